"""Files of situations to files of verdicts: every format, bad rows kept, and a run that was killed taken up again."""

import json
from pathlib import Path

import pyarrow as pa
import pyarrow.csv as pacsv
import pyarrow.ipc as ipc
import pyarrow.parquet as pq
import pytest

from selfdefense.engines.batch import Asking
from selfdefense.framework import Framework, Permits
from selfdefense.tables import Job, JobInTheWayError, base_scenario, run_job, sources
from tests.builders import DAY, action, fact_type, framework, holds, norm

ROWS = [(True, True), (True, None), (False, True), (None, False), (True, True)]
EXPECTED = ["permitted", "undetermined", "not_authorised", "not_authorised", "permitted"]


def harbour() -> Framework:
    """Make a law with one permission on two facts."""
    permission = norm("pass", Permits(action="pass"), holds("f", "h"))
    return framework(
        facts=(fact_type("f"), fact_type("h")), actions=(action("pass"),), norms=(permission,), digest="jobs"
    )


def situations() -> pa.Table:
    """Make five situations with a column that is no fact."""
    f, h = zip(*ROWS, strict=True)
    return pa.table({"f": pa.array(f, pa.bool_()), "name": ["a", "b", "c", "d", "e"], "h": pa.array(h, pa.bool_())})


def job_of(source: Path, target: Path) -> Job:
    """Make a job that carries the name of each row along."""
    law = harbour()
    base = base_scenario(law, as_of=DAY)
    return Job(
        framework=law, base=base, source=source, target=target, asking=Asking(actions=("pass",)), carried=("name",)
    )


def written(folder: Path, ending: str) -> Path:
    """Write the situations in a format."""
    path, table = folder / f"in{ending}", situations()
    if ending == ".parquet":
        pq.write_table(table, path, row_group_size=2)
    elif ending == ".arrow":
        with ipc.new_file(str(path), table.schema) as writer:
            writer.write_table(table)
    elif ending == ".csv":
        pacsv.write_csv(table, path)
    else:
        path.write_text("".join(json.dumps(row) + "\n" for row in table.to_pylist()))
    return path


def read_back(path: Path) -> list[dict[str, object]]:
    """Read results in any format."""
    if path.suffix == ".parquet":
        return list(pq.read_table(path).to_pylist())
    if path.suffix == ".arrow":
        return list(ipc.open_file(str(path)).read_all().to_pylist())
    if path.suffix == ".csv":
        return list(pacsv.read_csv(path).to_pylist())
    return [json.loads(line) for line in path.read_text().splitlines()]


@pytest.mark.parametrize("ending", [".parquet", ".arrow", ".csv", ".jsonl"])
@pytest.mark.parametrize("out", [".parquet", ".arrow", ".csv", ".jsonl"])
def test_every_format_goes_in_and_out(tmp_path: Path, ending: str, out: str) -> None:
    """The same situations have the same verdicts in every format."""
    target = tmp_path / f"out{out}"
    report = run_job(job_of(written(tmp_path, ending), target))
    rows = read_back(target)
    assert [row["pass"] for row in rows] == EXPECTED
    assert [row["name"] for row in rows] == ["a", "b", "c", "d", "e"]
    assert [row["row"] for row in rows] == [1, 2, 3, 4, 5]
    assert (report.rows, report.bad) == (5, 0)
    assert report.outcomes["pass"] == {"permitted": 2, "undetermined": 1, "not_authorised": 2}
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([f"in{ending}", f"out{out}"])


def test_bad_rows_of_csv_are_kept_with_number_and_reason(tmp_path: Path) -> None:
    """A wrong value and a row with too few cells go to the side file, and the others keep their numbers."""
    source = tmp_path / "in.csv"
    source.write_text('f,name,h\ntrue,a,true\n"yes",b,true\ntrue\ntrue,d,unknown\nTrue,e,1\n')
    report = run_job(job_of(source, tmp_path / "out.jsonl"))
    rows = read_back(tmp_path / "out.jsonl")
    assert [(row["row"], row["pass"]) for row in rows] == [(1, "permitted"), (4, "undetermined")]
    bad = [json.loads(line) for line in (tmp_path / "out.jsonl.bad.jsonl").read_text().splitlines()]
    assert [one["row"] for one in bad] == [2, 3, 5]
    assert bad[0]["reason"] == "`f` is 'yes', and must be true, false or unknown"
    assert bad[0]["values"] == {"f": "yes", "name": "b", "h": "true"}
    assert bad[1]["reason"] == "the row has 1 cells, and the table 3 columns"
    assert (report.rows, report.bad) == (5, 3)


def test_bad_lines_are_kept_with_number_and_reason(tmp_path: Path) -> None:
    """Broken JSON, an unknown key, a wrong type and a key that stands twice are bad lines."""
    source = tmp_path / "in.jsonl"
    lines = ['{"f": true, "h": true}', '{"f": tru', '{"g": true}', '{"f": "true"}', '{"f": true, "f": false}', "", "[]"]
    source.write_text("\n".join(lines))
    report = run_job(job_of(source, tmp_path / "out.jsonl"))
    assert [row["row"] for row in read_back(tmp_path / "out.jsonl")] == [1]
    bad = [json.loads(line) for line in (tmp_path / "out.jsonl.bad.jsonl").read_text().splitlines()]
    assert [one["row"] for one in bad] == [2, 3, 4, 5, 7]
    assert bad[1]["reason"] == "the key `g` is no fact, and is not carried along"
    assert report.bad == 5


class StoppedError(Exception):
    """Stands for a kill."""


@pytest.mark.parametrize("ending", [".parquet", ".arrow", ".csv", ".jsonl"])
def test_a_job_that_was_stopped_is_taken_up_with_the_same_output(
    tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Output and side file are, byte for byte, those of a run that was not stopped."""
    monkeypatch.setattr(sources, "BATCH_ROWS", 2)
    monkeypatch.setattr("selfdefense.tables.lines._AT_ONCE", 2)
    monkeypatch.setattr(sources, "_CSV_BYTES", 24)
    source = written(tmp_path, ending)
    if ending == ".csv":
        source.write_text(source.read_text().replace("false", "falsch", 1))
    whole, stopped = job_of(source, tmp_path / "whole.parquet"), job_of(source, tmp_path / "stopped.parquet")
    run_job(whole)

    def stop(rows: int, share: float | None) -> None:
        if rows > 2:
            raise StoppedError

    with pytest.raises(StoppedError):
        run_job(stopped, progress=stop)
    assert not stopped.target.exists()
    report = run_job(stopped)
    assert 0 < report.taken_up <= 5
    assert stopped.target.read_bytes() == whole.target.read_bytes()
    assert stopped.bad_rows.exists() is (ending == ".csv")
    if ending == ".csv":
        assert stopped.bad_rows.read_text() == whole.bad_rows.read_text()


def test_another_jobs_unfinished_work_is_left_alone(tmp_path: Path) -> None:
    """What is unfinished is taken up only by the job that it belongs to; `restart` throws it away."""
    job = job_of(written(tmp_path, ".csv"), tmp_path / "out.csv")
    job.unfinished.mkdir()
    (job.unfinished / "job").write_text("another")
    with pytest.raises(JobInTheWayError, match="unfinished work of another job"):
        run_job(job)
    assert run_job(job, restart=True).rows == 5
