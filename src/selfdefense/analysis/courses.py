"""Courses: duties, steps and what must follow them, through the moments of a timeline, and what lapsed (D6, D13)."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from enum import Enum

import attrs

from selfdefense.evaluation import FollowUpReport, StepReport, StepState, Verdict
from selfdefense.framework import Excepts, FollowUp, Framework, Obliges, Permits, Requires, Step, StepChoice, Text

_TAKEN = (StepState.DONE, StepState.REFUSED)
"""A step that was taken, so that what must follow it is owed."""

__all__ = ["Course", "CourseKind", "CourseTurn", "courses_of"]


class CourseKind(Enum):
    """What runs its course."""

    DUTY = "duty"
    STEP = "step"
    FOLLOW_UP = "follow_up"


@attrs.frozen(kw_only=True)
class CourseTurn:
    """From an instant on, the state; None where it has no longer a part in any verdict."""

    at: datetime
    state: str | None


@attrs.frozen(kw_only=True)
class Course:
    """A duty (by its norm), or a step, a choice of steps or what must follow (by facts), and its states over time."""

    kind: CourseKind
    name: str
    facts: tuple[str, ...]
    provision: str
    by: tuple[str, ...]
    within: Text | None
    turns: tuple[CourseTurn, ...]

    @property
    def lapsed_at(self) -> tuple[datetime, ...]:
        """List the instants at which a step that was done no longer counts."""
        if self.kind is not CourseKind.STEP:
            return ()
        done = StepState.DONE.value
        gone = (StepState.REFUSED.value, StepState.NOT_DONE.value, StepState.OUTSTANDING.value)
        pairs = zip(self.turns, self.turns[1:], strict=False)
        return tuple(b.at for a, b in pairs if a.state == done and b.state in gone)


@attrs.frozen
class _Key:
    kind: CourseKind
    name: str
    provision: str
    facts: tuple[str, ...] = ()
    by: tuple[str, ...] = ()


def courses_of(framework: Framework, moments: Sequence[tuple[datetime, tuple[Verdict, ...]]]) -> tuple[Course, ...]:
    """Follow every duty and step of the verdicts through the moments; steps that never turn are left out."""
    states = [(at, _states(verdicts)) for at, verdicts in moments]
    keys = dict.fromkeys(key for _, found in states for key in found)
    deadlines = dict(_deadlines(framework))
    courses = (
        Course(
            kind=key.kind,
            name=key.name,
            facts=key.facts,
            provision=key.provision,
            by=key.by,
            within=_within(framework, key, deadlines),
            turns=_turns(key, states),
        )
        for key in keys
    )
    return tuple(c for c in courses if c.kind is not CourseKind.STEP or len(c.turns) > 1)


def _turns(key: _Key, states: Sequence[tuple[datetime, dict[_Key, str]]]) -> tuple[CourseTurn, ...]:
    turns: list[CourseTurn] = []
    for at, found in states:
        state = found.get(key)
        if (turns and turns[-1].state != state) or (not turns and state is not None):
            turns.append(CourseTurn(at=at, state=state))
    return tuple(turns)


def _states(verdicts: Sequence[Verdict]) -> dict[_Key, str]:
    found: dict[_Key, str] = {}
    for verdict in verdicts:
        for duty in verdict.duties:
            by = () if duty.by is None else (duty.by,)
            found.setdefault(_Key(CourseKind.DUTY, duty.norm, duty.provision, by=by), duty.state.value)
        for step in _steps(verdict):
            for key, state in _step_states(step):
                found.setdefault(key, state)
    return found


def _steps(verdict: Verdict) -> Iterator[StepReport]:
    for route in verdict.routes:
        yield from route.steps
    for bar in verdict.bars:
        for used in bar.overriders:
            yield from used.steps


def _step_states(step: StepReport) -> Iterator[tuple[_Key, str]]:
    """Give a step, or a choice as a whole, and all that must follow it."""
    every = tuple(_every(step))
    facts = tuple(dict.fromkeys(fact for part in every for fact in part.facts))
    by = tuple(dict.fromkeys(office for part in every for office in part.by))
    if facts:
        yield _Key(CourseKind.STEP, facts[0], step.provision, facts=facts, by=by), step.state.value
    for after in _owed_after(step):
        by = () if after.by is None else (after.by,)
        yield _Key(CourseKind.FOLLOW_UP, after.fact, step.provision, facts=(after.fact,), by=by), after.state.value


def _owed_after(step: StepReport) -> Iterator[FollowUpReport]:
    """Give what must follow a step that was taken, or that need not be taken first where the choice is settled by that.

    While it is not known whether something must be done first, nothing has been omitted.
    """
    if step.facts and step.state in _TAKEN:
        yield from step.after
    for alternative in step.alternatives:
        yield from _owed_after(alternative)
    taken = [part for part in step.alternatives if part.state is StepState.DONE]
    if step.state is StepState.DONE and not any(part.facts for part in taken):
        yield from (after for part in taken for after in part.after)


def _every(step: StepReport) -> Iterator[StepReport]:
    yield step
    for alternative in step.alternatives:
        yield from _every(alternative)


def _within(framework: Framework, key: _Key, deadlines: dict[tuple[str, str], Text]) -> Text | None:
    if key.kind is CourseKind.DUTY:
        content = framework.norm[key.name].content
        return content.within if isinstance(content, Obliges) else None
    return deadlines.get((key.name, key.provision)) if key.kind is CourseKind.FOLLOW_UP else None


def _deadlines(framework: Framework) -> Iterator[tuple[tuple[str, str], Text]]:
    """List the deadlines of what must follow a step, by its fact and the provision of the step."""
    contents = (norm.content for norm in framework.norms)
    steps = [step for c in contents if isinstance(c, Permits | Excepts | Requires) for step in c.steps]
    steps += [step for procedure in framework.procedures for step in procedure.steps]
    for step in steps:
        if isinstance(step, Step | StepChoice):
            for provision, after in _follow_ups(step):
                if after.within is not None:
                    yield (after.fact, provision), after.within


def _follow_ups(step: Step | StepChoice) -> Iterator[tuple[str, FollowUp]]:
    if isinstance(step, Step):
        yield from ((step.provision, after) for after in step.after)
    else:
        for alternative in step.alternatives:
            yield from _follow_ups(alternative)
