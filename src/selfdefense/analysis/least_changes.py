"""The least changes that make a function hold in every completion of the facts that stay open (D10).

A recursion over the facts of a diagram. Where a fact stays as it is, nothing is paid: a known one keeps its value, an
open one takes all its values at once. Any other value is paid with a change. Beside the function goes what counts, so
that no change ends in a contradiction.
"""

from collections.abc import Iterator

from selfdefense.engines.diagrams import Diagram, bearing_care, restricted

from .changeable import Changeable

__all__ = ["MOST_CHANGES", "MOST_STEPS", "Least", "LeastChanges"]

MOST_CHANGES = 5000
MOST_STEPS = 200_000

Least = tuple[tuple[int, int], ...]
"""Places of facts in the space, each with the number of its new case."""


class LeastChanges:
    """Searches the least changes; each pair of diagrams is searched once.

    Changes are held as an integer, one bit for each change met: to compare sets of them is to compare integers.
    """

    def __init__(self, changeable: Changeable) -> None:
        self._changeable = changeable
        self._completions = changeable.completions
        self._owner = changeable.completions.space.owner
        self._bits: dict[tuple[int, int], int] = {}
        self._found: dict[tuple[Diagram, Diagram, int | None], tuple[int, ...]] = {}

    def to(self, function: Diagram, longest: int | None = None) -> tuple[Least, ...]:
        """List the least changes to a function, of any size or up to one; OverflowError where there are too many."""
        care = bearing_care(self._completions, function)
        sets = self._of(function | ~care, care, longest)
        found = (tuple(sorted(change for change, bit in self._bits.items() if least & bit)) for least in sets)
        return tuple(sorted(found, key=lambda least: (len(least), least)))

    def _of(self, holds: Diagram, counts: Diagram, longest: int | None) -> tuple[int, ...]:
        if not holds.satisfiable() or not counts.satisfiable():
            return ()
        if holds.node_var() is None and counts.node_var() is None:
            return (0,)
        key = (holds, counts, longest)
        if key not in self._found:
            if len(self._found) > MOST_STEPS:
                raise OverflowError("the search is too long")
            self._found[key] = tuple(self._search(holds, counts, longest))
            if len(self._found[key]) > MOST_CHANGES:
                raise OverflowError(f"there are more than {MOST_CHANGES} least changes")
        return self._found[key]

    def _search(self, holds: Diagram, counts: Diagram, longest: int | None) -> Iterator[int]:
        place = self._owner[min(v for v in (holds.node_var(), counts.node_var()) if v is not None)]
        unknown = self._completions.unknowns[place]
        cofactors = [
            (restricted(holds, unknown, case), restricted(counts, unknown, case)) for case in range(len(unknown.cases))
        ]
        variable = self._changeable.variables[place]
        unchanged = self._of(*self._as_it_is(cofactors, variable.now), longest)
        yield from unchanged
        if longest == 0 or not variable.may_change:
            return
        below = None if longest is None else longest - 1
        for case, (then_holds, then_counts) in enumerate(cofactors):
            if case != variable.now:
                bit = self._bits.setdefault((place, case), 1 << len(self._bits))
                for rest in self._of(then_holds, then_counts, below):
                    if not any(rest & least == least for least in unchanged):
                        yield bit | rest

    def _as_it_is(self, cofactors: list[tuple[Diagram, Diagram]], now: int | None) -> tuple[Diagram, Diagram]:
        if now is not None:
            return cofactors[now]
        holds, counts = self._completions.manager.true, self._completions.manager.false
        for then_holds, then_counts in cofactors:
            holds &= then_holds
            counts |= then_counts
        return holds, counts
