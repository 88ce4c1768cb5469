"""Ten million rows through `selfdefense batch`: memory, bad rows, a kill in the middle, rate, and a second worker.

    .venv/bin/python benchmarks/ten_million.py [--rows ROWS] [--folder FOLDER]

Each run is the command in a process of its own, timed from outside with its start. The script ends with status 1 where
memory grows with rows, a bad row is lost, or a run that was killed and taken up again writes anything else than one
that was not. It needs the extra `batch`, some 200 MB of disk, and two processors for the last table.
"""

import argparse
import hashlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

SCENARIO = Path(__file__).parents[1] / "scenarios" / "us-forces-attacked-survival-unknown.yaml"
ASKED = "use_force_for_partner.united_states"
LARGE = 10_000_000
MORE_MEMORY = 1.3
"""How much more memory ten times the rows may take: what allocators keep differs from run to run."""
PLACE, ANTICIPATED, TENSE = "operation_place", "attack_on_japan_anticipated", "situation_tense"
FACTS = (
    "survival_threatened.united_states",
    "clear_danger_to_peoples_rights.united_states",
    "close_relationship.united_states",
    "other_means_for_partner.united_states",
    "force_limited_to_minimum",
    "requests_help.united_states",
    "nsc_deliberated",
    TENSE,
)


@dataclass(frozen=True)
class Run:
    """What a run took: seconds by the clock, seconds of processors, and the most memory in MiB."""

    seconds: float
    processor: float
    memory: float


# the table


