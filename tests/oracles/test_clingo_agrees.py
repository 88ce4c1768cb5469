"""An answer set program of D1-D9, written from the pages, judges the reference engine on random packs."""

import os

from hypothesis import HealthCheck, given, settings

from selfdefense.engines.adjudication import Explainer, Matter, verdict_on
from selfdefense.engines.questions import questions_of
from selfdefense.engines.runners import ENGINES
from selfdefense.evaluation import (
    Applies,
    Barred,
    ConceptComputed,
    ConceptFound,
    Effective,
    Forbidden,
    Granted,
    Lawful,
    LimitsBreached,
    Proposition,
    StepReport,
    StepsDone,
    StepsRefused,
    StepState,
    Verdict,
)
from selfdefense.framework import Framework, LawInForce, RequiredStep, Step, StepChoice, law_in_force
from selfdefense.scenario import Act, Scenario, situation_of
from selfdefense.truth import Truth
from tests.counted import count

from .facts import written
from .judge import Judgement, judged
from .packs import SCENARIOS, packs

PAIRS = int(os.environ.get("ORACLE_PAIRS", "30"))
ASKED = ("a0", "a1", "a2", "a3", "g")


def name_of(proposition: Proposition) -> str | None:  # noqa: C901 - one line a proposition
    """Name a proposition as `meaning.lp` does; None for inputs and for what is judged as an outcome."""
    match proposition:
        case ConceptFound(concept=concept):
            return f"concept({written(concept)})"
        case ConceptComputed(concept=concept):
            return f"computed({written(concept)})"
        case Applies(norm=norm):
            return f"applies({written(norm)})"
        case Effective(norm=norm, action=action, mode=mode):
            return f"effective({written(norm)},{'none' if action is None else written(action)},{mode.value})"
        case StepsRefused(norm=norm):
            return f"steps_refused({written(norm)})"
        case StepsDone(norm=norm):
            return f"steps_done({written(norm)})"
        case LimitsBreached(norm=norm):
            return f"limits_breached({written(norm)})"
        case Forbidden(norm=norm, action=action, mode=mode):
            return f"forbidden({written(norm)},{written(action)},{mode.value})"
        case Granted(norm=norm, action=action, mode=mode):
            return f"granted({written(norm)},{written(action)},{mode.value})"
        case Barred(action=action, mode=mode):
            return f"barred({written(action)},{mode.value})"
        case Lawful(action=action, mode=mode):
            return f"lawful({written(action)},{mode.value})"
        case _:
            return None


@settings(max_examples=max(1, PAIRS // SCENARIOS), deadline=None, suppress_health_check=list(HealthCheck))
@given(packs())
def test_the_reference_engine_finds_what_the_pages_say(pack: tuple[Framework, tuple[Scenario, ...]]) -> None:
    """Concepts, effects, steps, limits, routes, bars, outcomes: each as the answer set has it."""
    framework, scenarios = pack
    for scenario in scenarios:
        judge(framework, scenario)
        count("pairs judged by clingo against the reference engine")


def judge(framework: Framework, scenario: Scenario) -> None:
    """Compare all that the reference engine finds of one pair with the answer set."""
    judgement = judged(framework, scenario)
    law = law_in_force(framework, scenario.law_date, framework.official_stance(scenario.law_date))
    situation = situation_of(framework, scenario)
    findings = ENGINES["reference"](law, situation)
    for proposition in questions_of(law):
        name = name_of(proposition)
        if name is not None:
            assert findings.truth_of(proposition) is judgement.truth_of(name), name
    matter = Matter(law=law, situation=situation, findings=findings)
    explainer = Explainer(matter)
    for action in ASKED:
        judge_verdict(judgement, law, verdict_on(matter, Act(action=action), explainer))


def judge_verdict(judgement: Judgement, law: LawInForce, verdict: Verdict) -> None:
    """Compare the outcome, now, in principle and the routes of a verdict by the rules alone (D9)."""
    action = written(verdict.action)
    assert verdict.outcome.value == judgement.word_of("outcome", action, "prospect")
    assert verdict.now.value == judgement.word_of("outcome", action, "now")
    if verdict.in_principle is not None:
        assert verdict.in_principle.lawful is judgement.truth_of(f"lawful({action},in_principle)")
    judge_routes(judgement, law, verdict)


def judge_routes(judgement: Judgement, law: LawInForce, verdict: Verdict) -> None:
    """Compare where each route and each of its steps stands (D6, D8)."""
    for route in verdict.routes:
        name = written(route.norm)
        assert route.standing.value == judgement.word_of("standing", name, written(route.action)), name
        required = law.steps_of(law.norms[route.norm])
        assert len(required) == len(route.steps)
        for one, report in zip(required, route.steps, strict=True):
            assert report.state is state_of(judgement, name, one), (name, report)
            judge_alternatives(judgement, one.step, report)


def state_of(judgement: Judgement, norm: str, required: RequiredStep) -> StepState:
    """Say where a step of a norm stands."""
    guard = "own" if required.guard is None else written(required.guard)
    number = judgement.facts.step_numbers[id(required.step)]
    if judgement.truth_of(f"needed({norm},{guard},{number})") is Truth.FALSE:
        return StepState.NOT_NEEDED
    return reached(judgement, number)


def reached(judgement: Judgement, number: int) -> StepState:
    """Say whether a step is refused, done, known not to be done, or outstanding: refused beats done (D6)."""
    if judgement.truth_of(f"refused({number})") is Truth.TRUE:
        return StepState.REFUSED
    states = {Truth.TRUE: StepState.DONE, Truth.FALSE: StepState.NOT_DONE, Truth.UNKNOWN: StepState.OUTSTANDING}
    return states[judgement.truth_of(f"done({number})")]


def judge_alternatives(judgement: Judgement, step: Step | StepChoice, report: StepReport) -> None:
    """Compare where each alternative stands, those that are not open included."""
    if isinstance(step, StepChoice):
        for alternative, found in zip(step.alternatives, report.alternatives, strict=True):
            number = judgement.facts.step_numbers[id(alternative)]
            shut = judgement.truth_of(f"open_to({number})") is Truth.FALSE
            assert found.state is (StepState.NOT_OPEN if shut else reached(judgement, number))
            judge_alternatives(judgement, alternative, found)
