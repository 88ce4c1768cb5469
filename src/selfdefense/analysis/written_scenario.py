"""A scenario as YAML that loads: what analysis finds can be run, kept and looked at like any other."""

import json
from collections.abc import Iterator
from decimal import Decimal

from selfdefense.framework import Value
from selfdefense.scenario import Scenario

__all__ = ["written"]


def written(scenario: Scenario) -> str:
    """Write the days, facts, readings, questions and expectations of a scenario as YAML."""
    return "\n".join(_lines(scenario)) + "\n"


def _lines(scenario: Scenario) -> Iterator[str]:
    yield f"scenario: {scenario.id}"
    yield f"framework: {scenario.framework}"
    yield f"as_of: {scenario.as_of}"
    if scenario.law_as_of is not None:
        yield f"law_as_of: {scenario.law_as_of}"
    if scenario.title is not None:
        texts = (f"{code}: {json.dumps(words, ensure_ascii=False)}" for code, words in scenario.title.wordings)
        yield f"title: {{{', '.join(texts)}}}"
    if scenario.readings:
        yield "readings:"
        yield from (f"  {question}: {reading}" for question, reading in scenario.readings)
    yield "facts:" if scenario.facts else "facts: {}"
    yield from (f"  {fact.name}: {_value(fact.value)}" for fact in scenario.facts)
    if scenario.ask:
        yield "ask:"
        yield from (f"  - {act.action}" for act in scenario.ask)
    if scenario.expect:
        yield "expect:"
        yield from (f"  {expectation.of}: {expectation.outcome}" for expectation in scenario.expect)


def _value(value: Value | None) -> str:
    match value:
        case None:
            return "unknown"
        case bool():
            return "true" if value else "false"
        case Decimal():
            return f"{value:f}"
        case _:
            return str(value)
