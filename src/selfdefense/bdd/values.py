"""Values as a feature writes them, read by the type that the vocabulary gives the fact (D2). Nothing is coerced."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selfdefense.framework import FactType, Kind, Value

from .failures import fail
from .phrases import PhraseBook
from .wording import TRUTHS, day_of

__all__ = ["allegation", "value_of"]

_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")


def value_of(fact: FactType, words: str, phrases: PhraseBook) -> Value | None:
    """Read a value of a fact; None is an explicit unknown."""
    if words in TRUTHS and (TRUTHS[words] is None or fact.kind is Kind.BOOLEAN):
        return TRUTHS[words]
    match fact.kind:
        case Kind.BOOLEAN:
            return fail(f"`{fact.name}` is true, false or unknown, not “{words}”")
        case Kind.CHOICE:
            return phrases.choice(fact.name, words)
        case Kind.QUANTITY:
            return _number(fact, words)
        case Kind.DATE:
            return _day(fact, words)


def _number(fact: FactType, words: str) -> Decimal:
    units = fact.unit.wordings if fact.unit is not None else ()
    for _, unit in units:
        words = words.removesuffix(unit).rstrip()
    if _NUMBER.fullmatch(words) is None:
        fail(f"`{fact.name}` is a number, not “{words}”")
    return Decimal(words)


def _day(fact: FactType, words: str) -> date:
    try:
        return day_of(words)
    except ValueError:
        return fail(f"`{fact.name}` is a day of the calendar, not “{words}”")


def allegation(sentence: str, phrases: PhraseBook) -> tuple[str, Value | None]:
    """Read a whole sentence that alleges something: a phrase, or a phrase with its value."""
    if not phrases.knows_fact(sentence):
        for phrase, words in _divided(sentence):
            if phrases.knows_fact(phrase):
                fact = phrases.framework.fact[phrases.fact(phrase)]
                return fact.name, value_of(fact, words, phrases)
    fact = phrases.framework.fact[phrases.fact(sentence)]
    if fact.kind is not Kind.BOOLEAN:
        fail(f"“{sentence}” needs a value: “{sentence} is …”")
    return fact.name, True


def _divided(sentence: str) -> Iterator[tuple[str, str]]:
    """Divide a sentence into what it speaks of and what it says of it, in every way there is."""
    for between, end in ((" is ", ""), ("は", "である")):
        if sentence.endswith(end):
            places = re.finditer(re.escape(between), sentence)
            yield from ((sentence[: at.start()], sentence[at.end() :].removesuffix(end)) for at in places)
