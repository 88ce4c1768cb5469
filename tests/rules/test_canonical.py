"""The 41 canonical tests of the formal reading: each is a scenario, and gives what the law says."""

import re
from pathlib import Path
from typing import Any

import attrs
import pytest
import yaml

from selfdefense import check_expectations, evaluate, load_framework, load_scenario
from selfdefense.evaluation.expectations import actions_to_ask
from selfdefense.scenario import Expectation
from tests.counted import count

HERE = Path(__file__).parent
READING = HERE.parent.parent.parent / "shared" / "law" / "elements.md"
SCENARIOS = HERE.parent.parent / "scenarios"
JAPAN = load_framework("japan")
TESTS: dict[int, dict[str, Any]] = yaml.safe_load((HERE / "canonical.yaml").read_text(encoding="utf-8"))["tests"]
LISTS = ("steps", "turns_on", "policy", "limits", "weapons", "duties")
LOOSE = ("prohibited", "not_authorised", "permitted_subject_to", "permitted", "undetermined")


def _expectation(found: dict[str, Any]) -> Expectation:
    lists: dict[str, Any] = {name: tuple(found[name]) for name in LISTS if name in found}
    return Expectation(of=found["of"], outcome=found["is"], now=found.get("now"), **lists)


def _failures(found: dict[str, Any]) -> list[str]:
    """Evaluate the scenario with the table's expectation in place of its own."""
    scenario = load_scenario(SCENARIOS / found["scenario"], JAPAN, root=SCENARIOS)
    scenario = attrs.evolve(scenario, expect=(_expectation(found),))
    evaluation = evaluate(JAPAN, scenario, engine="compiled", actions=actions_to_ask(scenario, JAPAN))
    checked = check_expectations(evaluation, scenario, JAPAN)
    assert checked
    return [each.sentence for each in checked if not each.passed]


def test_all_41_are_there() -> None:
    """None is left out; where the reading is at hand, it has no other."""
    assert list(TESTS) == list(range(1, 42))
    if not READING.exists():
        count("canonical tests, not checked against the reading", len(TESTS))
        return
    section = READING.read_text(encoding="utf-8").partition("## 9. ")[2].partition("\n## ")[0]
    assert [int(number) for number in re.findall(r"^\| (\d+) \|", section, re.MULTILINE)] == list(TESTS)


@pytest.mark.parametrize("number", TESTS)
def test_a_canonical_test_gives_what_the_law_says(number: int) -> None:
    """Each of its acts has the outcome that the table gives."""
    assert TESTS[number]["found"]
    assert [failure for found in TESTS[number]["found"] for failure in _failures(found)] == []
    count("canonical tests, each a scenario")


@pytest.mark.parametrize("number", TESTS)
def test_another_outcome_is_explained(number: int) -> None:
    """Where the reading expects one of our words and the first act has another, the table says why."""
    first_word = TESTS[number]["table"].replace(",", " ").replace(";", " ").split()[0]
    if first_word in LOOSE and first_word != TESTS[number]["found"][0]["is"]:
        assert TESTS[number].get("differs")


@pytest.mark.parametrize("number", [1, 13, 27])
def test_a_wrong_outcome_is_noticed(number: int) -> None:
    """The table can fail."""
    found = TESTS[number]["found"][0]
    assert _failures({**found, "is": "not_authorised"})
