"""What a diagram speaks of, and which constraints bear on that: the rest of the constraints cannot matter to it."""

from collections.abc import Iterable
from functools import lru_cache

from .completions import Completions
from .manager import Diagram
from .space import Space

__all__ = ["bearing_care", "places_of"]


def places_of(space: Space, *diagrams: Diagram) -> frozenset[int]:
    """List the places of the facts and questions on which the diagrams depend."""
    seen: set[Diagram] = set()
    variables: set[int] = set()
    waiting = list(diagrams)
    while waiting:
        diagram = waiting.pop()
        variable = diagram.node_var()
        if variable is None or diagram in seen:
            continue
        seen.add(diagram)
        variables.add(variable)
        waiting.extend(diagram.cofactors() or ())
    return frozenset(space.owner[variable] for variable in variables)


def bearing_care(completions: Completions, *diagrams: Diagram) -> Diagram:
    """Join the constraints and stipulations that are tied, however remotely, to what the diagrams speak of."""
    bound = set(places_of(completions.space, *diagrams))
    left = list(_factors(completions))
    care = completions.manager.true
    while touching := [entry for entry in left if entry[1] & bound or not entry[1]]:
        left = [entry for entry in left if entry not in touching]
        care = _joined(care, (factor for factor, _ in touching))
        bound.update(*(places for _, places in touching))
    return care


@lru_cache(maxsize=8)
def _factors(completions: Completions) -> tuple[tuple[Diagram, frozenset[int]], ...]:
    return tuple((factor, places_of(completions.space, factor)) for factor in completions.factors)


def _joined(care: Diagram, factors: Iterable[Diagram]) -> Diagram:
    for factor in factors:
        care &= factor
    return care
