"""Procedures are in force, and only once, whenever a norm or another procedure uses them (D5, D6)."""

from collections.abc import Iterator

from selfdefense.diagnostics import Label, Span
from selfdefense.framework import Excepts, Framework, Permits, Procedure, Requires, StepItem, UseProcedure

from .names import Names
from .periods import Period, gap_in, overlapping, period_of

__all__ = ["check_procedure_periods"]


def check_procedure_periods(framework: Framework, names: Names) -> None:
    """Refuse two procedures of one name on one day, and the use of one on a day without it."""
    by_name: dict[str, list[Procedure]] = {}
    for procedure in framework.procedures:
        by_name.setdefault(procedure.name, []).append(procedure)
    for procedures in by_name.values():
        _check_overlaps(procedures, framework, names)
    for provision, item in _uses(framework):
        needed = period_of(framework.provision[provision])
        if needed is not None and item.span is not None:
            _check_use(item, item.span, needed, by_name[item.procedure], framework, names)


def _check_overlaps(procedures: list[Procedure], framework: Framework, names: Names) -> None:
    for number, procedure in enumerate(procedures):
        for other in procedures[:number]:
            if overlapping(_period(procedure, framework), _period(other, framework)):
                assert procedure.span is not None
                message = f"two procedures `{procedure.name}` are in force on the same day"
                related = () if other.span is None else (Label(other.span, "the other one"),)
                names.diagnostics.report("overlapping-procedures", message, procedure.span, related=related)


def _uses(framework: Framework) -> Iterator[tuple[str, UseProcedure]]:
    holders: list[tuple[str, tuple[StepItem, ...]]] = [(p.provision, p.steps) for p in framework.procedures]
    for norm in framework.norms:
        if isinstance(norm.content, Permits | Excepts | Requires):
            holders.append((norm.provision, norm.content.steps))
    for provision, steps in holders:
        yield from ((provision, item) for item in steps if isinstance(item, UseProcedure))


def _check_use(  # noqa: PLR0913 - a use, where and when it is, and what it is a use of
    item: UseProcedure,
    span: Span,
    needed: Period,
    procedures: list[Procedure],
    framework: Framework,
    names: Names,
) -> None:
    periods = [period for procedure in procedures if (period := _period(procedure, framework)) is not None]
    gap = gap_in(needed, periods)
    if gap is not None:
        message = f"the procedure `{item.procedure}` is used {needed}, and not in force {gap}"
        places = (Label(procedure.span, "declared here") for procedure in procedures if procedure.span is not None)
        names.diagnostics.report("procedure-not-in-force", message, span, related=tuple(places))


def _period(procedure: Procedure, framework: Framework) -> Period | None:
    return period_of(framework.provision[procedure.provision])
