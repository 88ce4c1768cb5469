"""One mistake a file, and exactly what its author is told."""

from pathlib import Path

import pytest

from selfdefense.diagnostics import CATALOGUE, Diagnostics, render
from selfdefense.language import check_framework, check_scenario, load_framework

from .packs import BAD, TINY, tiny_with

ELSEWHERE = {
    "too-large": "a megabyte of text is made by test_files.py and test_nodes.py",
    "impossible-stipulation": "needs the norms applied: the engines report it",
    "bad-instant": "only timelines have instants: test_load_timeline.py shows it",
    "nothing-stands": "only timelines withdraw and correct: test_load_timeline.py shows it",
}
FOLDERS = sorted(path.name for path in BAD.iterdir() if path.is_dir())
SCENARIOS = sorted(path.stem for path in BAD.glob("*.yaml"))


def rendered(diagnostics: Diagnostics) -> str:
    """Show all messages, the errors first."""
    return render((*diagnostics.errors, *diagnostics.warnings), diagnostics.documents) + "\n"


def messages_of_pack(code: str, folder: Path) -> Diagnostics:
    """Check the tiny pack with the files of one mistake added."""
    added = {path.relative_to(BAD / code).as_posix(): path.read_text() for path in (BAD / code).rglob("*.yaml")}
    return check_framework(tiny_with(folder, added))[1]


def messages_of_scenario(code: str) -> Diagnostics:
    """Check one scenario of the tiny pack."""
    return check_scenario(f"{code}.yaml", load_framework(TINY))[1]


@pytest.mark.parametrize("code", FOLDERS)
def test_a_mistake_in_a_pack_is_told_in_these_words(code: str, tmp_path: Path) -> None:
    """A pack with one mistake gives exactly the message that stands beside it."""
    diagnostics = messages_of_pack(code, tmp_path)
    assert {d.code for d in (*diagnostics.errors, *diagnostics.warnings)} == {code}
    assert rendered(diagnostics) == (BAD / f"{code}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("code", SCENARIOS)
def test_a_mistake_in_a_scenario_is_told_in_these_words(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A scenario with one mistake gives exactly the message that stands beside it."""
    monkeypatch.chdir(BAD)
    diagnostics = messages_of_scenario(code)
    assert {d.code for d in (*diagnostics.errors, *diagnostics.warnings)} == {code}
    assert rendered(diagnostics) == (BAD / f"{code}.txt").read_text(encoding="utf-8")


def test_every_code_has_a_bad_file_or_a_reason() -> None:
    """No message can be made that no file here shows, except for stated reasons."""
    assert {*FOLDERS, *SCENARIOS, *ELSEWHERE} == set(CATALOGUE)
    assert not {*FOLDERS, *SCENARIOS} & set(ELSEWHERE)
