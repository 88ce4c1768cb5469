"""The examples in docs/ and in docstrings run."""

import doctest
from importlib import import_module
from pathlib import Path

import pytest

DOCS = Path(__file__).parent.parent.parent / "docs"
PAGES = sorted(page for page in DOCS.glob("*.md") if ">>> " in page.read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_examples_of_a_page_run(page: Path) -> None:
    """Each `>>>` prints what stands below it."""
    failed, tried = doctest.testfile(str(page), module_relative=False, encoding="utf-8")
    assert (failed, tried > 0) == (0, True)


@pytest.mark.parametrize("module", ["selfdefense.truth"])
def test_the_examples_of_a_module_run(module: str) -> None:
    """Each `>>>` in its docstrings prints what stands below it."""
    failed, tried = doctest.testmod(import_module(module))
    assert (failed, tried > 0) == (0, True)
