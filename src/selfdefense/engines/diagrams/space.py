"""A space: the facts and questions that are variables of diagrams, and the diagrams themselves.

Two laws can share one, and be compared in it.
"""

from collections.abc import Sequence
from functools import cached_property

from .manager import FEW_NODES, Manager
from .unknowns import COPIES, Unknown

__all__ = ["Space"]


class Space:
    """What is open, in the order of the variables."""

    def __init__(self, unknowns: Sequence[Unknown], nodes: int = FEW_NODES) -> None:
        self.unknowns = tuple(unknowns)
        self._nodes = nodes

    @cached_property
    def manager(self) -> Manager:
        """The diagrams over these variables."""
        return Manager(COPIES * sum(unknown.width for unknown in self.unknowns), self._nodes)

    @cached_property
    def owner(self) -> dict[int, int]:
        """For each variable, the place of the fact or question that it belongs to."""
        return {bit: place for place, unknown in enumerate(self.unknowns) for bit in unknown.bits()}
