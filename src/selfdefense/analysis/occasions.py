"""The instants at which a timeline is looked at: events, what became known, days of new law, days that turn a date."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from enum import Enum

import attrs

from selfdefense.engines import program_of
from selfdefense.evaluation import Allegation
from selfdefense.framework import Compare, RelativeDate
from selfdefense.scenario import Situation
from selfdefense.scenario.timeline import Event, Timeline

from .law_over_time import LawPeriod

__all__ = ["Occasion", "OccasionKind", "occasions_of"]


class OccasionKind(Enum):
    """Why an instant is looked at."""

    BEGINNING = "beginning"
    EVENT = "event"
    LEARNED = "learned"
    LAW = "law"
    DAY = "day"


@attrs.frozen(kw_only=True)
class Occasion:
    """An instant, why it is looked at, what happened then and what became known then."""

    at: datetime
    kinds: tuple[OccasionKind, ...]
    events: tuple[Event, ...] = ()
    learned: tuple[Event, ...] = ()


def occasions_of(timeline: Timeline, periods: Sequence[LawPeriod], known_at: datetime | None) -> tuple[Occasion, ...]:
    """List the instants of a timeline in order, each once; with `known_at`, on the events known by then."""
    events = tuple(event for event in timeline.events if known_at is None or event.known_at <= known_at)
    kinds: dict[datetime, set[OccasionKind]] = {}
    for at, kind in _found(timeline, events, periods):
        kinds.setdefault(at, set()).add(kind)
    happened = _grouped(events, lambda event: event.at)
    learned = _grouped((event for event in events if event.known_at != event.at), lambda event: event.known_at)
    return tuple(
        Occasion(
            at=at,
            kinds=tuple(kind for kind in OccasionKind if kind in kinds[at]),
            events=tuple(happened.get(at, ())),
            learned=tuple(learned.get(at, ())),
        )
        for at in sorted(kinds)
    )


def _grouped(events: Iterable[Event], instant: Callable[[Event], datetime]) -> dict[datetime, list[Event]]:
    found: dict[datetime, list[Event]] = {}
    for event in events:
        found.setdefault(instant(event), []).append(event)
    return found


def _found(
    timeline: Timeline, events: tuple[Event, ...], periods: Sequence[LawPeriod]
) -> Iterator[tuple[datetime, OccasionKind]]:
    yield timeline.begins, OccasionKind.BEGINNING
    for event in events:
        yield event.at, OccasionKind.EVENT
        if event.known_at != event.at:
            yield event.known_at, OccasionKind.LEARNED
    for period in periods[1:]:
        yield _beginning(timeline, period.start), OccasionKind.LAW
    for day in _turning_days(timeline, periods):
        yield _beginning(timeline, day), OccasionKind.DAY


def _beginning(timeline: Timeline, day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=timeline.zone)


def _turning_days(timeline: Timeline, periods: Sequence[LawPeriod]) -> tuple[date, ...]:
    """List the days on which a comparison of a date with the day itself may turn, though nothing happens."""
    said = _dates_said(timeline)
    first, last = timeline.day_of(timeline.begins), timeline.day_of(timeline.ends)
    found = {
        value - timedelta(days=atom.operand.days) + timedelta(days=more)
        for atom in _relative(timeline, periods)
        for value in said.get(atom.fact, ())
        for more in (0, 1)
        if isinstance(atom.operand, RelativeDate)
    }
    return tuple(sorted(day for day in found if first < day <= last))


def _dates_said(timeline: Timeline) -> dict[str, list[date]]:
    facts = (*timeline.facts, *(fact for event in timeline.events for fact in (*event.facts, *event.correct)))
    given = (fact for act in timeline.ask for fact in act.given)
    said: dict[str, list[date]] = {}
    for fact in (*facts, *given):
        if isinstance(fact.value, date):
            said.setdefault(fact.name, []).append(fact.value)
    return said


def _relative(timeline: Timeline, periods: Sequence[LawPeriod]) -> Iterator[Compare]:
    situation = Situation(values={}, as_of=periods[0].start, stipulated=dict(timeline.stipulate))
    for period in periods:
        for proposition in program_of(period.law, situation).inputs:
            atom = proposition.atom if isinstance(proposition, Allegation) else None
            if isinstance(atom, Compare) and isinstance(atom.operand, RelativeDate):
                yield atom
