"""Which facts a function over completions turns on: those of some least change that changes it (D10).

A fact that no constraint ties to another is changed by itself. Facts that are tied may have to change together: two
completions are compared, and no completion between the two may already differ.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from .completions import Completions
from .manager import Diagram
from .unknowns import Unknown

__all__ = ["facts_turned_on"]


def facts_turned_on(completions: Completions, functions: Sequence[Diagram]) -> tuple[Unknown, ...]:
    """List what the functions turn on, in the order of the vocabulary."""
    reads = tuple((function, _variables_in(function)) for function in functions)
    turned = [
        unknown.first
        for group in _tied(completions)
        for unknown in group
        if any(_turns(completions, function, variables, unknown, group) for function, variables in reads)
    ]
    return tuple(unknown for unknown in completions.unknowns if unknown.first in turned)


@lru_cache(maxsize=8)
def _tied(completions: Completions) -> tuple[tuple[Unknown, ...], ...]:
    """Group the unknowns that a constraint or stipulation ties together."""
    groups: list[set[int]] = [{unknown.first} for unknown in completions.unknowns]
    for factor in completions.factors:
        variables = _variables_in(factor)
        bound = {u.first for u in completions.unknowns if not variables.isdisjoint(u.bits())}
        touching = [group for group in groups if group & bound]
        if len(touching) > 1:
            groups = [group for group in groups if not group & bound]
            groups.append(set().union(*touching))
    return tuple(tuple(u for u in completions.unknowns if u.first in group) for group in groups)


def _variables_in(diagram: Diagram) -> frozenset[int]:
    """List the variables that a diagram depends on: those of its nodes."""
    variables: set[int] = set()
    seen: set[Diagram] = set()
    waiting = [diagram]
    while waiting:
        node = waiting.pop()
        variable = node.node_var()
        if variable is not None and node not in seen:
            seen.add(node)
            variables.add(variable)
            waiting.extend(node.cofactors() or ())
    return frozenset(variables)


def _turns(
    completions: Completions,
    function: Diagram,
    variables: frozenset[int],
    unknown: Unknown,
    group: Sequence[Unknown],
) -> bool:
    manager = completions.manager
    if all(variables.isdisjoint(member.bits()) for member in group):
        return False
    if len(group) == 1 and unknown.width == 1 and len(unknown.cases) == 2:
        return (completions.care & manager.differs(function, unknown.bits()[0])).satisfiable()
    return _least_change(completions, function, unknown, group)


def _least_change(completions: Completions, function: Diagram, unknown: Unknown, group: Sequence[Unknown]) -> bool:
    """Say whether some least change of the group's facts, this one among them, changes the function."""
    to_other = _renaming(group, 1)
    to_between = _renaming(group, 2)
    manager = completions.manager
    care, function_other = completions.care, manager.renamed(function, to_other)
    changed = care & manager.renamed(care, to_other) & (function ^ function_other)
    changed &= ~_same(completions, unknown, 0, 1)
    if len(group) > 1:
        between = manager.renamed(care, to_between) & (function ^ manager.renamed(function, to_between))
        for member in group:
            between &= _same(completions, member, 0, 2) | _same(completions, member, 1, 2)
        between &= ~_all_same(completions, group, 0, 2) & ~_all_same(completions, group, 1, 2)
        changed &= ~manager.exists(between, to_between.values())
    return changed.satisfiable()


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
