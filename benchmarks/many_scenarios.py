"""Many scenarios at once: bit columns, OpenFisca on arrays, and whole jobs from Parquet to Parquet."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from laws import DAY, SCENARIO, Law, asked_actions, every_action, truths
from measuring import best_seconds, peak_megabytes, seconds
from rivals import OpenFisca, is_missing

import selfdefense as sd
from selfdefense.engines.batch import Asking, BatchProgram, Schedule, batch_program, run_on_integers
from selfdefense.engines.batch.arrays import run_on_arrays
from selfdefense.engines.compiled import compile_program
from selfdefense.evaluation import Allegation
from selfdefense.framework import facts_of
from selfdefense.tables import Job, evaluate_table, run_job

SHORT = 2048
"""Python's integers are best at so many words of 64 bits."""


@dataclass(frozen=True)
class OnColumns:
    """The batch engine on bit columns: scenarios a second on arrays and on integers, bytes moved by each."""

    asked: str
    operations: int
    arrays: float
    integers: float
    moved: float
    same: bool


@dataclass(frozen=True)
class FromParquet:
    """A whole job: rows, columns, rows a second by the clock and for each second of a processor, MiB at most."""

    rows: int
    columns: int
    rate: float
    processor: float
    memory: float


def program_for(given: Law, actions: Sequence[str]) -> BatchProgram:
    """Write the batch program, with every fact a column."""
    stated = [fact.name for fact in given.framework.facts]
    return batch_program(given.law, Asking(actions=tuple(actions)), stated=stated, fixed={}, as_of=DAY)


def bit_columns(program: BatchProgram, words: int) -> list[Any]:
    """Draw bit columns: each fact known in half of the rows, true in a quarter."""
    draw = np.random.default_rng(1)
    planes = []
    for _ in program.atoms:
        values, known = (draw.integers(0, 2**64, words, np.uint64) for _ in range(2))
        planes += [values & known, ~values & known]
    return planes


