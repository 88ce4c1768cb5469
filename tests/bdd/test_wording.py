"""Each line of a feature has one reading; the words of the steps are the words of the reports."""

from datetime import date

import pytest

from selfdefense.bdd import sentences, wording
from selfdefense.bdd.wording import Wording
from selfdefense.evaluation import DueState, Note, Outcome, PolicyState, Standing
from selfdefense.framework import Layer
from selfdefense.report.phrases import word

_GIVEN = [
    'the law of "japan" as of 2026-01-26',
    "2026年1月26日現在の「japan」の法",
    "the rules as of 2020-01-01:",
    "2020-01-01現在の次の規則:",
    "the rules:",
    'the scenario "scenarios/blockade.yaml"',
    "シナリオ「scenarios/blockade.yaml」",
    "the scenario:",
    "次のシナリオ:",
    "the day is 2020-01-01",
    "2020年1月1日現在である",
    "the facts are of 2020-01-01",
    "事実は2020-01-01のものである",
    "these facts:",
    "次の事実：",
    'the assumption "nothing-exceptional"',
    "仮定「nothing-exceptional」",
    'the reading "mild" of the question "bread"',
    "論点「bread」についての見解「mild」",
    "it is stipulated that it is so that there is danger",
    "it is stipulated that it is not so that there is danger",
    "危険があるものとみなす",
    "it is not so that there is a fire",
    "火災が発生したということはない",
    "it is unknown whether there is a fire",
    "火災が発生したかどうかは不明である",
    "there is a fire",
    "火災が発生した",
    "場所は町である",
]
_THEN = [
    "using force is permitted",
    'under "Act art. 1" alone, using force is now not authorised',
    "「法第1条」のみによれば、武力の行使は認められる",
    "using force is now not authorised",
    "using force is in principle prohibited",
    "武力の行使は認められる",
    "武力の行使には法的根拠がない",
    "武力の行使は現状では手続を条件に認められる",
    "using force is undetermined, and turns on:",
    "武力の行使については判断できず、次のことによる:",
    'the legal basis is "Act art. 1"',
    "法的根拠は「法第1条」である",
    'the legal basis "Act art. 1" is closed',
    "法的根拠「法第1条」は成立しない",
    '"Act art. 1" is defeated by "Act art. 2"',
    "「法第1条」は「法第2条」により排除される",
    '"Act art. 1" bars it',
    '"Act art. 1" does not bar it',
    "「法第1条」がこれを禁じている",
    "「法第1条」はこれを禁じていない",
    "these steps are outstanding:",
    "次の手続が残っている:",
    "no step is outstanding",
    "残っている手続はない",
    "these limits apply:",
    "次の限度が付く:",
    'the weapons tier is "no weapons"',
    "武器の使用は「なし」である",
    "it is so that trade is permitted",
    "it is not so that there is danger",
    "it is unknown whether trade is prohibited",
    "危険があることになる",
    "危険があることにはならない",
    "危険があるかどうかは不明である",
    'as policy, "Decision sec. 1" is not kept',
    "政策として「決定第1項」は守られていない",
    "by itself international law leaves it clear",
    "国際法は、それ自体としてはこれを禁止しない",
    'the duty of "Act art. 5" is due',
    "「法第5条」の義務は生じている",
    'it is noted: "earlier law"',
    "注記「以前の法」が付く",
    'loading fails with "unknown-name" at line 3',
    "読込みは3行目の「unknown-name」で失敗する",
]
_OF_WHEN = {"APPLIED", "LOADED", "CEASES", "BECOMES"}
_OF_THEN = {
    *("CONCEPT", "NO_CONCEPT", "OPEN_CONCEPT", "NOTE", "FAILURE", "TURNS_ON", "LEGAL_BASIS", "STANDING", "DEFEATED"),
    *("BARS", "BARS_NOT", "STEPS", "NO_STEPS", "LIMITS", "WEAPONS", "POLICY", "LAYER", "DUTY", "OUTCOME"),
    "OUTCOME_UNDER",
}


def _readings(line: str, names: set[str]) -> list[str]:
    wordings = {name: getattr(sentences, name) for name in names}
    return [name for name, value in wordings.items() if value.en.is_matching(line) or value.ja.is_matching(line)]


def _names() -> set[str]:
    return {name for name, value in vars(sentences).items() if isinstance(value, Wording)}


@pytest.mark.parametrize("line", _GIVEN)
def test_a_given_line_has_one_reading(line: str) -> None:
    """No given line fits two sentences, in either language."""
    assert len(_readings(line, _names() - _OF_WHEN - _OF_THEN)) == 1


@pytest.mark.parametrize("line", _THEN)
def test_a_then_line_has_one_reading(line: str) -> None:
    """No then line fits two sentences, in either language."""
    assert len(_readings(line, _OF_THEN)) == 1


def test_every_given_sentence_but_that_of_a_fact_has_a_line_of_its_own() -> None:
    """The lines above leave no sentence out."""
    names = _names() - _OF_WHEN - _OF_THEN
    assert {_readings(line, names)[0] for line in _GIVEN} == names


def test_every_then_sentence_has_a_line_of_its_own() -> None:
    """The lines above leave no sentence out."""
    assert {_readings(line, _OF_THEN)[0] for line in _THEN} == _OF_THEN


@pytest.mark.parametrize("outcome", Outcome)
def test_outcomes_are_worded_as_in_reports(outcome: Outcome) -> None:
    """What a report calls an outcome, a feature may call it too."""
    in_english = word(outcome, "en")
    in_japanese = word(outcome, "ja").partition("(")[0]
    assert wording.OUTCOMES[in_english] == outcome.value
    assert wording.OUTCOMES[in_japanese] == outcome.value


def test_the_closed_lists_are_whole() -> None:
    """Every state that an evaluation can report has a word in the steps."""
    assert set(wording.STANDINGS.values()) == {standing.value for standing in Standing}
    assert set(wording.DUES.values()) == {state.value for state in DueState}
    assert set(wording.POLICIES.values()) == {state.value for state in PolicyState}
    assert set(wording.NOTES.values()) == {note.value for note in Note}
    assert set(wording.LAYERS.values()) == {layer.value for layer in Layer if layer.bars}


def test_days_are_written_in_two_ways() -> None:
    """Hyphens and 年月日 say the same day."""
    assert wording.day_of("2026-01-26") == wording.day_of("2026年1月26日") == date(2026, 1, 26)


def test_a_day_that_is_not_in_the_calendar_is_refused() -> None:
    """No day is coerced."""
    with pytest.raises(ValueError, match="day"):
        wording.day_of("2026-02-30")
