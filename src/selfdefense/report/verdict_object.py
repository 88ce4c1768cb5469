"""A verdict as an object of plain values: names and states, with the texts of one language beside them."""

from collections.abc import Iterable
from typing import Any

from selfdefense.evaluation import (
    Bar,
    Duty,
    ExceptionUsed,
    FollowUpReport,
    LayerReport,
    LimitReport,
    PolicyItem,
    Reason,
    ReasonKind,
    Route,
    StepReport,
    TurnsOn,
    Verdict,
)
from selfdefense.framework import Obliges

from .wording import Wording

__all__ = ["Json", "verdict_object"]

Json = dict[str, Any]


def verdict_object(wording: Wording, verdict: Verdict) -> Json:
    """Give a verdict as an object, keys always in the same order."""
    without = verdict.without_assumptions
    return {
        "action": verdict.action,
        "act": verdict.act,
        "does": wording.does(verdict.action),
        "outcome": verdict.outcome.value,
        "outcome_says": wording.word(verdict.outcome),
        "now": verdict.now.value,
        "now_says": wording.word(verdict.now),
        "in_principle": None if verdict.in_principle is None else verdict.in_principle.value,
        "route_alone": verdict.route_alone,
        "layer_alone": None if verdict.layer_alone is None else verdict.layer_alone.value,
        "members": list(verdict.members),
        "leading": verdict.leading,
        "suppositions": _facts(wording, verdict.suppositions),
        "routes": [_route(wording, route) for route in verdict.routes],
        "bars": [_bar(wording, bar) for bar in verdict.bars],
        "layers": [_layer(wording, report) for report in verdict.layers],
        "policy": [_policy(wording, item) for item in verdict.policy],
        "duties": [_duty(wording, duty) for duty in verdict.duties],
        "assumptions": _assumptions(wording, verdict.assumptions),
        "without_assumptions": None if without is None else without.value,
        "turns_on": [_turn(wording, turn) for turn in verdict.turns_on],
        "dont_care": [_turn(wording, turn) for turn in verdict.dont_care],
        "settled_by_completions": verdict.settled_by_completions,
        "basis_open": verdict.basis_open,
        "not_encoded": _left_out(wording, verdict.not_encoded),
        "explanation": _reason(wording, verdict.explanation),
    }


def _facts(wording: Wording, names: Iterable[str]) -> list[Json]:
    return [{"fact": name, "says": wording.fact(name)} for name in names]


def _offices(wording: Wording, names: Iterable[str]) -> list[Json]:
    return [{"office": name, "says": wording.office(name)} for name in names]


def _cited(wording: Wording, provision: str) -> Json:
    found = wording.framework.provision[provision]
    return {
        "provision": provision,
        "cite": wording.called(provision),
        "certainty": found.certainty.value,
        "url": found.url,
    }


def _route(wording: Wording, route: Route) -> Json:
    return {
        "norm": route.norm,
        **_cited(wording, route.provision),
        "layer": route.layer.value,
        "action": route.action,
        "standing": route.standing.value,
        "now": route.now.value,
        "steps": [_step(wording, step) for step in route.steps],
        "limits": [_limit(wording, limit) for limit in route.limits],
        "weapons": _weapons(wording, route.weapons),
        "weapons_open": _weapons(wording, route.weapons_open),
        "forbidden_by": list(route.forbidden_by),
        "rests_on": route.rests_on,
    }


def _step(wording: Wording, step: StepReport) -> Json:
    return {
        "facts": _facts(wording, step.facts),
        "by": _offices(wording, step.by),
        "state": step.state.value,
        **_cited(wording, step.provision),
        "alternatives": [_step(wording, part) for part in step.alternatives],
        "after": [_after(wording, after) for after in step.after],
    }


def _after(wording: Wording, after: FollowUpReport) -> Json:
    by = () if after.by is None else (after.by,)
    return {
        "fact": after.fact,
        "says": wording.fact(after.fact),
        "by": _offices(wording, by),
        "state": after.state.value,
    }


