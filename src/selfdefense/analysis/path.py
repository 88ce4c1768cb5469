"""Paths to lawfulness: the steps by route, in order, with who takes them and what must follow. Frozen values."""

import attrs

from selfdefense.evaluation import Duty, LimitState, Outcome, Standing, StepState, TurnsOn, Way
from selfdefense.framework import ALWAYS, Condition, Text
from selfdefense.truth import Truth

from .blocker import Blocker
from .counterfactuals import Counterfactuals

__all__ = ["FollowingDuty", "NoPath", "Path", "Plan", "PlannedLimit", "PlannedStep"]

AHEAD = (StepState.OUTSTANDING, StepState.NOT_DONE)


@attrs.frozen(kw_only=True)
class FollowingDuty:
    """What must follow a step, by whom and by when; its refusal closes the way from that instant."""

    fact: str
    by: str | None
    within: Text | None
    state: StepState


@attrs.frozen(kw_only=True)
class PlannedStep:
    """A step of a path. A choice has alternatives and no facts; a step without facts needs nothing beforehand.

    `when`: the condition on which it is needed, or open as an alternative, and its truth `needed`. `provisions`: all
    that require it. `norms`: the route and the exceptions that it serves. `lapsed_by`: the fact on account of which it
    no longer counts and has to be taken anew.
    """

    facts: tuple[str, ...]
    by: tuple[str, ...]
    state: StepState
    when: Condition = ALWAYS
    needed: Truth = Truth.TRUE
    provisions: tuple[str, ...]
    norms: tuple[str, ...]
    lapsed_by: str | None = None
    alternatives: tuple["PlannedStep", ...] = ()
    after: tuple[FollowingDuty, ...] = ()

    @property
    def ahead(self) -> int:
        """Count the facts still to be brought about, at least: of alternatives, those of the shortest."""
        if self.state not in AHEAD or self.needed is not Truth.TRUE:
            return 0
        if self.alternatives:
            return min((a.ahead for a in self.alternatives if a.needed is Truth.TRUE), default=1)
        return len(self.facts)


@attrs.frozen(kw_only=True)
class PlannedLimit:
    """A limit to observe, with all provisions that set it."""

    condition: Condition
    when: Condition
    state: LimitState
    provisions: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Path:
    """One legal basis and the exceptions relied on with it; `norm` is None for what needs no basis.

    `turns_on`: what is open of the basis, and `ways` the shortest sets of facts that make it one. `before`: the paths
    of the action that it rests on.
    """

    action: str
    norm: str | None
    provision: str | None
    standing: Standing
    now: Standing
    exceptions: tuple[str, ...] = ()
    turns_on: tuple[TurnsOn, ...] = ()
    ways: tuple[Way, ...] = ()
    steps: tuple[PlannedStep, ...] = ()
    limits: tuple[PlannedLimit, ...] = ()
    weapons: tuple[str, ...] = ()
    rests_on: str | None = None
    before: tuple["Path", ...] = ()

    @property
    def ahead(self) -> int:
        """Count the steps still to be taken, at least, those of the action it rests on included."""
        own = sum(step.ahead for step in self.steps)
        return own + min((path.ahead for path in self.before), default=0)


@attrs.frozen(kw_only=True)
class NoPath:
    """That no step whatever makes it lawful while these facts stand: what blocks it, and what would have to change.

    Where `changes` is complete and empty, no other facts would do either: only another law or reading.
    """

    blockers: tuple[Blocker, ...]
    changes: Counterfactuals


@attrs.frozen(kw_only=True)
class Plan:
    """The paths of an act, those with the fewest steps first, the settled ones before the open ones; or why none."""

    label: str
    outcome: Outcome
    now: Outcome
    paths: tuple[Path, ...] = ()
    turns_on: tuple[TurnsOn, ...] = ()
    duties: tuple[Duty, ...] = ()
    none: NoPath | None = None
