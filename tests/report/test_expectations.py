"""Expectations: what agrees passes, and what was not evaluated never does."""

import pytest

from selfdefense.evaluation.expectations import Checked, actions_to_ask, check_expectations
from tests.report.harbour import evaluated, framework, scenario

READY = "facts: {attacked: true, grave: true}\n"


def _checked(rest: str, *labels: str) -> tuple[Checked, ...]:
    given = scenario(rest)
    return check_expectations(evaluated(given, *labels), given, framework())


PASSING = [
    "strike: permitted_subject_to",
    "strike: lawful",
    "emergency: true",
    "strike: {now: undetermined}",
    "strike: {route: defence-act/may-strike}",
    "strike: {in_principle: permitted_subject_to}",
    "strike: {steps: [ordered, approved]}",
    "strike: {bars: []}",
    "strike: {turns_on: []}",
    "strike: {policy: []}",
    "strike: {without: [charter/renounced, policy/tell]}",
]
FAILING = {
    "strike: prohibited": "strike: outcome is permitted_subject_to, expected prohibited",
    "strike: {without: [defence-act/may-strike]}": (
        "strike: what should be absent is defence-act/may-strike, expected none"
    ),
    "strike: unlawful": "strike: outcome is permitted_subject_to, expected unlawful",
    "emergency: unknown": "emergency: truth is true, expected unknown",
    "strike: {now: permitted}": "strike: now is undetermined, expected permitted",
    "strike: {route: defence-act/may-help}": ("strike: route is defence-act/may-strike, expected defence-act/may-help"),
    "strike: {steps: [told]}": "strike: steps is ordered, approved, expected told",
    "strike: {steps: []}": "strike: steps is ordered, approved, expected none",
    "strike: {bars: [charter/renounced]}": "strike: bars is none, expected charter/renounced",
    "strike: {turns_on: [grave]}": "strike: turns_on is none, expected grave",
    "strike: {policy: [policy/tell]}": "strike: policy is none, expected policy/tell",
}


@pytest.mark.parametrize("expected", PASSING)
def test_what_agrees_passes(expected: str) -> None:
    """One expectation of each kind that holds."""
    (checked,) = _checked(f"{READY}expect: {{{expected}}}", "strike")
    assert checked.passed


@pytest.mark.parametrize("expected", FAILING)
def test_what_differs_fails_and_says_how(expected: str) -> None:
    """One expectation of each kind that does not hold."""
    (checked,) = _checked(f"{READY}expect: {{{expected}}}", "strike")
    assert not checked.passed
    assert checked.sentence == FAILING[expected]


def test_an_action_that_was_not_evaluated_fails() -> None:
    """Silence is no agreement."""
    (checked,) = _checked(f"{READY}expect: {{lend: not_authorised}}", "strike")
    assert checked.sentence == "lend: evaluation is not there: it was not evaluated, expected something"


def test_a_prohibition_in_effect_is_a_bar_and_a_broken_pledge_is_policy() -> None:
    """Names of norms are compared with those that take effect."""
    found = _checked(
        "facts: {attacked: true, grave: false, told: false}\n"
        "expect: {strike: {bars: charter/renounced, turns_on: [], steps: []}}",
        "strike",
    )
    assert [checked.passed for checked in found] == [True, True, True]


def test_a_norm_may_be_named_by_its_family() -> None:
    """The name before parties were expanded stands for each member's norm."""
    (checked,) = _checked("facts: {}\nexpect: {help.north: {route: defence-act/may-help}}", "help.north")
    assert checked.passed


def test_what_is_expected_is_asked() -> None:
    """The acts asked and the actions of which something is expected, each once; concepts are no actions."""
    asked = scenario(
        "facts: {}\nask: [{act: raid, action: strike}, lend]\nexpect: {lend: unlawful, raid: undetermined}"
    )
    assert actions_to_ask(asked, framework()) == ("raid", "lend")
    expected = scenario("facts: {}\nexpect: {lend: unlawful, help.north: lawful, emergency: unknown}")
    assert actions_to_ask(expected, framework()) == ("lend", "help.north")
