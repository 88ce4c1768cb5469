"""Three-valued truth as two diagrams over completions: where it is surely so, and where it may be so (D1, D10)."""

from collections.abc import Callable, Iterable

import attrs

from selfdefense.framework import (
    AllOf,
    AnyOf,
    AtLeast,
    Atom,
    Compare,
    ConceptHolds,
    Condition,
    FactHolds,
    Known,
    Not,
)

from .manager import Diagram, Manager

__all__ = ["Planes", "both", "planes_of"]


@attrs.frozen(eq=False)
class Planes:
    """`sure`: the completions in which it is true. `maybe`: those in which it is not false."""

    sure: Diagram
    maybe: Diagram

    def __and__(self, other: "Planes") -> "Planes":
        return Planes(self.sure & other.sure, self.maybe & other.maybe)

    def __or__(self, other: "Planes") -> "Planes":
        return Planes(self.sure | other.sure, self.maybe | other.maybe)

    def __invert__(self) -> "Planes":
        return Planes(~self.maybe, ~self.sure)

    def known(self) -> "Planes":
        """Say where it is known to be so."""
        return Planes(self.sure, self.sure)


def both(diagram: Diagram) -> Planes:
    """Make a proposition that every completion decides."""
    return Planes(diagram, diagram)


def _joined(
    manager: Manager, parts: Iterable[Planes], join: Callable[[Planes, Planes], Planes], *, empty: bool
) -> Planes:
    result = both(manager.true if empty else manager.false)
    for part in parts:
        result = join(result, part)
    return result


def _at_least(manager: Manager, count: int, parts: list[Planes]) -> Planes:
    rows = [both(manager.true)] + [both(manager.false)] * count
    for part in parts:
        for k in range(count, 0, -1):
            rows[k] |= rows[k - 1] & part
    return rows[count]


def planes_of(
    manager: Manager,
    condition: Condition,
    of_atom: Callable[[Atom], Planes],
    of_concept: Callable[[str], Planes],
) -> Planes:
    """Give the planes of a condition from those of its leaves (D3)."""

    def recurse(part: Condition) -> Planes:
        return planes_of(manager, part, of_atom, of_concept)

    match condition:
        case FactHolds() | Compare():
            return of_atom(condition)
        case ConceptHolds(concept=concept):
            return of_concept(concept)
        case AllOf(parts=parts):
            return _joined(manager, map(recurse, parts), Planes.__and__, empty=True)
        case AnyOf(parts=parts):
            return _joined(manager, map(recurse, parts), Planes.__or__, empty=False)
        case AtLeast(count=count, parts=parts):
            return _at_least(manager, count, [recurse(part) for part in parts])
        case Not(part=part):
            return ~recurse(part)
        case Known(part=part):
            return recurse(part).known()
