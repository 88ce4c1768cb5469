"""The reference engine: definitions D3–D9 as plain recursion. An engine is right when it agrees with this one.

It is written to be checked against `docs/semantics.md`, not to be fast. It terminates because the loader refuses
cycles of concepts, of overriding and of resting on.
"""

from collections.abc import Iterable

from selfdefense.evaluation import (
    Allegation,
    Applies,
    Barred,
    ConceptComputed,
    ConceptFound,
    Effective,
    Findings,
    Forbidden,
    Granted,
    InReading,
    LabelledProhibited,
    Lawful,
    LimitsBreached,
    Mode,
    Proposition,
    StepsDone,
    StepsRefused,
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
from selfdefense.truth import Truth, all_of, any_of, known

from .steps import is_done, is_refused

__all__ = ["ReferenceRun", "reference_findings"]


def reference_findings(law: LawInForce, situation: Situation, asked: Iterable[Proposition]) -> Findings:
    """Answer the propositions asked, by recursion over the definitions."""
    run = ReferenceRun(law, situation)
    return Findings({proposition: run.truth_of(proposition) for proposition in asked})


class ReferenceRun:
    """One evaluation: remembers what it has found, so that each proposition is found once."""

    def __init__(self, law: LawInForce, situation: Situation) -> None:
        self._law = law
        self._situation = situation
        self._found: dict[Proposition, Truth] = {}

    def truth_of(self, proposition: Proposition) -> Truth:
        """Find the truth of a proposition."""
        if proposition not in self._found:
            self._found[proposition] = self._find(proposition)
        return self._found[proposition]

    def _find(self, proposition: Proposition) -> Truth:  # noqa: C901 - one line a definition
        match proposition:
            case Allegation(atom=atom):
                return self._situation.truth_of_atom(atom)
            case InReading(question=question, readings=readings):
                return self._in_reading(question, readings)
            case ConceptFound(concept=concept):
                return self._concept(concept)
            case ConceptComputed(concept=concept):
                return self._computed(concept)
            case Applies(norm=name):
                return self._applies(self._law.norms[name])
            case Effective(norm=name, action=action, mode=mode):
                return self._effective(self._law.norms[name], action, mode)
            case StepsRefused(norm=name):
                return self._steps_refused(self._law.norms[name])
            case StepsDone(norm=name):
                return self._steps_done(self._law.norms[name])
            case LimitsBreached(norm=name):
                return self._limits_breached(self._law.norms[name])
            case Forbidden(norm=name, action=action, mode=mode):
                return self._forbidden(name, action, mode)
            case Granted(norm=name, action=action, mode=mode):
                return self._granted(self._law.norms[name], action, mode)
            case Barred(action=action, mode=mode):
                return self._barred(action, mode)
            case Lawful(action=action, mode=mode):
                return self._lawful(action, mode)
            case LabelledProhibited(action=action, mode=mode):
                return self._labelled_prohibited(action, mode)

    # D3, D12

    def _holds(self, condition: Condition) -> Truth:
        return truth_of(
            condition,
            lambda atom: self.truth_of(Allegation(atom)),
            lambda concept: self.truth_of(ConceptFound(concept)),
        )

    def _fact(self, fact: str) -> Truth:
        return self.truth_of(Allegation(FactHolds(fact=fact)))

    def _in_reading(self, question: str, readings: tuple[str, ...]) -> Truth:
        """A rejected reading has no norm in force; what is asked here is whether the question is open."""
        still_open = any((question, readings) == (r.question, r.readings) for r in self._open_readings())
        return Truth.UNKNOWN if still_open else Truth.TRUE

    def _open_readings(self) -> Iterable[InReading]:
        for refs in self._law.open_readings.values():
            for ref in refs:
                yield InReading(ref.question, ref.readings)

    # D4

    def _concept(self, concept: str) -> Truth:
        stipulated = self._situation.stipulated.get(concept)
        return Truth.of(stipulated) if stipulated is not None else self.truth_of(ConceptComputed(concept))

    def _computed(self, concept: str) -> Truth:
        holds = any_of(self.truth_of(Effective(norm.id)) for norm in self._law.counting_as(concept))
        if not self._law.framework.concept[concept].open or not self._law.knows(concept):
            return holds
        fails = any_of(self.truth_of(Effective(norm.id)) for norm in self._law.counting_not(concept))
        if holds is Truth.TRUE and fails is Truth.FALSE:
            return Truth.TRUE
        if fails is Truth.TRUE and holds is Truth.FALSE:
            return Truth.FALSE
        return Truth.UNKNOWN

    # D7

    def _applies(self, norm: Norm) -> Truth:
        readings = all_of(
            self.truth_of(InReading(ref.question, ref.readings)) for ref in self._law.open_readings[norm.id]
        )
        return readings & self._holds(norm.when)

    def _effective(self, norm: Norm, action: str | None, mode: Mode) -> Truth:
        defeated = any_of(self._force(other, action, mode) for other in self._law.overriders_of(norm, action))
        effect = self.truth_of(Applies(norm.id)) & ~defeated
        if not isinstance(norm.content, Excepts):
            return effect
        effect &= ~self.truth_of(LimitsBreached(norm.id))
        if mode is Mode.NOW:
            return effect & self.truth_of(StepsDone(norm.id))
        effect &= ~self.truth_of(StepsRefused(norm.id))
        return known(effect) if mode is Mode.IN_PRINCIPLE and norm.content.exceptional else effect

    def _force(self, norm: Norm, action: str | None, mode: Mode) -> Truth:
        """A permission overrides only while its route is not closed, as it stands in prospect."""
        if not isinstance(norm.content, Permits):
            return self.truth_of(Effective(norm.id, action, mode))
        target = action if action is not None else norm.content.action
        effect = self.truth_of(Effective(norm.id, target))
        closed = self.truth_of(Granted(norm.id, target)) is Truth.FALSE
        return Truth.FALSE if closed else effect

    # D6

    def _guard(self, requirement: str | None, norm: Norm) -> Truth:
        if requirement is None:
            return Truth.TRUE
        assert isinstance(norm.content, Permits | Excepts)
        return self.truth_of(Effective(requirement, norm.content.action))

    def _steps_refused(self, norm: Norm) -> Truth:
        return any_of(
            self._guard(required.guard, norm)
            & self._holds(required.step.when)
            & is_refused(required.step, self._holds, self._fact)
            for required in self._law.steps_of(norm)
        )

    def _steps_done(self, norm: Norm) -> Truth:
        return all_of(
            ~self._guard(required.guard, norm)
            | ~self._holds(required.step.when)
            | is_done(required.step, self._holds, self._fact)
            for required in self._law.steps_of(norm)
        )

    def _limits_breached(self, norm: Norm) -> Truth:
        return any_of(
            self._guard(required.guard, norm)
            & self._holds(required.limit.when)
            & known(~self._holds(required.limit.condition))
            for required in self._law.limits_of(norm)
        )

    # D8

    def _forbidden(self, route: str, action: str, mode: Mode) -> Truth:
        bars = self._law.bars_under(action, route)
        return any_of(self.truth_of(Effective(bar.id, action, mode)) for bar in bars)

    def _granted(self, norm: Norm, action: str, mode: Mode) -> Truth:
        return self._granted_if_not_forbidden(norm, action, mode) & ~self.truth_of(Forbidden(norm.id, action, mode))

    def _granted_if_not_forbidden(self, norm: Norm, action: str, mode: Mode) -> Truth:
        assert isinstance(norm.content, Permits)
        stands = self.truth_of(Effective(norm.id, action, mode)) & ~self.truth_of(LimitsBreached(norm.id))
        if norm.content.rests_on is not None:
            stands &= self.truth_of(Lawful(norm.content.rests_on, mode))
        if mode is Mode.NOW:
            return stands & self.truth_of(StepsDone(norm.id))
        return stands & ~self.truth_of(StepsRefused(norm.id))

    # D9

    def _barred(self, action: str, mode: Mode) -> Truth:
        return any_of(self.truth_of(Effective(bar.id, action, mode)) for bar in self._law.bars_of(action))

    def _lawful(self, action: str, mode: Mode) -> Truth:
        members = self._law.framework.action[action].group
        if members:
            return any_of(self.truth_of(Lawful(member, mode)) for member in members)
        return self._has_basis(action, mode) & ~self.truth_of(Barred(action, mode))

    def _has_basis(self, action: str, mode: Mode) -> Truth:
        if not self._law.framework.action[action].needs_basis:
            return Truth.TRUE
        return any_of(self.truth_of(Granted(route.id, action, mode)) for route in self._law.routes_of(action))

    def _labelled_prohibited(self, action: str, mode: Mode) -> Truth:
        barred = self.truth_of(Barred(action, mode)) is Truth.TRUE
        forbidden_only = any(
            self.truth_of(Forbidden(route.id, action, mode)) is Truth.TRUE
            and self._granted_if_not_forbidden(route, action, mode) is not Truth.FALSE
            for route in self._law.routes_of(action)
        )
        unlawful = self.truth_of(Lawful(action, mode)) is Truth.FALSE
        return Truth.of(unlawful and (barred or forbidden_only))
