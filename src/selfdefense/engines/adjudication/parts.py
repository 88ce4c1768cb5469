"""The parts of a verdict: routes, bars, layers, policy, duties (D8, D9, D11)."""

from collections.abc import Iterator

from selfdefense.evaluation import (
    Applies,
    Bar,
    DueState,
    Duty,
    Effect,
    Effective,
    ExceptionUsed,
    Granted,
    LayerBar,
    LayerGrant,
    LayerReport,
    Mode,
    PolicyItem,
    PolicyState,
    Route,
    Standing,
    StepState,
)
from selfdefense.framework import Excepts, Layer, Norm, Obliges, Permits, Prohibits, Requires
from selfdefense.truth import Truth, any_of

from .conduct import limits_of, step_report, steps_of, weapons_of
from .matter import Matter
from .outcomes import Scope, layer_grants, routes_in

__all__ = ["bars", "duties", "layers", "policy", "routes"]


def routes(matter: Matter, action: str, scope: Scope) -> tuple[Route, ...]:
    """Report the routes of an action (D8)."""
    return tuple(_route(matter, norm, action) for norm in routes_in(matter, action, scope))


def _route(matter: Matter, norm: Norm, action: str) -> Route:
    content = norm.content
    assert isinstance(content, Permits)
    under = matter.law.bars_under(action, norm.id)
    now = matter.found(Granted(norm.id, action, Mode.NOW))
    return Route(
        norm=norm.id,
        provision=norm.provision,
        layer=norm.layer,
        action=action,
        standing=_standing(matter.found(Granted(norm.id, action)), now),
        now=_standing(now, now),
        steps=steps_of(matter, norm),
        limits=limits_of(matter, norm),
        weapons=weapons_of(matter, norm, Truth.TRUE),
        weapons_open=weapons_of(matter, norm, Truth.UNKNOWN),
        forbidden_by=tuple(b.id for b in under if matter.found(Effective(b.id, action)) is Truth.TRUE),
        rests_on=content.rests_on,
    )


def _standing(granted: Truth, now: Truth) -> Standing:
    if granted is Truth.TRUE:
        return Standing.OPEN if now is Truth.TRUE else Standing.PENDING
    return Standing.CLOSED if granted is Truth.FALSE else Standing.UNSETTLED


def bars(matter: Matter, action: str, scope: Scope) -> tuple[Bar, ...]:
    """Report the prohibitions of an action, those under one route included."""
    return tuple(
        _bar(matter, norm, action)
        for norm in matter.law.prohibitions_of(action)
        if norm.layer.bars and (scope.layer is None or norm.layer is scope.layer)
    )


def _bar(matter: Matter, norm: Norm, action: str) -> Bar:
    assert isinstance(norm.content, Prohibits)
    effect = matter.effect(norm, action)
    overriders = () if effect is Effect.DOES_NOT_APPLY else matter.law.overriders_of(norm, action)
    return Bar(
        norm=norm.id,
        provision=norm.provision,
        layer=norm.layer,
        action=action,
        effect=effect,
        now=matter.effect(norm, action, Mode.NOW),
        under=norm.content.under,
        defeated_by=matter.defeaters(norm, action),
        overriders=tuple(_overrider(matter, other, norm, action) for other in overriders),
    )


def _overrider(matter: Matter, norm: Norm, overridden: Norm, action: str) -> ExceptionUsed:
    ground = next(o.ground for o in norm.overrides if o.norm == overridden.id)
    travels = isinstance(norm.content, Excepts)
    return ExceptionUsed(
        norm=norm.id,
        provision=norm.provision,
        ground=ground.value,
        effect=matter.effect(norm, action),
        now=matter.effect(norm, action, Mode.NOW),
        exceptional=isinstance(norm.content, Excepts) and norm.content.exceptional,
        steps=steps_of(matter, norm) if travels else (),
        limits=limits_of(matter, norm) if travels else (),
    )


def layers(matter: Matter, action: str) -> tuple[LayerReport, ...]:
    """Report each layer that bars and grants, by itself (D11)."""
    return tuple(_layer(matter, action, layer) for layer in Layer if layer.bars)


_BARS = {Truth.TRUE: LayerBar.BARS, Truth.FALSE: LayerBar.LEAVES_CLEAR, Truth.UNKNOWN: LayerBar.OPEN}
_GRANTS = {Truth.TRUE: LayerGrant.GRANTS, Truth.FALSE: LayerGrant.LACKS_AUTHORITY, Truth.UNKNOWN: LayerGrant.OPEN}


