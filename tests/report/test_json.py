"""JSON of evaluations: its shape is published, and held against every kind of verdict."""

import pytest
from jsonschema import Draft7Validator

from selfdefense.report import evaluation_object, render_json
from selfdefense.report.json_schemas import evaluation_schema
from tests.report.harbour import evaluated, framework, scenario
from tests.report.test_text import WHOLE

VALIDATOR = Draft7Validator(evaluation_schema())
ACT = """
facts: {attacked: true}
assume: attack-happened
ask: [{act: raid, action: strike_abroad, given: {grave: true, place: abroad, told: false}}]
"""


def test_the_schema_is_a_schema() -> None:
    """The schema itself is well formed."""
    Draft7Validator.check_schema(evaluation_schema())


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("language", ["en", "ja"])
def test_every_verdict_fits_the_schema(name: str, language: str) -> None:
    """What is written is what is published, in both languages."""
    rest, label = WHOLE[name]
    given = scenario(rest)
    found = evaluation_object(evaluated(given, label), framework(), scenario=given, language=language)
    VALIDATOR.validate(found)
    VALIDATOR.validate([found, found])


def test_an_act_fits_the_schema() -> None:
    """Acts, groups and assumptions fit, too."""
    given = scenario(ACT)
    VALIDATOR.validate(evaluation_object(evaluated(given), framework(), scenario=given))
    VALIDATOR.validate(evaluation_object(evaluated(given, "any_strike", "help"), framework()))


def test_the_parts_that_programs_read_are_there() -> None:
    """The names that the documentation promises."""
    found = evaluation_object(evaluated(scenario("facts: {attacked: true, grave: true}"), "strike"), framework())
    assert (found["framework"]["id"], found["scenario"], found["engine"]) == (
        "harbour",
        "harbour-attacked",
        "reference",
    )
    assert (found["as_of"], found["law_as_of"], found["stance"]) == ("2020-05-01", "2020-05-01", {"scope": "narrow"})
    (verdict,) = found["verdicts"]
    assert (verdict["action"], verdict["act"]) == ("strike", None)
    assert (verdict["outcome"], verdict["now"]) == ("permitted_subject_to", "undetermined")
    (route,) = verdict["routes"]
    assert (route["norm"], route["provision"]) == ("defence-act/may-strike", "defence-act/7-1")
    assert (route["cite"], route["standing"]) == ("Defence Act art. 7(1)", "pending")
    assert route["weapons"] == [{"tier": "full", "says": "use of force"}]
    order = route["steps"][0]
    assert order["facts"] == [{"fact": "ordered", "says": "the order was given"}]
    assert (order["state"], order["by"]) == ("outstanding", [{"office": "minister", "says": "the Minister"}])
    (bar,) = verdict["bars"]
    assert (bar["norm"], bar["effect"], bar["defeated_by"]) == ("charter/renounced", "defeated", ["charter/defence"])
    assert [item["state"] for item in verdict["policy"]] == ["open"]
    assert verdict["explanation"]["kind"] == "verdict"


def test_texts_are_in_the_language_chosen() -> None:
    """Names stay, texts change."""
    found = evaluation_object(evaluated(scenario("facts: {}"), "strike"), framework(), language="ja")
    (verdict,) = found["verdicts"]
    assert (verdict["does"], verdict["routes"][0]["cite"]) == ("反撃", "防衛法第7条第1項")
    assert [turn["asks"] for turn in verdict["turns_on"]] == ["港が攻撃されたか", "攻撃が国の存立を脅かしているか"]


def test_the_same_evaluation_gives_the_same_bytes() -> None:
    """Order comes from the documents, never from chance."""
    given = scenario(ACT)
    first = render_json(evaluated(given), framework(), scenario=given)
    assert first == render_json(evaluated(given), framework(), scenario=given)
    assert first.startswith('{\n  "schema_version": 1,')
