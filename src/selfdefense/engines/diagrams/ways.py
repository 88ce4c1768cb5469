"""Ways: the shortest sets of values that make a function true whatever the rest, and readable regions (D10).

A way is a prime implicant. Values of a choice, quantity or date that lead to the same are taken together.
"""

from collections.abc import Iterable, Sequence

from selfdefense.frozen import frozen

from .completions import Completions
from .manager import Diagram
from .relevance import bearing_care
from .unknowns import Case, Unknown

__all__ = ["MOST_WAYS", "Setting", "Way", "cover", "diagram_of", "restricted", "shortest_ways", "ways_to"]

MOST_WAYS = 2000
"""More ways than this are not listed; the caller is told."""
MOST_STEPS = 50_000
"""A search that goes through more diagrams than this is given up; the caller is told."""


@frozen
class Setting:
    """An open fact or question has one of these values."""

    place: int
    name: str
    is_question: bool
    values: tuple[Case, ...]


Way = tuple[Setting, ...]


def ways_to(
    completions: Completions,
    function: Diagram,
    *,
    longest: int | None = None,
    most: int = MOST_WAYS,
    most_steps: int = MOST_STEPS,
) -> tuple[Way, ...]:
    """List the ways to a function within what counts, the shortest first; OverflowError beyond `most`.

    With `longest`, only those of at most so many settings.
    """
    care = bearing_care(completions, function)
    primes = _Primes(completions, most, most_steps).of(function | ~care, longest)
    real = (way for way in primes if (care & function & diagram_of(completions, way)).satisfiable())
    return tuple(sorted(real, key=lambda way: (len(way), way_key(way))))


def shortest_ways(completions: Completions, function: Diagram, enough: int, most: int = MOST_WAYS) -> tuple[Way, ...]:
    """List the shortest ways: all of a length, one length after the other, until there are enough.

    Where there are too many ways to list them all, the shorter lengths are searched by themselves.
    """
    try:
        return ways_to(completions, function, most=most)
    except OverflowError:
        found: tuple[Way, ...] = ()
        for longest in range(1, len(completions.unknowns) + 1):
            try:
                found = ways_to(completions, function, longest=longest, most=most)
            except OverflowError:
                return found
            if len(found) >= enough:
                return found
        return found


def way_key(way: Way) -> tuple[tuple[int, str], ...]:
    """Order ways by the places of their facts."""
    return tuple((setting.place, str(setting.values)) for setting in way)


def cover(completions: Completions, function: Diagram, ways: Sequence[Way] | None = None) -> tuple[Way, ...]:
    """Describe a function, within what counts, by few ways that together are it: *if and only if* one of them.

    `ways`: all ways to it, where they are known already.
    """
    chosen: list[Way] = []
    left = completions.care & function
    for way in ways_to(completions, function) if ways is None else ways:
        region = diagram_of(completions, way)
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
                rest |= diagram_of(completions, other)
        if not (completions.care & function & ~rest).satisfiable():
            kept.remove(way)
    return kept


def diagram_of(completions: Completions, way: Way) -> Diagram:
    """Say where all settings of a way hold."""
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
    """Prime implicants by recursion on the topmost unknown, each diagram once.

    A way is held as an integer, one bit for each setting met: to compare ways is to compare integers.
    """

    def __init__(self, completions: Completions, most: int, most_steps: int) -> None:
        self._completions = completions
        self._owner = completions.space.owner
        self._most = most
        self._most_steps = most_steps
        self._bits: dict[Setting, int] = {}
        self._found: dict[tuple[Diagram, int | None], tuple[int, ...]] = {}

    def of(self, diagram: Diagram, longest: int | None) -> Iterable[Way]:
        """List the prime implicants of a diagram, of any length or up to one."""
        for way in self._of(diagram, longest):
            settings = (setting for setting, bit in self._bits.items() if way & bit)
            yield tuple(sorted(settings, key=lambda setting: setting.place))

    def _of(self, diagram: Diagram, longest: int | None) -> tuple[int, ...]:
        key = (diagram, longest)
        if key not in self._found:
            if len(self._found) > self._most_steps:
                raise OverflowError("the search is too long")
            self._found[key] = self._search(diagram, longest)
            if len(self._found[key]) > self._most:
                raise OverflowError(f"there are more than {self._most} ways")
        return self._found[key]

    def _search(self, diagram: Diagram, longest: int | None) -> tuple[int, ...]:
        variable = diagram.node_var()
        if variable is None:
            return (0,) if diagram.satisfiable() else ()
        if longest == 0:
            return ()
        place = self._owner[variable]
        groups = self._groups(diagram, self._completions.unknowns[place])
        everywhere = self._completions.manager.true
        for rest in groups:
            everywhere &= rest
        common = self._of(everywhere, longest)
        found = list(common)
        below = None if longest is None else longest - 1
        for rest, cases in groups.items():
            bit = self._bit(place, cases)
            longer = (way for way in self._of(rest, below) if not any(way & short == short for short in common))
            found.extend(bit | way for way in longer)
        return tuple(found)

    def _groups(self, diagram: Diagram, unknown: Unknown) -> dict[Diagram, list[Case]]:
        groups: dict[Diagram, list[Case]] = {}
        for case, value in enumerate(unknown.cases):
            groups.setdefault(restricted(diagram, unknown, case), []).append(value)
        return groups

    def _bit(self, place: int, values: Sequence[Case]) -> int:
        unknown = self._completions.unknowns[place]
        setting = Setting(place, unknown.name, unknown.is_question, tuple(values))
        return self._bits.setdefault(setting, 1 << len(self._bits))