def on_columns(given: Law, rows: int) -> list[OnColumns]:
    """Time the batch engine on bit columns, for the actions of a scenario and for all actions."""
    asked, every = asked_actions(given.framework), every_action(given.framework)
    return [
        _on_columns(f"the {len(asked)} actions of a scenario", program_for(given, asked), rows),
        _on_columns(f"all {len(every)} actions", program_for(given, every), rows // 4),
    ]


def _on_columns(name: str, program: BatchProgram, rows: int) -> OnColumns:
    words = max(1, rows // 64)
    planes, schedule, short = bit_columns(program, words), program.schedule, min(words, SHORT)
    numbers = [int.from_bytes(plane[:short].tobytes(), "little") for plane in planes]
    found = [int.from_bytes(plane[:short].tobytes(), "little") for plane in run_on_arrays(schedule, planes, words)]
    same = found == list(run_on_integers(schedule, numbers, short * 64))
    arrays = best_seconds(partial(run_columns, schedule, planes), [words], most=7)
    integers = best_seconds(partial(run_on_integers, schedule, numbers), [short * 64], most=7)
    moved = (len(schedule.inputs) + len(schedule.outputs)) / 8
    return OnColumns(name, len(schedule.operations), words * 64 / arrays, short * 64 / integers, moved, same)


def run_columns(schedule: Schedule, planes: Sequence[Any], words: int) -> None:
    """Run, and forget what was found."""
    run_on_arrays(schedule, planes, words)


def openfisca_rate(given: Law, rows: int) -> tuple[float, bool] | None:
    """Time OpenFisca on arrays, all actions, after a check of rows against the compiled engine; None: not installed."""
    if is_missing("OpenFisca"):
        return None
    rival = OpenFisca(given.gates)
    draw = np.random.default_rng(1)
    inputs: dict[str, Any] = {}
    for number in given.gates.inputs:
        drawn = isinstance(given.program.inputs[number], Allegation)
        sure = (draw.random(rows) < 0.25) & drawn
        inputs |= {f"s{number}": sure, f"m{number}": sure | (draw.random(rows) < 0.5) | (not drawn)}
    same = _agrees(given, inputs, rival.many(inputs, rows), rows)
    return rows / best_seconds(lambda _: rival.many(inputs, rows), [None], budget=5, most=3), same


def _agrees(given: Law, inputs: dict[str, Any], found: dict[str, Any], rows: int) -> bool:
    compiled = compile_program(given.program)
    for row in range(0, rows, max(1, rows // 20)):
        values = [1] * len(given.program.inputs)
        for number in given.gates.inputs:
            values[number] = int(inputs[f"s{number}"][row]) + int(inputs[f"m{number}"][row])
        expected = truths(given.gates, compiled.run(values))
        if not all(bool(found[n][row]) == expected[n] for n in given.gates.outputs):
            return False
    return True


# tables


def whole_way_agrees(given: Law) -> bool:
    """Hold the whole way of a table, from columns to words, against `evaluate` on the scenario itself."""
    scenario = sd.load_scenario(SCENARIO, given.framework)
    nothing = pa.table({"id": [1]})
    asked = asked_actions(given.framework)
    found = evaluate_table(given.framework, nothing, asked, base=scenario, carry=["id"], exact=True).table
    row = found.to_pylist()[0]
    verdicts = sd.evaluate(given.framework, scenario, engine="reference").verdicts
    return all((row[v.action], row[f"{v.action}:now"]) == (v.outcome.value, v.now.value) for v in verdicts)


def from_parquet(given: Law, rows: int) -> FromParquet:
    """Time whole jobs, each in a process of its own; the fastest of five counts."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in.parquet"
        columns = _possible(given, program_for(given, asked_actions(given.framework)), rows)
        pq.write_table(columns, source, row_group_size=2**20)
        command = [sys.executable, str(Path(__file__)), str(source), str(Path(folder) / "out.parquet")]
        runs = [subprocess.run(command, check=True, capture_output=True, text=True) for _ in range(5)]
    clock, processor, memory = min(tuple(map(float, run.stdout.split())) for run in runs)
    return FromParquet(rows, columns.num_columns, rows / clock, rows / processor, memory)


def _possible(given: Law, program: BatchProgram, rows: int) -> pa.Table:
    """Draw situations of facts that can all be so: what a constraint ties together stays false or unknown."""
    draw = np.random.default_rng(1)
    tied = tied_facts(given)
    columns = {}
    for name in program.facts:
        fact = given.framework.fact[name]
        mask = draw.random(rows) < 0.3
        if fact.choices:
            words = pa.array([choice.name for choice in fact.choices])
            numbers = pa.array(draw.integers(0, len(words), rows, np.int8), mask=mask | (name in tied))
            columns[name] = pa.DictionaryArray.from_arrays(numbers, words)
        else:
            columns[name] = pa.array((draw.random(rows) < 0.5) & (name not in tied), mask=mask)
    return pa.table(columns)


def tied_facts(given: Law) -> set[str]:
    """Name the facts that constraints tie together."""
    return {fact for constraint in given.framework.constraints for part in constraint.parts for fact in facts_of(part)}


def main(source: str, target: str) -> None:
    """Run one job and print its seconds by the clock and of the processor, and the most memory it held."""
    framework = sd.load_framework("japan")
    base = sd.load_scenario(SCENARIO, framework)
    asking = Asking(actions=tuple(asked_actions(framework)))
    job = Job(framework=framework, base=base, source=Path(source), target=Path(target), asking=asking)
    reports: list[Any] = []
    before = time.process_time()
    taken = seconds(lambda: reports.append(run_job(job)))
    assert reports[0].bad == 0, reports[0]
    print(taken, time.process_time() - before, peak_megabytes())


if __name__ == "__main__":
    main(*sys.argv[1:])
