"""Expectations of a scenario held against an evaluation. What was not evaluated never passes.

A list (`steps`, `bars`, `turns_on`, `policy`) asks that each of its names is found; an empty list, that none is.
`without` asks that none of its norms is a live route, a bar, a duty that is due, or policy that is not kept.
A norm, fact or question may be named by its id or by its family: the name before parties were expanded.
"""

from collections.abc import Iterable, Iterator

import attrs

from selfdefense.diagnostics import Span
from selfdefense.framework import Framework
from selfdefense.frozen import frozen
from selfdefense.scenario import Expectation, Scenario
from selfdefense.truth import Truth

from .evaluation import Evaluation
from .verdicts import (
    DueState,
    Effect,
    ExceptionUsed,
    LimitState,
    Outcome,
    PolicyState,
    Route,
    Standing,
    StepReport,
    StepState,
    Verdict,
)

__all__ = ["Checked", "actions_to_ask", "check_expectations"]

_AHEAD = (StepState.OUTSTANDING, StepState.NOT_DONE)
_AGAINST = (PolicyState.RULED_OUT, PolicyState.NOT_KEPT)
_LAWFULNESS = {"lawful": Truth.TRUE, "unlawful": Truth.FALSE}
_NONE = "none"


@frozen(kw_only=True)
class Checked:
    """One thing expected, what was found, and whether they agree."""

    of: str
    what: str
    expected: str
    found: str
    passed: bool
    span: Span | None = attrs.field(default=None, eq=False, repr=False)

    @property
    def sentence(self) -> str:
        """Say it in one line."""
        if self.passed:
            return f"{self.of}: {self.what} is {self.found}, as expected"
        return f"{self.of}: {self.what} is {self.found}, expected {self.expected}"


def actions_to_ask(scenario: Scenario, framework: Framework) -> tuple[str, ...]:
    """List the labels of the acts that a scenario asks, and of all actions of which it expects something."""
    asked = tuple(act.label for act in scenario.ask)
    expected = (e.of for e in scenario.expect if e.of in asked or e.of in framework.action)
    return tuple(dict.fromkeys((*asked, *expected)))


def check_expectations(
    evaluation: Evaluation, scenario: Scenario, framework: Framework | None = None
) -> tuple[Checked, ...]:
    """Hold each expectation of a scenario against an evaluation; families are known only with the framework."""
    families = _families(framework)
    return tuple(checked for expectation in scenario.expect for checked in _checked(evaluation, expectation, families))


def _families(framework: Framework | None) -> dict[str, str]:
    if framework is None:
        return {}
    named = {fact.name: fact.family for fact in framework.facts}
    return named | {norm.id: norm.family for norm in framework.norms}


def _checked(evaluation: Evaluation, expectation: Expectation, families: dict[str, str]) -> Iterator[Checked]:
    verdict = next((v for v in evaluation.verdicts if v.label == expectation.of), None)
    if verdict is not None:
        yield from _of_verdict(verdict, expectation, families)
    elif any(report.concept == expectation.of for report in evaluation.concepts):
        yield from _of_concept(evaluation, expectation)
    else:
        yield _of_nothing(expectation, "evaluation", "something", "not there: it was not evaluated")


def _of_nothing(expectation: Expectation, what: str, expected: str, found: str) -> Checked:
    return Checked(of=expectation.of, what=what, expected=expected, found=found, passed=False, span=expectation.span)


def _of_concept(evaluation: Evaluation, expectation: Expectation) -> Iterator[Checked]:
    found = evaluation.truth_of(expectation.of).word
    if expectation.outcome is not None:
        yield _compare(expectation, "truth", expectation.outcome, found, passed=expectation.outcome == found)
    for what in _expected(expectation):
        if what != "outcome":
            yield _of_nothing(expectation, what, "something", "nothing that a concept has")
    if not _expected(expectation):
        yield _of_nothing(expectation, "expectation", "something", "empty")


def _expected(expectation: Expectation) -> list[str]:
    """List what is said in an expectation."""
    names = (
        "outcome",
        "now",
        "route",
        "in_principle",
        "steps",
        "bars",
        "turns_on",
        "policy",
        "limits",
        "weapons",
        "duties",
        "without",
    )
    return [name for name in names if getattr(expectation, name) is not None]


def _compare(expectation: Expectation, what: str, expected: str, found: str, *, passed: bool) -> Checked:
    return Checked(of=expectation.of, what=what, expected=expected, found=found, passed=passed, span=expectation.span)


