"""Bit code on arrays of 64-bit words, block by block so that the registers stay in cache. Alone imports numpy."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

try:
    import numpy as np
    import numpy.typing as npt
except ImportError as missing:
    raise ImportError("arrays need the extra `batch`: pip install 'selfdefense[batch]'") from missing

from .code import Operation, Schedule

__all__ = [
    "Words",
    "codes_of",
    "known_planes",
    "row_keys",
    "rows_set",
    "run_on_arrays",
    "words_of_bits",
]

Words = npt.NDArray[np.uint64]
_Run = Callable[..., None]

_BLOCK_WORDS = 8192
"""Measured: smaller blocks spend their time in calls, larger ones leave the cache; two threads gain nothing."""


def run_on_arrays(schedule: Schedule, places: Sequence[Words], words: int) -> list[Words]:
    """Give each output as words; row i is bit i % 64 of word i // 64. `places` are the input columns, in order."""
    given = [places[i] for i in schedule.inputs]
    outputs = [np.empty(words, np.uint64) for _ in schedule.outputs]
    block = max(1, min(_BLOCK_WORDS, words))
    run = _compiled(schedule)
    registers = np.empty((max(1, schedule.registers), block), np.uint64)
    for start in range(0, words, block):
        stop = min(start + block, words)
        used = list(registers[:, : stop - start])
        run([column[start:stop] for column in given], used, np.bitwise_and, np.bitwise_or, np.invert)
        for output, where in zip(outputs, schedule.outputs, strict=True):
            output[start:stop] = _found(where, given, used, start, stop)
    return outputs


def _found(where: int | bool, given: Sequence[Words], used: Sequence[Words], start: int, stop: int) -> Any:
    if isinstance(where, bool):
        return np.uint64(0xFFFF_FFFF_FFFF_FFFF if where else 0)
    return used[where] if where >= 0 else given[~where][start:stop]


@lru_cache(maxsize=32)
def _compiled(schedule: Schedule) -> _Run:
    lines = [f"{_names('v', len(schedule.inputs))} = v"] if schedule.inputs else []
    lines += [f"{_names('r', schedule.registers)} = r"] if schedule.registers else []
    lines += [_call(step) for step in schedule.operations]
    source = "\n    ".join(("def run(v, r, both, either, opposite):", *lines, "return"))
    scope: dict[str, _Run] = {}
    exec(compile(source, "<bit code>", "exec"), {"__builtins__": {}}, scope)
    return scope["run"]


def _names(letter: str, count: int) -> str:
    return "".join(f"{letter}{i}, " for i in range(count))


def _call(step: Operation) -> str:
    if step.kind == "not":
        return f"opposite({_name(step.left)}, r{step.target})"
    return f"{'both' if step.kind == 'and' else 'either'}({_name(step.left)}, {_name(step.right)}, r{step.target})"


def _name(register: int) -> str:
    return f"r{register}" if register >= 0 else f"v{~register}"


def words_of_bits(buffer: object, offset: int, rows: int) -> Words:
    """View a buffer of bits, lowest bit first, as words; it is copied only where it does not begin or end with one."""
    every = np.frombuffer(buffer, np.uint8)  # type: ignore[call-overload]
    needed = -(-rows // 64) * 8
    if offset % 8:
        bits = np.unpackbits(every, count=offset + rows, bitorder="little")[offset:]
        every, offset = np.packbits(bits, bitorder="little"), 0
    found = every[offset // 8 :][:needed]
    if len(found) < needed:
        found = np.concatenate([found, np.zeros(needed - len(found), np.uint8)])
    result: Words = found.view(np.uint64)
    return result


def known_planes(values: Words, valid: Words | None) -> tuple[Words, Words]:
    """Give where a column is known true and known false, of its values and of where it has any."""
    if valid is None:
        return values, ~values
    return values & valid, ~values & valid


def codes_of(planes: Sequence[Words], rows: int) -> npt.NDArray[np.int8]:
    """Give each row's number, of the bit columns of its bits."""
    result = np.zeros(rows, np.uint8)
    for place, plane in enumerate(planes):
        bits = np.unpackbits(plane.view(np.uint8), count=rows, bitorder="little")
        result |= bits << np.uint8(place) if place else bits
    return result.view(np.int8)


def rows_set(plane: Words, rows: int) -> npt.NDArray[np.intp]:
    """List the rows whose bit is set."""
    bits = np.unpackbits(plane.view(np.uint8), count=rows, bitorder="little")
    return np.flatnonzero(bits)


def row_keys(planes: Sequence[Words], chosen: npt.NDArray[np.intp], rows: int) -> npt.NDArray[np.uint8]:
    """Give the bits of the chosen rows, one row of packed bytes each: equal rows have equal bytes."""
    bits = np.empty((len(chosen), len(planes)), np.uint8)
    for place, plane in enumerate(planes):
        bits[:, place] = np.unpackbits(plane.view(np.uint8), count=rows, bitorder="little")[chosen]
    return np.packbits(bits, axis=1)
