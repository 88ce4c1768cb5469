"""Ten million rows through `selfdefense batch`: memory, bad rows, a kill in the middle, rate, and a second worker.

    .venv/bin/python benchmarks/ten_million.py [PAGE] [--rows ROWS] [--folder FOLDER]

Each run is the command in a process of its own, timed from outside with its start. The script ends with status 1 where
memory grows with rows, a bad row is lost, or a run that was killed and taken up again writes anything else than one
that was not. It needs the extra `batch`, 4 GB of disk for a while, and Linux and two processors for the last table.
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
from dataclasses import dataclass, replace
from pathlib import Path

from measuring import machine

WRITER = Path(__file__).with_name("drawn_table.py")
SCENARIO = Path(__file__).parents[1] / "scenarios" / "us-forces-attacked-survival-unknown.yaml"
ASKED = "use_force_for_partner.united_states"
LARGE = 10_000_000
MORE_MEMORY = 1.3
"""How much more memory ten times the rows may take: what allocators keep differs from run to run."""


@dataclass(frozen=True)
class Run:
    """What a run took: seconds by the clock, seconds of processors, and the most memory in MiB."""

    seconds: float
    processor: float
    memory: float


def table(path: Path, rows: int, seed: int = 1) -> list[str]:
    """Write a table in a process of its own, so that this one stays small; give the names of all actions."""
    command = [sys.executable, str(WRITER), str(path), str(rows), str(seed)]
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


def run(source: Path, target: Path, actions: Sequence[str], times: int = 1) -> Run:
    """Run the command some times; give the fastest run, and the most memory of all."""
    runs = []
    for _ in range(times):
        since = time.perf_counter()
        runs.append(ended(started(source, target, actions), since))
    best = min(runs, key=lambda one: one.seconds)
    return replace(best, memory=max(one.memory for one in runs))


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


class Page:
    """What has been said so far; it is printed at once."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def say(self, *lines: str) -> None:
        """Add lines."""
        self.lines += lines
        print(*lines, sep="\n", flush=True)


