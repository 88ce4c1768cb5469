"""The law over a stretch of days: periods in which it is the same, and what came and went between them (D5, D12)."""

from collections.abc import Mapping
from datetime import date

import attrs

from selfdefense.framework import Framework, LawInForce, Stance, law_in_force

__all__ = ["LawChange", "LawPeriod", "ReadingChange", "law_periods"]


@attrs.frozen(kw_only=True)
class ReadingChange:
    """The official reading of a question became another."""

    question: str
    before: str
    after: str


@attrs.frozen(kw_only=True)
class LawChange:
    """What of the law, in force or read officially, is another from a day on: provisions by id, readings."""

    day: date
    came: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    readings: tuple[ReadingChange, ...] = ()


@attrs.frozen(kw_only=True, eq=False)
class LawPeriod:
    """The law from one day on; `change` says what differs from the period before, and is None for the first."""

    start: date
    law: LawInForce
    change: LawChange | None = None


def law_periods(framework: Framework, first: date, last: date, readings: Mapping[str, str]) -> tuple[LawPeriod, ...]:
    """List the periods from the first to the last day; the readings given prevail over the official ones."""
    periods: list[LawPeriod] = []
    for day in _days(framework, first, last):
        law = law_in_force(framework, day, _stance(framework, day, readings))
        if not periods:
            periods.append(LawPeriod(start=day, law=law))
        elif _content(law) != _content(periods[-1].law):
            periods.append(LawPeriod(start=day, law=law, change=_change(periods[-1].law, law)))
    return tuple(periods)


def _days(framework: Framework, first: date, last: date) -> tuple[date, ...]:
    """List the days on which the law may be another one."""
    days = {day for p in framework.provisions for day in (p.start, p.until) if day is not None}
    days |= {entry.start for q in framework.questions for entry in q.official if entry.start is not None}
    return (first, *sorted(day for day in days if first < day <= last))


def _stance(framework: Framework, day: date, readings: Mapping[str, str]) -> Stance:
    official = framework.official_stance(day)
    return Stance(choices=tuple((name, readings.get(name, reading)) for name, reading in official.choices))


def _procedures(law: LawInForce) -> tuple[str, ...]:
    provisions = law.framework.provision
    return tuple(p.provision for p in law.framework.procedures if provisions[p.provision].in_force(law.day))


def _content(law: LawInForce) -> object:
    return tuple(law.norms), law.stance, _procedures(law)


def _provisions(law: LawInForce) -> tuple[str, ...]:
    """List the provisions in force that carry norms or procedures, under this stance or another."""
    in_force = {p.id for p in law.framework.provisions if p.in_force(law.day)}
    carried = {norm.provision for norm in law.framework.norms} | {p.provision for p in law.framework.procedures}
    return tuple(p.id for p in law.framework.provisions if p.id in in_force & carried)


def _change(before: LawInForce, after: LawInForce) -> LawChange:
    old, new = _provisions(before), _provisions(after)
    pairs = zip(before.stance.choices, after.stance.choices, strict=True)
    return LawChange(
        day=after.day,
        came=tuple(name for name in new if name not in old),
        left=tuple(name for name in old if name not in new),
        readings=tuple(ReadingChange(question=q, before=a, after=b) for (q, a), (_, b) in pairs if a != b),
    )
