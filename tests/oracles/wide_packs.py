"""Random packs with dozens of open facts: those of `tests/strategies.py`, each fact in them made several."""

from datetime import timedelta
from decimal import Decimal
from random import Random

import attrs
from hypothesis import strategies as st

from selfdefense.framework import (
    ALWAYS,
    AllOf,
    AnyOf,
    Condition,
    Constraint,
    ConstraintKind,
    FactHolds,
    Framework,
    Kind,
    Norm,
    Not,
    Value,
)
from selfdefense.scenario import Fact, Scenario
from tests.builders import DAY, fact_type
from tests.strategies import CIRCUMSTANCES, CONCEPTS, frameworks, scenarios

from .packs import VALUES, compared, retyped, rewritten

__all__ = ["STRETCHES", "WIDE", "WidePack", "wide_packs"]

WIDE = tuple(f"w{i}" for i in range(60))
KINDS = {
    name: Kind.CHOICE if i % 10 == 3 else Kind.QUANTITY if i % 10 == 6 else Kind.DATE if i % 10 == 9 else Kind.BOOLEAN
    for i, name in enumerate(WIDE)
}
STRETCHES: dict[Kind, tuple[Value, ...]] = {
    Kind.BOOLEAN: (True, False),
    Kind.CHOICE: VALUES[Kind.CHOICE],
    Kind.QUANTITY: tuple(map(Decimal, ("2", "2.5", "2.7", "3", "4"))),
    Kind.DATE: tuple(DAY + timedelta(days=days) for days in range(-2, 3)),
}
"""One value for each stretch that the comparisons of `packs.COMPARISONS` tell apart."""


@attrs.frozen
class WidePack:
    """A framework and a scenario, too large to be shown whole when a test fails."""

    framework: Framework = attrs.field(repr=False)
    scenario: Scenario = attrs.field(repr=False)
    seed: int


@st.composite
def wide_packs(draw: st.DrawFn) -> WidePack:
    """Draw a framework of sixty circumstances and a scenario that knows few of them."""
    narrow, scenario = draw(frameworks()), draw(scenarios())
    seed = draw(st.integers(0, 2**32))
    chance = Random(seed)
    wide = rewritten(narrow.norms, lambda holds: _widened(chance, holds))
    assert isinstance(wide, tuple)
    norms = tuple(_grounded(chance, one) for one in wide)
    facts = tuple(retyped(fact_type(name), KINDS[name]) for name in WIDE)
    kept = tuple(fact for fact in narrow.facts if fact.name not in CIRCUMSTANCES)
    framework = attrs.evolve(narrow, facts=facts + kept, norms=norms, constraints=_constraints(chance))
    return WidePack(framework, _scenario(chance, scenario), seed)


def _widened(chance: Random, holds: FactHolds) -> Condition:
    """Put several facts in the place of one circumstance."""
    return _formula(chance) if holds.fact in CIRCUMSTANCES else holds


def _grounded(chance: Random, one: Norm) -> Norm:
    """Give most norms without a ground one."""
    return attrs.evolve(one, when=_formula(chance)) if one.when == ALWAYS and chance.random() < 0.8 else one


def _formula(chance: Random) -> Condition:
    clauses = tuple(tuple(_literal(chance) for _ in range(chance.choice((2, 3)))) for _ in range(chance.choice((2, 3))))
    if chance.random() < 0.5:
        return AnyOf(parts=tuple(AllOf(parts=parts) for parts in clauses))
    return AllOf(parts=tuple(AnyOf(parts=parts) for parts in clauses))


def _literal(chance: Random) -> Condition:
    name = chance.choice(WIDE[:4] if chance.random() < 0.2 else WIDE)
    condition = compared(chance, name, KINDS[name])
    return Not(part=condition) if chance.random() < 0.3 else condition


def _constraints(chance: Random) -> tuple[Constraint, ...]:
    return tuple(
        Constraint(kind=chance.choice(tuple(ConstraintKind)), parts=tuple(_literal(chance) for _ in range(2)))
        for _ in range(chance.randrange(8))
    )


def _scenario(chance: Random, scenario: Scenario) -> Scenario:
    """Keep steps and conduct as drawn; know one circumstance in ten."""
    kept = tuple(fact for fact in scenario.facts if fact.name not in CIRCUMSTANCES)
    known = (name for name in WIDE if chance.random() < 0.1)
    facts = tuple(Fact(name=name, value=chance.choice(VALUES[KINDS[name]])) for name in known)
    stipulated = ((chance.choice(CONCEPTS), chance.random() < 0.5),) if chance.random() < 0.2 else ()
    return attrs.evolve(scenario, facts=facts + kept, stipulate=stipulated)
