"""Random pairs for the judges: those of `tests/strategies.py`, varied in what these leave out.

Some boolean facts become a choice, a quantity and a date; some norms get a provision of other days or a layer below
statute; a duty is added, a concept stipulated, a condition read as known.
"""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from random import Random

import attrs
from hypothesis import strategies as st

from selfdefense.framework import (
    Choice,
    Compare,
    Comparison,
    Condition,
    FactHolds,
    FactType,
    Framework,
    Kind,
    Known,
    Layer,
    Norm,
    Obliges,
    Operand,
    RelativeDate,
    Requires,
    Value,
)
from selfdefense.scenario import Fact, Scenario
from tests.builders import DAY, holds, norm, provision, text
from tests.strategies import CIRCUMSTANCES, CONCEPTS, STEPS, frameworks, scenarios

__all__ = ["COMPARISONS", "SCENARIOS", "VALUES", "compared", "packs", "retyped", "rewritten"]

SCENARIOS = 5
"""So many scenarios go with each random framework."""

Swap = Callable[[FactHolds], Condition]

COMPARISONS: dict[Kind, tuple[tuple[Comparison, Operand], ...]] = {
    Kind.CHOICE: ((Comparison.IS, "x"), (Comparison.IS_ONE_OF, ("y", "z")), (Comparison.IS, "z")),
    Kind.QUANTITY: (
        (Comparison.BELOW, Decimal("2.5")),
        (Comparison.AT_MOST, Decimal(3)),
        (Comparison.ABOVE, Decimal(3)),
        (Comparison.AT_LEAST, Decimal("2.5")),
        (Comparison.IS, Decimal(3)),
    ),
    Kind.DATE: (
        (Comparison.BEFORE, DAY),
        (Comparison.ON_OR_BEFORE, RelativeDate(-1)),
        (Comparison.AFTER, RelativeDate(0)),
        (Comparison.ON_OR_AFTER, DAY + timedelta(days=1)),
    ),
}
VALUES: dict[Kind, tuple[Value, ...]] = {
    Kind.BOOLEAN: (True, False),
    Kind.CHOICE: ("x", "y", "z"),
    Kind.QUANTITY: (Decimal(2), Decimal("2.5"), Decimal(3), Decimal(4)),
    Kind.DATE: tuple(DAY + timedelta(days=days) for days in (-2, -1, 0, 1)),
}


def rewritten(value: object, swap: Swap) -> object:
    """Give the same value with every boolean fact in its conditions put through `swap`."""
    if isinstance(value, FactHolds):
        return swap(value)
    if isinstance(value, tuple):
        return tuple(rewritten(part, swap) for part in value)
    if attrs.has(type(value)) and type(value).__module__.startswith("selfdefense.framework"):
        fields = [field.name for field in attrs.fields(type(value)) if field.init]  # type: ignore[arg-type]
        return attrs.evolve(value, **{name: rewritten(getattr(value, name), swap) for name in fields})  # type: ignore[misc]
    return value


def retyped(fact: FactType, kind: Kind) -> FactType:
    """Give a fact of the same name and role with values of a kind."""
    choices = tuple(Choice(name=str(value), says=text(str(value))) for value in VALUES[Kind.CHOICE])
    return attrs.evolve(fact, kind=kind, choices=choices if kind is Kind.CHOICE else ())


@st.composite
def packs(draw: st.DrawFn) -> tuple[Framework, tuple[Scenario, ...]]:
    """Draw a framework with several scenarios; what is varied comes from one drawn seed, which is fast."""
    framework, scenario = draw(frameworks()), draw(scenarios())
    chance = Random(draw(st.integers(0, 2**32)))
    kinds = {name: chance.choice(tuple(Kind)) for name in CIRCUMSTANCES}
    varied = _with_other_norms(chance, _with_kinds(chance, framework, kinds))
    others = (_reshuffled(chance, scenario) for _ in range(SCENARIOS - 1))
    return varied, tuple(_varied(chance, one, kinds) for one in (scenario, *others))


def _reshuffled(chance: Random, scenario: Scenario) -> Scenario:
    facts = tuple(attrs.evolve(fact, value=chance.choice((True, False, None))) for fact in scenario.facts)
    return attrs.evolve(scenario, facts=facts)


def _varied(chance: Random, scenario: Scenario, kinds: dict[str, Kind]) -> Scenario:
    facts = tuple(_valued(chance, fact, kinds.get(fact.name, Kind.BOOLEAN)) for fact in scenario.facts)
    stipulated = ((chance.choice(CONCEPTS), chance.random() < 0.5),) if chance.random() < 0.2 else ()
    law_day = chance.choice((None, None, DAY - timedelta(days=1), DAY + timedelta(days=1)))
    return attrs.evolve(scenario, facts=facts, stipulate=stipulated, law_as_of=law_day)


def _valued(chance: Random, fact: Fact, kind: Kind) -> Fact:
    return fact if fact.value is None else attrs.evolve(fact, value=chance.choice(VALUES[kind]))


def compared(chance: Random, fact: str, kind: Kind) -> Condition:
    """Give a condition on a fact of a kind."""
    if kind is Kind.BOOLEAN:
        return FactHolds(fact=fact)
    comparison, operand = chance.choice(COMPARISONS[kind])
    return Compare(fact=fact, comparison=comparison, operand=operand)


def _with_kinds(chance: Random, framework: Framework, kinds: dict[str, Kind]) -> Framework:
    def swap(holds: FactHolds) -> Condition:
        changed = compared(chance, holds.fact, kinds.get(holds.fact, Kind.BOOLEAN))
        return Known(part=changed) if chance.random() < 0.1 else changed

    facts = tuple(retyped(fact, kinds.get(fact.name, Kind.BOOLEAN)) for fact in framework.facts)
    changed = rewritten((framework.norms, framework.constraints), swap)
    assert isinstance(changed, tuple)
    return attrs.evolve(framework, facts=facts, norms=changed[0], constraints=changed[1])


def _with_other_norms(chance: Random, framework: Framework) -> Framework:
    start = chance.choice((None, date(1950, 1, 1), DAY - timedelta(days=1), DAY, DAY + timedelta(days=1)))
    until = chance.choice((None, None, DAY, DAY + timedelta(days=2)))
    other = attrs.evolve(provision(Layer.STATUTE, "2", start), until=until)
    duty = norm("duty", Obliges(duty=text("do"), concerns=("a0",)), holds(chance.choice(STEPS + CONCEPTS)))
    norms = (*(_moved(chance, one) for one in framework.norms), duty)
    return attrs.evolve(framework, norms=norms, provisions=(*framework.provisions, other))


def _moved(chance: Random, one: Norm) -> Norm:
    """Move a norm to the other provision, or below statute if it overrides nothing (D7)."""
    where = chance.random()
    if where < (0.4 if isinstance(one.content, Requires) else 0.1) and not one.overrides:
        return attrs.evolve(one, layer=Layer.CABINET_DECISION)
    return attrs.evolve(one, provision="statute/2") if where > 0.85 else one
