"""One matter: the law in force, a situation, and what an engine found of it. Everything else here reads it."""

import attrs

from selfdefense.evaluation import (
    Applies,
    ConceptFound,
    Effect,
    Effective,
    Findings,
    Granted,
    Mode,
    Proposition,
)
from selfdefense.framework import (
    Condition,
    Excepts,
    FactHolds,
    LawInForce,
    Norm,
    Permits,
)
from selfdefense.scenario import Situation, truth_of
from selfdefense.truth import Truth

__all__ = ["Matter"]


@attrs.frozen(kw_only=True, eq=False)
class Matter:
    """What a verdict is built from."""

    law: LawInForce
    situation: Situation
    findings: Findings

    def found(self, proposition: Proposition) -> Truth:
        """Give what the engine found of a proposition."""
        return self.findings.truth_of(proposition)

    def holds(self, condition: Condition) -> Truth:
        """Give the truth of a condition on what was alleged and found (D3)."""
        return truth_of(condition, self.situation.truth_of_atom, lambda concept: self.found(ConceptFound(concept)))

    def fact(self, name: str) -> Truth:
        """Give the truth of a boolean fact."""
        return self.situation.truth_of_atom(FactHolds(fact=name))

    def guard(self, requirement: str | None, norm: Norm) -> Truth:
        """Say whether the norm that requires a step or limit of another one is effective (D6)."""
        if requirement is None:
            return Truth.TRUE
        assert isinstance(norm.content, Permits | Excepts)
        return self.found(Effective(requirement, norm.content.action))

    def effect(self, norm: Norm, action: str | None, mode: Mode = Mode.PROSPECT) -> Effect:
        """Name the effect of a norm for an action (D7)."""
        effective = self.found(Effective(norm.id, action, mode))
        if effective is Truth.TRUE:
            return Effect.EFFECTIVE
        if effective is Truth.UNKNOWN:
            return Effect.OPEN
        if self.found(Applies(norm.id)) is Truth.FALSE:
            return Effect.DOES_NOT_APPLY
        return Effect.DEFEATED if self.defeaters(norm, action, mode) else Effect.FAILS

    def force(self, norm: Norm, action: str | None, mode: Mode) -> Truth:
        """Say whether an overriding norm defeats: a permission does only while its route is not closed (D7)."""
        if not isinstance(norm.content, Permits):
            return self.found(Effective(norm.id, action, mode))
        target = action if action is not None else norm.content.action
        if self.found(Granted(norm.id, target)) is Truth.FALSE:
            return Truth.FALSE
        return self.found(Effective(norm.id, target))

    def defeaters(self, norm: Norm, action: str | None, mode: Mode = Mode.PROSPECT) -> tuple[str, ...]:
        """List the norms that defeat a norm for an action."""
        return tuple(
            other.id for other in self.law.overriders_of(norm, action) if self.force(other, action, mode) is Truth.TRUE
        )
