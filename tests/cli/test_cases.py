"""`cases`: the page on published cases."""

from pathlib import Path

from tests.cli.command import Shell

_CASES = Path(__file__).parent.parent.parent / "cases"


def test_a_folder_without_verdicts_is_refused(shell: Shell, tmp_path: Path) -> None:
    """The message names the file that is missing."""
    result = shell.run("cases", str(tmp_path))
    assert result.status == 2
    assert "official.yaml" in result.err


def test_the_page_is_written(shell: Shell, tmp_path: Path) -> None:
    """With --write nothing goes to standard output."""
    page = tmp_path / "cases.md"
    result = shell.run("cases", str(_CASES), "--write", str(page))
    assert (result.status, result.out) == (0, "")
    assert page.read_text(encoding="utf-8").startswith("# Published cases")
