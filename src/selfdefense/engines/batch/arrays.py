"""Bit code on arrays of 64-bit words, block by block so that the registers stay in cache. Alone imports numpy."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

try:
    import numpy as np
    import numpy.typing as npt
except ImportError as missing:
    raise ImportError("arrays need the extra `batch`: pip install 'selfdefense[batch]'") from missing

from .code import Constant, Operation, Schedule

__all__ = [
    "Words",
    "codes_of",
    "counted",
    "counted_around",
    "flags_of",
    "flags_without",
    "grouped",
    "known_planes",
    "replace_where",
    "rows_set",
    "rows_with",
    "run_on_arrays",
    "tally",
    "words_of_bits",
]

Words = npt.NDArray[np.uint64]
Codes = npt.NDArray[np.int8]
Rows = npt.NDArray[np.intp]
Flags = npt.NDArray[np.bool_]
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


def _found(where: int | Constant, given: Sequence[Words], used: Sequence[Words], start: int, stop: int) -> Any:
    if isinstance(where, Constant):
        return np.uint64(0xFFFF_FFFF_FFFF_FFFF if where is Constant.EVERYWHERE else 0)
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


def codes_of(planes: Sequence[Words], rows: int) -> Codes:
    """Give each row's number, of the bit columns of its bits."""
    result = np.zeros(rows, np.uint8)
    for place, plane in enumerate(planes):
        bits = np.unpackbits(plane.view(np.uint8), count=rows, bitorder="little")
        result |= bits << np.uint8(place) if place else bits
    return result.view(np.int8)


def counted(first: int, rows: int) -> npt.NDArray[np.int64]:
    """Number rows, from `first` on."""
    return np.arange(first, first + rows, dtype=np.int64)


def counted_around(good: int, rows: int, skipped: Sequence[int], skipped_before: int) -> npt.NDArray[np.int64]:
    """Number rows that come after `good` others and around rows that are skipped, whose numbers are given.

    `skipped_before`: how many were skipped before those given.
    """
    places = np.arange(good, good + rows, dtype=np.int64)
    ahead = np.array(skipped, np.int64) - 1 - skipped_before - np.arange(len(skipped))
    result: npt.NDArray[np.int64] = places + 1 + skipped_before + np.searchsorted(ahead, places, side="right")
    return result


def rows_set(plane: Words, rows: int) -> Rows:
    """List the rows whose bit is set."""
    bits = np.unpackbits(plane.view(np.uint8), count=rows, bitorder="little")
    return np.flatnonzero(bits)


def rows_with(codes: Sequence[Codes], number: int, except_for: Sequence[int]) -> Rows:
    """List the rows where one of the columns has a number."""
    hits = np.zeros(len(codes[0]), np.bool_)
    for column in codes:
        hits |= column == number
    hits[list(except_for)] = False
    return np.flatnonzero(hits)


def grouped(planes: Sequence[Words], chosen: Rows, rows: int) -> tuple[list[bytes], Rows, Rows]:
    """Group the chosen rows whose bits are equal: the key of each group, one of its rows, and the group of each row.

    Rows are given by their place in `chosen`.
    """
    bits = np.zeros((len(chosen), len(planes) + 1), np.uint8)
    for place, plane in enumerate(planes):
        bits[:, place] = np.unpackbits(plane.view(np.uint8), count=rows, bitorder="little")[chosen]
    packed = np.ascontiguousarray(np.packbits(bits, axis=1))
    keys = packed.view(np.dtype((np.void, packed.shape[1]))).ravel()
    different, first, group = np.unique(keys, return_index=True, return_inverse=True)
    return [key.tobytes() for key in different], first, group


def replace_where(codes: Codes, number: int, chosen: Rows, group: Rows, by: Sequence[int]) -> None:
    """Where a chosen row has a number, write the number of its group instead."""
    found = codes[chosen]
    codes[chosen] = np.where(found == number, np.array(by, np.int8)[group], found)


def flags_of(plane: Words | None, rows: int) -> Flags:
    """Give a bit column as one truth a row; without a column, nowhere."""
    if plane is None:
        return np.zeros(rows, np.bool_)
    return np.unpackbits(plane.view(np.uint8), count=rows, bitorder="little").view(np.bool_)


def flags_without(except_for: Sequence[int], rows: int) -> Flags:
    """Give one truth a row, true but for some rows."""
    result = np.ones(rows, np.bool_)
    result[list(except_for)] = False
    return result


def tally(codes: object, size: int) -> list[int]:
    """Count each number below `size`: comparing once for each is faster than counting bins."""
    numbers = np.asarray(codes)
    return [int(np.count_nonzero(numbers == number)) for number in range(size)]


class Draw:
    """Draws combinations of values, given how many each fact has; the same seed draws the same."""

    def __init__(self, sizes: Sequence[int], seed: int) -> None:
        self._sizes = sizes
        self._random = np.random.default_rng(seed)

    def rows(self, rows: int) -> list[Rows]:
        """Draw the next rows: the number of a value for each fact."""
        return [self._random.integers(0, size, rows) for size in self._sizes]


def drawn_elsewhere(numbers: Rows, size: int, seed: int) -> Rows:
    """Draw another value for each row than the one it has; the same one where there is no other."""
    moves = np.random.default_rng((seed, size)).integers(1, max(2, size), len(numbers))
    return (numbers + moves) % size


def digit(first: int, rows: int, stride: int, size: int) -> Rows:
    """Number the values of one fact in the combinations from `first` on."""
    return np.arange(first, first + rows) // stride % size


def counts_of(codes: Codes, kept: Flags, size: int) -> list[int]:
    """Count each number among the rows kept."""
    return [int(count) for count in np.bincount(codes[kept], minlength=size)]


def mapped_counts(cells: Rows, codes: Codes, kept: Flags, size: int, numbers: int) -> list[list[int]]:
    """Count each number among the rows kept, cell by cell."""
    found = np.bincount(cells[kept] * numbers + codes[kept], minlength=size * numbers)
    table: list[list[int]] = found.reshape(size, numbers).tolist()
    return table


def differing(one: Codes, other: Codes, kept: Flags) -> float:
    """Give the share of the rows kept where two columns differ."""
    return float(np.mean(one[kept] != other[kept])) if kept.any() else 0.0