def memory_and_rate(page: Page, folder: Path, rows: int) -> bool:
    """Run a tenth of the rows and all of them, one action and all actions."""
    few, many = folder / "few.parquet", folder / "many.parquet"
    table(few, rows // 10)
    actions = table(many, rows)
    page.say("| rows | actions asked | seconds | rows a second | seconds of processors | most memory, MiB |")
    page.say("|---|---|---|---|---|---|")
    memory: dict[tuple[int, int], float] = {}
    for asked, times in (([ASKED], 3), (actions, 1)):
        for source, size in ((few, rows // 10), (many, rows)):
            found = run(source, folder / f"out-{len(asked)}-{size}.parquet", asked, times)
            memory[len(asked), size] = found.memory
            rate = f"{found.seconds:.2f} | {size / found.seconds:,.0f}"
            page.say(f"| {size:,} | {len(asked)} | {rate} | {found.processor:.2f} | {found.memory:,.0f} |")
    page.say("", f"Ten times the rows take {memory[1, rows] / memory[1, rows // 10]:.2f} times the memory.", "")
    # Small tables do not fill the buffers, so they say nothing of whether memory grows.
    return rows < LARGE or all(memory[n, rows] < MORE_MEMORY * memory[n, rows // 10] for n in (1, len(actions)))


def bad_rows(page: Page, folder: Path, rows: int) -> bool:
    """See that the two bad rows in the middle are in the side file, with number and reason."""
    target = folder / f"out-1-{rows}.parquet"
    found = [json.loads(line) for line in side_file(target).read_text(encoding="utf-8").splitlines()]
    page.say("The two rows that are bad by design, as the side file has them:", "")
    page.say(*(f"- row {one['row']:,}: {one['reason']}" for one in found), "")
    return [one["row"] for one in found] == [rows // 2, rows // 2 + 1]


def kill_and_resume(page: Page, folder: Path, rows: int) -> bool:
    """Kill a run in the middle, take it up, and hold output and side file against those of the unbroken run."""
    source, whole = folder / "many.parquet", folder / f"out-1-{rows}.parquet"
    target = folder / "killed.parquet"
    killed(source, target, max(1, rows // 2**18 // 2))
    run(source, target, [ASKED])
    said = target.with_suffix(".log").read_text(encoding="utf-8").splitlines()[0]
    same = digest(target) == digest(whole) and digest(side_file(target)) == digest(side_file(whole))
    page.say(f"A run was ended by `kill -9`; the same command again said: *{said}*.")
    page.say(
        f"Its output and side file are {'' if same else 'NOT '}byte for byte those of a run that was not killed.", ""
    )
    return same


def scaling(page: Page, folder: Path, rows: int) -> None:
    """Run one worker on one processor, then two at once, each with a file and a processor of its own."""
    if not hasattr(os, "sched_setaffinity") or len(os.sched_getaffinity(0)) < 2:
        page.say("Two workers: not measured here (it needs Linux and two processors).")
        return
    processors = sorted(os.sched_getaffinity(0))[:2]
    sources = [folder / f"part-{number}.parquet" for number in processors]
    for number, source in enumerate(sources):
        table(source, rows // 2, seed=number)
    # In turn, so that both meet the same neighbours on the machine.
    pairs = [(_together(sources[:1], processors[:1]), _together(sources, processors)) for _ in range(8)]
    one, two = (min(runs, key=lambda found: found.seconds) for runs in zip(*pairs, strict=True))
    page.say("| workers, each with file and processor of its own | rows | seconds | rows a second | times as fast |")
    page.say("|---|---|---|---|---|")
    page.say(f"| 1 | {rows // 2:,} | {one.seconds:.2f} | {rows / 2 / one.seconds:,.0f} | 1.00 |")
    times = 2 * one.seconds / two.seconds
    page.say(f"| 2 | {rows:,} | {two.seconds:.2f} | {rows / two.seconds:,.0f} | {times:.2f} |", "")
    page.say(f"One worker used {one.processor:.2f} seconds of its processor, two together {two.processor:.2f}.")
    sizes = [path.stat().st_size for path in (sources[0], sources[0].with_suffix(".out.parquet"))]
    page.say(*_reckoning(rows // 2, one, *sizes))


def _reckoning(rows: int, one: Run, read: int, written: int) -> list[str]:
    """Reckon what 10^12 rows take, by the seconds of the processor, which others on the machine do not lengthen."""
    hours = 10**12 / rows * one.processor / 3600
    minutes = hours * 60 / 1000
    return [
        f"So 10^12 such rows take {hours:,.0f} hours of one processor, or {minutes:,.0f} minutes of a thousand,",
        f"if the storage keeps up: in files like these they are {read / rows:.1f} TB to read, and their verdicts",
        f"{written / rows:.1f} TB to write.",
    ]


def _together(sources: Sequence[Path], processors: Sequence[int]) -> Run:
    """Run one worker for each file, all at once."""
    since = time.perf_counter()
    under_way = [
        started(source, source.with_suffix(".out.parquet"), [ASKED], processor)
        for source, processor in zip(sources, processors, strict=True)
    ]
    runs = [ended(process, since) for process in under_way]
    return Run(max(one.seconds for one in runs), sum(one.processor for one in runs), max(one.memory for one in runs))


HEAD = """# Ten million rows

Written by `python benchmarks/ten_million.py docs/ten-million-rows.md`: the command `selfdefense batch` from Parquet to
Parquet, each run a process of its own, timed with its start. The table has ten facts, unknown in three rows of ten, and
a number carried along; the other facts of the Japan pack are those of a scenario. The fastest of some runs counts, as
what else runs on a machine only takes away; all actions of the pack at once are run once. How to read it:
[batch.md](batch.md).

"""


def main() -> int:
    """Measure and print, and write the page if one is named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("page", nargs="?", type=Path, help="the page to write")
    parser.add_argument("--rows", type=int, default=LARGE, help="how many rows the large table has")
    parser.add_argument("--folder", type=Path, help="where the tables go (default: a temporary folder)")
    options = parser.parse_args()
    page = Page()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        page.say(f"Measured on {machine()}.", "")
        good = [check(page, folder, options.rows) for check in (memory_and_rate, bad_rows, kill_and_resume)]
        scaling(page, folder, options.rows)
    if options.page is not None:
        options.page.write_text(HEAD + "\n".join(page.lines) + "\n", encoding="utf-8")
    return 0 if all(good) else 1


if __name__ == "__main__":
    raise SystemExit(main())
