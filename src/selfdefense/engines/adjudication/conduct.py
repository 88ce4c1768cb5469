"""How an action must be prepared and carried out: steps, limits, weapons (D6)."""

from selfdefense.engines.steps import is_done, is_refused
from selfdefense.evaluation import FollowUpReport, LimitReport, LimitState, StepReport, StepState
from selfdefense.framework import (
    FollowUp,
    Norm,
    Permits,
    RequiredLimit,
    Step,
    StepChoice,
    facts_of,
)
from selfdefense.truth import Truth

from .matter import Matter

__all__ = ["limits_of", "step_report", "steps_of", "weapons_of"]

_STATES = {Truth.TRUE: StepState.DONE, Truth.FALSE: StepState.NOT_DONE, Truth.UNKNOWN: StepState.OUTSTANDING}


def steps_of(matter: Matter, norm: Norm) -> tuple[StepReport, ...]:
    """Report every step of a permission or exception."""
    return tuple(
        step_report(matter, required.step, matter.guard(required.guard, norm)) for required in matter.law.steps_of(norm)
    )


def step_report(matter: Matter, step: Step | StepChoice, binding: Truth = Truth.TRUE) -> StepReport:
    """Report one step; `binding` says whether the norm that requires it is effective."""
    needed = binding & matter.holds(step.when)
    state = StepState.NOT_NEEDED if needed is Truth.FALSE else _state(matter, step)
    if isinstance(step, StepChoice):
        alternatives = tuple(_alternative(matter, alternative) for alternative in step.alternatives)
        return StepReport(facts=(), by=(), state=state, provision=step.provision, alternatives=alternatives)
    return StepReport(
        facts=step.facts,
        by=_by(matter, step),
        state=state,
        provision=step.provision,
        after=tuple(_follow_up(matter, follow_up) for follow_up in step.after),
    )


def _alternative(matter: Matter, step: Step | StepChoice) -> StepReport:
    report = step_report(matter, step)
    if report.state is not StepState.NOT_NEEDED:
        return report
    return StepReport(
        facts=report.facts,
        by=report.by,
        state=StepState.NOT_OPEN,
        provision=report.provision,
        alternatives=report.alternatives,
        after=report.after,
    )


def _state(matter: Matter, step: Step | StepChoice) -> StepState:
    if is_refused(step, matter.holds, matter.fact) is Truth.TRUE:
        return StepState.REFUSED
    return _STATES[is_done(step, matter.holds, matter.fact)]


def _by(matter: Matter, step: Step) -> tuple[str, ...]:
    if step.by is not None:
        return (step.by,)
    offices = (matter.law.framework.fact[fact].by for fact in step.facts)
    return tuple(dict.fromkeys(office for office in offices if office is not None))


def _follow_up(matter: Matter, follow_up: FollowUp) -> FollowUpReport:
    refused = any(matter.fact(fact) is Truth.TRUE for fact in follow_up.refused_by)
    state = StepState.REFUSED if refused else _STATES[matter.fact(follow_up.fact)]
    by = follow_up.by if follow_up.by is not None else matter.law.framework.fact[follow_up.fact].by
    return FollowUpReport(fact=follow_up.fact, by=by, state=state)


def limits_of(matter: Matter, norm: Norm) -> tuple[LimitReport, ...]:
    """Report every limit of a permission or exception."""
    return tuple(_limit(matter, norm, required) for required in matter.law.limits_of(norm))


def _limit(matter: Matter, norm: Norm, required: RequiredLimit) -> LimitReport:
    limit = required.limit
    binding = matter.guard(required.guard, norm) & matter.holds(limit.when)
    return LimitReport(
        facts=facts_of(limit.condition), state=_limit_state(matter, required, binding), provision=limit.provision
    )


def _limit_state(matter: Matter, required: RequiredLimit, binding: Truth) -> LimitState:
    if binding is Truth.FALSE:
        return LimitState.NOT_BINDING
    kept = matter.holds(required.limit.condition)
    if kept is Truth.TRUE:
        return LimitState.KEPT
    return LimitState.BREACHED if kept is Truth.FALSE and binding is Truth.TRUE else LimitState.TO_OBSERVE


def weapons_of(matter: Matter, norm: Norm, truth: Truth) -> tuple[str, ...]:
    """List the tiers of weapons use whose condition has that truth."""
    assert isinstance(norm.content, Permits)
    return tuple(grant.tier for grant in norm.content.weapons if matter.holds(grant.when) is truth)
