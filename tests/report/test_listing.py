"""What a pack contains, a scenario to fill in, and schemas for editors."""

from datetime import date

import pytest
from jsonschema import Draft7Validator

from selfdefense.language import scenario_from_text
from selfdefense.report import to_json
from selfdefense.report.blank_scenario import blank_scenario
from selfdefense.report.junit import CheckedScenario, junit_xml
from selfdefense.report.listing import KINDS, detail_text, list_text, listed
from selfdefense.report.pack_schema import pack_schema
from selfdefense.report.scenario_schema import scenario_schema
from tests.report.harbour import framework

DAY = date(2020, 5, 1)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["en", "ja"])
def test_every_kind_can_be_listed_and_shown_in_full(kind: str, language: str) -> None:
    """Nothing of a pack is out of reach."""
    entries = listed(framework(), kind, language=language)
    assert len(list_text(entries).splitlines()) >= len(entries) > 0
    assert all(str(next(iter(entry.values()))) in detail_text(entries) for entry in entries)
    assert to_json(entries).startswith("[")


def test_a_norm_is_said_in_words() -> None:
    """Conditions, steps and limits of a norm can be read without the file."""
    assert detail_text(listed(framework(), "norms", "defence-act/may-strike")).splitlines() == [
        "defence-act/may-strike",
        "  says       permits: striking back",
        "  provision  Defence Act art. 7(1) (defence-act/7-1)",
        "  layer      statute",
        "  when       there is an emergency",
        "  steps      the order was given",
        "             the Assembly has approved or if there is no time to ask the Assembly: nothing need be",
        "             done beforehand",
        "  limits     no more force is used than needed",
        "  weapons    full",
    ]


def test_a_family_or_a_law_names_all_of_its_own() -> None:
    """The name before expansion, and the law of a provision, list several entries."""
    assert [entry["fact"] for entry in listed(framework(), "facts", "asked_help")] == [
        "asked_help.north",
        "asked_help.south",
    ]
    assert len(listed(framework(), "sources", "defence-act")) == 4


@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_blank_scenario_loads_and_names_what_bears_on_its_actions(language: str) -> None:
    """What is to be filled in can be read at once, and asks for nothing beside the point."""
    text = blank_scenario(framework(), ("strike", "help"), name="mine", as_of=DAY, language=language)
    loaded = scenario_from_text(text, framework())
    assert [act.action for act in loaded.ask] == ["strike", "help"]
    assert set(loaded.fact) == {
        *("attacked", "grave", "urgent", "ordered", "not_ordered", "approved", "sought", "rejected", "measured"),
        *("asked_help.north", "asked_help.south"),
        "told",
    }
    assert all(fact.value is None for fact in loaded.facts)


def test_a_blank_scenario_of_an_unknown_action_is_refused() -> None:
    """A caller's mistake is said."""
    with pytest.raises(ValueError, match="no action named `fly`"):
        blank_scenario(framework(), ("fly",), name="mine", as_of=DAY)


def test_the_schema_of_scenarios_knows_the_vocabulary() -> None:
    """An editor can warn of a misspelt fact, value or action."""
    validator = Draft7Validator(scenario_schema(framework()))
    head = {"scenario": "x", "framework": "harbour", "as_of": "2020-05-01"}
    assert validator.is_valid({**head, "facts": {"attacked": True, "place": "sea", "asked_help": {"north": "unknown"}}})
    assert validator.is_valid({**head, "ask": ["help.north", {"act": "raid", "action": "strike", "given": {}}]})
    assert not validator.is_valid({**head, "facts": {"atacked": True}})
    assert not validator.is_valid({**head, "facts": {"place": "moon"}})
    assert not validator.is_valid({**head, "ask": ["fly"]})


def test_schemas_without_a_pack_are_schemas() -> None:
    """They describe the form and leave the names open."""
    for schema in (scenario_schema(), pack_schema(), scenario_schema(framework()), pack_schema(framework())):
        Draft7Validator.check_schema(schema)


def test_junit_counts_what_was_not_checked() -> None:
    """A scenario that could not be read is an error, and one that expects nothing is skipped."""
    broken = CheckedScenario(place="a.yaml", scenario="a", error="\x1b[31mbroken")
    silent = CheckedScenario(place="b", scenario="b")
    xml = junit_xml((broken, silent))
    assert '<error message="[31mbroken" />' in xml
    assert '<testsuite name="b" tests="1" failures="0" errors="0" skipped="1">' in xml