def _layer(matter: Matter, action: str, layer: Layer) -> LayerReport:
    in_layer = [bar for bar in matter.law.bars_of(action) if bar.layer is layer]
    barred = any_of(matter.found(Effective(bar.id, action)) for bar in in_layer)
    granted = any_of(matter.found(Granted(route.id, action)) for route in routes_in(matter, action, Scope(layer=layer)))
    grants = _GRANTS[granted] if layer_grants(matter, action, layer) else None
    return LayerReport(layer=layer, bar=_BARS[barred], grant=grants)


def policy(matter: Matter, action: str) -> tuple[PolicyItem, ...]:
    """Report what lies below statute and bears on the action; it never changes the outcome (D11)."""
    return tuple(_policy(matter, action))


def _policy(matter: Matter, action: str) -> Iterator[PolicyItem]:
    for norm in matter.law.prohibitions_of(action):
        if not norm.layer.bars and matter.found(Effective(norm.id, action)) is not Truth.FALSE:
            ruled_out = matter.found(Effective(norm.id, action)) is Truth.TRUE
            yield _item(norm, PolicyState.RULED_OUT if ruled_out else PolicyState.OPEN)
    for norm in matter.law.norms.values():
        if norm.layer.bars:
            continue
        if isinstance(norm.content, Requires):
            yield from _requirement(matter, norm, action)
        elif matter.law.permits(norm, action) and matter.found(Applies(norm.id)) is Truth.TRUE:
            yield _item(norm, PolicyState.GRANTS_NOTHING)


def _item(norm: Norm, state: PolicyState) -> PolicyItem:
    return PolicyItem(norm=norm.id, provision=norm.provision, layer=norm.layer, state=state)


def _requirement(matter: Matter, norm: Norm, action: str) -> Iterator[PolicyItem]:
    assert isinstance(norm.content, Requires)
    targets = [matter.law.norms[of] for of in norm.content.of if of in matter.law.norms]
    bearing = [t for t in targets if _bears_on(matter, t, action)]
    binding = any_of(matter.guard(norm.id, target) for target in bearing)
    if binding is Truth.FALSE:
        return
    steps = tuple(step_report(matter, step) for step in matter.law.opened(norm.content.steps))
    yield PolicyItem(
        norm=norm.id,
        provision=norm.provision,
        layer=norm.layer,
        state=_kept({step.state for step in steps}, binding, _limits_kept(matter, norm.content)),
        steps=steps,
    )


def _bears_on(matter: Matter, norm: Norm, action: str) -> bool:
    if isinstance(norm.content, Excepts):
        return matter.law.covers(norm.content.action, action)
    return matter.law.permits(norm, action)


def _limits_kept(matter: Matter, content: Requires) -> Truth:
    conditions = (matter.holds(limit.condition) | ~matter.holds(limit.when) for limit in content.limits)
    return ~any_of(~condition for condition in conditions)


def _kept(states: set[StepState], binding: Truth, limits: Truth) -> PolicyState:
    if binding is Truth.TRUE and (states & {StepState.NOT_DONE, StepState.REFUSED} or limits is Truth.FALSE):
        return PolicyState.NOT_KEPT
    if states <= {StepState.DONE, StepState.NOT_NEEDED} and limits is Truth.TRUE:
        return PolicyState.KEPT
    return PolicyState.OPEN


def duties(matter: Matter, action: str) -> tuple[Duty, ...]:
    """Report the duties that concern the action and bind, or may bind."""
    return tuple(
        Duty(norm=norm.id, provision=norm.provision, layer=norm.layer, by=norm.content.by, state=_due(matter, norm))
        for norm in matter.law.duties_of(action)
        if isinstance(norm.content, Obliges) and matter.effect(norm, None) in (Effect.EFFECTIVE, Effect.OPEN)
    )


def _due(matter: Matter, norm: Norm) -> DueState:
    assert isinstance(norm.content, Obliges)
    discharged_by = norm.content.discharged_by
    if discharged_by is not None and matter.fact(discharged_by) is Truth.TRUE:
        return DueState.DISCHARGED
    return DueState.DUE if matter.effect(norm, None) is Effect.EFFECTIVE else DueState.OPEN
