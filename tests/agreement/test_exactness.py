"""Exactness (D10) against brute force: every completion evaluated by the reference engine, one by one."""

import os
from itertools import product

import attrs
import pytest
from hypothesis import HealthCheck, assume, given, settings

from selfdefense.diagnostics import DiagnosticError
from selfdefense.engines import evaluate
from selfdefense.engines.adjudication import Explainer, Matter, verdict_on
from selfdefense.engines.runners import ENGINES
from selfdefense.evaluation import Outcome
from selfdefense.framework import OPEN, ConstraintKind, Framework, Stance, law_in_force
from selfdefense.scenario import Act, Scenario, Situation, situation_of, truth_of
from selfdefense.truth import Truth
from tests.strategies import CIRCUMSTANCES, frameworks, scenarios

PAIRS = int(os.environ.get("EXACTNESS_PAIRS", "40"))
ASKED = ("a0", "a1", "a2", "a3", "g")
Completion = tuple[tuple[str, object], ...]


def _kept(framework: Framework, situation: Situation) -> bool:
    for constraint in framework.constraints:
        truths = [truth_of(part, situation.truth_of_atom, lambda _: Truth.UNKNOWN) for part in constraint.parts]
        if constraint.kind is ConstraintKind.NEVER_TOGETHER and set(truths) == {Truth.TRUE}:
            return False
        if constraint.kind is ConstraintKind.IMPLIES and truths[0] is Truth.TRUE and Truth.FALSE in truths[1:]:
            return False
    return True


def completions(framework: Framework, scenario: Scenario) -> dict[Completion, dict[str, Outcome]]:
    """Evaluate every completion: the open facts and the open question filled in, then D9."""
    situation = situation_of(framework, scenario)
    open_facts = [name for name in CIRCUMSTANCES if name not in situation.values]
    official = framework.official_stance(scenario.law_date)
    readings = ("x", "y") if official.reading_of("q") == OPEN else (official.reading_of("q"),)
    found: dict[Completion, dict[str, Outcome]] = {}
    for values in product((False, True), repeat=len(open_facts)):
        filled = attrs.evolve(situation, values={**situation.values, **dict(zip(open_facts, values, strict=True))})
        if not _kept(framework, filled):
            continue
        for reading in readings:
            law = law_in_force(framework, scenario.law_date, Stance(choices=(("q", reading),)))
            matter = Matter(law=law, situation=filled, findings=ENGINES["reference"](law, filled))
            explainer = Explainer(matter)
            key = (*zip(open_facts, values, strict=True), *((("q", reading),) if len(readings) > 1 else ()))
            found[key] = {name: verdict_on(matter, Act(action=name), explainer).outcome for name in ASKED}
    return found


def expected_outcome(outcomes: list[Outcome]) -> Outcome:
    """Name what completions agree on (D10)."""
    lawful = {outcome.lawful for outcome in outcomes}
    if lawful == {Truth.TRUE}:
        return Outcome.PERMITTED if set(outcomes) == {Outcome.PERMITTED} else Outcome.PERMITTED_SUBJECT_TO
    if lawful == {Truth.FALSE}:
        return Outcome.PROHIBITED if set(outcomes) == {Outcome.PROHIBITED} else Outcome.NOT_AUTHORISED
    return Outcome.UNDETERMINED


def expected_turning(found: dict[Completion, Outcome]) -> set[str]:
    """Collect the facts of all least changes that change lawfulness, pair by pair."""
    turning: set[str] = set()
    for one, other in product(found, repeat=2):
        if found[one].lawful is found[other].lawful:
            continue
        changed = {name for (name, a), (_, b) in zip(one, other, strict=True) if a != b}
        between = (
            middle
            for middle in found
            if middle not in (one, other)
            and all(m[1] in (a[1], b[1]) for m, a, b in zip(middle, one, other, strict=True))
        )
        if not any(found[middle].lawful is not found[one].lawful for middle in between):
            turning |= changed
    return turning


@settings(max_examples=PAIRS, deadline=None, suppress_health_check=list(HealthCheck))
@given(frameworks(), scenarios())
def test_a_verdict_is_undetermined_exactly_when_completions_differ(framework: Framework, scenario: Scenario) -> None:
    """Outcome and what it turns on are those of all completions, one by one."""
    found = completions(framework, scenario)
    if not found:
        with pytest.raises(DiagnosticError, match="contradiction"):
            evaluate(framework, scenario, actions=ASKED, engine="compiled")
        return
    evaluation = evaluate(framework, scenario, actions=ASKED, engine="compiled")
    for name in ASKED:
        verdict = evaluation.verdict(name)
        outcomes = [outcomes[name] for outcomes in found.values()]
        expected = expected_outcome(outcomes)
        assert verdict.outcome.lawful is expected.lawful, (name, verdict.outcome, expected)
        if verdict.settled_by_completions:
            assert verdict.outcome is expected
        if verdict.outcome is Outcome.UNDETERMINED:
            turned = {t.name for t in verdict.turns_on if t.concept is None}
            assert turned == expected_turning({key: outcomes[name] for key, outcomes in found.items()})


@settings(max_examples=PAIRS, deadline=None, suppress_health_check=list(HealthCheck))
@given(frameworks(), scenarios(), scenarios())
def test_learning_a_circumstance_never_changes_a_settled_lawfulness(
    framework: Framework, scenario: Scenario, more: Scenario
) -> None:
    """A verdict that is not undetermined keeps its lawfulness when unknown circumstances become known."""
    learnt = tuple(
        more.fact[fact.name] if fact.value is None and fact.name in CIRCUMSTANCES else fact for fact in scenario.facts
    )
    later = attrs.evolve(scenario, facts=learnt)
    assume(completions(framework, later))
    before = evaluate(framework, scenario, actions=ASKED, engine="compiled")
    after = evaluate(framework, later, actions=ASKED, engine="compiled")
    for name in ASKED:
        if before.verdict(name).outcome is not Outcome.UNDETERMINED:
            assert after.verdict(name).outcome.lawful is before.verdict(name).outcome.lawful
