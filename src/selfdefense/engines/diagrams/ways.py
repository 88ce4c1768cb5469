"""Ways: the shortest sets of values that make a function true whatever the rest, and readable regions (D10).

A way is a prime implicant. Values of a choice, quantity or date that lead to the same are taken together.
"""

from collections.abc import Iterable, Sequence

import attrs

from selfdefense.framework import Value

from .completions import Completions
from .manager import Diagram
from .unknowns import Unknown

__all__ = ["MOST_WAYS", "Setting", "Way", "cover", "restricted", "ways_to"]

MOST_WAYS = 2000
"""More ways than this are not listed; the caller is told."""


@attrs.frozen(order=True)
class Setting:
    """An open fact or question has one of these values."""

    place: int
    name: str
    is_question: bool
    values: tuple[Value, ...]


Way = tuple[Setting, ...]


def ways_to(completions: Completions, function: Diagram) -> tuple[Way, ...]:
    """List the ways to a function within what counts, the shortest first; OverflowError beyond `MOST_WAYS`."""
    search = _Primes(completions)
    primes = search.of(function | ~completions.care)
    real = (way for way in primes if (completions.care & function & _diagram(completions, way)).satisfiable())
    return tuple(sorted(real, key=lambda way: (len(way), way_key(way))))


def way_key(way: Way) -> tuple[tuple[int, str], ...]:
    """Order ways by the places of their facts."""
    return tuple((setting.place, str(setting.values)) for setting in way)


def cover(completions: Completions, function: Diagram) -> tuple[Way, ...]:
    """Describe a function, within what counts, by few ways that together are it: *if and only if* one of them."""
    chosen: list[Way] = []
    left = completions.care & function
    for way in ways_to(completions, function):
        region = _diagram(completions, way)
        if (left & region).satisfiable():
            chosen.append(way)
            left &= ~region
    return tuple(_without_redundant(completions, function, chosen))


def _without_redundant(completions: Completions, function: Diagram, chosen: list[Way]) -> Iterable[Way]:
    kept = list(chosen)
    for way in reversed(chosen):
        rest = completions.manager.false
        for other in kept:
            if other is not way:
                rest |= _diagram(completions, other)
        if not (completions.care & function & ~rest).satisfiable():
            kept.remove(way)
    return kept


def _diagram(completions: Completions, way: Way) -> Diagram:
    diagram = completions.manager.true
    for setting in way:
        unknown = completions.unknowns[setting.place]
        cases = [case for case, value in enumerate(unknown.cases) if value in setting.values]
        diagram &= completions.where(unknown, cases)
    return diagram


def restricted(diagram: Diagram, unknown: Unknown, case: int) -> Diagram:
    """Give what is left of a diagram when an unknown on top of it has its n-th case."""
    for place, bit in enumerate(unknown.bits()):
        if diagram.node_var() == bit:
            with_true, with_false = diagram.cofactors() or (diagram, diagram)
            diagram = with_true if case >> place & 1 else with_false
    return diagram


class _Primes:
    """Prime implicants by recursion on the topmost unknown, each diagram once."""

    def __init__(self, completions: Completions) -> None:
        self._completions = completions
        self._owner = {bit: place for place, unknown in enumerate(completions.unknowns) for bit in unknown.bits()}
        self._found: dict[Diagram, tuple[Way, ...]] = {}

    def of(self, diagram: Diagram) -> tuple[Way, ...]:
        """List the prime implicants of a diagram."""
        if diagram not in self._found:
            self._found[diagram] = self._search(diagram)
            if len(self._found[diagram]) > MOST_WAYS:
                raise OverflowError(f"there are more than {MOST_WAYS} ways")
        return self._found[diagram]

    def _search(self, diagram: Diagram) -> tuple[Way, ...]:
        variable = diagram.node_var()
        if variable is None:
            return ((),) if diagram.satisfiable() else ()
        place = self._owner[variable]
        groups = self._groups(diagram, self._completions.unknowns[place])
        everywhere = self._completions.manager.true
        for rest in groups:
            everywhere &= rest
        common = self.of(everywhere)
        found = list(common)
        for rest, cases in groups.items():
            found.extend(self._extended(place, cases, self.of(rest), common))
        return tuple(found)

    def _groups(self, diagram: Diagram, unknown: Unknown) -> dict[Diagram, list[Value]]:
        groups: dict[Diagram, list[Value]] = {}
        for case, value in enumerate(unknown.cases):
            groups.setdefault(restricted(diagram, unknown, case), []).append(value)
        return groups

    def _extended(
        self, place: int, values: Sequence[Value], ways: Iterable[Way], common: Sequence[Way]
    ) -> Iterable[Way]:
        unknown = self._completions.unknowns[place]
        setting = Setting(place, unknown.name, unknown.is_question, tuple(values))
        for way in ways:
            if not any(set(shorter) <= set(way) for shorter in common):
                yield (setting, *way)
