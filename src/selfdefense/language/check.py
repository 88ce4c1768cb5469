"""What must hold of a framework as a whole: the checks, in order. Each stands in a file of its own."""

from collections.abc import Callable

from selfdefense.framework import Framework

from .names import Names

__all__ = ["check_rules"]


def check_rules(framework: Framework, names: Names) -> None:
    """Check the whole, once every document could be read."""
    for check in _CHECKS:
        check(framework, names)


_CHECKS: tuple[Callable[[Framework, Names], None], ...] = ()
