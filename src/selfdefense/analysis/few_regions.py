"""A set of situations as few readable regions: each a handful of facts with their values, together all of it."""

from selfdefense.engines.diagrams import Completions, Diagram, bearing_care, cover, diagram_of, said, ways_to
from selfdefense.engines.diagrams import Setting as Placed
from selfdefense.evaluation import Way

from .witnesses import point_in

__all__ = ["few_regions"]

_MOST_WAYS = 100
_MOST_STEPS = 2000


def few_regions(completions: Completions, region: Diagram, most: int) -> tuple[tuple[Way, ...], bool]:
    """Describe a region by at most so many ways, and say whether they are all of it.

    The shortest ways come first. Where there are too many ways to choose from, they are found one after the other.
    """
    try:
        chosen = cover(completions, region, ways_to(completions, region, most=_MOST_WAYS, most_steps=_MOST_STEPS))
    except OverflowError:
        return _one_by_one(completions, region, most)
    return tuple(map(said, chosen[:most])), len(chosen) <= most


def _one_by_one(completions: Completions, region: Diagram, most: int) -> tuple[tuple[Way, ...], bool]:
    care = bearing_care(completions, region)
    left = region & care
    found: list[tuple[Placed, ...]] = []
    while left.satisfiable() and len(found) < most:
        way = _way_in(completions, region, left)
        found.append(way)
        left &= ~diagram_of(completions, way)
    return tuple(map(said, found)), not left.satisfiable()


def _way_in(completions: Completions, region: Diagram, left: Diagram) -> tuple[Placed, ...]:
    """Give one way inside the region that reaches into what is left, each fact with all the values that will do."""
    care = bearing_care(completions, region)
    way = tuple(
        _placed(completions, place, (case,))
        for place, case in sorted(point_in(completions, region, start=left).items())
    )
    for number, setting in enumerate(way):
        for case, value in enumerate(completions.unknowns[setting.place].cases):
            if value not in way[number].values:
                cases = tuple(completions.unknowns[setting.place].cases.index(v) for v in way[number].values)
                wider = (*way[:number], _placed(completions, setting.place, (*cases, case)), *way[number + 1 :])
                if not (care & diagram_of(completions, wider) & ~region).satisfiable():
                    way = wider
    return way


def _placed(completions: Completions, place: int, cases: tuple[int, ...]) -> Placed:
    unknown = completions.unknowns[place]
    return Placed(place, unknown.name, unknown.is_question, tuple(unknown.cases[case] for case in cases))
