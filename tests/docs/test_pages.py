"""The generated pages of docs/ are what their command writes now."""

import runpy
from pathlib import Path

DOCS = Path(__file__).parent.parent.parent / "docs"


def test_generated_pages_are_up_to_date() -> None:
    """Each page equals what `python docs/write_pages.py` would write."""
    pages = runpy.run_path(str(DOCS / "write_pages.py"))["PAGES"]
    written = {name: (DOCS / name).read_text(encoding="utf-8") for name in pages}
    assert written == {name: page() for name, page in pages.items()}
