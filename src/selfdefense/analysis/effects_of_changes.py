"""What a change of facts does: the evaluation as it is, and as it would be, beside each other."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

import attrs

from selfdefense.engines import evaluate
from selfdefense.evaluation import Evaluation
from selfdefense.framework import FactType, Framework, Kind, Value
from selfdefense.scenario import Act, Fact, Scenario

__all__ = ["EffectOfChanges", "changed", "effect_of", "fits"]

_TYPES: Mapping[Kind, type] = {Kind.BOOLEAN: bool, Kind.CHOICE: str, Kind.QUANTITY: Decimal, Kind.DATE: date}


@attrs.frozen(kw_only=True)
class EffectOfChanges:
    """The same acts before and after; `turned` lists those whose outcome, in prospect or now, is another."""

    original: Evaluation
    changed: Evaluation
    scenario: Scenario

    @property
    def turned(self) -> tuple[str, ...]:
        """List the acts whose outcome is another."""
        pairs = zip(self.original.verdicts, self.changed.verdicts, strict=True)
        return tuple(a.label for a, b in pairs if (a.outcome, a.now) != (b.outcome, b.now))


def effect_of(
    framework: Framework,
    scenario: Scenario,
    changes: Mapping[str, Value | None],
    *,
    actions: Sequence[str] | None = None,
    engine: str = "auto",
) -> EffectOfChanges:
    """Evaluate a scenario as it is and with facts changed (None: unknown).

    ValueError for a fact that there is not or a value it cannot have; DiagnosticError where facts contradict.
    """
    other = changed(framework, scenario, changes)
    return EffectOfChanges(
        original=evaluate(framework, scenario, actions=actions, engine=engine),
        changed=evaluate(framework, other, actions=actions, engine=engine),
        scenario=other,
    )


def changed(framework: Framework, scenario: Scenario, changes: Mapping[str, Value | None]) -> Scenario:
    """Give the scenario with facts changed, also where an act has them as its own."""
    facts = {name: _fact(framework, name, value) for name, value in changes.items()}
    own = tuple(facts.get(fact.name, fact) for fact in scenario.facts)
    more = tuple(fact for name, fact in facts.items() if name not in scenario.fact)
    return attrs.evolve(
        scenario, facts=(*own, *more), expect=(), ask=tuple(_changed_act(act, facts) for act in scenario.ask)
    )


def _changed_act(act: Act, facts: Mapping[str, Fact]) -> Act:
    return attrs.evolve(act, given=tuple(facts.get(fact.name, fact) for fact in act.given))


def _fact(framework: Framework, name: str, value: Value | None) -> Fact:
    if name not in framework.fact:
        raise ValueError(f"no fact named `{name}`")
    if value is not None and not fits(framework.fact[name], value):
        raise ValueError(f"`{name}` is a {framework.fact[name].kind.value}, and cannot be {value}")
    return Fact(name=name, value=value)


def fits(fact: FactType, value: Value) -> bool:
    """Say whether a fact can have a value."""
    if type(value) is not _TYPES[fact.kind]:
        return False
    return fact.kind is not Kind.CHOICE or any(choice.name == value for choice in fact.choices)
