"""A tenet of a claim under one law: the situations that speak against it, and whether anything could.

Against *never* speaks where it is so; against *always*, where it is not surely so.
"""

import attrs

from selfdefense.engines.diagrams import Completions, Diagram
from selfdefense.evaluation import Lawful, Mode
from selfdefense.framework import Claim, Framework, LawInForce, Manner, Tenet, TenetKind, law_in_force

from .regions import condition_region, outcome_region, route_region

__all__ = ["Against", "above_statute", "against"]


@attrs.frozen(kw_only=True, eq=False)
class Against:
    """The situations in which `when` is so, those of them that speak against a tenet, and any that ever could."""

    when: Diagram
    region: Diagram
    ever: Diagram


def against(claim: Claim, tenet: Tenet, here: Completions, above: Completions | None) -> Against:
    """Say what speaks against a tenet; `above`: the same law without what lies below statute."""
    when = condition_region(here, claim.when) & here.care
    if tenet.kind is TenetKind.WIDENED_BY_MISSING_FACTS:
        assert tenet.action is not None
        return Against(when=when, region=when & _widened(here, tenet.action), ever=_ever_lawful(here, tenet.action))
    if tenet.kind is TenetKind.CHANGED_BY_LOWER_LAYERS:
        assert tenet.action is not None
        assert above is not None
        return Against(
            when=when, region=when & _changed(here, above, tenet.action), ever=_ever_lawful(here, tenet.action)
        )
    so = _so(here, tenet) & here.care
    if claim.manner is Manner.NEVER:
        return Against(when=when, region=when & so, ever=so)
    return Against(when=when, region=when & ~so, ever=when)


def _so(here: Completions, tenet: Tenet) -> Diagram:
    if tenet.condition is not None:
        return condition_region(here, tenet.condition)
    if tenet.norm is not None:
        return route_region(here, tenet.norm)
    assert tenet.action is not None
    return outcome_region(here, tenet.kind, tenet.action)


def _ever_lawful(here: Completions, action: str) -> Diagram:
    return here.care & here.of(Lawful(action, Mode.PROSPECT)).sure


def _widened(here: Completions, action: str) -> Diagram:
    """Say where an action is lawful while a step or conduct is unknown, and for no value that it can have."""
    result = here.manager.false
    for mode in (Mode.PROSPECT, Mode.NOW):
        lawful = here.care & here.of(Lawful(action, mode)).sure
        for unknown in here.unknowns:
            if None not in unknown.cases:
                continue
            bits = unknown.bits()
            cases = range(len(unknown.cases))
            missing = here.where(unknown, [case for case in cases if unknown.cases[case] is None])
            known = here.where(unknown, [case for case in cases if unknown.cases[case] is not None])
            without = here.manager.exists(lawful & missing, bits)
            possible = here.manager.exists(here.care & known, bits)
            result |= missing & without & possible & ~here.manager.exists(lawful & known, bits)
    return result


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
