"""How fast the engines are, beside those that people would pick instead: `benchmarks/compare.py [--tiny] [PAGE]`.

First it is checked that all of them give the same truths; an engine that does not is shown as wrong, without a time.
Shared machines are noisy: trust ratios more than times. With a page to write, a picture is written beside it.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from gates import Gates, gates_of
from measuring import copy_bytes_a_second, machine, median_seconds, peak_megabytes, seconds
from page import Figures, Line, write_page
from rivals import RIVALS, OpenFisca

import selfdefense as sd
from selfdefense.engines import lower
from selfdefense.engines.batch import Asking, BatchProgram, Schedule, batch_program, run_on_integers
from selfdefense.engines.batch.arrays import run_on_arrays
from selfdefense.engines.compiled import compile_program
from selfdefense.engines.program import Program
from selfdefense.engines.questions import questions_of
from selfdefense.engines.reference import reference_findings
from selfdefense.engines.sessions import SessionProgram
from selfdefense.evaluation import Allegation, LabelledProhibited, Lawful
from selfdefense.framework import Framework, LawInForce, law_in_force
from selfdefense.scenario import Situation
from selfdefense.tables import evaluate_table

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
DAY = date(2026, 1, 26)
SCENARIO = ROOT / "scenarios" / "us-forces-attacked-survival-unknown.yaml"
SLOW = 0.5
"""From so many seconds a scenario on, an engine is timed on three scenarios only."""


@dataclass
class Sizes:
    """How much is measured."""

    rows: int = 2**23
    parquet_rows: int = 2**21
    openfisca_rows: int = 20_000
    growth_rows: tuple[int, ...] = (1, 10, 100, 1000, 10**4, 10**5, 10**6, 10**7)
    growth_norms: tuple[int, ...] = (10, 100, 1000, 10_000)
    cases: int = 20
    rivals: tuple[str, ...] = tuple(RIVALS)


TINY = Sizes(
    rows=2**12,
    parquet_rows=2**10,
    openfisca_rows=50,
    growth_rows=(1, 100),
    growth_norms=(10, 100),
    cases=3,
    rivals=("zen-engine", "clingo"),
)


@dataclass
class Law:
    """The law that all engines are given."""

    framework: Framework
    law: LawInForce
    program: Program
    gates: Gates
    cases: list[tuple[int, ...]] = field(default_factory=list)


def law_of(sizes: Sizes) -> Law:
    """Load the pack of Japan, lower all of it, and draw scenarios: half known, a quarter of the facts true."""
    framework = sd.load_framework("japan")
    law = law_in_force(framework, DAY, framework.official_stance(DAY))
    program = lower(law)
    asked = tuple(literal for q, literal in program.outputs.items() if isinstance(q, Lawful | LabelledProhibited))
    draw = random.Random(1)
    cases = [
        tuple(draw.choice((0, 1, 1, 2)) if isinstance(given, Allegation) else 1 for given in program.inputs)
        for _ in range(sizes.cases)
    ]
    return Law(framework, law, program, gates_of(program, asked), cases)


def truths(gates: Gates, values: Sequence[int]) -> dict[str, bool]:
    """Read the outputs off the fields."""
    return {n: values[int(n[1:])] == 2 if n[0] == "s" else values[int(n[1:])] != 0 for n in gates.outputs}


def ours(given: Law) -> dict[str, Callable[[tuple[int, ...]], Any]]:
    """Our own engines for one scenario."""
    compiled, sessions = compile_program(given.program), SessionProgram(given.program)
    return {"sessions (grounds kept)": sessions.run, "compiled": compiled.run}


def reference_seconds(given: Law) -> float:
    """Time the reference engine, which is written to be read and not to be fast."""
    situation = sd.load_scenario(SCENARIO, given.framework)
    from selfdefense.scenario import situation_of

    at: Situation = situation_of(given.framework, situation)
    return median_seconds(lambda _: reference_findings(given.law, at, questions_of(given.law)), [None], most=5)


def one_scenario(given: Law, sizes: Sizes) -> list[Line]:
    """Check and time one scenario, all actions of the pack, in each engine."""
    compiled = compile_program(given.program)
    expected = [truths(given.gates, compiled.run(case)) for case in given.cases]
    lines = [Line("ours: reference", None, reference_seconds(given))]
    for name, run in ours(given).items():
        same = all(truths(given.gates, run(case)) == e for case, e in zip(given.cases, expected, strict=True))
        lines.append(Line(f"ours: {name}", None, median_seconds(run, given.cases) if same else None, same))
    for name in sizes.rivals:
        lines.append(_rival(name, given, expected))
        print(lines[-1].text(), flush=True)
    return lines


def _rival(name: str, given: Law, expected: list[dict[str, bool]]) -> Line:
    made: list[Any] = []
    try:
        load = seconds(lambda: made.append(RIVALS[name](given.gates)))
    except ImportError:
        return Line(name, None, None, installed=False)
    inputs = [given.gates.given(case) for case in given.cases]
    checked = 1 if seconds(lambda: made[0](inputs[0])) > SLOW else len(inputs)
    same = all(_agrees(made[0](inputs[i]), expected[i], given.gates) for i in range(checked))
    return Line(name, load, median_seconds(made[0], inputs) if same else None, same)


def _agrees(found: dict[str, bool], expected: dict[str, bool], gates: Gates) -> bool:
    return all(bool(found.get(n)) == expected[n] for n in gates.outputs if n in gates.expressions)


# many scenarios


def program_for(given: Law, actions: Sequence[str]) -> BatchProgram:
    """Write the batch program, with every fact a column."""
    stated = [fact.name for fact in given.framework.facts]
    return batch_program(given.law, Asking(actions=tuple(actions)), stated=stated, fixed={}, as_of=DAY)


def bit_columns(program: BatchProgram, words: int) -> list[Any]:
    """Draw bit columns: each fact known in half of the rows."""
    draw = np.random.default_rng(1)
    planes = []
    for _ in program.atoms:
        values, known = (draw.integers(0, 2**64, words, np.uint64) for _ in range(2))
        planes += [values & known, ~values & known]
    return planes


def batch(given: Law, sizes: Sizes, figures: Figures) -> None:
    """Time the batch engine on bit columns, for the actions of a scenario and for all actions."""
    asked = [act.action for act in sd.load_scenario(SCENARIO, given.framework).ask]
    every = [action.name for action in given.framework.actions if not action.group]
    for name, actions in ((f"the {len(asked)} actions of a scenario", asked), (f"all {len(every)} actions", every)):
        program = program_for(given, actions)
        words = sizes.rows // 64 // (1 if actions is asked else 4) or 1
        planes = bit_columns(program, words)
        schedule = program.schedule
        found = run_on_arrays(schedule, planes, words)
        short = min(words, 2048)
        numbers = [int.from_bytes(plane[:short].tobytes(), "little") for plane in planes]
        integers = run_on_integers(schedule, numbers, short * 64)
        same = [int.from_bytes(plane[:short].tobytes(), "little") for plane in found] == list(integers)
        arrays = median_seconds(partial(_on_arrays, schedule, planes), [words], most=7)
        big = median_seconds(partial(run_on_integers, schedule, numbers), [short * 64], most=7)
        moved = (len(schedule.inputs) + len(schedule.outputs)) / 8
        figures.batch.append((name, len(schedule.operations), words * 64 / arrays, short * 64 / big, moved, same))


def _on_arrays(schedule: Schedule, planes: Sequence[Any], words: int) -> None:
    run_on_arrays(schedule, planes, words)


def vectorised(given: Law, sizes: Sizes, figures: Figures) -> None:
    """Time OpenFisca on arrays of scenarios, and the batch engine on the same rules: all actions, bit columns."""
    if "OpenFisca" not in RIVALS or sizes.openfisca_rows == 0:
        return
    draw = np.random.default_rng(1)
    try:
        rival = OpenFisca(given.gates)
    except ImportError:
        return
    rows = sizes.openfisca_rows
    inputs: dict[str, Any] = {}
    for number in given.gates.inputs:
        given_there = isinstance(given.program.inputs[number], Allegation)
        sure = (draw.random(rows) < 0.25) & given_there
        inputs |= {f"s{number}": sure, f"m{number}": sure | (draw.random(rows) < 0.5) | (not given_there)}
    found = rival.many(inputs, rows)
    compiled = compile_program(given.program)
    for row in range(0, rows, max(1, rows // 10)):
        values = [1] * len(given.program.inputs)
        for number in given.gates.inputs:
            values[number] = int(inputs[f"s{number}"][row]) + int(inputs[f"m{number}"][row])
        expected = truths(given.gates, compiled.run(values))
        if not all(bool(found[n][row]) == expected[n] for n in given.gates.outputs):
            figures.openfisca = None
            return
    figures.openfisca = rows / median_seconds(lambda _: rival.many(inputs, rows), [None], budget=5, most=3)


def tables(given: Law, sizes: Sizes, figures: Figures) -> None:
    """Time a whole job from Parquet to Parquet, and what memory it takes, in a process of its own."""
    asked = [act.action for act in sd.load_scenario(SCENARIO, given.framework).ask]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in.parquet"
        columns = _possible(given, program_for(given, asked), sizes.parquet_rows)
        pq.write_table(columns, source, row_group_size=2**20)
        command = [sys.executable, str(Path(__file__)), "--job", str(source), str(Path(folder) / "out.parquet")]
        runs = [subprocess.run(command, check=True, capture_output=True, text=True) for _ in range(3)]
        taken = sorted(tuple(map(float, run.stdout.split())) for run in runs)[1]
        rows = columns.num_rows
        figures.parquet = (rows / taken[0], rows / taken[1], rows, columns.num_columns, taken[2])


def _possible(given: Law, program: BatchProgram, rows: int) -> pa.Table:
    """Draw situations of facts that can all be so: what a constraint ties together stays false or unknown."""
    draw = np.random.default_rng(1)
    tied = {a for c in given.framework.constraints for part in c.parts for a in _facts(part)}
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


def _facts(condition: Any) -> tuple[str, ...]:
    from selfdefense.framework import facts_of

    return facts_of(condition)


def run_job_alone(source: Path, target: Path) -> None:
    """Run one job and print its seconds and the most memory it held: the other half of `tables`."""
    from selfdefense.tables import Job, run_job

    framework = sd.load_framework("japan")
    base = sd.load_scenario(SCENARIO, framework)
    asking = Asking(actions=tuple(act.action for act in base.ask))
    job = Job(framework=framework, base=base, source=source, target=target, asking=asking)
    reports: list[Any] = []
    before = time.process_time()
    taken = seconds(lambda: reports.append(run_job(job)))
    assert reports[0].bad == 0, reports[0]
    print(taken, time.process_time() - before, peak_megabytes())


# growth


def growth(given: Law, sizes: Sizes, figures: Figures) -> None:
    """Time one scenario of ever larger laws, and ever more scenarios of one law."""
    from tests.engines.programs import layered_program, random_inputs

    for gates in sizes.growth_norms:
        program = layered_program(1, gates=gates)
        compiled, sessions = compile_program(program), SessionProgram(program)
        cases = [random_inputs(program, seed) for seed in range(5)]
        assert all(sessions.run(case) == compiled.run(case) for case in cases)
        engines = (("sessions", sessions.run), ("compiled", compiled.run))
        times = {name: median_seconds(run, cases, budget=1, most=20) for name, run in engines}
        figures.norms.append((gates, times))
    asked = [act.action for act in sd.load_scenario(SCENARIO, given.framework).ask]
    program = program_for(given, asked)
    for rows in sizes.growth_rows:
        planes = bit_columns(program, -(-rows // 64))
        run = median_seconds(partial(_on_arrays, program.schedule, planes), [len(planes[0])], most=5)
        figures.rows.append((rows, run))


def check_whole_way(given: Law) -> bool:
    """Hold the whole way of a table, from columns to words, against `evaluate` on the scenario itself."""
    scenario = sd.load_scenario(SCENARIO, given.framework)
    asked = [act.action for act in scenario.ask]
    nothing = pa.table({"id": [1]})
    found = evaluate_table(given.framework, nothing, asked, base=scenario, carry=["id"], exact=True).table.to_pylist()[
        0
    ]
    verdicts = sd.evaluate(given.framework, scenario, engine="reference").verdicts
    return all((found[v.action], found[f"{v.action}:now"]) == (v.outcome.value, v.now.value) for v in verdicts)


def main() -> int:
    """Measure, print, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("page", nargs="?", type=Path, help="the page to write")
    parser.add_argument("--tiny", action="store_true", help="everything once and small: to see that it runs")
    parser.add_argument("--job", nargs=2, type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.job:
        run_job_alone(*options.job)
        return 0
    sizes = TINY if options.tiny else Sizes()
    given = law_of(sizes)
    shape = (len(given.law.norms), len(given.program.gates), len(given.gates.expressions))
    figures = Figures(machine=machine(), shape=shape, copying=copy_bytes_a_second(2**22 if options.tiny else 2**27))
    figures.same = check_whole_way(given)
    figures.one = one_scenario(given, sizes)
    batch(given, sizes, figures)
    vectorised(given, sizes, figures)
    tables(given, sizes, figures)
    growth(given, sizes, figures)
    text = figures.text()
    print(text)
    if options.page is not None:
        write_page(options.page, figures)
    return 0 if figures.all_same else 1


if __name__ == "__main__":
    raise SystemExit(main())
