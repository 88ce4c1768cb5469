"""A tenet of a claim under one law: the situations that speak against it, and whether anything could.

Against *never* speaks where it is so; against *always*, where it is not surely so.
"""

import attrs

from selfdefense.engines.diagrams import Completions, Diagram, Unknown, bearing_care, places_of
from selfdefense.evaluation import ConceptFound, Granted, LabelledProhibited, Lawful, Mode, Proposition
from selfdefense.framework import (
    ALWAYS,
    Claim,
    Framework,
    LawInForce,
    Manner,
    Tenet,
    TenetKind,
    concepts_of,
    law_in_force,
)

from .regions import condition_region, leaves_below, outcome_region, route_region

__all__ = ["Against", "above_statute", "against", "propositions_of", "questions_on"]


@attrs.frozen(kw_only=True, eq=False)
class Against:
    """The situations in which `when` is so, those of them that speak against a tenet, and any that ever could."""

    when: Diagram
    region: Diagram
    ever: Diagram


def against(claim: Claim, tenet: Tenet, here: Completions, above: Completions) -> Against:
    """Say what speaks against a tenet; `above`: the same law without what lies below statute."""
    when = condition_region(here, claim.when) & here.care
    if tenet.kind is TenetKind.WIDENED_BY_MISSING_FACTS:
        assert tenet.action is not None
        return Against(when=when, region=when & _widened(here, tenet.action), ever=_ever_lawful(here, tenet.action))
    if tenet.kind is TenetKind.CHANGED_BY_LOWER_LAYERS:
        assert tenet.action is not None
        return Against(
            when=when, region=when & _changed(here, above, tenet.action), ever=_ever_lawful(here, tenet.action)
        )
    so = _so(here, tenet) & here.care
    if claim.manner is Manner.NEVER:
        # What never is, whatever the facts, is said of something only where there is a route at all.
        ever = so if claim.when != ALWAYS else here.care if _has_route(here, tenet) else here.manager.false
        return Against(when=when, region=when & so, ever=ever)
    return Against(when=when, region=when & ~so, ever=when)


def propositions_of(claim: Claim, tenet: Tenet, law: LawInForce) -> tuple[Proposition, ...]:
    """List all that a claim asks of the law, in a fixed order."""
    concepts = (*concepts_of(claim.when), *(concepts_of(tenet.condition) if tenet.condition is not None else ()))
    asked: list[Proposition] = [ConceptFound(concept) for concept in concepts]
    if tenet.action is not None:
        asked += questions_on(law, tenet.action)
    if tenet.norm is not None:
        asked += [Granted(tenet.norm, name) for name in law.framework.action]
    return tuple(asked)


def questions_on(law: LawInForce, action: str) -> tuple[Proposition, ...]:
    """List what the outcome of an action rests on, in a fixed order."""
    asked: list[Proposition] = []
    for name in (action, *_leaves(law, action)):
        asked += [Lawful(name, Mode.PROSPECT), Lawful(name, Mode.NOW), LabelledProhibited(name, Mode.PROSPECT)]
        asked += [Granted(route.id, name) for route in law.routes_of(name)]
    return tuple(asked)


def _leaves(law: LawInForce, action: str) -> tuple[str, ...]:
    members = law.framework.action[action].group
    return tuple(leaf for member in members for leaf in _leaves(law, member)) if members else (action,)


def _so(here: Completions, tenet: Tenet) -> Diagram:
    if tenet.condition is not None:
        return condition_region(here, tenet.condition)
    if tenet.norm is not None:
        return route_region(here, tenet.norm)
    assert tenet.action is not None
    return outcome_region(here, tenet.kind, tenet.action)


def _has_route(here: Completions, tenet: Tenet) -> bool:
    if tenet.action is None:
        return tenet.norm is None or tenet.norm in here.law.norms
    leaves = leaves_below(here, tenet.action)
    return any(not here.law.framework.action[leaf].needs_basis or here.law.routes_of(leaf) for leaf in leaves)


def _ever_lawful(here: Completions, action: str) -> Diagram:
    return here.care & here.of(Lawful(action, Mode.PROSPECT)).sure


def _widened(here: Completions, action: str) -> Diagram:
    """Say where an action is lawful while a step or conduct is unknown, and for no value that it can have."""
    result = here.manager.false
    for mode in (Mode.PROSPECT, Mode.NOW):
        sure = here.of(Lawful(action, mode)).sure
        care = bearing_care(here, sure)
        for place in sorted(places_of(here.space, sure)):
            result |= _widened_by(here, here.unknowns[place], sure & care, care)
    return result


def _widened_by(here: Completions, unknown: Unknown, lawful: Diagram, care: Diagram) -> Diagram:
    if None not in unknown.cases:
        return here.manager.false
    bits, missing = unknown.bits(), here.where(unknown, (unknown.cases.index(None),))
    possible = here.manager.exists(care & ~missing, bits)
    without = here.manager.exists(lawful & missing, bits)
    return missing & without & possible & ~here.manager.exists(lawful & ~missing, bits)


def _changed(here: Completions, above: Completions, action: str) -> Diagram:
    result = here.manager.false
    for mode in (Mode.PROSPECT, Mode.NOW):
        one, other = here.of(Lawful(action, mode)), above.of(Lawful(action, mode))
        result |= (one.sure ^ other.sure) | (one.maybe ^ other.maybe)
    return result


def above_statute(law: LawInForce) -> LawInForce:
    """Give the same law without the norms of layers that neither bar nor grant (D11)."""
    framework: Framework = attrs.evolve(
        law.framework,
        norms=tuple(norm for norm in law.framework.norms if norm.layer.bars),
        digest=f"{law.framework.digest} without what lies below statute",
    )
    return law_in_force(framework, law.day, law.stance)
