"""Unfolding: the verdicts of a timeline over time, and what differs from the instant before with its legal cause (D13).

The verdicts at an instant are those of the facts then standing under the law then in force, whatever the order in which
the events arrived. Runs go on from the run before where the law is the same; the result is that of a run from scratch.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime

import attrs

from selfdefense.engines import Bench, Continuing, acts_asked, refuse_contradictions, stance_of
from selfdefense.evaluation import Outcome, Verdict
from selfdefense.framework import Framework
from selfdefense.scenario import Act, Scenario, situation_of
from selfdefense.scenario.standing import scenario_at
from selfdefense.scenario.timeline import Event, Timeline

from .causes import Cause, FactChange, cause_of, changed_facts
from .courses import Course, courses_of
from .law_over_time import LawChange, LawPeriod, law_periods
from .occasions import Occasion, OccasionKind, occasions_of

Outcomes = tuple[Outcome, Outcome]
"""An outcome in prospect, and how things stand."""

__all__ = ["Hindsight", "Moment", "Unfolding", "VerdictChange", "unfold"]


@attrs.frozen(kw_only=True)
class VerdictChange:
    """A verdict that is another than the instant before, and the least of what changed that brings it about."""

    label: str
    before: Outcome
    before_now: Outcome
    after: Outcome
    after_now: Outcome
    cause: Cause


@attrs.frozen(kw_only=True)
class Hindsight:
    """A verdict that was another on what was known then than on what is known now."""

    label: str
    then: Outcome
    then_now: Outcome
    known: Outcome
    known_now: Outcome


@attrs.frozen(kw_only=True)
class Moment:
    """An instant of a timeline: why it is looked at, what changed, and the verdicts as they then are."""

    at: datetime
    day: date
    kinds: tuple[OccasionKind, ...]
    events: tuple[Event, ...]
    learned: tuple[Event, ...]
    facts: tuple[FactChange, ...]
    law: LawChange | None
    verdicts: tuple[Verdict, ...]
    changes: tuple[VerdictChange, ...]
    hindsight: tuple[Hindsight, ...]

    def verdict(self, label: str) -> Verdict:
        """Give the verdict on an act or action by its label; KeyError where it was not asked."""
        for verdict in self.verdicts:
            if verdict.label == label:
                return verdict
        raise KeyError(label)


@attrs.frozen(kw_only=True)
class Unfolding:
    """A timeline unfolded: its moments in order, and the courses of duties and steps through them."""

    timeline: Timeline
    framework: str
    digest: str
    engine: str
    as_known_at: datetime | None
    moments: tuple[Moment, ...]
    courses: tuple[Course, ...]

    def at(self, instant: datetime) -> Moment:
        """Give the moment whose verdicts hold at an instant; ValueError before the first."""
        found = [moment for moment in self.moments if moment.at <= instant]
        if not found:
            raise ValueError("the timeline begins later")
        return found[-1]


def unfold(
    framework: Framework,
    timeline: Timeline,
    actions: Sequence[str] | None = None,
    *,
    as_known_at: datetime | None = None,
    engine: str = "auto",
) -> Unfolding:
    """Evaluate a timeline at every instant at which something happens or the law changes.

    Actions as for `evaluate`. With `as_known_at`, on what was known by that instant, and no later. ValueError for names
    that the framework does not know; DiagnosticError where the facts that stand at an instant contradict themselves.
    """
    unfolder = Unfolder(framework, timeline, engine=engine, actions=actions)
    occasions = occasions_of(timeline, unfolder.periods, as_known_at)
    moments = tuple(_moments(unfolder, occasions, as_known_at))
    return Unfolding(
        timeline=timeline,
        framework=framework.id,
        digest=framework.digest,
        engine=unfolder.run.name,
        as_known_at=as_known_at,
        moments=moments,
        courses=courses_of(framework, tuple((moment.at, moment.verdicts) for moment in moments)),
    )


class Unfolder:
    """Evaluates a timeline at one instant after another. It keeps runs of engines, never facts."""

    def __init__(
        self,
        framework: Framework,
        timeline: Timeline,
        *,
        engine: str = "auto",
        actions: Sequence[str] | None = None,
        last: datetime | None = None,
    ) -> None:
        self.framework = framework
        self.timeline = timeline
        self.run = Continuing(engine)
        begun = scenario_at(timeline, timeline.begins)
        stance_of(framework, begun)
        self.acts = acts_asked(framework, begun, actions)
        until = timeline.day_of(timeline.ends if last is None else max(last, timeline.ends))
        self.periods = law_periods(framework, begun.as_of, until, dict(timeline.readings))

    def period(self, day: date) -> LawPeriod:
        """Give the law of a day."""
        return [period for period in self.periods if period.start <= day][-1]

    def verdicts(self, scenario: Scenario) -> tuple[Verdict, ...]:
        """Evaluate the facts that stand at an instant."""
        bench = self._benches(scenario)
        return tuple(bench(act).verdict(act) for act in self.acts)

    def outcomes(self, scenario: Scenario) -> tuple[Outcomes, ...]:
        """Give no more than the outcomes on the facts that stand at an instant."""
        bench = self._benches(scenario)
        return tuple(bench(act).outcomes(act) for act in self.acts)

    def bench(self, scenario: Scenario, act: Act | None, period: LawPeriod) -> Bench:
        """Give the bench of facts under the law of a period."""
        return Bench(period.law, situation_of(self.framework, scenario, act), self.run)

    def _benches(self, scenario: Scenario) -> Callable[[Act], Bench]:
        """Give what finds the bench of an act; acts with the same facts of their own share one."""
        period = self.period(scenario.as_of)
        base = self.bench(scenario, None, period)
        refuse_contradictions(base, scenario)
        benches: dict[object, Bench] = {(): base}

        def bench(act: Act) -> Bench:
            key = tuple((fact.name, fact.value) for fact in act.given)
            if key not in benches:
                benches[key] = self.bench(scenario, act, period)
            return benches[key]

        return bench


def _moments(unfolder: Unfolder, occasions: Sequence[Occasion], known_at: datetime | None) -> Iterator[Moment]:
    before: tuple[Scenario, tuple[Verdict, ...]] | None = None
    for occasion in occasions:
        scenario = scenario_at(unfolder.timeline, occasion.at, known_at)
        same = before is not None and before[0] == scenario
        verdicts = before[1] if before is not None and same else unfolder.verdicts(scenario)
        changes = () if before is None else tuple(_changes(unfolder, *before, scenario, verdicts))
        if occasion.kinds == (OccasionKind.DAY,) and not changes:
            continue
        yield Moment(
            at=occasion.at,
            day=scenario.as_of,
            kinds=occasion.kinds,
            events=occasion.events,
            learned=occasion.learned,
            facts=changed_facts(None if before is None else before[0], scenario),
            law=unfolder.period(scenario.as_of).change if OccasionKind.LAW in occasion.kinds else None,
            verdicts=verdicts,
            changes=changes,
            hindsight=tuple(_hindsight(unfolder, occasion.at, known_at, verdicts)),
        )
        before = scenario, verdicts


def _changes(
    unfolder: Unfolder,
    earlier: Scenario,
    old: tuple[Verdict, ...],
    scenario: Scenario,
    new: tuple[Verdict, ...],
) -> Iterator[VerdictChange]:
    for act, before, after in zip(unfolder.acts, old, new, strict=True):
        if _outcomes(before) != _outcomes(after):
            yield VerdictChange(
                label=after.label,
                before=before.outcome,
                before_now=before.now,
                after=after.outcome,
                after_now=after.now,
                cause=cause_of(_Trial(unfolder, act), earlier, before, scenario, after),
            )


@attrs.frozen
class _Trial:
    """What the outcomes of an act would be on other facts, under the law of one day or another."""

    unfolder: Unfolder
    act: Act

    def same_law(self, one: date, other: date) -> bool:
        """Say whether two days have the same law."""
        return self.unfolder.period(one) is self.unfolder.period(other)

    def law_change(self, day: date) -> LawChange | None:
        """Give what changed in the law that a day has."""
        return self.unfolder.period(day).change

    def outcomes(self, scenario: Scenario, law_day: date) -> Outcomes | None:
        """Give the outcome and how things stand; None where such facts cannot stand together."""
        bench = self.unfolder.bench(scenario, self.act, self.unfolder.period(law_day))
        return None if bench.contradictory else bench.outcomes(self.act)


def _outcomes(verdict: Verdict) -> Outcomes:
    return verdict.outcome, verdict.now


def _hindsight(
    unfolder: Unfolder, at: datetime, known_at: datetime | None, verdicts: tuple[Verdict, ...]
) -> Iterator[Hindsight]:
    """Compare with the verdicts on what was known at the instant itself."""
    timeline = unfolder.timeline
    known_then = scenario_at(timeline, at, at if known_at is None else min(at, known_at))
    if known_then.facts == scenario_at(timeline, at, known_at).facts:
        return
    for (then, then_now), known in zip(unfolder.outcomes(known_then), verdicts, strict=True):
        if (then, then_now) != _outcomes(known):
            yield Hindsight(
                label=known.label,
                then=then,
                then_now=then_now,
                known=known.outcome,
                known_now=known.now,
            )
