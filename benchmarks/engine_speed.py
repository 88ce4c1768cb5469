"""How long the engines take: `python benchmarks/engine_speed.py`. Trust ratios more than times.

Programs are random, with the shape of a lowered framework; inputs are a third unknown and a third true.
"""

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from selfdefense.engines.compiled import compile_program
from selfdefense.engines.sessions import SessionProgram

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.engines.programs import interpret, layered_program, random_inputs


def _milliseconds(action: Callable[[], object]) -> float:
    started = time.perf_counter()
    action()
    return (time.perf_counter() - started) * 1000


def _measure(gates: int) -> None:
    program = layered_program(1, gates=gates)
    runs = [random_inputs(program, seed) for seed in range(40)]
    compiled, sessions = compile_program(program), SessionProgram(program)
    report = {
        "compile": _milliseconds(partial(compile_program, program)),
        "translate": _milliseconds(partial(SessionProgram, program)),
        "load and first run": _milliseconds(partial(sessions.run, runs[0])),
        "compiled run": median(_milliseconds(partial(compiled.run, r)) for r in runs),
        "sessions run": median(_milliseconds(partial(sessions.run, r)) for r in runs),
        "one change": _one_change(sessions, runs[0]),
        "interpreter": median(_milliseconds(partial(interpret, program, r)) for r in runs[:5]),
    }
    figures = ", ".join(f"{name} {value:.2f}" for name, value in report.items())
    print(f"{gates} gates, {len(program.inputs)} inputs, in ms: {figures}")


def _one_change(sessions: SessionProgram, inputs: tuple[int, ...]) -> float:
    before = sessions.evaluate(inputs)
    changed = [(*inputs[:i], (inputs[i] + 1) % 3, *inputs[i + 1 :]) for i in range(1, 60)]
    return median(_milliseconds(partial(sessions.evaluate, c, before)) for c in changed)


if __name__ == "__main__":
    for size in (1500, 3000, 4000):
        _measure(size)
