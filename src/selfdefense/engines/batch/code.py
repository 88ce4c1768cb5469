"""Bit code: formulas over bit columns, each row one bit. Knows `and`, `or` and `not` of whole columns, and no truths.

Equal formulas are one node, and what follows from Boolean algebra alone is simplified as nodes are made. What no
output needs is never scheduled.
"""

from collections.abc import Iterable, Sequence
from enum import Enum

import attrs

__all__ = ["ONE", "ZERO", "BitCode", "Constant", "Operation", "Schedule"]

ZERO = 0
ONE = 1

_Node = tuple[str, int, int]


class Constant(Enum):
    """A column that is the same everywhere. No bool: `False` would equal register 0, and two codes would be one."""

    NOWHERE = "nowhere"
    EVERYWHERE = "everywhere"


@attrs.frozen
class Operation:
    """One step: `and`, `or` or `not` of registers or inputs, into a register. Inputs are numbered below zero: ~i."""

    kind: str
    left: int
    right: int
    target: int


@attrs.frozen(kw_only=True, cache_hash=True)
class Schedule:
    """Straight-line code: which input columns it reads, its steps in order, and where each output is found.

    `inputs` are indices of the places given to the code. An output is a register, ~i of an input, or a constant.
    Registers are used again once nothing needs them.
    """

    inputs: tuple[int, ...]
    operations: tuple[Operation, ...]
    outputs: tuple[int | Constant, ...]
    registers: int


class BitCode:
    """Nodes under construction: constants, input places, and operations on earlier nodes."""

    def __init__(self) -> None:
        self._nodes: list[_Node] = [("zero", 0, 0), ("one", 0, 0)]
        self._found: dict[_Node, int] = {}
        self._disjoint: set[tuple[int, int]] = set()
        self.places = 0

    def place(self) -> int:
        """Add an input column."""
        self._nodes.append(("place", self.places, 0))
        self.places += 1
        return len(self._nodes) - 1

    def two_planes(self) -> tuple[int, int]:
        """Add the input columns of one question: known true and known false, never both."""
        pair = self.place(), self.place()
        self._disjoint.add(pair)
        return pair

    def opposite(self, node: int) -> int:
        """Negate."""
        if node in (ZERO, ONE):
            return 1 - node
        kind, left, _ = self._nodes[node]
        return left if kind == "not" else self._made("not", node, node)

    def both(self, one: int, other: int) -> int:
        """Give where both hold."""
        left, right = sorted((one, other))
        if left == ZERO or (left, right) in self._disjoint or self._opposed(left, right):
            return ZERO
        if left in (ONE, right):
            return right
        if self._absorbed("or", left, right):
            return self._kept("or", left, right)
        return self._made("and", left, right)

    def either(self, one: int, other: int) -> int:
        """Give where one of two holds."""
        left, right = sorted((one, other))
        if ONE in (left, right) or self._opposed(left, right):
            return ONE
        if left in (ZERO, right):
            return right
        if self._absorbed("and", left, right):
            return self._kept("and", left, right)
        return self._made("or", left, right)

    def all_of(self, nodes: Iterable[int]) -> int:
        """Give where all hold; everywhere, of none."""
        result = ONE
        for node in sorted(set(nodes)):
            result = self.both(result, node)
        return result

    def any_of(self, nodes: Iterable[int]) -> int:
        """Give where some holds; nowhere, of none."""
        result = ZERO
        for node in sorted(set(nodes)):
            result = self.either(result, node)
        return result

    def _made(self, kind: str, left: int, right: int) -> int:
        node = (kind, left, right)
        if node not in self._found:
            self._found[node] = len(self._nodes)
            self._nodes.append(node)
        return self._found[node]

    def _opposed(self, left: int, right: int) -> bool:
        return self._nodes[right] == ("not", left, left) or self._nodes[left] == ("not", right, right)

    def _absorbed(self, kind: str, left: int, right: int) -> bool:
        return self._is_part(kind, left, right) or self._is_part(kind, right, left)

    def _is_part(self, kind: str, part: int, whole: int) -> bool:
        found, one, other = self._nodes[whole]
        return found == kind and part in (one, other)

    def _kept(self, kind: str, left: int, right: int) -> int:
        """Of a part and a whole that absorbs it, give the part."""
        return left if self._is_part(kind, left, right) else right

    def schedule(self, outputs: Sequence[int]) -> Schedule:
        """Order what the outputs need so that few columns are alive at a time, and give each a register."""
        order = self._ordered(outputs)
        places = [self._nodes[node][1] for node in order if self._nodes[node][0] == "place"]
        steps = [node for node in order if self._nodes[node][0] in ("and", "or", "not")]
        return _Registers(self._nodes, places, steps, outputs).schedule()

    def _ordered(self, outputs: Sequence[int]) -> list[int]:
        """List the nodes needed, each after what it reads, outputs one after the other."""
        order: dict[int, None] = {}
        waiting = [(node, False) for node in reversed(outputs)]
        while waiting:
            node, ready = waiting.pop()
            if node in order:
                continue
            kind, left, right = self._nodes[node]
            if ready or kind in ("zero", "one", "place"):
                order[node] = None
            else:
                waiting += [(node, True), (right, False), (left, False)]
        return list(order)


class _Registers:
    """Hands out registers, and takes them back after the last use."""

    def __init__(self, nodes: list[_Node], places: list[int], steps: list[int], outputs: Sequence[int]) -> None:
        self._nodes = nodes
        self._steps = steps
        self._outputs = outputs
        self._inputs = tuple(sorted(places))
        self._constants = {ZERO: Constant.NOWHERE, ONE: Constant.EVERYWHERE}
        self._where: dict[int, int] = {}
        number = {place: i for i, place in enumerate(self._inputs)}
        for node, (kind, place, _) in enumerate(nodes):
            if kind == "place" and place in number:
                self._where[node] = ~number[place]
        self._last = {read: step for step in steps for read in nodes[step][1:]}
        self._free: list[int] = []
        self._size = 0

    def schedule(self) -> Schedule:
        kept = set(self._outputs)
        operations = []
        for step in self._steps:
            kind, left, right = self._nodes[step]
            ends = {read for read in (left, right) if self._last[read] == step and read not in kept}
            sources = self._where[left], self._where[right]
            self._free += [self._where[read] for read in ends if self._where[read] >= 0]
            self._where[step] = self._taken()
            operations.append(Operation(kind, *sources, self._where[step]))
        return Schedule(
            inputs=self._inputs,
            operations=tuple(operations),
            outputs=tuple(self._constants.get(node) or self._where[node] for node in self._outputs),
            registers=self._size,
        )

    def _taken(self) -> int:
        if self._free:
            return self._free.pop()
        self._size += 1
        return self._size - 1
