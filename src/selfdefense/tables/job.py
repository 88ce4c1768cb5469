"""A job: a file of situations to a file of verdicts, piece by piece, taken up where it stopped.

Each finished piece is a file of its own beside the output, in `OUT.unfinished`; its name says up to which row it goes.
At the end they are put together in their order. So a run that was killed and taken up again writes the same output
as one that was not, and a piece that was being written is written again.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import attrs

from selfdefense.engines.batch import Asking
from selfdefense.framework import Framework
from selfdefense.scenario import Scenario, situation_of
from selfdefense.version import __version__

from .library import ipc, pa
from .lines import Lines
from .plan import BadRow, Plan, plan_of
from .sinks import format_of, write_results
from .sources import Arrow, Csv, Parquet, Piece, Source

__all__ = ["BatchReport", "Job", "JobInTheWayError", "run_job"]

Progress = Callable[[int, float | None], None]


class JobInTheWayError(ValueError):
    """Another job for the same output was not finished."""


@attrs.frozen(kw_only=True)
class Job:
    """What is to be done. `base`: day, readings and what all rows have alike."""

    framework: Framework
    base: Scenario
    source: Path
    target: Path
    asking: Asking
    carried: tuple[str, ...] = ()
    exact: bool = False

    @property
    def unfinished(self) -> Path:
        """Name the folder of the finished pieces."""
        return self.target.with_name(self.target.name + ".unfinished")

    @property
    def bad_rows(self) -> Path:
        """Name the side file of bad rows."""
        return self.target.with_name(self.target.name + ".bad.jsonl")

    def fingerprint(self) -> str:
        """Give what tells this job from others: all that its output depends on."""
        stat = self.source.stat()
        said = (__version__, self.framework.digest, self.base, self.source.resolve().name, stat.st_size)
        more = (stat.st_mtime_ns, self.target.name, self.asking, self.carried, self.exact)
        return hashlib.sha256(repr((said, more)).encode()).hexdigest()


@attrs.frozen(kw_only=True)
class BatchReport:
    """What a job came to: rows read, rows without a verdict, rows that an earlier run had done, outcomes by action."""

    rows: int
    bad: int
    taken_up: int
    outcomes: dict[str, dict[str, int]]


def run_job(job: Job, *, restart: bool = False, progress: Progress | None = None) -> BatchReport:
    """Run a job to its end, or take it up where it stopped.

    ValueError and TypeError as for `evaluate_table`; JobInTheWayError where the folder of unfinished work is another
    job's; `restart` throws that away.
    """
    form = format_of(job.target)
    source = _source_of(job)
    plan = plan_of(
        job.base,
        job.framework,
        source.schema,
        job.asking,
        carried=job.carried,
        exact=job.exact,
        text=source.is_text,
    )
    _claim(job, restart=restart)
    taken_up = _last_row(job)
    for piece in _read_ahead(source.pieces(_columns(plan, source), taken_up)):
        _keep(job, *_evaluated(plan, piece), piece.last)
        if progress is not None:
            progress(piece.last, piece.share)
    return _finish(job, form, taken_up)


def _source_of(job: Job) -> Source:
    form = format_of(job.source)
    if form == "parquet":
        return Parquet(job.source)
    if form == "csv":
        return Csv(job.source)
    if form == "lines":
        return Lines(job.source, job.framework, situation_of(job.framework, job.base).values, job.carried)
    return Arrow(job.source, stream=form == "stream")


def _read_ahead(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Read the next piece while one is evaluated."""
    with ThreadPoolExecutor(1) as reader:
        coming = reader.submit(next, pieces, None)
        while (piece := coming.result()) is not None:
            coming = reader.submit(next, pieces, None)
            yield piece


