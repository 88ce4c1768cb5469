"""The part of the law in force that bears on the actions asked: a smaller law that gives the same verdicts on them.

And the other way round: the actions on which some norms bear.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from .in_force import LawInForce, indexed
from .norms import CountsAs, CountsNot, Excepts, Norm, Obliges, Permits, Prohibits

__all__ = ["actions_borne_on", "law_bearing_on"]


@lru_cache(maxsize=128)
def law_bearing_on(law: LawInForce, actions: frozenset[str]) -> LawInForce:
    """Leave out the norms that bear on none of the actions, nor on what these rest on. Concepts stay complete."""
    asked = _reached(law, actions)
    kept = {norm.id for norm in _bearing(law, asked)}
    norms = {name: norm for name, norm in law.norms.items() if name in kept}
    open_readings = {name: refs for name, refs in law.open_readings.items() if name in kept}
    ordered = tuple(action.name for action in law.framework.actions if action.name in asked)
    return indexed(law.framework, law.day, law.stance, norms, open_readings, ordered)


def _reached(law: LawInForce, actions: Iterable[str]) -> set[str]:
    """Add the members of groups, and the actions that routes rest on."""
    reached: set[str] = set()
    waiting = list(actions)
    while waiting:
        action = waiting.pop()
        if action not in reached:
            reached.add(action)
            waiting.extend(law.framework.action[action].group)
            waiting.extend(_rested_on(law, action))
    return reached


def _rested_on(law: LawInForce, action: str) -> Iterator[str]:
    for route in law.routes_of(action):
        if isinstance(route.content, Permits) and route.content.rests_on is not None:
            yield route.content.rests_on


def _bearing(law: LawInForce, actions: Iterable[str]) -> Iterator[Norm]:
    for norm in law.norms.values():
        if isinstance(norm.content, CountsAs | CountsNot):
            yield from _with_overriders(law, norm)
    for action in sorted(actions):
        for norm in (*law.prohibitions_of(action), *law.permissions_of(action), *law.duties_of(action)):
            yield from _with_overriders(law, norm)


def _with_overriders(law: LawInForce, norm: Norm) -> Iterator[Norm]:
    """Overriding turns in no circle, so this ends."""
    yield norm
    if isinstance(norm.content, Permits | Excepts):
        for requirement in law.requirements_of(norm):
            yield from _with_overriders(law, requirement)
    for other in law.overriders_of(norm, None):
        yield from _with_overriders(law, other)


def actions_borne_on(law: LawInForce, norms: Iterable[str]) -> frozenset[str]:
    """Name the actions on which these norms bear otherwise than through concepts: what is lawful may turn on them."""
    touched = _with_overridden(law, {name for name in norms if name in law.norms})
    names = [action.name for action in law.framework.actions]
    borne = {name for name in names if any(_concerns(law, law.norms[norm], name) for norm in touched)}
    while True:
        wider = {name for name in names if name not in borne and not borne.isdisjoint(_next(law, name))}
        if not wider:
            return frozenset(borne)
        borne |= wider


def _with_overridden(law: LawInForce, norms: set[str]) -> set[str]:
    """Add what they add to, and what they override, and so on."""
    while True:
        added = {name for name, norm in law.norms.items() if name not in norms and _leans_on(law, norm, norms)}
        if not added:
            return norms
        norms |= added


def _leans_on(law: LawInForce, norm: Norm, norms: set[str]) -> bool:
    if any(other.id in norms for other in law.overriders_of(norm, None)):
        return True
    return isinstance(norm.content, Permits | Excepts) and any(r.id in norms for r in law.requirements_of(norm))


def _concerns(law: LawInForce, norm: Norm, action: str) -> bool:
    match norm.content:
        case Permits():
            return law.permits(norm, action)
        case Prohibits(action=own):
            return law.covers(own, action)
        case Obliges(concerns=concerned):
            return any(law.covers(own, action) for own in concerned)
        case _:
            return False


def _next(law: LawInForce, action: str) -> Iterator[str]:
    yield from law.framework.action[action].group
    yield from _rested_on(law, action)
