"""Conditions: what must be so for a norm to apply (D3). Frozen values; no evaluation here."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import Enum

import attrs

from selfdefense.diagnostics import Span
from selfdefense.frozen import frozen

__all__ = [
    "ALWAYS",
    "AllOf",
    "AnyOf",
    "AtLeast",
    "Compare",
    "Comparison",
    "ConceptHolds",
    "Condition",
    "FactHolds",
    "Known",
    "Not",
    "RelativeDate",
    "atoms_of",
    "concepts_of",
    "facts_of",
]


class Comparison(Enum):
    """How a fact that is not boolean is compared; the values are the words of the rule language."""

    IS = "is"
    IS_ONE_OF = "is_one_of"
    BELOW = "below"
    AT_MOST = "at_most"
    ABOVE = "above"
    AT_LEAST = "at_least"
    BEFORE = "before"
    ON_OR_BEFORE = "on_or_before"
    AFTER = "after"
    ON_OR_AFTER = "on_or_after"


@frozen
class RelativeDate:
    """The scenario's own date, plus or minus whole days."""

    days: int


Operand = str | Decimal | date | RelativeDate | tuple[str, ...] | tuple[Decimal, ...]


@attrs.frozen(kw_only=True)
class FactHolds:
    """A boolean fact is so."""

    fact: str
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class ConceptHolds:
    """A concept is concluded."""

    concept: str
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@attrs.frozen(kw_only=True)
class Compare:
    """A choice, quantity or date stands in a relation to a constant or to the scenario's date."""

    fact: str
    comparison: Comparison
    operand: Operand
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class AllOf:
    """Every part is so; `all` of nothing is always so."""

    parts: tuple["Condition", ...]
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class AnyOf:
    """Some part is so."""

    parts: tuple["Condition", ...]
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class AtLeast:
    """At least `count` parts are so."""

    count: int
    parts: tuple["Condition", ...]
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Not:
    """The part is not so."""

    part: "Condition"
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Known:
    """The part is known to be so: true or false, never unknown.

    No author writes it: the prohibition that a duty to cease brings with it reads steps so (D6), since a step
    that is unknown is outstanding and holds nothing back.
    """

    part: "Condition"
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


Atom = FactHolds | Compare
Condition = FactHolds | ConceptHolds | Compare | AllOf | AnyOf | AtLeast | Not | Known

ALWAYS = AllOf(parts=())


def _leaves(condition: Condition) -> Iterator[FactHolds | ConceptHolds | Compare]:
    match condition:
        case AllOf(parts=parts) | AnyOf(parts=parts) | AtLeast(parts=parts):
            for part in parts:
                yield from _leaves(part)
        case Not(part=part) | Known(part=part):
            yield from _leaves(part)
        case _:
            yield condition


def atoms_of(condition: Condition) -> tuple[Atom, ...]:
    """List the leaves that speak of facts, in order, repeats included."""
    return tuple(leaf for leaf in _leaves(condition) if not isinstance(leaf, ConceptHolds))


def facts_of(condition: Condition) -> tuple[str, ...]:
    """List the facts named, in order of first mention."""
    return tuple(dict.fromkeys(atom.fact for atom in atoms_of(condition)))


def concepts_of(condition: Condition) -> tuple[str, ...]:
    """List the concepts named, in order of first mention."""
    leaves = (leaf for leaf in _leaves(condition) if isinstance(leaf, ConceptHolds))
    return tuple(dict.fromkeys(leaf.concept for leaf in leaves))
