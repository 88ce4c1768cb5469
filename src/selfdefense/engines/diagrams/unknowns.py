"""What is open in a situation, as finite domains: unknown circumstances and questions left open (D10, D12).

A quantity or a date is cut into the stretches that the law's comparisons tell apart, each with a value that stands
for it. Every open fact has three copies of its variables, side by side: two completions can be compared through them,
and what lies between the two.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from selfdefense.framework import (
    Compare,
    Framework,
    Kind,
    LawInForce,
    RelativeDate,
    Role,
    Value,
    atoms_of,
)
from selfdefense.frozen import frozen
from selfdefense.scenario import Situation

from .manager import Diagram, Manager

__all__ = [
    "COPIES",
    "Case",
    "Domain",
    "Unknown",
    "cases_of",
    "code_of",
    "cuts_of",
    "laid_out",
    "open_questions",
    "unknowns_of",
]

COPIES = 3

Case = Value | None
"""A value that stands for a case; None where the fact stays unknown, as a step that is outstanding does (D8)."""


@frozen(kw_only=True)
class Domain:
    """A fact or question that is to be a variable, with its cases."""

    name: str
    is_question: bool = False
    cases: tuple[Case, ...]


@frozen(kw_only=True)
class Unknown:
    """An open fact or question: the values that stand for its cases, and where its variables begin."""

    name: str
    is_question: bool = False
    cases: tuple[Case, ...]
    first: int
    width: int

    def bits(self, copy: int = 0) -> tuple[int, ...]:
        """List the numbers of its variables in one of the copies."""
        return tuple((self.first + i) * COPIES + copy for i in range(self.width))


def code_of(manager: Manager, unknown: Unknown, case: int) -> Diagram:
    """Say where an unknown has its n-th case."""
    diagram = manager.true
    for place, bit in enumerate(unknown.bits()):
        variable = manager.variable(bit)
        diagram &= variable if case >> place & 1 else ~variable
    return diagram


def unknowns_of(
    law: LawInForce,
    situation: Situation,
    compared: Iterable[Compare],
    order: Sequence[str],
) -> tuple[Unknown, ...]:
    """List what is open, in the order of the vocabulary.

    `compared`: the comparisons that matter. `order`: the order of the variables.
    """
    cuts = cuts_of((law.framework,), situation.as_of, compared)
    facts = tuple(
        Domain(name=fact.name, cases=cases_of(law.framework, fact.name, cuts))
        for fact in law.framework.facts
        if fact.role is Role.CIRCUMSTANCE and fact.name not in situation.values
    )
    return laid_out((*facts, *open_questions(law)), order)


def open_questions(law: LawInForce) -> tuple[Domain, ...]:
    """List the questions that the stance leaves open and that some norm in force answers."""
    names = {ref.question for refs in law.open_readings.values() for ref in refs}
    return tuple(
        Domain(name=question.name, is_question=True, cases=tuple(reading.name for reading in question.readings))
        for question in law.framework.questions
        if question.name in names
    )


def laid_out(domains: Iterable[Domain], order: Sequence[str] = ()) -> tuple[Unknown, ...]:
    """Give each fact and question its variables: questions first, then the facts in this order, then all others."""
    listed = tuple(domains)
    rank = {name: number for number, name in enumerate(order)}
    firsts: dict[Domain, int] = {}
    first = 0
    for domain in sorted(listed, key=lambda domain: (not domain.is_question, rank.get(domain.name, len(rank)))):
        firsts[domain] = first
        first += _width(domain)
    return tuple(
        Unknown(
            name=domain.name,
            is_question=domain.is_question,
            cases=domain.cases,
            first=firsts[domain],
            width=_width(domain),
        )
        for domain in listed
    )


def _width(domain: Domain) -> int:
    return max(1, (len(domain.cases) - 1).bit_length())


def cases_of(framework: Framework, name: str, cuts: Mapping[str, tuple[Value, ...]]) -> tuple[Value, ...]:
    """List the values of a fact that the law tells apart."""
    fact = framework.fact[name]
    if fact.kind is Kind.BOOLEAN:
        return (False, True)
    if fact.kind is Kind.CHOICE:
        return tuple(choice.name for choice in fact.choices)
    return cuts.get(name, (Decimal(0) if fact.kind is Kind.QUANTITY else date.min,))


def cuts_of(frameworks: Iterable[Framework], as_of: date, compared: Iterable[Compare]) -> dict[str, tuple[Value, ...]]:
    """Give, for each quantity and date compared, one value for each stretch that comparisons tell apart."""
    constraints = (
        c for f in frameworks for constraint in f.constraints for part in constraint.parts for c in atoms_of(part)
    )
    numbers: dict[str, set[Decimal]] = {}
    days: dict[str, set[date]] = {}
    for compare in (*compared, *(c for c in constraints if isinstance(c, Compare))):
        operands = compare.operand if isinstance(compare.operand, tuple) else (compare.operand,)
        for operand in operands:
            if isinstance(operand, Decimal):
                numbers.setdefault(compare.fact, set()).add(operand)
            elif isinstance(operand, RelativeDate):
                days.setdefault(compare.fact, set()).add(as_of + timedelta(days=operand.days))
            elif isinstance(operand, date):
                days.setdefault(compare.fact, set()).add(operand)
    cuts: dict[str, tuple[Value, ...]] = {name: _numbers(found) for name, found in numbers.items()}
    cuts.update({name: _days(found) for name, found in days.items()})
    return cuts


def _numbers(found: set[Decimal]) -> tuple[Value, ...]:
    ordered = sorted(found)
    between = [(low + high) / 2 for low, high in pairwise(ordered)]
    return tuple(sorted({ordered[0] - 1, *ordered, *between, ordered[-1] + 1}))


def _days(found: set[date]) -> tuple[Value, ...]:
    day = timedelta(days=1)
    return tuple(sorted({moment for known in found for moment in (known - day, known, known + day)}))
