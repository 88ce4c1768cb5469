"""Outcomes of an action, whole or in part: one layer alone, one route alone (D9, D11, D15)."""

from functools import lru_cache

from selfdefense.evaluation import (
    Barred,
    Effective,
    Forbidden,
    Granted,
    LabelledProhibited,
    Lawful,
    Mode,
    Outcome,
)
from selfdefense.framework import LawInForce, Layer, Norm, Permits
from selfdefense.frozen import frozen
from selfdefense.truth import Truth, any_of

from .matter import Matter

__all__ = ["Scope", "outcome", "routes_in"]


@frozen(kw_only=True)
class Scope:
    """Which part of the law is asked: all of it, one layer, one route (a norm or family)."""

    layer: Layer | None = None
    route: str | None = None

    @property
    def whole(self) -> bool:
        """Say whether all of the law is asked."""
        return self.layer is None and self.route is None


def outcome(matter: Matter, action: str, mode: Mode, scope: Scope) -> Outcome:
    """Name the outcome of an action (D9); of a group, the best of its members."""
    members = matter.law.framework.action[action].group
    if members:
        found = [outcome(matter, member, mode, scope) for member in members]
        return min(found, key=list(Outcome).index)
    lawful = _lawful(matter, action, mode, scope)
    if lawful is Truth.FALSE:
        prohibited = _prohibited(matter, action, mode, scope)
        return Outcome.PROHIBITED if prohibited else Outcome.NOT_AUTHORISED
    if lawful is Truth.UNKNOWN:
        return Outcome.UNDETERMINED
    as_things_stand = mode is Mode.NOW or _lawful(matter, action, Mode.NOW, scope) is Truth.TRUE
    return Outcome.PERMITTED if as_things_stand else Outcome.PERMITTED_SUBJECT_TO


def routes_in(matter: Matter, action: str, scope: Scope) -> tuple[Norm, ...]:
    """List the routes of an action that the scope leaves."""
    return tuple(
        norm
        for norm in matter.law.routes_of(action)
        if (scope.layer is None or norm.layer is scope.layer)
        and (scope.route is None or scope.route in (norm.id, norm.family))
    )


def _lawful(matter: Matter, action: str, mode: Mode, scope: Scope) -> Truth:
    if scope.whole:
        return matter.found(Lawful(action, mode))
    return _basis(matter, action, mode, scope) & ~_barred(matter, action, mode, scope)


def _basis(matter: Matter, action: str, mode: Mode, scope: Scope) -> Truth:
    needed = matter.law.framework.action[action].needs_basis
    if scope.layer is not None and not layer_grants(matter, action, scope.layer):
        needed = False
    if not needed:
        return Truth.TRUE
    return any_of(matter.found(Granted(r.id, action, mode)) for r in routes_in(matter, action, scope))


def layer_grants(matter: Matter, action: str, layer: Layer) -> bool:
    """Say whether the framework has, on any date, a permission of the action in the layer."""
    return _grants(matter.law, action, layer)


@lru_cache(maxsize=4096)
def _grants(law: LawInForce, action: str, layer: Layer) -> bool:
    return any(
        norm.layer is layer and isinstance(norm.content, Permits) and law.permits(norm, action)
        for norm in law.framework.norms
    )


def _barred(matter: Matter, action: str, mode: Mode, scope: Scope) -> Truth:
    if scope.layer is None:
        return matter.found(Barred(action, mode))
    return any_of(
        matter.found(Effective(bar.id, action, mode)) for bar in matter.law.bars_of(action) if bar.layer is scope.layer
    )


def _prohibited(matter: Matter, action: str, mode: Mode, scope: Scope) -> bool:
    if scope.whole:
        return matter.found(LabelledProhibited(action, mode)) is Truth.TRUE
    if _barred(matter, action, mode, scope) is Truth.TRUE:
        return True
    return any(
        matter.found(Forbidden(route.id, action, mode)) is Truth.TRUE for route in routes_in(matter, action, scope)
    )
