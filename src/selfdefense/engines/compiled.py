"""The compiled engine: a program as straight-line Python, made once and run in a fraction of a millisecond.

It knows no rules and no library: it is the second opinion on every evaluation (`shadow`).

Both planes of a field lie in one integer: the low bit says *not false*, the high bit *true*, so false, unknown and
true are 0b00, 0b01 and 0b11, and Kleene's `and` and `or` are `&` and `|`. Measured on 3,000 gates this takes less than
half the time of two integers a field (half the operations, and one look-up for each field that is read negated); tests
that stop early (`2 if a == 2 and … else 1 if …`) are a fifth faster, but could never run on columns. This code asks
nothing of its two tables but `[]`, so it can: with integers of many bits, and shifts in place of look-ups.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

import attrs

from .inputs import Intake
from .program import Gate, Literal, Program

__all__ = ["CompiledProgram", "Ground", "compile_grounds", "compile_program"]

Ground = tuple[int, int]
"""A gate, and the number of a disjunct that makes it true."""

_Table = tuple[int, ...]
_Chunk = Callable[[list[int], _Table, _Table], None]

_GATES_A_CHUNK = 500
_PLANES_OF_VALUE = bytes((0b00, 0b01, 0b11)) + bytes(253)
_VALUE_OF_PLANES = bytes((0, 1, 1, 2)) + bytes(252)
# No field is ever 0b10 (true and yet false).
_NEGATED: _Table = (0b11, 0b01, 0b10, 0b00)
_KNOWN: _Table = (0b00, 0b00, 0b10, 0b11)


@attrs.frozen(eq=False)
class CompiledProgram:
    """A program ready to run. Safe to share between threads and processes: it holds no state."""

    _intake: Intake
    _chunks: tuple[_Chunk, ...]

    def run(self, inputs: Sequence[int]) -> tuple[int, ...]:
        """Give the value 0, 1 or 2 of every field, inputs first; `ValueError` if an input is no such value."""
        planes = list(self._intake.checked(inputs).translate(_PLANES_OF_VALUE))
        for chunk in self._chunks:
            chunk(planes, _NEGATED, _KNOWN)
        return tuple(bytes(planes).translate(_VALUE_OF_PLANES))


def compile_program(program: Program) -> CompiledProgram:
    """Write the gates as Python and compile them. Names are numbers: no text of an author enters the code."""
    gates = iter(program.gates)
    chunks = []
    while chunk := tuple(islice(gates, _GATES_A_CHUNK)):
        chunks.append(_compiled(chunk))
    return CompiledProgram(Intake.of(program), tuple(chunks))


def compile_grounds(program: Program) -> Callable[[Sequence[int]], list[Ground]]:
    """Write what gives, for the values of all fields, the grounds of every true gate, in order."""
    gates = iter(program.gates)
    chunks = []
    while chunk := tuple(islice(gates, _GATES_A_CHUNK)):
        chunks.append(_executed("chunk", ("def chunk(v, add):", *map(_grounds, chunk), "return")))

    def grounds(values: Sequence[int]) -> list[Ground]:
        found: list[Ground] = []
        for chunk in chunks:
            chunk(values, found.append)
        return found

    return grounds


def _grounds(gate: Gate) -> str:
    """Of a true gate with one disjunct, that one is the ground."""
    if len(gate.disjuncts) == 1:
        return f"if v[{gate.target}] == 2: add(({gate.target}, 0))"
    lines = [f"if v[{gate.target}] == 2:"]
    for number, literals in enumerate(gate.disjuncts):
        true = " and ".join(f"v[{one.field}] == {0 if one.negated else 2}" for one in literals) or "True"
        lines.append(f"        if {true}: add(({gate.target}, {number}))")
    return "\n".join(lines) if gate.disjuncts else "pass"


def _executed(name: str, lines: Iterable[str]) -> Any:
    scope: dict[str, Any] = {}
    exec(compile("\n    ".join(lines), "<compiled program>", "exec"), {"__builtins__": {}}, scope)
    return scope[name]


def _compiled(gates: tuple[Gate, ...]) -> _Chunk:
    chunk: _Chunk = _executed("chunk", ("def chunk(v, negated, known):", *_Writer(gates).lines()))
    return chunk


class _Writer:
    """Writes a chunk of gates; each field, negation and *known* is computed at its first use and kept in a local."""

    def __init__(self, gates: tuple[Gate, ...]) -> None:
        self._gates = gates
        self._lines: list[str] = []
        self._named: set[str] = set()

    def lines(self) -> Iterator[str]:
        """Give the statements: the gates, then one that appends their values."""
        for gate in self._gates:
            expression = self._disjunction(gate)
            self._lines.append(f"x{gate.target} = {expression}")
            self._named.add(f"x{gate.target}")
        yield from self._lines
        yield f"v += ({''.join(f'x{gate.target}, ' for gate in self._gates)})"

    def _disjunction(self, gate: Gate) -> str:
        if not gate.disjuncts:
            return "0"
        return " | ".join(self._conjunction(disjunct) for disjunct in gate.disjuncts)

    def _conjunction(self, literals: tuple[Literal, ...]) -> str:
        return " & ".join(map(self._literal, literals)) if literals else "negated[0]"

    def _literal(self, literal: Literal) -> str:
        name = self._let(f"x{literal.field}", f"v[{literal.field}]")
        if literal.negated:
            name = self._let(f"n{literal.field}", f"negated[{name}]")
        if literal.known:
            name = self._let(f"k{name}", f"known[{name}]")
        return name

    def _let(self, name: str, expression: str) -> str:
        if name not in self._named:
            self._named.add(name)
            self._lines.append(f"{name} = {expression}")
        return name