def _limit(wording: Wording, limit: LimitReport) -> Json:
    return {
        "facts": _facts(wording, limit.facts),
        "state": limit.state.value,
        **_cited(wording, limit.provision),
    }


def _weapons(wording: Wording, tiers: Iterable[str]) -> list[Json]:
    return [{"tier": tier, "says": wording.text(wording.framework.weapons_tier[tier].says)} for tier in tiers]


def _bar(wording: Wording, bar: Bar) -> Json:
    return {
        "norm": bar.norm,
        **_cited(wording, bar.provision),
        "layer": bar.layer.value,
        "action": bar.action,
        "effect": bar.effect.value,
        "now": bar.now.value,
        "under": list(bar.under),
        "defeated_by": list(bar.defeated_by),
        "overriders": [_exception(wording, used) for used in bar.overriders],
    }


def _exception(wording: Wording, used: ExceptionUsed) -> Json:
    return {
        "norm": used.norm,
        **_cited(wording, used.provision),
        "ground": used.ground,
        "effect": used.effect.value,
        "now": used.now.value,
        "exceptional": used.exceptional,
        "steps": [_step(wording, step) for step in used.steps],
        "limits": [_limit(wording, limit) for limit in used.limits],
    }


def _layer(wording: Wording, report: LayerReport) -> Json:
    return {
        "layer": report.layer.value,
        "says": wording.word(report.layer),
        "bar": report.bar.value,
        "grant": None if report.grant is None else report.grant.value,
    }


def _policy(wording: Wording, item: PolicyItem) -> Json:
    return {
        "norm": item.norm,
        **_cited(wording, item.provision),
        "layer": item.layer.value,
        "says": wording.text(wording.framework.provision[item.provision].says),
        "state": item.state.value,
        "steps": [_step(wording, step) for step in item.steps],
    }


def _duty(wording: Wording, duty: Duty) -> Json:
    content = wording.framework.norm[duty.norm].content
    assert isinstance(content, Obliges)
    return {
        "norm": duty.norm,
        **_cited(wording, duty.provision),
        "layer": duty.layer.value,
        "duty": wording.text(content.duty),
        "within": None if content.within is None else wording.text(content.within),
        "by": _offices(wording, () if duty.by is None else (duty.by,)),
        "state": duty.state.value,
    }


def _assumptions(wording: Wording, names: Iterable[str]) -> list[Json]:
    known = wording.framework.assumption
    return [{"assumption": n, "says": wording.text(known[n].says) if n in known else wording.fact(n)} for n in names]


def _turn(wording: Wording, turn: TurnsOn) -> Json:
    named = {"fact": turn.fact, "question": turn.question, "concept": turn.concept}
    if turn.fact is None:
        return {**named, "asks": _asks(wording, turn), "judged_by": None, "criteria": []}
    fact = wording.framework.fact[turn.fact]
    return {
        **named,
        "asks": wording.question(turn.fact),
        "judged_by": fact.judged_by,
        "criteria": [wording.text(criterion) for criterion in fact.criteria],
    }


def _asks(wording: Wording, turn: TurnsOn) -> str:
    if turn.concept is not None:
        return wording.say("is it so", says=wording.concept(turn.concept))
    return wording.text(wording.framework.question[turn.name].asks)


def _left_out(wording: Wording, names: Iterable[str]) -> list[Json]:
    known = {left_out.name: left_out for left_out in wording.framework.not_encoded}
    return [
        {"left_out": name, "says": wording.text(known[name].says), "why": wording.text(known[name].why)}
        for name in names
    ]


def _reason(wording: Wording, reason: Reason) -> Json:
    shown: Json = {
        "kind": reason.kind.value,
        "name": reason.name,
        "value": reason.value,
        "now": reason.now,
        "provision": reason.provision,
        "detail": reason.detail,
    }
    if reason.kind is ReasonKind.FACT:
        shown["says"] = wording.fact(reason.name)
    elif reason.kind is ReasonKind.CONCEPT:
        shown["says"] = wording.concept(reason.name)
    shown["children"] = [_reason(wording, child) for child in reason.children]
    return shown
