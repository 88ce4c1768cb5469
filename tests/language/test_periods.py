"""Stretches of days."""

from datetime import date

from selfdefense.language.periods import Period, gap_in, overlapping

FIFTIES = Period(date(1950, 1, 1), date(1960, 1, 1))
SIXTIES = Period(date(1960, 1, 1), date(1970, 1, 1))
SINCE_SEVENTY = Period(date(1970, 1, 1), date.max)


def test_periods_that_meet_do_not_overlap() -> None:
    """The last day of one is the day before the first of the other."""
    assert not overlapping(FIFTIES, SIXTIES)
    assert overlapping(FIFTIES, Period(date(1959, 12, 31), date.max))
    assert not overlapping(None, SIXTIES)


def test_periods_that_meet_leave_no_gap() -> None:
    """Whatever their order."""
    assert gap_in(Period(date(1955, 1, 1), date.max), [SINCE_SEVENTY, FIFTIES, SIXTIES]) is None


def test_the_first_gap_is_given() -> None:
    """Before, between and after."""
    whole = Period(date(1940, 1, 1), date.max)
    assert gap_in(whole, [FIFTIES]) == Period(date(1940, 1, 1), date(1950, 1, 1))
    assert gap_in(Period(date(1950, 1, 1), date.max), [FIFTIES, SINCE_SEVENTY]) == SIXTIES
    assert gap_in(SINCE_SEVENTY, [SIXTIES]) == SINCE_SEVENTY
