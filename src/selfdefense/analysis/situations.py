"""All situations at once: every fact of every role a variable, and every question that the stance leaves open.

A step or conduct may also be unknown: an outstanding step is not one that is not done (D6, D8). A circumstance that is
unknown needs no case of its own, since its completions are all here (D10).
"""

from collections.abc import Iterable, Sequence
from datetime import date

from selfdefense.engines import lower
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
from selfdefense.framework import Compare, Condition, FactType, Framework, LawInForce, Role, Value, atoms_of
from selfdefense.scenario import Situation

__all__ = ["all_situations"]


def all_situations(
    laws: Sequence[LawInForce], as_of: date, conditions: Iterable[Condition] = ()
) -> tuple[Completions, ...]:
    """Give the situations that each law may meet, all over the same variables, so that laws can be compared.

    `conditions`: what else will be asked, so that the values it tells apart are told apart.
    """
    asked = (atom for condition in conditions for atom in atoms_of(condition) if isinstance(atom, Compare))
    compared = (*(c for law in laws for c in comparisons_of(lower(law))), *asked)
    frameworks = tuple(dict.fromkeys(law.framework for law in laws))
    cuts = cuts_of(frameworks, as_of, compared)
    questions = {domain.name: domain for law in laws for domain in open_questions(law)}
    names = dict.fromkeys(fact.name for framework in frameworks for fact in framework.facts)
    facts = (_domain(name, frameworks, cuts) for name in names)
    order = order_of_facts(tuple(lower(law) for law in laws))
    space = Space(laid_out((*facts, *questions.values()), order), MANY_NODES)
    nothing = Situation(values={}, as_of=as_of)
    return tuple(Completions(law, lower(law), nothing, space) for law in laws)


def _domain(name: str, frameworks: Sequence[Framework], cuts: dict[str, tuple[Value, ...]]) -> Domain:
    declared: list[tuple[Framework, FactType]] = [(f, f.fact[name]) for f in frameworks if name in f.fact]
    if len({(fact.kind, fact.role) for _, fact in declared}) > 1:
        raise ValueError(f"`{name}` is not the same kind of fact in both")
    cases: dict[Case, None] = {}
    for framework, fact in declared:
        cases.update(dict.fromkeys(cases_of(framework, fact.name, cuts)))
    known = tuple(cases)
    return Domain(name=name, cases=known if declared[0][1].role is Role.CIRCUMSTANCE else (None, *known))
