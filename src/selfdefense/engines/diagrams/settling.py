"""What would settle an open verdict: ways to lawful and to unlawful, by route and by layer too (D10).

Kept cheap: few ways are listed, and a search that grows too long is given up and says so.
"""

from collections.abc import Sequence

from selfdefense.evaluation import Effective, Granted, LayerWays, Mode, RouteWays, TurnsOn, Ways
from selfdefense.evaluation import Setting as Said
from selfdefense.evaluation import Way as SaidWay
from selfdefense.framework import Layer, Norm

from .completions import Completions
from .exact import Asked, lawful_planes
from .manager import Diagram
from .planes import Planes, both
from .turning import facts_turned_on
from .unknowns import Unknown
from .ways import Way, cover, shortest_ways, ways_to

__all__ = ["LISTED", "said", "turned", "ways_of"]

LISTED = 5
"""So many ways are listed in a verdict."""
_MOST = 200


def ways_of(completions: Completions, asked: Sequence[Asked], listed: int = LISTED, most: int = _MOST) -> Ways:
    """List what would settle the lawfulness of an action, in prospect."""
    lawful = lawful_planes(completions, asked, Mode.PROSPECT)
    to_lawful, more_to_lawful, every = _listed(completions, lawful.sure, listed, most)
    to_unlawful, more_to_unlawful, _ = _listed(completions, ~lawful.maybe, listed, most)
    exactly = tuple(said(way) for way in cover(completions, lawful.sure, every)) if every is not None else None
    return Ways(
        to_lawful=to_lawful,
        to_unlawful=to_unlawful,
        more_to_lawful=more_to_lawful,
        more_to_unlawful=more_to_unlawful,
        lawful_exactly_if=exactly,
        routes=tuple(way for member in asked for way in _routes(completions, member, listed)),
        layers=tuple(way for member in asked for way in _layers(completions, member, listed)),
    )


def _listed(
    completions: Completions, function: Diagram, listed: int, most: int
) -> tuple[tuple[SaidWay, ...], int | None, tuple[Way, ...] | None]:
    """Give the first ways, how many more there are, and all of them where they can be had."""
    try:
        every = ways_to(completions, function, most=most)
    except OverflowError:
        first = shortest_ways(completions, function, listed, most)[:listed]
        return tuple(map(said, first)), None, None
    return tuple(map(said, every[:listed])), len(every[listed:]), every


def said(way: Way) -> SaidWay:
    """Say a way by names."""
    return tuple(
        Said(
            fact=None if setting.is_question else setting.name,
            question=setting.name if setting.is_question else None,
            values=setting.values,
        )
        for setting in way
    )


def turned(unknown: Unknown) -> TurnsOn:
    """Say what is turned on by name."""
    return TurnsOn(question=unknown.name) if unknown.is_question else TurnsOn(fact=unknown.name)


def _open(completions: Completions, planes: Planes) -> bool:
    care = completions.care
    return (care & planes.maybe).satisfiable() and (care & ~planes.sure).satisfiable()


def _routes(completions: Completions, asked: Asked, listed: int) -> tuple[RouteWays, ...]:
    granted = ((route, completions.of(Granted(route.id, asked.action))) for route in asked.routes)
    return tuple(
        RouteWays(
            norm=route.id,
            action=asked.action,
            turns_on=tuple(map(turned, facts_turned_on(completions, (planes.sure, planes.maybe)))),
            to_route=_first(completions, planes.sure, listed),
        )
        for route, planes in granted
        if _open(completions, planes)
    )


def _layers(completions: Completions, asked: Asked, listed: int) -> tuple[LayerWays, ...]:
    barred = ((layer, _barred_by(completions, asked, bars)) for layer, bars in _by_layer(asked))
    return tuple(
        LayerWays(
            layer=layer,
            action=asked.action,
            turns_on=tuple(map(turned, facts_turned_on(completions, (planes.sure, planes.maybe)))),
            to_clear=_first(completions, ~planes.maybe, listed),
        )
        for layer, planes in barred
        if _open(completions, planes)
    )


def _by_layer(asked: Asked) -> tuple[tuple[Layer, tuple[Norm, ...]], ...]:
    return tuple((layer, tuple(bar for bar in asked.bars if bar.layer is layer)) for layer in Layer if layer.bars)


def _barred_by(completions: Completions, asked: Asked, bars: Sequence[Norm]) -> Planes:
    result = both(completions.manager.false)
    for bar in bars:
        result |= completions.of(Effective(bar.id, asked.action))
    return result


def _first(completions: Completions, function: Diagram, listed: int) -> tuple[SaidWay, ...]:
    return tuple(map(said, shortest_ways(completions, function, listed, _MOST)[:listed]))
