"""A timeline: a crisis as events at instants, each with the instant at which it became known (D13). Evaluates nothing.

Every instant has a zone. The day of the law and of the facts at an instant is counted in the timeline's own zone.
"""

from bisect import bisect_right
from collections.abc import Mapping
from datetime import UTC, date, datetime, timezone

import attrs

from selfdefense.diagnostics import Span
from selfdefense.framework import Text
from selfdefense.frozen import frozen

from .scenario import Act, Fact

__all__ = ["Correction", "Event", "Statement", "Timeline"]

_EVER = datetime.min.replace(tzinfo=UTC)


@frozen(kw_only=True)
class Event:
    """What happened at an instant: facts that are so from then on, are no longer said, or had been said wrongly.

    `known_at` is when it became known; `whole_day` says that only the day is known, and `at` is its beginning.
    """

    at: datetime
    known_at: datetime
    whole_day: bool = False
    title: Text | None = None
    source: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    withdraw: tuple[Fact, ...] = ()
    correct: tuple[Fact, ...] = ()
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Statement:
    """What is said of a fact from an instant on. No `since`: from the start; no `fact`: it is withdrawn."""

    name: str
    fact: Fact | None
    since: datetime | None = None
    event: Event | None = None

    def known(self, known_at: datetime | None) -> bool:
        """Say whether it was known by an instant; by now, where none is given."""
        return self.event is None or known_at is None or self.event.known_at <= known_at


@frozen(kw_only=True)
class Correction:
    """A statement was wrong from its beginning: what is said in its place, once that is known."""

    fact: Fact
    event: Event


def _ordered(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Order events by instant; whatever the order of arrival, the same events give the same timeline."""
    return tuple(sorted(events, key=lambda event: (event.at, event.known_at, _touched(event), _called(event))))


def _touched(event: Event) -> tuple[str, ...]:
    return tuple(sorted(fact.name for fact in (*event.facts, *event.withdraw, *event.correct)))


def _called(event: Event) -> tuple[object, ...]:
    return (() if event.title is None else event.title.wordings), event.source


@frozen(kw_only=True)
class Timeline:
    """Events, in the order of their instants, and what stands throughout. Facts that nothing names are unknown."""

    id: str
    framework: str
    zone: timezone
    title: Text | None = None
    narrative: Text | None = None
    source: tuple[str, ...] = ()
    assume: tuple[str, ...] = ()
    readings: tuple[tuple[str, str], ...] = ()
    stipulate: tuple[tuple[str, bool], ...] = ()
    ask: tuple[Act, ...] = ()
    facts: tuple[Fact, ...] = ()
    events: tuple[Event, ...] = attrs.field(converter=_ordered)
    start: datetime | None = None
    until: datetime | None = None
    span: Span | None = attrs.field(default=None, eq=False, repr=False)

    statements: Mapping[str, tuple[Statement, ...]] = attrs.field(init=False, eq=False, repr=False)
    corrections: Mapping[Statement, tuple[Correction, ...]] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "statements", _statements(self))
        object.__setattr__(self, "corrections", _corrections(self))

    @events.validator
    def _some_event(self, _: object, events: tuple[Event, ...]) -> None:
        if not events:
            raise ValueError("a timeline needs an event")

    @property
    def begins(self) -> datetime:
        """Give the first instant of the timeline: its own `start`, or the first event."""
        return self.events[0].at if self.start is None else self.start

    @property
    def ends(self) -> datetime:
        """Give the last instant of the timeline: its own `until`, or the last event, or what last became known."""
        instants = [event.at for event in self.events] + [event.known_at for event in self.events]
        return max([*instants, *([self.until] if self.until is not None else [])])

    def day_of(self, instant: datetime) -> date:
        """Give the day that an instant belongs to, in the zone of the timeline."""
        return instant.astimezone(self.zone).date()

    def statement_at(self, name: str, instant: datetime, known_at: datetime | None = None) -> Statement | None:
        """Give the statement of a fact that is the last to begin by an instant, of those known."""
        statements = self.statements.get(name, ())
        begun = bisect_right(statements, instant, key=_beginning)
        return next((s for s in map(statements.__getitem__, range(begun - 1, -1, -1)) if s.known(known_at)), None)


def _beginning(statement: Statement) -> datetime:
    return _EVER if statement.since is None else statement.since


def _statements(timeline: Timeline) -> dict[str, tuple[Statement, ...]]:
    """List the statements of each fact in the order in which they begin."""
    found: dict[str, list[Statement]] = {f.name: [Statement(name=f.name, fact=f)] for f in timeline.facts}
    for event in timeline.events:
        for fact in event.facts:
            statement = Statement(name=fact.name, fact=fact, since=event.at, event=event)
            found.setdefault(fact.name, []).append(statement)
        for fact in event.withdraw:
            found.setdefault(fact.name, []).append(Statement(name=fact.name, fact=None, since=event.at, event=event))
    return {name: tuple(statements) for name, statements in sorted(found.items())}


def _corrections(timeline: Timeline) -> dict[Statement, tuple[Correction, ...]]:
    """List the corrections of each statement in the order in which they became known."""
    found: dict[Statement, list[Correction]] = {}
    for event in timeline.events:
        for fact in event.correct:
            statement = timeline.statement_at(fact.name, event.at)
            if statement is not None:
                found.setdefault(statement, []).append(Correction(fact=fact, event=event))
    known = {s: sorted(corrections, key=lambda c: c.event.known_at) for s, corrections in found.items()}
    return {statement: tuple(corrections) for statement, corrections in known.items()}
