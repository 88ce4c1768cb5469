"""The verdict on one act: its parts put together."""

from selfdefense.engines.questions import has_exceptional
from selfdefense.evaluation import (
    LayerReport,
    Mode,
    Outcome,
    PolicyItem,
    Reason,
    ReasonKind,
    Verdict,
)
from selfdefense.framework import Layer
from selfdefense.scenario import Act

from . import parts
from .explaining import Explainer
from .matter import Matter
from .outcomes import Scope, outcome
from .turning import may_turn_on

__all__ = ["leaves_of", "verdict_on"]


def verdict_on(matter: Matter, act: Act, explainer: Explainer) -> Verdict:
    """Build the verdict on an act, by the rules alone."""
    scope = Scope(layer=act.layer, route=act.route)
    members = matter.law.framework.action[act.action].group
    found = outcome(matter, act.action, Mode.PROSPECT, scope)
    explanation = explainer.verdict(act.action, scope)
    used = _assumptions_used(matter, explanation)
    named = leaves_of(matter, act.action)
    return Verdict(
        action=act.action,
        act=act.name,
        outcome=found,
        now=outcome(matter, act.action, Mode.NOW, scope),
        in_principle=_in_principle(matter, act.action, scope),
        route_alone=act.route,
        layer_alone=act.layer,
        members=members,
        leading=_leading(matter, act.action, scope),
        suppositions=_suppositions(matter, act),
        routes=tuple(route for name in named for route in parts.routes(matter, name, scope)),
        bars=tuple(bar for name in named for bar in parts.bars(matter, name, scope)),
        layers=_layers(matter, act.action, scope),
        policy=_policy(matter, named),
        duties=tuple(dict.fromkeys(duty for name in named for duty in parts.duties(matter, name))),
        assumptions=used,
        turns_on=may_turn_on(matter.law.framework, explanation) if found is Outcome.UNDETERMINED else (),
        not_encoded=_not_encoded(matter, named),
        explanation=explanation,
    )


def leaves_of(matter: Matter, action: str) -> tuple[str, ...]:
    """List the actions below a group that have routes of their own; of any other action, itself."""
    members = matter.law.framework.action[action].group
    if not members:
        return (action,)
    return tuple(dict.fromkeys(leaf for member in members for leaf in leaves_of(matter, member)))


def _leading(matter: Matter, action: str, scope: Scope) -> str:
    """Name the member of a group whose outcome is the group's, the first of equals."""
    order = list(Outcome)
    leaves = leaves_of(matter, action)
    return min(leaves, key=lambda leaf: order.index(outcome(matter, leaf, Mode.PROSPECT, scope)))


def _in_principle(matter: Matter, action: str, scope: Scope) -> Outcome | None:
    if not any(has_exceptional(matter.law, leaf) for leaf in leaves_of(matter, action)):
        return None
    in_principle = outcome(matter, action, Mode.IN_PRINCIPLE, scope)
    return None if in_principle is outcome(matter, action, Mode.PROSPECT, scope) else in_principle


def _suppositions(matter: Matter, act: Act) -> tuple[str, ...]:
    return tuple(fact.name for fact in act.given if not matter.law.framework.fact[fact.name].of_act)


def _layers(matter: Matter, action: str, scope: Scope) -> tuple[LayerReport, ...]:
    reports = parts.layers(matter, _leading(matter, action, scope))
    asked: Layer | None = scope.layer
    return tuple(report for report in reports if asked is None or report.layer is asked)


def _policy(matter: Matter, actions: tuple[str, ...]) -> tuple[PolicyItem, ...]:
    return tuple(dict.fromkeys(item for action in actions for item in parts.policy(matter, action)))


def _assumptions_used(matter: Matter, explanation: Reason) -> tuple[str, ...]:
    leaves = (
        reason.name
        for reason in explanation.walk()
        if reason.kind in (ReasonKind.FACT, ReasonKind.COMPARISON) and reason.name in matter.situation.assumed
    )
    return tuple(dict.fromkeys(leaves))


def _not_encoded(matter: Matter, actions: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        left_out.name
        for left_out in matter.law.framework.not_encoded
        if any(matter.law.covers(touched, action) for touched in left_out.touches for action in actions)
    )
