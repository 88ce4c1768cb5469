"""Lowering: the law in force to a program of gates that says what definitions D3–D9 say.

This is the definitions a second time, as formulas instead of recursion over values; the agreement tests hold it
against the reference engine.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from selfdefense.evaluation import (
    Allegation,
    Applies,
    Barred,
    ConceptComputed,
    ConceptFound,
    Effective,
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
    AllOf,
    AnyOf,
    AtLeast,
    Compare,
    ConceptHolds,
    Condition,
    Excepts,
    FactHolds,
    Known,
    LawInForce,
    Norm,
    Not,
    Permits,
    Step,
    StepChoice,
)

from .formulas import Formula, Layout, conjunction, disjunction
from .program import Gate, Literal, Program
from .questions import questions_of

__all__ = ["lower"]


@lru_cache(maxsize=64)
def lower(law: LawInForce, stipulated: tuple[tuple[str, bool], ...] = ()) -> Program:
    """Write the law in force as a program that answers `questions_of(law)`."""
    questions = questions_of(law)
    inputs = (None, *(q for q in questions if isinstance(q, Allegation | InReading)))
    lowering = _Lowering(law, dict(stipulated), inputs)
    outputs = {question: lowering.literal(question) for question in questions}
    gates = tuple(lowering.layout.gates)
    return Program(inputs=inputs, gates=gates, outputs=outputs, digest=_digest(inputs, gates))


def _digest(inputs: tuple[Proposition | None, ...], gates: tuple[Gate, ...]) -> str:
    def word(literal: Literal) -> str:
        return f"{'-' if literal.negated else ''}{'!' if literal.known else ''}{literal.field}"

    lines = [repr(proposition) for proposition in inputs]
    lines += ["|".join("&".join(map(word, conjunct)) for conjunct in gate.disjuncts) for gate in gates]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


class _Lowering:
    """Lowers each proposition once; the literal of a proposition stands for it wherever it is used."""

    def __init__(self, law: LawInForce, stipulated: Mapping[str, bool], inputs: tuple[Proposition | None, ...]) -> None:
        self._law = law
        self._stipulated = stipulated
        self.layout = Layout(len(inputs))
        self._lowered: dict[Proposition, Formula] = {
            proposition: Literal(field) for field, proposition in enumerate(inputs) if proposition is not None
        }

    def literal(self, proposition: Proposition) -> Literal:
        """Give the literal that answers a proposition."""
        return self.layout.literal(self._of(proposition))

    def _of(self, proposition: Proposition) -> Formula:
        if proposition not in self._lowered:
            formula = self._write(proposition)
            self._lowered[proposition] = formula if isinstance(formula, bool) else self.layout.literal(formula)
        return self._lowered[proposition]

    def _not(self, formula: Formula) -> Formula:
        return self.layout.negation(formula)

    def _known(self, formula: Formula) -> Formula:
        return self.layout.known(formula)

    def _write(self, proposition: Proposition) -> Formula:  # noqa: C901 - one line a definition
        norms = self._law.norms
        match proposition:
            case ConceptFound(concept=concept):
                given = self._stipulated.get(concept)
                return self._of(ConceptComputed(concept)) if given is None else given
            case ConceptComputed(concept=concept):
                return self._computed(concept)
            case Applies(norm=name):
                return self._applies(norms[name])
            case Effective(norm=name, action=action, mode=mode):
                return self._effective(norms[name], action, mode)
            case StepsRefused(norm=name):
                return disjunction(self._each_step(norms[name], self._binding_refused))
            case StepsDone(norm=name):
                return conjunction(self._each_step(norms[name], self._binding_done))
            case LimitsBreached(norm=name):
                return disjunction(self._breaches(norms[name]))
            case Forbidden(norm=name, action=action, mode=mode):
                bars = self._law.bars_under(action, name)
                return disjunction(self._of(Effective(bar.id, action, mode)) for bar in bars)
            case Granted(norm=name, action=action, mode=mode):
                stands = self._stands(norms[name], action, mode)
                return conjunction((stands, self._not(self._of(Forbidden(name, action, mode)))))
            case Barred(action=action, mode=mode):
                bars = self._law.bars_of(action)
                return disjunction(self._of(Effective(bar.id, action, mode)) for bar in bars)
            case Lawful(action=action, mode=mode):
                return self._lawful(action, mode)
            case LabelledProhibited(action=action, mode=mode):
                return self._labelled_prohibited(action, mode)
            case _:
                raise AssertionError(f"no input was laid out for {proposition}")

    # D3

    def _condition(self, condition: Condition) -> Formula:
        match condition:
            case FactHolds() | Compare():
                return self._of(Allegation(condition))
            case ConceptHolds(concept=concept):
                return self._of(ConceptFound(concept))
            case AllOf(parts=parts):
                return conjunction(map(self._condition, parts))
            case AnyOf(parts=parts):
                return disjunction(map(self._condition, parts))
            case AtLeast(count=count, parts=parts):
                return self._at_least(count, tuple(map(self._condition, parts)))
            case Not(part=part):
                return self._not(self._condition(part))
            case Known(part=part):
                return self._known(self._condition(part))

    def _at_least(self, count: int, parts: tuple[Formula, ...]) -> Formula:
        """Count along the parts: row k holds when at least k of the parts so far hold."""
        rows: list[Formula] = [True, *([False] * count)]
        for part in parts:
            for k in range(count, 0, -1):
                with_part = conjunction((rows[k - 1], part))
                row = disjunction((rows[k], with_part))
                rows[k] = row if isinstance(row, bool) else self.layout.literal(row)
        return rows[count]

    def _fact(self, fact: str) -> Formula:
        return self._of(Allegation(FactHolds(fact=fact)))

    # D4, D7

    def _computed(self, concept: str) -> Formula:
        holds = disjunction(self._of(Effective(norm.id)) for norm in self._law.counting_as(concept))
        if not self._law.framework.concept[concept].open or not self._law.knows(concept):
            return holds
        fails = disjunction(self._of(Effective(norm.id)) for norm in self._law.counting_not(concept))
        unknown = Literal(0)
        no_fail = self._not(fails)
        found = disjunction(
            (conjunction((holds, no_fail)), conjunction((unknown, holds)), conjunction((unknown, no_fail)))
        )
        # Where every norm on the concept is of a reading that a completion rejects, the law does not know the concept.
        norms = (*self._law.counting_as(concept), *self._law.counting_not(concept))
        return conjunction((found, disjunction(conjunction(self._in_readings(norm)) for norm in norms)))

    def _in_readings(self, norm: Norm) -> tuple[Formula, ...]:
        return tuple(self._of(InReading(r.question, r.readings)) for r in self._law.open_readings[norm.id])

    def _applies(self, norm: Norm) -> Formula:
        return conjunction((*self._in_readings(norm), self._condition(norm.when)))

    def _effective(self, norm: Norm, action: str | None, mode: Mode) -> Formula:
        overriders = self._law.overriders_of(norm, action)
        undefeated = (self._not(self._force(other, action, mode)) for other in overriders)
        effect = conjunction((self._of(Applies(norm.id)), *undefeated))
        if not isinstance(norm.content, Excepts):
            return effect
        effect = conjunction((effect, self._not(self._of(LimitsBreached(norm.id)))))
        if mode is Mode.NOW:
            return conjunction((effect, self._of(StepsDone(norm.id))))
        effect = conjunction((effect, self._not(self._of(StepsRefused(norm.id)))))
        return self._known(effect) if mode is Mode.IN_PRINCIPLE and norm.content.exceptional else effect

    def _force(self, norm: Norm, action: str | None, mode: Mode) -> Formula:
        if not isinstance(norm.content, Permits):
            return self._of(Effective(norm.id, action, mode))
        target = action if action is not None else norm.content.action
        closed = self._known(self._not(self._of(Granted(norm.id, target))))
        return conjunction((self._of(Effective(norm.id, target)), self._not(closed)))

    # D6

    def _guard(self, requirement: str | None, norm: Norm) -> Formula:
        if requirement is None:
            return True
        assert isinstance(norm.content, Permits | Excepts)
        return self._of(Effective(requirement, norm.content.action))

    def _each_step(self, norm: Norm, write: Callable[[Formula, Step | StepChoice], Formula]) -> Iterable[Formula]:
        for required in self._law.steps_of(norm):
            binding = conjunction((self._guard(required.guard, norm), self._condition(required.step.when)))
            yield write(binding, required.step)

    def _binding_refused(self, binding: Formula, step: Step | StepChoice) -> Formula:
        return conjunction((binding, self._refused(step)))

    def _binding_done(self, binding: Formula, step: Step | StepChoice) -> Formula:
        return disjunction((self._not(binding), self._done(step)))

    def _refused(self, step: Step | StepChoice) -> Formula:
        refused = [self._known(self._fact(fact)) for fact in step.refused_by]
        if isinstance(step, Step):
            refused += [self._known(self._fact(f)) for follow_up in step.after for f in follow_up.refused_by]
            return disjunction(refused)
        return disjunction((*refused, conjunction(map(self._unavailable, step.alternatives))))

    def _unavailable(self, step: Step | StepChoice) -> Formula:
        return disjunction((self._not(self._condition(step.when)), self._refused(step)))

    def _done(self, step: Step | StepChoice) -> Formula:
        not_refused = self._not(self._refused(step))
        if isinstance(step, StepChoice):
            chosen = (conjunction((self._condition(a.when), self._done(a))) for a in step.alternatives)
            return conjunction((not_refused, disjunction(chosen)))
        lapsed = False if step.lapsed_by is None else self._known(self._fact(step.lapsed_by))
        return conjunction((not_refused, self._not(lapsed), *map(self._fact, step.facts)))

    def _breaches(self, norm: Norm) -> Iterable[Formula]:
        for required in self._law.limits_of(norm):
            breached = self._known(self._not(self._condition(required.limit.condition)))
            when = self._condition(required.limit.when)
            yield conjunction((self._guard(required.guard, norm), when, breached))

    # D8, D9

    def _stands(self, norm: Norm, action: str, mode: Mode) -> Formula:
        assert isinstance(norm.content, Permits)
        parts = [self._of(Effective(norm.id, action, mode)), self._not(self._of(LimitsBreached(norm.id)))]
        if norm.content.rests_on is not None:
            parts.append(self._of(Lawful(norm.content.rests_on, mode)))
        if mode is Mode.NOW:
            parts.append(self._of(StepsDone(norm.id)))
        else:
            parts.append(self._not(self._of(StepsRefused(norm.id))))
        return conjunction(parts)

    def _lawful(self, action: str, mode: Mode) -> Formula:
        described = self._law.framework.action[action]
        if described.group:
            return disjunction(self._of(Lawful(member, mode)) for member in described.group)
        routes = self._law.routes_of(action)
        granted = disjunction(self._of(Granted(route.id, action, mode)) for route in routes)
        basis = granted if described.needs_basis else True
        return conjunction((basis, self._not(self._of(Barred(action, mode)))))

    def _labelled_prohibited(self, action: str, mode: Mode) -> Formula:
        forbidden_only = [
            conjunction(
                (
                    self._known(self._of(Forbidden(route.id, action, mode))),
                    self._not(self._known(self._not(self._stands(route, action, mode)))),
                )
            )
            for route in self._law.routes_of(action)
        ]
        barred = self._known(self._of(Barred(action, mode)))
        unlawful = self._known(self._not(self._of(Lawful(action, mode))))
        return conjunction((unlawful, disjunction((barred, *forbidden_only))))
