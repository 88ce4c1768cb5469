"""A job that is killed, or whose folder was half thrown away; and how much of a table is held at a time."""

import json
import signal
import subprocess
import sys
import weakref
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from selfdefense.tables import run_job, sources
from selfdefense.tables.plan import Plan
from tests.tables.test_jobs import job_of, situations, written

ROOT = Path(__file__).parents[2]
KILLED = """
import os, signal, sys
from pathlib import Path
from selfdefense.tables import lines, run_job
from tests.tables.test_jobs import job_of

def die(rows, share):
    if rows > 40:
        os.kill(os.getpid(), signal.SIGKILL)

lines._AT_ONCE = 8
run_job(job_of(Path(sys.argv[1]), Path(sys.argv[2])), progress=die)
"""


def many(folder: Path) -> Path:
    """Write a hundred situations, two bad lines in the middle."""
    path = folder / "in.jsonl"
    lines = [json.dumps({"f": True, "h": (True, False, None)[i % 3], "name": str(i)}) for i in range(100)]
    lines[50:52] = ['{"f": tru', '{"f": "perhaps"}']
    path.write_text("\n".join(lines))
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal there")
def test_kill_9_and_the_same_job_again_give_the_output_of_an_unbroken_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Output and side file are the same, byte for byte."""
    monkeypatch.setattr("selfdefense.tables.lines._AT_ONCE", 8)
    source = many(tmp_path)
    whole, killed = job_of(source, tmp_path / "whole.parquet"), job_of(source, tmp_path / "killed.parquet")
    run_job(whole)
    process = subprocess.run([sys.executable, "-c", KILLED, source, killed.target], cwd=ROOT, check=False)
    assert process.returncode == -signal.SIGKILL
    assert killed.unfinished.is_dir()
    assert not killed.target.exists()
    report = run_job(killed)
    assert (report.rows, report.bad, report.taken_up) == (100, 2, 48)
    assert killed.target.read_bytes() == whole.target.read_bytes()
    assert killed.bad_rows.read_bytes() == whole.bad_rows.read_bytes()
    assert not killed.unfinished.exists()


def test_what_is_left_of_a_folder_that_was_being_thrown_away_is_not_taken_up(tmp_path: Path) -> None:
    """A folder without its label holds some pieces and not others: the job begins anew."""
    job = job_of(written(tmp_path, ".parquet"), tmp_path / "out.parquet")
    job.unfinished.mkdir()
    (job.unfinished / "000000000000004.arrow").write_bytes(b"a piece of another day")
    report = run_job(job)
    assert (report.rows, report.taken_up) == (5, 0)


def alive(ever_made: list[weakref.ref[Any]]) -> int:
    """Count those that something still holds."""
    return sum(one() is not None for one in ever_made)


def test_only_some_pieces_are_held_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many there are: one is read, one evaluated and one written, and one waits before each."""
    monkeypatch.setattr(sources, "BATCH_ROWS", 2)
    source = tmp_path / "in.parquet"
    pq.write_table(pa.concat_tables([situations()] * 20), source)
    pieces: list[weakref.ref[Any]] = []
    results: list[weakref.ref[Any]] = []
    held: list[tuple[int, int]] = []
    make, evaluate = sources._piece, Plan.run

    def made(*given: Any) -> Any:
        piece = make(*given)
        pieces.append(weakref.ref(piece))
        return piece

    def evaluated(plan: Plan, batch: Any, numbers: Any) -> Any:
        result, bad = evaluate(plan, batch, numbers)
        results.append(weakref.ref(result))
        return result, bad

    monkeypatch.setattr(sources, "_piece", made)
    monkeypatch.setattr(Plan, "run", evaluated)

    def look(rows: int, share: float | None) -> None:
        held.append((alive(pieces), alive(results)))

    report = run_job(job_of(source, tmp_path / "out.jsonl"), progress=look)
    assert (report.rows, len(held)) == (100, 50)
    assert max(count for count, _ in held) <= 4
    assert max(count for _, count in held) <= 4
