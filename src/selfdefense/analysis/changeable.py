"""The facts of a situation that may be changed, as variables of diagrams, each with where it stands now.

Circumstances are variables all of them; what may not be changed keeps its value, or stays open. A step or conduct is
one only where it may be changed: else it stays as it is known (D8).
"""

from collections.abc import Collection

import attrs

from selfdefense.engines import Bench, program_of
from selfdefense.engines.diagrams import (
    MANY_NODES,
    Case,
    Completions,
    Domain,
    Space,
    cases_of,
    comparisons_of,
    cuts_of,
    laid_out,
    open_questions,
    order_of_facts,
)
from selfdefense.framework import Compare, FactType, Kind, Role, Value, atoms_of
from selfdefense.scenario import atom_truth

__all__ = ["Changeable", "Variable"]


@attrs.frozen(kw_only=True)
class Variable:
    """A fact or question: `now` is the number of its case as things are, None where it is open."""

    name: str
    now: int | None
    may_change: bool


class Changeable:
    """All situations that can be had from one by changing facts."""

    def __init__(self, bench: Bench, among: Collection[str] | None, *, open_steps: bool) -> None:
        self._bench = bench
        self._among = among
        self._open_steps = open_steps
        program = program_of(bench.law, bench.situation)
        frameworks = (bench.law.framework,)
        constrained = (c for k in bench.law.framework.constraints for part in k.parts for c in atoms_of(part))
        self._compared = (*comparisons_of(program), *(c for c in constrained if isinstance(c, Compare)))
        self._cuts = cuts_of(frameworks, bench.situation.as_of, self._compared)
        facts = tuple(self._domain(fact) for fact in bench.law.framework.facts if self._is_variable(fact))
        space = Space(laid_out((*facts, *open_questions(bench.law)), order_of_facts((program,))), MANY_NODES)
        self.completions = Completions(bench.law, program, bench.situation, space)
        self.variables = tuple(self._variable(u.name, u.cases, u.is_question) for u in space.unknowns)

    def _may_change(self, name: str) -> bool:
        return self._among is None or name in self._among

    def _is_variable(self, fact: FactType) -> bool:
        if fact.role is Role.CIRCUMSTANCE:
            return True
        return self._may_change(fact.name) and (self._open_steps or fact.name in self._bench.situation.values)

    def _domain(self, fact: FactType) -> Domain:
        cases: tuple[Case, ...] = cases_of(self._bench.law.framework, fact.name, self._cuts)
        known = self._bench.situation.values.get(fact.name)
        if known is not None:
            alike = self._alike(fact, known, cases)
            cases = tuple(known if number == alike else case for number, case in enumerate(cases))
        elif fact.role is not Role.CIRCUMSTANCE:
            cases = (None, *cases)
        return Domain(name=fact.name, cases=cases)

    def _alike(self, fact: FactType, value: Value, cases: tuple[Case, ...]) -> int:
        """Find the case that the law does not tell from a value."""
        if fact.kind in (Kind.BOOLEAN, Kind.CHOICE):
            return cases.index(value)
        own = self._truths(fact.name, value)
        return next(number for number, case in enumerate(cases) if self._truths(fact.name, case) == own)

    def _truths(self, name: str, value: Case) -> tuple[object, ...]:
        values = {} if value is None else {name: value}
        as_of = self._bench.situation.as_of
        return tuple(atom_truth(compare, values, as_of) for compare in self._compared if compare.fact == name)

    def _variable(self, name: str, cases: tuple[Case, ...], is_question: bool) -> Variable:
        if is_question:
            return Variable(name=name, now=None, may_change=False)
        known = self._bench.situation.values.get(name)
        if known is None and None not in cases:
            return Variable(name=name, now=None, may_change=self._may_change(name))
        return Variable(name=name, now=cases.index(known), may_change=self._may_change(name))
