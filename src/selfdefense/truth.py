"""Truth: what is known of a proposition (D1). Knows no law.

Strong Kleene logic. Unknown is never falsy: asking a `Truth` for its bool is an error.

>>> Truth.TRUE & Truth.UNKNOWN
<Truth.UNKNOWN: 1>
>>> Truth.FALSE & Truth.UNKNOWN
<Truth.FALSE: 0>
>>> ~Truth.UNKNOWN
<Truth.UNKNOWN: 1>
"""

from collections.abc import Iterable
from enum import Enum

__all__ = ["Truth", "all_of", "any_of", "at_least", "known"]


class Truth(Enum):
    """True, false or unknown. The numbers are the order of truth, not of information.

    `_value_` is what `value` gives, without the call that an evaluation would make ten thousand times.
    """

    FALSE = 0
    UNKNOWN = 1
    TRUE = 2

    def __bool__(self) -> bool:
        raise TypeError("a Truth has no bool: compare with `is Truth.TRUE` (unknown is never false)")

    def __and__(self, other: "Truth") -> "Truth":
        return self if self._value_ <= other._value_ else other

    def __or__(self, other: "Truth") -> "Truth":
        return self if self._value_ >= other._value_ else other

    def __invert__(self) -> "Truth":
        return _NEGATION[self]

    @classmethod
    def of(cls, value: bool | None) -> "Truth":
        """Give the truth of a bool, or unknown for None."""
        if value is None:
            return cls.UNKNOWN
        return cls.TRUE if value else cls.FALSE

    @property
    def word(self) -> str:
        """Say it in lower case: `true`, `false`, `unknown`."""
        return self._name_.lower()


_NEGATION = {
    Truth.FALSE: Truth.TRUE,
    Truth.UNKNOWN: Truth.UNKNOWN,
    Truth.TRUE: Truth.FALSE,
}


def all_of(truths: Iterable[Truth]) -> Truth:
    """Conjoin; true of nothing."""
    result = Truth.TRUE
    for truth in truths:
        result &= truth
        if result is Truth.FALSE:
            break
    return result


def any_of(truths: Iterable[Truth]) -> Truth:
    """Disjoin; false of nothing."""
    result = Truth.FALSE
    for truth in truths:
        result |= truth
        if result is Truth.TRUE:
            break
    return result


def at_least(count: int, truths: Iterable[Truth]) -> Truth:
    """Say whether at least `count` of the truths are true."""
    given = tuple(truths)
    if sum(truth is Truth.TRUE for truth in given) >= count:
        return Truth.TRUE
    if sum(truth is not Truth.FALSE for truth in given) < count:
        return Truth.FALSE
    return Truth.UNKNOWN


def known(truth: Truth) -> Truth:
    """Say whether a proposition is known to hold: true or false, never unknown."""
    return Truth.TRUE if truth is Truth.TRUE else Truth.FALSE
