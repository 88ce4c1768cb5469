"""The batch engine on Ray Data and on Spark, on one and on two processors of this machine, from Parquet to Parquet.

    python benchmarks/clusters.py [PAGE] [--rows ROWS]

It needs the extras `ray` and `spark`, Java and Linux. With one processor, the engine and all that it starts are held to
that one. Each figure is the best of three runs in a session that is up, after one that is not counted: how long such an
engine takes to start says nothing of how it scales. What it finds is held against the counts of one machine. The
seconds of processors are those of all its processes; they say what a row costs where others use the machine, too.
"""

import argparse
import logging
import os
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from drawn_table import write_table
from measuring import machine
from ten_million import ASKED, SCENARIO

FILES = 8
Work = Callable[[], object]


def function(dot: str = ".") -> Any:
    """Ask one action of every row."""
    import selfdefense as sd
    from selfdefense.tables import TableFunction

    framework = sd.load_framework("japan")
    base = sd.load_scenario(SCENARIO, framework)
    return TableFunction(framework=framework, base=base, actions=(ASKED,), carry=("id",), dot=dot)


def counts(folder: Path, column: str) -> Counter[str]:
    """Count the outcomes in a folder of Parquet files; a row without a verdict counts as such."""
    import pyarrow.parquet as pq

    found: Counter[str] = Counter()
    for path in sorted(folder.glob("*.parquet")):
        for one in pq.read_table(path, columns=[column])[column].value_counts().to_pylist():
            found[str(one["values"])] += one["counts"]
    return found


def on_ray(source: Path, target: Path, processors: int) -> tuple[Work, Work]:
    """Give the work, and what ends the session."""
    import ray

    ray.init(num_cpus=processors, include_dashboard=False, logging_level="ERROR", log_to_driver=False)
    ray.data.DataContext.get_current().enable_progress_bars = False
    sent = function()

    def work() -> None:
        shutil.rmtree(target, ignore_errors=True)
        read = ray.data.read_parquet(str(source))
        read.map_batches(sent, batch_format="pyarrow", batch_size=None).write_parquet(str(target))

    return work, ray.shutdown


def on_spark(source: Path, target: Path, processors: int) -> tuple[Work, Work]:
    """Give the work, and what ends the session."""
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    building = SparkSession.builder.master(f"local[{processors}]").config("spark.ui.enabled", "false")
    session = building.config("spark.sql.execution.arrow.maxRecordsPerBatch", str(2**17)).getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    sent = function(dot="__")

    def work() -> None:
        read = session.read.parquet(str(source))
        schema = ", ".join(f"`{name}` string" for name in (ASKED.replace(".", "__"), f"{ASKED.replace('.', '__')}:now"))
        found = read.mapInArrow(sent.in_batches, f"`id` bigint, {schema}, `reason` string")
        found.write.mode("overwrite").parquet(str(target))

    return work, session.stop


ENGINES = {"Ray Data": (on_ray, "."), "Spark": (on_spark, "__")}


def processor_seconds() -> float:
    """Add up the seconds of processors that this process and all below it have used, the ended ones included."""
    parents: dict[int, int] = {}
    ticks: dict[int, int] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(path.parent.name)] = int(fields[1])
        ticks[int(path.parent.name)] = sum(map(int, fields[11:15]))
    return sum(used for pid, used in ticks.items() if _is_below(pid, parents)) / os.sysconf("SC_CLK_TCK")


def _is_below(pid: int, parents: dict[int, int]) -> bool:
    while pid not in (0, os.getpid()):
        pid = parents.get(pid, 0)
    return pid != 0


def measured(name: str, folder: Path, processors: int) -> tuple[float, float]:
    """Time runs on some processors alone, and see that they give what one machine gives."""
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:processors])
    engine, dot = ENGINES[name]
    source, target = folder / f"in{dot}", folder / "out"
    work, end = engine(source, target, processors)
    work()
    taken = []
    for _ in range(3):
        since, used = time.perf_counter(), processor_seconds()
        work()
        taken.append((time.perf_counter() - since, processor_seconds() - used))
    end()
    expected = counts(folder / "expected", ASKED)
    assert counts(target, ASKED.replace(".", dot)) == expected, "not what one machine gives"
    return min(taken)


def tables(folder: Path, rows: int) -> None:
    """Write the rows in some files, with dots in the names and without, and what one machine finds."""
    import pyarrow.parquet as pq

    here = function()
    for name in ("in.", "in__", "expected"):
        (folder / name).mkdir()
    for number in range(FILES):
        path = folder / "in." / f"{number}.parquet"
        write_table(path, rows // FILES, number)
        table = pq.read_table(path)
        renamed = table.rename_columns([name.replace(".", "__") for name in table.column_names])
        pq.write_table(renamed, folder / "in__" / path.name)
        pq.write_table(here(table), folder / "expected" / path.name)


HEAD = """# On Ray and on Spark

Written by `python benchmarks/clusters.py docs/clusters.md`: {rows:,} rows from Parquet to Parquet in local mode, one
action asked, on {machine}.
With one processor, the engine and all that it starts are held to that one. The best of three runs in a session that is
up; the seconds of processors are those of all processes in that run, and say what a row costs where others use the
machine, too. The outcomes were counted and are those of one machine. How to read it: [batch.md](batch.md).

| engine | processors | seconds | rows a second | times as fast | seconds of processors |
|---|---|---|---|---|---|
"""


def main() -> int:
    """Measure each engine in a process of its own, and print, and write the page if one is named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("page", nargs="?", type=Path, help="the page to write")
    parser.add_argument("--rows", type=int, default=10_000_000)
    parser.add_argument("--one", nargs=3, metavar=("NAME", "FOLDER", "PROCESSORS"), help=argparse.SUPPRESS)
    parser.add_argument("--tables", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)
    if options.one:
        name, folder, processors = options.one
        print(*measured(name, Path(folder), int(processors)))
    elif options.tables:
        tables(options.tables, options.rows)
    else:
        _compare(options.page, options.rows)
    return 0


def _compare(page: Path | None, rows: int) -> None:
    text = HEAD.format(rows=rows, machine=machine())
    print(text, end="", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(_again("--tables", folder, "--rows", str(rows)), check=True, stdout=subprocess.DEVNULL)
        for name in ENGINES:
            for line in _lines_of(name, folder, rows):
                text += line
                print(line, end="", flush=True)
    if page is not None:
        page.write_text(text, encoding="utf-8")


def _again(*arguments: str) -> list[str]:
    return [sys.executable, __file__, *arguments]


def _lines_of(name: str, folder: str, rows: int) -> Iterator[str]:
    one = 0.0
    for processors in (1, 2):
        command = _again("--one", name, folder, str(processors))
        run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True)
        taken, used = map(float, run.stdout.split()[-2:])
        one = one or taken
        rate = f"{rows / taken:,.0f} | {one / taken:.2f} | {used:.1f}"
        yield f"| {name} | {processors} | {taken:.1f} | {rate} |\n"


if __name__ == "__main__":
    raise SystemExit(main())