def _columns(plan: Plan, source: Source) -> list[str]:
    """List what must be read: all of text, for its mistakes; of typed columns, those that bear on what is asked."""
    if isinstance(source, Csv):
        return list(source.schema.names)
    needed = {*(atom.fact for atom in plan.program.atoms), *plan.carried}
    return [name for name in source.schema.names if name in needed]


def _evaluated(plan: Plan, piece: Piece) -> tuple[Any, tuple[BadRow, ...]]:
    result, bad = plan.run(piece.batch, piece.numbers)
    return result, tuple(sorted((*piece.unread, *bad), key=lambda one: one.row))


# the folder of unfinished work


def _claim(job: Job, *, restart: bool) -> None:
    if restart:
        shutil.rmtree(job.unfinished, ignore_errors=True)
    job.unfinished.mkdir(exist_ok=True)
    label, wanted = job.unfinished / "job", job.fingerprint()
    if label.exists() and label.read_text() != wanted:
        raise JobInTheWayError(f"`{job.unfinished}` is the unfinished work of another job; finish that, or restart")
    label.write_text(wanted)


def _done(job: Job) -> list[Path]:
    return sorted(job.unfinished.glob("*.arrow"))


def _last_row(job: Job) -> int:
    done = _done(job)
    return int(done[-1].stem) if done else 0


def _keep(job: Job, result: Any, bad: tuple[BadRow, ...], last: int) -> None:
    """Write a finished piece. Its bad rows come first: where its results are, they are."""
    name = job.unfinished / f"{last:015}"
    _replace(name.with_suffix(".bad"), lambda path: path.write_text(_bad_lines(bad), encoding="utf-8"))
    _replace(name.with_suffix(".arrow"), lambda path: write_results(path, "stream", result.schema, [result]))


def _replace(path: Path, write: Callable[[Path], object]) -> None:
    """Write a file all at once: whoever sees it sees all of it."""
    half = path.with_name(path.name + ".half")
    write(half)
    os.replace(half, path)


def _bad_lines(bad: tuple[BadRow, ...]) -> str:
    lines = (json.dumps(attrs.asdict(one), ensure_ascii=False, default=str) for one in bad)
    return "".join(f"{line}\n" for line in lines)


# the output


def _finish(job: Job, form: str, taken_up: int) -> BatchReport:
    done = _done(job)
    if not done:
        raise ValueError(f"`{job.source}` has no rows")
    counts: dict[str, dict[str, int]] = {action: {} for action in job.asking.actions}
    written = [0]

    def counted() -> Iterator[Any]:
        for batch in _results(done):
            written[0] += batch.num_rows
            for action, found in counts.items():
                _count(batch.column(action), found)
            yield batch

    with ipc.open_stream(pa.memory_map(str(done[0]))) as first:
        schema = first.schema
    _replace(job.target, lambda path: write_results(path, form, schema, counted()))
    bad = _gather_bad_rows(job, done)
    shutil.rmtree(job.unfinished)
    return BatchReport(rows=written[0] + bad, bad=bad, taken_up=taken_up, outcomes=counts)


def _results(done: list[Path]) -> Iterator[Any]:
    for path in done:
        with pa.memory_map(str(path)) as mapped, ipc.open_stream(mapped) as opened:
            yield from opened


def _count(column: Any, found: dict[str, int]) -> None:
    for one in column.value_counts().to_pylist():
        found[one["values"]] = found.get(one["values"], 0) + one["counts"]


def _gather_bad_rows(job: Job, done: list[Path]) -> int:
    """Put the bad rows together; where there are none, leave no file, not even an old one."""
    rows = 0
    half = job.bad_rows.with_name(job.bad_rows.name + ".half")
    with half.open("w", encoding="utf-8") as file:
        for path in done:
            text = path.with_suffix(".bad").read_text(encoding="utf-8")
            rows += text.count("\n")
            file.write(text)
    if rows:
        os.replace(half, job.bad_rows)
    else:
        half.unlink()
        job.bad_rows.unlink(missing_ok=True)
    return rows
