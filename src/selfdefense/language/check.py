"""What must hold of a framework as a whole: the checks, in order. Each idea stands in a file of its own."""

from collections.abc import Callable

from selfdefense.framework import Framework

from .check_cycles import check_concepts, check_procedures, check_resting
from .check_names import check_citations, check_use
from .check_overriding import check_bases, check_layers, check_overriding
from .check_periods import check_procedure_periods
from .names import Names

__all__ = ["check_rules"]

_CHECKS: tuple[Callable[[Framework, Names], None], ...] = (
    check_citations,
    check_concepts,
    check_resting,
    check_procedures,
    check_overriding,
    check_layers,
    check_procedure_periods,
    check_bases,
    check_use,
)


def check_rules(framework: Framework, names: Names) -> None:
    """Check the whole, once every document could be read."""
    for check in _CHECKS:
        check(framework, names)
