"""Which facts a function over completions turns on: those of some least change that changes it (D10).

A fact that no constraint ties to another is changed by itself. Facts that are tied may have to change together: two
completions are compared, and no completion between the two may already differ.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from .completions import Completions
from .manager import Diagram
from .relevance import bearing_care, places_of
from .unknowns import Unknown

__all__ = ["facts_turned_on"]


def facts_turned_on(completions: Completions, functions: Sequence[Diagram]) -> tuple[Unknown, ...]:
    """List what the functions turn on, in the order of the vocabulary."""
    groups = _tied(completions)
    turned: set[int] = set()
    for function in functions:
        for group in {groups[place] for place in places_of(completions.space, function)}:
            turned |= _turned(completions, function, tuple(completions.unknowns[place] for place in sorted(group)))
    return tuple(unknown for unknown in completions.unknowns if unknown.first in turned)


@lru_cache(maxsize=8)
def _tied(completions: Completions) -> Sequence[frozenset[int]]:
    """Give for each place the places that a constraint or stipulation ties together with it, itself among them."""
    groups = [frozenset((place,)) for place in range(len(completions.unknowns))]
    for factor in completions.factors:
        bound = places_of(completions.space, factor)
        joined = frozenset().union(*(groups[place] for place in bound))
        for place in joined:
            groups[place] = joined
    return groups


def _turned(completions: Completions, function: Diagram, group: Sequence[Unknown]) -> set[int]:
    """List those of the group that belong to some least change of its facts that changes the function."""
    (first, *others) = group
    if not others and first.width == 1 and len(first.cases) == 2:
        differs = completions.manager.differs(function, first.bits()[0])
        return {first.first} if (bearing_care(completions, differs) & differs).satisfiable() else set()
    changes = _least_changes(completions, function, group)
    return {member.first for member in group if (changes & ~_same(completions, member, 0, 1)).satisfiable()}


def _least_changes(completions: Completions, function: Diagram, group: Sequence[Unknown]) -> Diagram:
    """Give the pairs of completions that differ in the group and in the function, with none in between that does."""
    to_other = _renaming(group, 1)
    to_between = _renaming(group, 2)
    manager = completions.manager
    # What is tied to no fact of the group stays the same in both completions: it need count only once.
    care = bearing_care(completions, function)
    changes = care & manager.renamed(care, to_other) & (function ^ manager.renamed(function, to_other))
    if len(group) > 1:
        between = manager.renamed(care, to_between) & (function ^ manager.renamed(function, to_between))
        for member in group:
            between &= _same(completions, member, 0, 2) | _same(completions, member, 1, 2)
        between &= ~_all_same(completions, group, 0, 2) & ~_all_same(completions, group, 1, 2)
        changes &= ~manager.exists(between, to_between.values())
    return changes


def _renaming(group: Iterable[Unknown], copy: int) -> dict[int, int]:
    return {old: new for member in group for old, new in zip(member.bits(), member.bits(copy), strict=True)}


def _same(completions: Completions, unknown: Unknown, one: int, other: int) -> Diagram:
    manager = completions.manager
    same = manager.true
    for a, b in zip(unknown.bits(one), unknown.bits(other), strict=True):
        same &= manager.variable(a).equiv(manager.variable(b))
    return same


def _all_same(completions: Completions, group: Iterable[Unknown], one: int, other: int) -> Diagram:
    same = completions.manager.true
    for member in group:
        same &= _same(completions, member, one, other)
    return same
