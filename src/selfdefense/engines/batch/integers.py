"""Bit code on Python's own integers of any length: needs no library, and says the same as the arrays."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from .code import Constant, Operation, Schedule

__all__ = ["run_on_integers"]

_Run = Callable[[Sequence[int], int], tuple[int, ...]]


def run_on_integers(schedule: Schedule, places: Sequence[int], rows: int) -> tuple[int, ...]:
    """Give each output as an integer whose bit i is row i; `places` are the input columns, in their order."""
    return _compiled(schedule)([places[i] for i in schedule.inputs], (1 << rows) - 1)


@lru_cache(maxsize=32)
def _compiled(schedule: Schedule) -> _Run:
    lines = [f"r{step.target} = {_expression(step)}" for step in schedule.operations]
    outputs = "".join(f"{_output(output)}, " for output in schedule.outputs)
    source = "\n    ".join(("def run(v, ones):", *lines, f"return ({outputs})"))
    scope: dict[str, _Run] = {}
    exec(compile(source, "<bit code>", "exec"), {"__builtins__": {}}, scope)
    return scope["run"]


def _expression(step: Operation) -> str:
    if step.kind == "not":
        return f"ones ^ {_name(step.left)}"
    return f"{_name(step.left)} {'&' if step.kind == 'and' else '|'} {_name(step.right)}"


def _output(output: int | Constant) -> str:
    if isinstance(output, Constant):
        return "ones" if output is Constant.EVERYWHERE else "0"
    return _name(output)


def _name(register: int) -> str:
    return f"r{register}" if register >= 0 else f"v[{~register}]"
