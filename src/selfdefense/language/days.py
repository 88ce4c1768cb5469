"""Days as they are written, and no nearer to the ends of the calendar than rules count from a day. Reads no clock."""

import re
from datetime import date

__all__ = ["FIRST_DAY", "LAST_DAY", "day_from_text"]

FIRST_DAY = date(1000, 1, 1)
LAST_DAY = date(8999, 12, 31)
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")


def day_from_text(text: str) -> date:
    """Read a day written as year-month-day; ValueError says what is wrong with it."""
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError("is not written as a date")
    try:
        day = date(*map(int, match.groups()))
    except ValueError:
        raise ValueError("is no day of the calendar") from None
    if not FIRST_DAY <= day <= LAST_DAY:
        raise ValueError(f"is too far away: days are counted from {FIRST_DAY} to {LAST_DAY}")
    return day
