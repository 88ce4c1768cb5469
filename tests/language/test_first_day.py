"""The first day that a framework speaks of: of earlier ones no verdict is passed off as a finding."""

from datetime import date
from pathlib import Path

import pytest

from selfdefense.engines import evaluate
from selfdefense.evaluation import Note
from selfdefense.language import check_scenario, load_framework
from selfdefense.report import render_text

from .packs import TINY, tiny_with

SCENARIO = "scenario: trial\nframework: tiny\nas_of: {day}\nfacts: {{}}\n"


def since_1980(folder: Path) -> Path:
    """Give the tiny pack a first day, though some of its law is older."""
    return tiny_with(folder, {"framework.yaml": (TINY / "framework.yaml").read_text("utf-8") + "from: 1980-01-01\n"})


@pytest.mark.parametrize(("day", "notes"), [("1979-12-31", (Note.NO_VERSION,)), ("1980-01-01", ())])
def test_of_days_before_it_nothing_is_found(tmp_path: Path, day: str, notes: tuple[Note, ...]) -> None:
    """Older provisions that still hold are in force on the day before, and make no legal order of it."""
    framework = load_framework(since_1980(tmp_path))
    assert framework.start == date(1980, 1, 1)
    assert any(provision.in_force(date.fromisoformat(day)) for provision in framework.provisions)
    file = tmp_path / "trial.yaml"
    file.write_text(SCENARIO.format(day=day), encoding="utf-8")
    scenario, diagnostics = check_scenario(file, framework)
    assert scenario is not None
    assert [warning.code for warning in diagnostics.warnings if warning.code == "no-version"] == ["no-version"] * len(
        notes
    )
    assert evaluate(framework, scenario).notes == notes


def test_a_framework_that_extends_begins_with_the_other_unless_it_says_so(tmp_path: Path) -> None:
    """As every other key of the head."""
    since_1980(tmp_path)
    head = "framework: {0}\ntitle: {{en: Draft, ja: 草案}}\nextends: tiny\n{1}"
    for name, more in (("draft", ""), ("bill", "from: 2030-01-01\n")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "framework.yaml").write_text(head.format(name, more), encoding="utf-8")
    starts = [load_framework(tmp_path / name).start for name in ("draft", "bill")]
    assert starts == [date(1980, 1, 1), date(2030, 1, 1)]


@pytest.mark.parametrize(("day", "notes"), [("2001-05-01", ()), ("2001-05-02", (Note.LATER_THAN_READ,))])
def test_a_law_later_than_the_texts_read_says_so(tmp_path: Path, day: str, notes: tuple[Note, ...]) -> None:
    """What the law became after its texts were read is not passed off as read."""
    head = (TINY / "framework.yaml").read_text("utf-8") + "read_until: 2001-05-01\n"
    framework = load_framework(tiny_with(tmp_path, {"framework.yaml": head}))
    file = tmp_path / "trial.yaml"
    file.write_text(SCENARIO.format(day=day), encoding="utf-8")
    scenario, _ = check_scenario(file, framework)
    assert scenario is not None
    evaluation = evaluate(framework, scenario)
    assert evaluation.notes == notes
    said = "the texts of the law were read as of 2001-05-01; what was changed since may be missing"
    assert (said in render_text(evaluation, framework, width=200)) is bool(notes)
