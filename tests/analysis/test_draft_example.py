"""The draft that extends a shipped pack changes the outcomes it means to change, and no other."""

from datetime import date
from pathlib import Path

import pytest

from selfdefense import load_framework, load_scenario
from selfdefense.engines import evaluate
from selfdefense.framework import Framework, Stance, law_bearing_on, law_in_force
from selfdefense.language import scenario_from_facts

SCENARIOS = Path(__file__).parent.parent.parent / "scenarios"
DAY = date(2026, 6, 1)
CHANGED = {
    "transport_nationals_abroad",
    "transport_foreigners",
    "evacuate_nationals",
    "evacuate_foreigners",
    "evacuate_people",
}


@pytest.fixture(scope="module")
def enacted() -> Framework:
    """Give the law as it is."""
    return load_framework("japan")


@pytest.fixture(scope="module")
def drafted() -> Framework:
    """Give the law as it would be."""
    return load_framework("japan-draft-example")


def bearing(framework: Framework, action: str) -> object:
    """Give the norms that bear on an action, under the official readings."""
    stance = Stance(choices=tuple((q.name, q.official_on(DAY)) for q in framework.questions))
    return law_bearing_on(law_in_force(framework, DAY, stance), frozenset([action])).norms


def outcomes(framework: Framework, facts: dict[str, bool]) -> tuple[str, str]:
    """Give the outcome of the transport, and now, in a scenario on which the draft would be in force."""
    file = SCENARIOS / "nationals-dangers-avoidable-from-2022.yaml"
    scenario = scenario_from_facts(framework, facts, as_of=DAY, base=load_scenario(file, framework))
    (verdict,) = evaluate(framework, scenario).verdicts
    return verdict.outcome.value, verdict.now.value


def test_the_law_on_all_other_actions_is_the_same(enacted: Framework, drafted: Framework) -> None:
    """The same norms bear on them, so that no facts at all can make a difference."""
    names = [action.name for action in enacted.actions]
    assert [action.name for action in drafted.actions] == names
    changed = {name for name in names if bearing(enacted, name) != bearing(drafted, name)}
    assert changed == CHANGED


@pytest.mark.parametrize(
    ("facts", "now"),
    [
        ({}, ("permitted_subject_to", "undetermined")),
        ({"host_consent_to_transport": True}, ("permitted", "permitted")),
        ({"host_consent_to_transport": False}, ("permitted_subject_to", "not_authorised")),
        ({"host_consent_to_transport_refused": True}, ("not_authorised", "not_authorised")),
    ],
)
def test_the_transport_waits_for_the_consent(drafted: Framework, facts: dict[str, bool], now: tuple[str, str]) -> None:
    """What the law as it is permits becomes subject to one more step, and its refusal closes the route."""
    assert outcomes(drafted, facts) == now


def test_the_law_as_it_is_does_not_ask_for_it(enacted: Framework) -> None:
    """The same scenario is permitted, and a scenario of the framework extended is read under the draft too."""
    assert outcomes(enacted, {}) == ("permitted", "permitted")


def test_the_report_is_due_once_the_transport_has_begun(drafted: Framework) -> None:
    """A duty changes no outcome."""
    file = SCENARIOS / "nationals-dangers-avoidable-from-2022.yaml"
    facts = {"transport_of_nationals_begun": True, "transport_reported_to_diet": False}
    scenario = scenario_from_facts(drafted, facts, as_of=DAY, base=load_scenario(file, drafted))
    (verdict,) = evaluate(drafted, scenario).verdicts
    assert [(duty.norm, duty.state.value) for duty in verdict.duties] == [("sdf-act/84-4-5-draft-report", "due")]
