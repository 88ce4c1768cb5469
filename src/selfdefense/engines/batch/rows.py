"""Rows of plain values through a batch program on Python's integers: no library needed, and the tests' way in."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from selfdefense.framework import Value
from selfdefense.scenario import atom_truth
from selfdefense.truth import Truth

from .integers import run_on_integers
from .program import BatchProgram

__all__ = ["answers_of_rows", "planes_of_rows"]

Row = Mapping[str, Value]


def planes_of_rows(program: BatchProgram, rows: Sequence[Row], as_of: date) -> tuple[int, ...]:
    """Give the input columns of rows as integers; a fact that a row does not name is unknown in it."""
    planes: list[int] = []
    for atom in program.atoms:
        truths = [atom_truth(atom, row, as_of) for row in rows]
        planes += (_bits(truths, Truth.TRUE), _bits(truths, Truth.FALSE))
    return tuple(planes)


def _bits(truths: Sequence[Truth], wanted: Truth) -> int:
    return sum(1 << i for i, truth in enumerate(truths) if truth is wanted)


def answers_of_rows(program: BatchProgram, rows: Sequence[Row], as_of: date) -> Iterator[dict[str, str | bool] | None]:
    """Give the answers on each row by name, or None for a row that contradicts itself."""
    planes = planes_of_rows(program, rows, as_of)
    found = run_on_integers(program.schedule, planes, len(rows))
    for row in range(len(rows)):
        bits = [plane >> row & 1 for plane in found]
        yield None if program.checks_constraints and bits[-1] else _worded(program, bits)


def _worded(program: BatchProgram, bits: Sequence[int]) -> dict[str, str | bool]:
    result: dict[str, str | bool] = {}
    place = 0
    for answer in program.answers:
        number = sum(bit << k for k, bit in enumerate(bits[place : place + len(answer.nodes)]))
        result[answer.name] = answer.words[number] if answer.words else bool(number)
        place += len(answer.nodes)
    return result
