"""The shadow: every evaluation by sessions is computed a second time, by straight-line Python, and must be equal."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import Protocol

from .errors import EnginesDisagree

__all__ = ["Runnable", "run_shadowed"]


class Runnable(Protocol):
    """A program as an engine runs it."""

    def run(self, inputs: Sequence[int]) -> tuple[int, ...]:
        """Give the value of every field."""


def run_shadowed(session_program: Runnable, compiled_program: Runnable, inputs: Sequence[int]) -> tuple[int, ...]:
    """Give the values on which both engines agree; `EnginesDisagree` names the fields on which they do not."""
    values = session_program.run(inputs)
    shadow = compiled_program.run(inputs)
    if values != shadow:
        pairs = zip_longest(values, shadow, fillvalue=-1)
        raise EnginesDisagree([(field, one, other) for field, (one, other) in enumerate(pairs) if one != other])
    return values
