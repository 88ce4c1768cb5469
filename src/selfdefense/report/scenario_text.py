"""A scenario as YAML that loads to the same scenario again: blocks written out, each fact with its phrase beside it."""

import json
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

import attrs

from selfdefense.framework import Framework, Text, Value
from selfdefense.scenario import Act, Assertion, Expectation, Fact, Scenario

from .plain import plain
from .wording import Wording

__all__ = ["scenario_text"]

_PLAIN = re.compile(r"[a-z][a-z0-9_./-]*\Z")
_RESERVED = frozenset({"true", "false", "unknown", "null", "yes", "no", "on", "off", "y", "n"})


def scenario_text(scenario: Scenario, framework: Framework, *, language: str | None = None) -> str:
    """Write a scenario; the comments are in the language, else in the framework's own."""
    wording = Wording(framework, language if language is not None else framework.language)
    return "\n".join(_lines(wording, scenario)) + "\n"


def _lines(wording: Wording, scenario: Scenario) -> Iterator[str]:
    yield f"scenario: {_name(scenario.id)}"
    yield f"framework: {_name(scenario.framework)}"
    yield f"as_of: {scenario.as_of}"
    if scenario.law_as_of is not None:
        yield f"law_as_of: {scenario.law_as_of}"
    yield from _text("title", scenario.title)
    yield from _text("narrative", scenario.narrative)
    if scenario.source:
        yield "source:"
        yield from (f"  - {_quoted(source)}" for source in scenario.source)
    if scenario.assume:
        yield f"assume: [{_names(scenario.assume)}]"
    if scenario.readings:
        yield "readings:"
        yield from (f"  {_name(question)}: {_name(reading)}" for question, reading in scenario.readings)
    yield "facts:" if scenario.facts else "facts: {}"
    for fact in scenario.facts:
        yield from _fact(wording, fact, "  ")
    if scenario.stipulate:
        yield "stipulate:"
        yield from (f"  {_name(concept)}: {_value(value)}" for concept, value in scenario.stipulate)
    if scenario.ask:
        yield "ask:"
        yield from (line for act in scenario.ask for line in _act(wording, act))
    if scenario.expect:
        yield "expect:"
        yield from (f"  {_name(e.of)}: {_expected(e)}" for e in scenario.expect)


# scalars


def _quoted(text: str) -> str:
    """Quote a text; what may not stand in a document is left out."""
    return json.dumps(plain(text), ensure_ascii=False)


def _name(name: str) -> str:
    return name if _PLAIN.match(name) and name not in _RESERVED else _quoted(name)


def _names(names: Iterable[str]) -> str:
    return ", ".join(map(_name, names))


def _value(value: Value | None) -> str:
    match value:
        case None:
            return "unknown"
        case bool():
            return "true" if value else "false"
        case Decimal():
            return f"{value:f}"
        case str():
            return _name(value)
        case _:
            return str(value)


def _text(key: str, text: Text | None) -> Iterator[str]:
    if text is not None:
        yield f"{key}:"
        yield from (f"  {code}: {_quoted(words)}" for code, words in text.wordings)


# what is alleged


def _fact(wording: Wording, fact: Fact, margin: str) -> Iterator[str]:
    comment = plain(wording.fact(fact.name))
    start = f"{margin}{_name(fact.name)}:"
    if fact.contested:
        yield f"{start}    # {comment}"
        yield f"{margin}  contested:"
        yield from (f"{margin}    - {{{', '.join(_assertion(assertion))}}}" for assertion in fact.contested)
        yield from (f"{margin}  {part}" for part in _about(fact))
    elif about := tuple(_about(fact)):
        yield f"{start} {{value: {_value(fact.value)}, {', '.join(about)}}}    # {comment}"
    else:
        yield f"{start} {_value(fact.value)}    # {comment}"


def _about(fact: Fact) -> Iterator[str]:
    for key, said in (("by", fact.by), ("evidence", fact.evidence), ("note", fact.note)):
        if said is not None:
            yield f"{key}: {_quoted(said)}"


def _assertion(assertion: Assertion) -> Iterator[str]:
    yield f"value: {_value(assertion.value)}"
    for key, said in (("by", assertion.by), ("evidence", assertion.evidence)):
        if said is not None:
            yield f"{key}: {_quoted(said)}"


# what is asked and expected


def _act(wording: Wording, act: Act) -> Iterator[str]:
    comment = plain(wording.does(act.action))
    if act.name is None and not act.given and act.route is None and act.layer is None:
        yield f"  - {_name(act.action)}    # {comment}"
        return
    yield f"  - action: {_name(act.action)}    # {comment}"
    if act.name is not None:
        yield f"    act: {_quoted(act.name)}"
    if act.route is not None:
        yield f"    route: {_name(act.route)}"
    if act.layer is not None:
        yield f"    layer: {_name(act.layer.value)}"
    if act.given:
        yield "    given:"
    for fact in act.given:
        yield from _fact(wording, fact, "      ")


def _expected(expectation: Expectation) -> str:
    """Write what is expected: an outcome or truth alone as one word."""
    parts = tuple(_parts(expectation))
    if [key for key, _ in parts] == ["outcome"]:
        return str(expectation.outcome)
    return "{" + ", ".join(f"{key}: {written}" for key, written in parts) + "}"


def _parts(expectation: Expectation) -> Iterator[tuple[str, str]]:
    for key, said in attrs.asdict(expectation, recurse=False).items():
        if key not in ("of", "span") and said is not None:
            yield key, f"[{_names(said)}]" if isinstance(said, tuple) else _name(said)
