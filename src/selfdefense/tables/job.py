"""A job: a file of situations to a file of verdicts, piece by piece, taken up where it stopped.

Each finished piece is a file of its own beside the output, in `OUT.unfinished`; its name says up to which row it goes.
The output is written from them in their order. A run that was killed and taken up again begins the output anew, with
the pieces that it finds, and writes the same as one that was not; a piece that was being written is evaluated again.
Three threads: one reads a piece, one evaluates the piece before it, one writes the piece before that.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

import attrs

from selfdefense.engines.batch import Asking
from selfdefense.engines.batch.arrays import tally
from selfdefense.framework import Framework, Kind
from selfdefense.scenario import Scenario, situation_of
from selfdefense.version import __version__

from .library import ipc, pa
from .lines import Lines
from .plan import BadRow, Plan, plan_of
from .sinks import format_of, write_results
from .sources import Arrow, Csv, Parquet, Source, no_rows

__all__ = ["BatchReport", "Job", "JobInTheWayError", "run_job"]

_T = TypeVar("_T")
Progress = Callable[[int, float | None], None]
"""Told the rows done and, if it is known, the share of the file; from a thread of the job."""


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

    ValueError and TypeError as for `evaluate_table`, with nothing left unfinished; JobInTheWayError where the folder of
    unfinished work is another job's; `restart` throws that away.
    """
    form = format_of(job.target)
    _refuse_to_overwrite_the_source(job)
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
    try:
        return _finished(job, plan, source, form, progress)
    except (TypeError, ValueError):
        _let_go(job)  # the source must be mended, and is then another job
        raise


def _refuse_to_overwrite_the_source(job: Job) -> None:
    for written in (job.target, job.bad_rows):
        if written.exists() and written.samefile(job.source):
            raise ValueError(f"`{written}` holds the situations, and would be written over; name another output")


def _finished(job: Job, plan: Plan, source: Source, form: str, progress: Progress | None) -> BatchReport:
    done = _done(job)
    taken_up = int(done[-1].stem) if done else 0
    counts: dict[str, dict[str, int]] = {action: {} for action in job.asking.actions}
    found = _ahead(chain(_results(done), _evaluated(job, plan, source, taken_up, progress)))
    output = job.unfinished / "output"
    write_results(output, form, *_counted(found, counts))
    bad = _gather_bad_rows(job)
    os.replace(output, job.target)
    _let_go(job)
    verdicts = sum(next(iter(counts.values())).values())
    return BatchReport(rows=verdicts + bad, bad=bad, taken_up=taken_up, outcomes=counts)


def _source_of(job: Job) -> Source:
    form = format_of(job.source)
    if form == "parquet":
        return Parquet(job.source, [fact.name for fact in job.framework.facts if fact.kind is Kind.CHOICE])
    if form == "csv":
        return Csv(job.source)
    if form == "lines":
        return Lines(job.source, job.framework, situation_of(job.framework, job.base).values, job.carried)
    return Arrow(job.source, stream=form == "stream")


def _ahead(found: Iterator[_T]) -> Iterator[_T]:
    """Find the next one, in a thread of its own, while one is used; no more than one waits."""
    with ThreadPoolExecutor(1) as finder:
        coming = finder.submit(next, found, None)
        while (one := coming.result()) is not None:
            coming = finder.submit(next, found, None)
            yield one


def _evaluated(job: Job, plan: Plan, source: Source, after: int, progress: Progress | None) -> Iterator[Any]:
    """Evaluate and keep piece by piece what is not done; of a table without rows, evaluate none."""
    columns, pieces = _columns(plan, source), 0
    for piece in _ahead(source.pieces(columns, after)):
        result, bad = plan.run(piece.batch, piece.numbers)
        _keep(job, result, tuple(sorted((*piece.unread, *bad), key=lambda one: one.row)), piece.last)
        if progress is not None:
            progress(piece.last, piece.share)
        pieces += 1
        yield result
    if not (after or pieces):
        yield plan.run(no_rows(source.schema, columns), pa.array([], pa.int64()))[0]


def _columns(plan: Plan, source: Source) -> list[str]:
    """List what must be read: all of text, for its mistakes; of typed columns, those that bear on what is asked."""
    if isinstance(source, Csv):
        return list(source.schema.names)
    needed = {*(atom.fact for atom in plan.program.atoms), *plan.carried}
    return [name for name in source.schema.names if name in needed]


# the folder of unfinished work


def _claim(job: Job, *, restart: bool) -> None:
    """Take the folder, or make it. What has no label is what was left of a folder that was being thrown away."""
    label, wanted = job.unfinished / "job", job.fingerprint()
    if restart or not label.exists():
        _let_go(job)
    job.unfinished.mkdir(exist_ok=True)
    if label.exists() and label.read_text() != wanted:
        raise JobInTheWayError(
            f"`{job.unfinished}` is the unfinished work of another job; finish that, or restart (--restart)"
        )
    _replace(label, lambda path: path.write_text(wanted))


def _let_go(job: Job) -> None:
    """Throw the folder away, its label first: a kill on the way leaves nothing that could be taken up by half."""
    (job.unfinished / "job").unlink(missing_ok=True)
    shutil.rmtree(job.unfinished, ignore_errors=True)


def _done(job: Job) -> list[Path]:
    return sorted(job.unfinished.glob("*.arrow"))


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


def _results(done: list[Path]) -> Iterator[Any]:
    for path in done:
        with pa.memory_map(str(path)) as mapped, ipc.open_stream(mapped) as opened:
            yield from opened


def _counted(found: Iterator[Any], counts: dict[str, dict[str, int]]) -> tuple[Any, Iterator[Any]]:
    """Give the schema and all batches, whose outcomes are counted as they go by."""
    first = next(found)

    def batches() -> Iterator[Any]:
        for batch in chain([first], found):
            for action, so_far in counts.items():
                _count(batch.column(action), so_far)
            yield batch

    return first.schema, batches()


def _count(column: Any, found: dict[str, int]) -> None:
    words = column.dictionary.to_pylist()
    for word, count in zip(words, tally(column.indices, len(words)), strict=True):
        if count:
            found[word] = found.get(word, 0) + count


def _gather_bad_rows(job: Job) -> int:
    """Put the bad rows together; where there are none, leave no file, not even an old one."""
    rows = 0
    half = job.unfinished / "bad"
    with half.open("w", encoding="utf-8") as file:
        for path in _done(job):
            text = path.with_suffix(".bad").read_text(encoding="utf-8")
            rows += text.count("\n")
            file.write(text)
    if rows:
        os.replace(half, job.bad_rows)
    else:
        job.bad_rows.unlink(missing_ok=True)
    return rows
