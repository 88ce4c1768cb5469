"""A situation: the values that one evaluation reads, after assumptions and an act's own facts (D2, D15)."""

from collections.abc import Mapping
from datetime import date

import attrs

from selfdefense.framework import Atom, Framework, Value
from selfdefense.frozen import frozen
from selfdefense.truth import Truth

from .scenario import Act, Scenario
from .truths import atom_truth

__all__ = ["Situation", "situation_of"]


@frozen(kw_only=True)
class Situation:
    """Known values by fact name, the day of the facts, and the concepts taken as given.

    `assumed` names the facts whose value comes from an assumption that the scenario opted in to.
    """

    values: Mapping[str, Value]
    as_of: date
    stipulated: Mapping[str, bool] = attrs.field(factory=dict)
    assumed: frozenset[str] = frozenset()

    def truth_of_atom(self, atom: Atom) -> Truth:
        """Find whether a fact is alleged to be so (D2)."""
        return atom_truth(atom, self.values, self.as_of)

    def without_assumptions(self) -> "Situation":
        """Give the same situation with the assumed facts unknown."""
        kept = {name: value for name, value in self.values.items() if name not in self.assumed}
        return attrs.evolve(self, values=kept, assumed=frozenset())


def _assumed_values(framework: Framework, scenario: Scenario) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for name in scenario.assume:
        values.update(framework.assumption[name].values)
    return values


def situation_of(framework: Framework, scenario: Scenario, act: Act | None = None) -> Situation:
    """Overlay assumptions with the scenario's facts and the act's; any stated value prevails, unknown too."""
    values = _assumed_values(framework, scenario)
    assumed = set(values)
    for fact in (*scenario.facts, *(act.given if act is not None else ())):
        values.pop(fact.name, None)
        assumed.discard(fact.name)
        if fact.value is not None:
            values[fact.name] = fact.value
    return Situation(
        values=values,
        as_of=scenario.as_of,
        stipulated=dict(scenario.stipulate),
        assumed=frozenset(assumed),
    )
