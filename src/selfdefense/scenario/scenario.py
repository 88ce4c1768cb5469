"""A scenario: what is said to have happened, as of a date, and what is asked (D2, D5, D12, D15)."""

from collections.abc import Mapping
from datetime import date

import attrs

from selfdefense.diagnostics import Span
from selfdefense.framework import Layer, Text, Value
from selfdefense.frozen import frozen

__all__ = ["Act", "Assertion", "Expectation", "Fact", "Scenario"]


@frozen(kw_only=True)
class Assertion:
    """What somebody says of a contested fact."""

    value: Value
    by: str | None = None
    evidence: str | None = None


@frozen(kw_only=True)
class Fact:
    """An alleged value. `value` is None for an explicit unknown, and for a contested fact (D2)."""

    name: str
    value: Value | None
    by: str | None = None
    evidence: str | None = None
    note: str | None = None
    contested: tuple[Assertion, ...] = ()
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Act:
    """An action with facts of its own (D15). `name` is None where the action itself is asked."""

    action: str
    name: str | None = None
    given: tuple[Fact, ...] = ()
    route: str | None = None
    layer: Layer | None = None
    span: Span | None = attrs.field(default=None, eq=False, repr=False)

    @property
    def label(self) -> str:
        """Give the name by which expectations and reports speak of it."""
        return self.name if self.name is not None else self.action


@frozen(kw_only=True)
class Expectation:
    """What a scenario's author expects of an action, act or concept. Only what is not None is checked."""

    of: str
    outcome: str | None = None
    now: str | None = None
    route: str | None = None
    in_principle: str | None = None
    steps: tuple[str, ...] | None = None
    bars: tuple[str, ...] | None = None
    turns_on: tuple[str, ...] | None = None
    policy: tuple[str, ...] | None = None
    limits: tuple[str, ...] | None = None
    weapons: tuple[str, ...] | None = None
    duties: tuple[str, ...] | None = None
    without: tuple[str, ...] | None = None
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Scenario:
    """Facts as of a date. Facts not named are unknown."""

    id: str
    framework: str
    as_of: date
    law_as_of: date | None = None
    title: Text | None = None
    narrative: Text | None = None
    source: tuple[str, ...] = ()
    assume: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    stipulate: tuple[tuple[str, bool], ...] = ()
    readings: tuple[tuple[str, str], ...] = ()
    ask: tuple[Act, ...] = ()
    expect: tuple[Expectation, ...] = ()
    span: Span | None = attrs.field(default=None, eq=False, repr=False)

    fact: Mapping[str, Fact] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "fact", {fact.name: fact for fact in self.facts})

    @property
    def law_date(self) -> date:
        """Give the day whose law and official readings apply (D5)."""
        return self.law_as_of if self.law_as_of is not None else self.as_of