def write_table(path: Path, rows: int, seed: int) -> None:
    """Write situations group of rows by group of rows; two in the middle are bad. Print the names of all actions."""
    import numpy as np
    import pyarrow.parquet as pq

    import selfdefense as sd

    framework = sd.load_framework("japan")
    print(*(action.name for action in framework.actions if not action.group))
    draw = np.random.default_rng(seed)
    places = np.array([choice.name for choice in framework.fact[PLACE].choices], dtype=object)
    writer = None
    for first in range(0, rows, 2**20):
        table = _drawn(draw, places, first, min(2**20, rows - first), rows // 2)
        writer = writer or pq.ParquetWriter(path, table.schema)
        writer.write_table(table)
    assert writer is not None
    writer.close()


def _drawn(draw: Any, places: Any, first: int, rows: int, middle: int) -> Any:
    """Draw rows: each fact unknown in three of ten, else true or false; so are the places."""
    import numpy as np
    import pyarrow as pa

    numbers = np.arange(first, first + rows)
    columns = {"id": pa.array(numbers)}
    drawn = {name: (draw.random(rows) < 0.5, draw.random(rows) < 0.3) for name in FACTS}
    drawn[TENSE][0][numbers == middle] = False
    drawn[TENSE][1][numbers == middle] = False
    columns |= {name: pa.array(values, mask=unknown) for name, (values, unknown) in drawn.items()}
    not_tense = ~drawn[TENSE][0] & ~drawn[TENSE][1]
    columns[ANTICIPATED] = pa.array(np.ones(rows, np.bool_), mask=not_tense & (numbers != middle))
    words = draw.choice(places, rows)
    words[numbers == middle - 1] = "moon"
    columns[PLACE] = pa.array(words, pa.string(), mask=(draw.random(rows) < 0.3) & (numbers != middle - 1))
    return pa.table(columns)


def table(path: Path, rows: int, seed: int = 1) -> list[str]:
    """Write a table in a process of its own, so that this one stays small; give the names of all actions."""
    command = [sys.executable, __file__, "--write", str(path), str(rows), str(seed)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()


# runs


def started(
    source: Path, target: Path, actions: Sequence[str], processor: int | None = None
) -> subprocess.Popen[bytes]:
    """Start the command, on one processor alone if its number is given."""
    asked = [part for action in actions for part in ("--action", action)]
    arguments = ["batch", str(source), str(target), "--like", str(SCENARIO), "--carry", "id", *asked]
    log = target.with_suffix(".log").open("wb")
    only = None if processor is None else (lambda: os.sched_setaffinity(0, {processor}))
    return subprocess.Popen([sys.executable, "-m", "selfdefense", *arguments], stdout=log, stderr=log, preexec_fn=only)


def ended(process: subprocess.Popen[bytes], since: float) -> Run:
    """Wait for its end, which must be a good one."""
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, "the command failed"
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return Run(time.perf_counter() - since, used.ru_utime + used.ru_stime, used.ru_maxrss / unit)


def run(source: Path, target: Path, actions: Sequence[str], times: int = 1, processor: int | None = None) -> Run:
    """Run the command some times; give the median of each figure, and the most of memory."""
    runs = []
    for _ in range(times):
        since = time.perf_counter()
        runs.append(ended(started(source, target, actions, processor), since))
    seconds, processors = (median(getattr(one, name) for one in runs) for name in ("seconds", "processor"))
    return Run(seconds, processors, max(one.memory for one in runs))


def killed(source: Path, target: Path, pieces: int) -> None:
    """Start the command and kill it once so many pieces are done."""
    process = started(source, target, [ASKED])
    folder = target.with_name(target.name + ".unfinished")
    while len(list(folder.glob("*.arrow"))) < pieces:
        assert process.poll() is None, "the command ended before it was killed"
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    process.wait()


def side_file(target: Path) -> Path:
    """Name the side file of bad rows."""
    return target.with_name(target.name + ".bad.jsonl")


def digest(path: Path) -> str:
    """Give what tells files from each other."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


# what is measured


def memory_and_rate(folder: Path, rows: int) -> tuple[list[str], bool]:
    """Run a tenth of the rows and all of them, one action and all actions."""
    few, many = folder / "few.parquet", folder / "many.parquet"
    table(few, rows // 10)
    actions = table(many, rows)
    print("| rows | actions asked | seconds | rows a second | seconds of processors | most memory, MiB |")
    print("|---|---|---|---|---|---|")
    memory: dict[tuple[int, int], float] = {}
    for asked, times in (([ASKED], 3), (actions, 1)):
        for source, size in ((few, rows // 10), (many, rows)):
            found = run(source, folder / f"out-{len(asked)}-{size}.parquet", asked, times)
            memory[len(asked), size] = found.memory
            rate = size / found.seconds
            figures = f"{found.seconds:.2f} | {rate:,.0f} | {found.processor:.2f} | {found.memory:,.0f}"
            print(f"| {size:,} | {len(asked)} | {figures} |", flush=True)
    # Small tables do not fill the buffers, so they say nothing of whether memory grows.
    constant = rows < LARGE or all(memory[n, rows] < MORE_MEMORY * memory[n, rows // 10] for n in (1, len(actions)))
    print(f"\nTen times the rows take {memory[1, rows] / memory[1, rows // 10]:.2f} times the memory.\n")
    return actions, constant


def bad_rows(folder: Path, rows: int) -> bool:
    """See that the two bad rows in the middle are in the side file, with number and reason, and nowhere else."""
    target = folder / f"out-1-{rows}.parquet"
    found = [json.loads(line) for line in side_file(target).read_text(encoding="utf-8").splitlines()]
    for one in found:
        print(f"Bad row {one['row']:,}: {one['reason']}.")
    return [one["row"] for one in found] == [rows // 2, rows // 2 + 1]


def kill_and_resume(folder: Path, rows: int) -> bool:
    """Kill a run in the middle, take it up, and hold output and side file against those of the unbroken run."""
    source, whole = folder / "many.parquet", folder / f"out-1-{rows}.parquet"
    target = folder / "killed.parquet"
    killed(source, target, max(1, rows // 2**18 // 2))
    run(source, target, [ASKED])
    print(target.with_suffix(".log").read_text(encoding="utf-8").splitlines()[0].capitalize() + ".")
    same = digest(target) == digest(whole) and digest(side_file(target)) == digest(side_file(whole))
    print(f"After kill -9 and the same command again, output and side file are {'' if same else 'NOT '}byte for byte")
    print("those of the run that was not killed.")
    return same


def scaling(folder: Path, rows: int) -> None:
    """Run one worker on one processor, then two at once, each with a file and a processor of its own."""
    if not hasattr(os, "sched_setaffinity") or len(os.sched_getaffinity(0)) < 2:
        print("Two workers: not measured here (it needs Linux and two processors).")
        return
    processors = sorted(os.sched_getaffinity(0))[:2]
    sources = [folder / f"part-{number}.parquet" for number in processors]
    for number, source in enumerate(sources):
        table(source, rows // 2, seed=number)
    one = run(sources[0], folder / "one.parquet", [ASKED], times=3, processor=processors[0]).seconds
    two = median(_together(sources, processors) for _ in range(3))
    print("| workers, one processor each | rows | seconds | rows a second | times as fast |")
    print("|---|---|---|---|---|")
    print(f"| 1 | {rows // 2:,} | {one:.2f} | {rows / 2 / one:,.0f} | 1 |")
    print(f"| 2 | {rows:,} | {two:.2f} | {rows / two:,.0f} | {2 * one / two:.2f} |")


def _together(sources: Sequence[Path], processors: Sequence[int]) -> float:
    since = time.perf_counter()
    under_way = [
        started(source, source.with_suffix(".out.parquet"), [ASKED], processor)
        for source, processor in zip(sources, processors, strict=True)
    ]
    return max(ended(process, since).seconds for process in under_way)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=LARGE, help="how many rows the large table has")
    parser.add_argument("--folder", type=Path, help="where the tables go (default: a temporary folder)")
    parser.add_argument("--write", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.write:
        write_table(Path(options.write[0]), int(options.write[1]), int(options.write[2]))
        return 0
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        _, constant = memory_and_rate(folder, options.rows)
        good = [constant, bad_rows(folder, options.rows), kill_and_resume(folder, options.rows)]
        print()
        scaling(folder, options.rows)
    return 0 if all(good) else 1


if __name__ == "__main__":
    raise SystemExit(main())
