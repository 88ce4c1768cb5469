"""The steps and limits of one permission or exception, as a path needs them: with conditions and deadlines (D6)."""

from collections.abc import Iterator

from selfdefense.engines.adjudication import Matter
from selfdefense.engines.steps import is_done, is_refused
from selfdefense.evaluation import LimitState, StepState
from selfdefense.framework import Excepts, FollowUp, Norm, Permits, Step, StepChoice
from selfdefense.truth import Truth

from .path import FollowingDuty, PlannedLimit, PlannedStep

__all__ = ["limits_of", "steps_of"]

_STATES = {Truth.TRUE: StepState.DONE, Truth.FALSE: StepState.NOT_DONE, Truth.UNKNOWN: StepState.OUTSTANDING}


def steps_of(matter: Matter, norm: Norm) -> Iterator[PlannedStep]:
    """Go through the steps that are needed, or may be, in the order of the law."""
    if not isinstance(norm.content, Permits | Excepts):
        return
    for required in matter.law.steps_of(norm):
        binding = matter.guard(required.guard, norm)
        step = _planned(matter, required.step, norm.id, binding & matter.holds(required.step.when))
        if step.needed is not Truth.FALSE:
            yield step


def _planned(matter: Matter, step: Step | StepChoice, norm: str, needed: Truth) -> PlannedStep:
    common = PlannedStep(
        facts=(),
        by=(),
        state=_state(matter, step),
        when=step.when,
        needed=needed,
        provisions=(step.provision,),
        norms=(norm,),
    )
    if isinstance(step, StepChoice):
        return _with_alternatives(matter, common, step, norm)
    return PlannedStep(
        facts=step.facts,
        by=_by(matter, step),
        state=common.state,
        when=step.when,
        needed=needed,
        provisions=common.provisions,
        norms=common.norms,
        lapsed_by=_lapsed(matter, step),
        after=tuple(_following(matter, follow_up) for follow_up in step.after),
    )


def _with_alternatives(matter: Matter, common: PlannedStep, step: StepChoice, norm: str) -> PlannedStep:
    """Put the alternatives that are, or may be, open under a choice, the shortest first."""
    planned = (_planned(matter, part, norm, matter.holds(part.when)) for part in step.alternatives)
    open_ones = [part for part in planned if part.needed is not Truth.FALSE and part.state is not StepState.REFUSED]
    return PlannedStep(
        facts=(),
        by=(),
        state=common.state,
        when=common.when,
        needed=common.needed,
        provisions=common.provisions,
        norms=common.norms,
        alternatives=tuple(sorted(open_ones, key=lambda part: (part.needed is not Truth.TRUE, part.ahead))),
    )


def _state(matter: Matter, step: Step | StepChoice) -> StepState:
    if is_refused(step, matter.holds, matter.fact) is Truth.TRUE:
        return StepState.REFUSED
    return _STATES[is_done(step, matter.holds, matter.fact)]


def _lapsed(matter: Matter, step: Step) -> str | None:
    lapsed = step.lapsed_by is not None and matter.fact(step.lapsed_by) is Truth.TRUE
    return step.lapsed_by if lapsed else None


def _by(matter: Matter, step: Step) -> tuple[str, ...]:
    if step.by is not None:
        return (step.by,)
    offices = (matter.law.framework.fact[fact].by for fact in step.facts)
    return tuple(dict.fromkeys(office for office in offices if office is not None))


def _following(matter: Matter, follow_up: FollowUp) -> FollowingDuty:
    refused = any(matter.fact(fact) is Truth.TRUE for fact in follow_up.refused_by)
    return FollowingDuty(
        fact=follow_up.fact,
        by=follow_up.by if follow_up.by is not None else matter.law.framework.fact[follow_up.fact].by,
        within=follow_up.within,
        state=StepState.REFUSED if refused else _STATES[matter.fact(follow_up.fact)],
    )


def limits_of(matter: Matter, norm: Norm) -> Iterator[PlannedLimit]:
    """Go through the limits that bind, or may."""
    if not isinstance(norm.content, Permits | Excepts):
        return
    for required in matter.law.limits_of(norm):
        limit = required.limit
        if matter.guard(required.guard, norm) & matter.holds(limit.when) is not Truth.FALSE:
            kept = matter.holds(limit.condition)
            state = LimitState.KEPT if kept is Truth.TRUE else LimitState.TO_OBSERVE
            yield PlannedLimit(condition=limit.condition, when=limit.when, state=state, provisions=(limit.provision,))
