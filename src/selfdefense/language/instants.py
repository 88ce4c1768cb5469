"""Instants: a day and a time with its zone, or a whole day; and zones themselves. Reads no clock and no zone tables."""

import re
from datetime import date, datetime, time, timedelta, timezone

from selfdefense.diagnostics import Diagnostics, quoted
from selfdefense.frozen import frozen

from .days import day_from_text
from .scalars import date_of, report_wrong_type
from .tree import Node, Scalar, is_missing

__all__ = ["Instant", "instant_from_text", "instant_of", "zone_of"]

_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_ZONE = re.compile(r"([+-])([0-9]{2}):([0-9]{2})")
_INSTANT = re.compile(rf"{_DAY}T[0-9]{{2}}:[0-9]{{2}}(:[0-9]{{2}})?(Z|{_ZONE.pattern})")
_CURE = "write it like 2026-01-26T09:30+09:00, or only the day, like 2026-01-26"


@frozen(kw_only=True)
class Instant:
    """A point in time; where only the day is said, its beginning."""

    moment: datetime
    whole_day: bool = False


def instant_of(node: Node, zone: timezone, diagnostics: Diagnostics) -> Instant | None:
    """Read an instant with its zone, or a day in the zone given."""
    if not isinstance(node, Scalar) or is_missing(node):
        report_wrong_type(node, "an instant", diagnostics, help=_CURE)
        return None
    if re.fullmatch(_DAY, node.text):
        day = date_of(node, diagnostics)
        return None if day is None else Instant(moment=_beginning(day, zone), whole_day=True)
    try:
        return instant_from_text(node.text, zone)
    except ValueError as mistake:
        diagnostics.report("bad-instant", str(mistake), node.span, help=_CURE)
        return None


def instant_from_text(text: str, zone: timezone) -> Instant:
    """Read an instant, or a day in the zone given; ValueError says what is wrong with it."""
    if re.fullmatch(_DAY, text):
        return Instant(moment=_beginning(_day(text), zone), whole_day=True)
    if _INSTANT.fullmatch(f"{text}Z"):
        raise ValueError(f"{quoted(text)} has no zone")
    if not _INSTANT.fullmatch(text):
        raise ValueError(f"{quoted(text)} is not written as an instant")
    _day(text[: len("2016-03-29")])
    try:
        return Instant(moment=datetime.fromisoformat(text))
    except ValueError:
        raise ValueError(f"{quoted(text)} is no instant of the calendar") from None


def _day(text: str) -> date:
    try:
        return day_from_text(text)
    except ValueError as mistake:
        raise ValueError(f"{quoted(text)} {mistake}") from None


def _beginning(day: date, zone: timezone) -> datetime:
    return datetime.combine(day, time(), tzinfo=zone)


def zone_of(node: Node, diagnostics: Diagnostics) -> timezone | None:
    """Read a zone as its distance from Greenwich, in quotes: it would be a number elsewhere in YAML."""
    if not isinstance(node, Scalar) or is_missing(node):
        report_wrong_type(node, "a zone", diagnostics)
        return None
    match = _ZONE.fullmatch(node.text)
    if match is None or int(match[2]) > 14 or int(match[3]) > 59:
        message = f"{quoted(node.text)} is no zone"
        diagnostics.report("bad-instant", message, node.span, help='write its distance from Greenwich, like "+09:00"')
        return None
    if node.plain:
        message = f"{quoted(node.text)} is a number elsewhere in YAML"
        diagnostics.report("odd-scalar", message, node.span, help=f'quote it: `"{node.text}"`')
        return None
    distance = timedelta(hours=int(match[2]), minutes=int(match[3]))
    return timezone(distance if match[1] == "+" else -distance)