def _of_verdict(verdict: Verdict, expectation: Expectation, families: dict[str, str]) -> Iterator[Checked]:
    outcomes = {
        "outcome": (expectation.outcome, verdict.outcome),
        "now": (expectation.now, verdict.now),
        # Where nothing is recognised in theory only, the outcome is also what holds in principle (D7).
        "in_principle": (expectation.in_principle, verdict.in_principle or verdict.outcome),
    }
    for what, (expected, found) in outcomes.items():
        if expected is not None:
            yield _compare(expectation, what, expected, found.value, passed=_is(found, expected))
    lists = {
        "route": (None if expectation.route is None else (expectation.route,), _live_routes(verdict)),
        "steps": (expectation.steps, _steps_ahead(verdict, expectation.route, families)),
        "bars": (expectation.bars, tuple(b.norm for b in verdict.bars if b.effect is Effect.EFFECTIVE)),
        "turns_on": (expectation.turns_on, tuple(turn.name for turn in verdict.turns_on)),
        "policy": (expectation.policy, tuple(i.norm for i in verdict.policy if i.state in _AGAINST)),
        "limits": (expectation.limits, _limits(verdict, expectation.route, families)),
        "weapons": (expectation.weapons, _weapons(verdict, expectation.route, families)),
        "duties": (expectation.duties, tuple(d.norm for d in verdict.duties if d.state is DueState.DUE)),
    }
    for what, (names, found_names) in lists.items():
        if names is not None:
            yield _compare_lists(expectation, what, names, found_names, families)
    if expectation.without is not None:
        yield _compare_absence(expectation, expectation.without, _norms_found(lists), families)
    if not _expected(expectation):
        yield _of_nothing(expectation, "expectation", "something", "empty")


def _is(found: Outcome, expected: str) -> bool:
    if expected in _LAWFULNESS:
        return found.lawful is _LAWFULNESS[expected]
    return found.value == expected


def _compare_lists(
    expectation: Expectation, what: str, names: tuple[str, ...], found: tuple[str, ...], families: dict[str, str]
) -> Checked:
    known = {*found, *(families.get(name, name) for name in found)}
    passed = set(names) <= known if names else not found
    shown = ", ".join(dict.fromkeys(found)) or _NONE
    return _compare(expectation, what, ", ".join(names) or _NONE, shown, passed=passed)


def _norms_found(lists: dict[str, tuple[tuple[str, ...] | None, tuple[str, ...]]]) -> tuple[str, ...]:
    """Gather what `without` looks through: live routes, bars, duties that are due, policy not kept."""
    return tuple(name for what in ("route", "bars", "policy", "duties") for name in lists[what][1])


def _compare_absence(
    expectation: Expectation, names: tuple[str, ...], found: tuple[str, ...], families: dict[str, str]
) -> Checked:
    known = {*found, *(families.get(name, name) for name in found)}
    present = tuple(name for name in names if name in known)
    shown = ", ".join(present) or _NONE
    return _compare(expectation, "what should be absent", _NONE, shown, passed=not present)


def _chosen_routes(verdict: Verdict, route: str | None, families: dict[str, str]) -> Iterator[Route]:
    """Go through the routes that may still carry the action: the one named, or all."""
    for found in verdict.routes:
        if found.standing is not Standing.CLOSED and route in (None, found.norm, families.get(found.norm)):
            yield found


def _limits(verdict: Verdict, route: str | None, families: dict[str, str]) -> tuple[str, ...]:
    """List the facts of limits that bind, of routes and exceptions that may still carry the action."""
    reports = [limit for found in _chosen_routes(verdict, route, families) for limit in found.limits]
    reports += [limit for used in _exceptions(verdict) for limit in used.limits]
    binding = (limit for limit in reports if limit.state is not LimitState.NOT_BINDING)
    return tuple(dict.fromkeys(fact for limit in binding for fact in limit.facts))


def _weapons(verdict: Verdict, route: str | None, families: dict[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tier for found in _chosen_routes(verdict, route, families) for tier in found.weapons))


def _exceptions(verdict: Verdict) -> Iterator[ExceptionUsed]:
    for bar in verdict.bars:
        for used in bar.overriders:
            if used.effect in (Effect.EFFECTIVE, Effect.OPEN):
                yield used


def _live_routes(verdict: Verdict) -> tuple[str, ...]:
    return tuple(route.norm for route in verdict.routes if route.standing is not Standing.CLOSED)


def _steps_ahead(verdict: Verdict, route: str | None, families: dict[str, str]) -> tuple[str, ...]:
    """List the facts of steps outstanding or not done, of the routes and exceptions that may still carry the action."""
    of_routes = (step for found in _chosen_routes(verdict, route, families) for step in found.steps)
    of_exceptions = (step for used in _exceptions(verdict) for step in used.steps)
    return tuple(dict.fromkeys((*_facts_ahead(of_routes), *_facts_ahead(of_exceptions))))


def _facts_ahead(steps: Iterable[StepReport]) -> Iterator[str]:
    for step in steps:
        if step.state in _AHEAD:
            yield from step.facts
            yield from _facts_ahead(step.alternatives)
