"""Values of facts as tables and lines carry them, each by the fact's own type, never coerced (D2)."""

import re
from decimal import Decimal

from selfdefense.framework import FactType, Kind, Value
from selfdefense.language.days import day_from_text

__all__ = ["UNKNOWN_WORDS", "UnfitError", "value_of_json", "value_of_text"]

UNKNOWN_WORDS = ("", "unknown")
_BOOLEANS = {"true": True, "false": False}
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class UnfitError(ValueError):
    """A value that is none of its fact."""


def value_of_text(fact: FactType, text: str) -> Value | None:
    """Read a cell; an empty one, or `unknown`, is unknown."""
    if text in UNKNOWN_WORDS:
        return None
    if fact.kind is Kind.BOOLEAN and text in _BOOLEANS:
        return _BOOLEANS[text]
    if fact.kind is Kind.CHOICE and any(choice.name == text for choice in fact.choices):
        return text
    if fact.kind is Kind.QUANTITY and _NUMBER.fullmatch(text):
        return Decimal(text)
    if fact.kind is Kind.DATE and _DAY.fullmatch(text):
        try:
            return day_from_text(text)
        except ValueError:
            raise _unfit(fact, text) from None
    raise _unfit(fact, text)


def value_of_json(fact: FactType, value: object) -> Value | None:
    """Read a value of JSON, numbers read as `Decimal`; null, or `unknown`, is unknown."""
    if value is None or value == "unknown":
        return None
    if fact.kind is Kind.BOOLEAN and isinstance(value, bool):
        return value
    if fact.kind is Kind.QUANTITY and isinstance(value, Decimal):
        return value
    if fact.kind in (Kind.CHOICE, Kind.DATE) and isinstance(value, str) and value:
        return value_of_text(fact, value)
    raise _unfit(fact, value)


def _unfit(fact: FactType, value: object) -> UnfitError:
    wanted = {
        Kind.BOOLEAN: "true, false or unknown",
        Kind.CHOICE: "one of " + ", ".join(choice.name for choice in fact.choices),
        Kind.QUANTITY: "a number",
        Kind.DATE: "a day like 2016-03-29",
    }[fact.kind]
    return UnfitError(f"`{fact.name}` is {str(value)[:80]!r}, and must be {wanted}")
