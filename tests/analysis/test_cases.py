"""Our verdicts in official words, and how a folder of cases is read."""

from datetime import date
from pathlib import Path

import pytest

from selfdefense import evaluate, load_framework, scenario_from_facts
from selfdefense.analysis.cases import OfficialOutcome, compare_cases, ours_as_official
from selfdefense.evaluation import Verdict

_AS_OF = "2024-06-01"
_DAY = date.fromisoformat(_AS_OF)


def _verdict(action: str, **facts: object) -> Verdict:
    japan = load_framework("japan")
    return evaluate(japan, scenario_from_facts(japan, facts, as_of=_DAY, ask=[action])).verdict(action)


def test_what_is_free_of_conditions_is_permitted() -> None:
    """Negotiating has neither steps nor limits."""
    assert ours_as_official(_verdict("negotiate")) == {OfficialOutcome.PERMITTED}


def test_a_limit_is_a_condition() -> None:
    """Holding weapons is permitted as long as strength as a whole stays within the minimum."""
    held = _verdict("possess_weapons", weapons_held="needed_for_defence")
    assert ours_as_official(held) == {OfficialOutcome.PERMITTED_WITH_CONDITIONS}


def test_what_is_not_authorised_is_prohibited_in_official_words() -> None:
    """Where there is no disaster nothing lets units be sent for relief."""
    no_disaster = _verdict("dispatch_for_disaster_relief", disaster_in_japan=False)
    assert ours_as_official(no_disaster) == {OfficialOutcome.PROHIBITED}


def test_a_verdict_on_an_act_that_is_not_asked_is_refused(tmp_path: Path) -> None:
    """An official verdict names an act of its scenario."""
    folder = tmp_path / "cases"
    folder.mkdir()
    (folder / "one.yaml").write_text(f"scenario: one\nframework: japan\nas_of: {_AS_OF}\nask: [negotiate]\n")
    (folder / "judgements.yaml").write_text("judgements: []\n")
    (folder / "official.yaml").write_text(
        "official:\n  - {case: one, act: another, verdict: permitted, given: stated, basis: none}\n"
    )
    with pytest.raises(KeyError):
        compare_cases(load_framework("japan"), folder)
