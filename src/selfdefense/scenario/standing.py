"""What stands at an instant: the facts of a timeline as a scenario, on what is known now or was known then (D13)."""

from datetime import datetime

from selfdefense.frozen import frozen

from .scenario import Fact, Scenario
from .timeline import Event, Statement, Timeline

__all__ = ["StandingFact", "scenario_at", "standing_at"]


@frozen(kw_only=True)
class StandingFact:
    """A fact as it stands at an instant, the statement that it comes from, and the correction of it, if any."""

    fact: Fact
    statement: Statement
    corrected_by: Event | None = None


def standing_at(timeline: Timeline, instant: datetime, known_at: datetime | None = None) -> tuple[StandingFact, ...]:
    """List what stands at an instant, by the name of the fact: on all events, or on those known by another instant."""
    found = (_standing(timeline, name, instant, known_at) for name in timeline.statements)
    return tuple(standing for standing in found if standing is not None)


def _standing(timeline: Timeline, name: str, instant: datetime, known_at: datetime | None) -> StandingFact | None:
    """Find the statement that is the last to begin; in its place stands the correction that was the last known."""
    statement = timeline.statement_at(name, instant, known_at)
    if statement is None:
        return None
    corrections = timeline.corrections.get(statement, ())
    known = [c for c in corrections if known_at is None or c.event.known_at <= known_at]
    if known:
        return StandingFact(fact=known[-1].fact, statement=statement, corrected_by=known[-1].event)
    return None if statement.fact is None else StandingFact(fact=statement.fact, statement=statement)


def scenario_at(timeline: Timeline, instant: datetime, known_at: datetime | None = None) -> Scenario:
    """Give the facts that stand at an instant as a scenario of that day."""
    return Scenario(
        id=timeline.id,
        framework=timeline.framework,
        as_of=timeline.day_of(instant),
        title=timeline.title,
        narrative=timeline.narrative,
        source=timeline.source,
        assume=timeline.assume,
        facts=tuple(standing.fact for standing in standing_at(timeline, instant, known_at)),
        stipulate=timeline.stipulate,
        readings=timeline.readings,
        ask=timeline.ask,
        span=timeline.span,
    )
