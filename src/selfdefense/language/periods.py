"""When norms and procedures are in force, as stretches of days (D5). Compares periods; selects nothing."""

from collections.abc import Iterable
from datetime import date

from selfdefense.framework import Provision
from selfdefense.frozen import frozen

__all__ = ["Period", "gap_in", "overlapping", "period_of"]


@frozen
class Period:
    """From a first day to the day before `until`."""

    start: date
    until: date

    def __str__(self) -> str:
        return f"from {self.start}" if self.until == date.max else f"from {self.start} until {self.until}"


def period_of(provision: Provision) -> Period | None:
    """Give the period of a provision; none where it is not yet in force."""
    if provision.start is None:
        return None
    return Period(provision.start, provision.until or date.max)


def overlapping(one: Period | None, other: Period | None) -> bool:
    """Say whether there is a day of both."""
    return one is not None and other is not None and one.start < other.until and other.start < one.until


def gap_in(needed: Period, periods: Iterable[Period]) -> Period | None:
    """Give the first days needed that none of the periods covers."""
    start = needed.start
    for period in sorted(periods, key=lambda known: known.start):
        if period.start > start:
            return Period(start, min(period.start, needed.until))
        start = max(start, period.until)
        if start >= needed.until:
            return None
    return Period(start, needed.until)
