"""What must hold of a scenario as a whole: constraints, and a version of the law on its date. Applies no norms."""

from selfdefense.diagnostics import Diagnostics, Label, Span
from selfdefense.framework import Constraint, ConstraintKind, Framework, atoms_of
from selfdefense.scenario import Act, Scenario, Situation, situation_of, truth_of
from selfdefense.truth import Truth, all_of

__all__ = ["check_facts"]


def check_facts(framework: Framework, scenario: Scenario, span: Span, diagnostics: Diagnostics) -> None:
    """Report constraints that are certainly broken, and a date that no version of the law covers."""
    broken = _broken(framework, situation_of(framework, scenario))
    for constraint in broken:
        _report(constraint, scenario, None, span, diagnostics)
    for act in scenario.ask:
        for constraint in _broken(framework, situation_of(framework, scenario, act)):
            if constraint not in broken:
                _report(constraint, scenario, act, act.span or span, diagnostics)
    if not framework.speaks_of(scenario.law_date):
        message = f"`{framework.id}` speaks of days from {framework.start} on, and not of {scenario.law_date}"
        diagnostics.report("no-version", message, span)
    elif not any(provision.in_force(scenario.law_date) for provision in framework.provisions):
        message = f"nothing of `{framework.id}` is in force on {scenario.law_date}"
        diagnostics.report("no-version", message, span)


def _broken(framework: Framework, situation: Situation) -> list[Constraint]:
    return [constraint for constraint in framework.constraints if _is_broken(constraint, situation)]


def _is_broken(constraint: Constraint, situation: Situation) -> bool:
    truths = [truth_of(part, situation.truth_of_atom, lambda _: Truth.UNKNOWN) for part in constraint.parts]
    if constraint.kind is ConstraintKind.NEVER_TOGETHER:
        return all_of(truths) is Truth.TRUE
    return truths[0] is Truth.TRUE and Truth.FALSE in truths[1:]


def _report(constraint: Constraint, scenario: Scenario, act: Act | None, span: Span, diagnostics: Diagnostics) -> None:
    """Show the facts concerned; where none of them is stated, they are assumed."""
    facts = list(dict.fromkeys(atom.fact for part in constraint.parts for atom in atoms_of(part)))
    given = () if act is None else act.given
    places = [fact.span for fact in (*given, *scenario.facts) if fact.name in facts and fact.span is not None]
    names = ", ".join(f"`{name}`" for name in facts)
    word = "never so together" if constraint.kind is ConstraintKind.NEVER_TOGETHER else "not so independently"
    diagnostics.report(
        "broken-constraint",
        f"by definition these are {word}: {names}",
        places[0] if places else span,
        help=None if constraint.span is None else f"the definition stands at {constraint.span}",
        related=tuple(Label(place, "and here") for place in places[1:]),
    )
