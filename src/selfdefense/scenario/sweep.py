"""A sweep: a scenario of which some facts take many values, all combinations of them or a sample."""

from math import prod

from selfdefense.framework import Value
from selfdefense.frozen import frozen

from .scenario import Scenario

__all__ = ["Axis", "Sweep"]


@frozen(kw_only=True)
class Axis:
    """A fact and the values that it takes; None among them is unknown."""

    fact: str
    values: tuple[Value | None, ...]


@frozen(kw_only=True)
class Sweep:
    """What is the same in all situations, what varies, and what is asked.

    `sample`: so many combinations, drawn with `seed`; without it, every one. `map`: two of the facts, to be set against
    one another.
    """

    id: str
    base: Scenario
    axes: tuple[Axis, ...]
    actions: tuple[str, ...]
    sample: int | None = None
    seed: int = 0
    map: tuple[str, str] | None = None

    @property
    def combinations(self) -> int:
        """Count all combinations."""
        return prod(len(axis.values) for axis in self.axes)
