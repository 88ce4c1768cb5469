"""Tables without rows, without values, with names that are no facts, and in other shapes that files come in."""

import json
from pathlib import Path

import attrs
import pyarrow as pa
import pyarrow.csv as pacsv
import pyarrow.ipc as ipc
import pyarrow.parquet as pq
import pytest

from selfdefense.engines.batch import Asking
from selfdefense.tables import Job, base_scenario, evaluate_table, run_job, sources
from tests.builders import DAY
from tests.tables.test_columns import ACTIONS, law
from tests.tables.test_jobs import job_of, read_back, situations

ENDINGS = [".parquet", ".arrow", ".arrows", ".csv", ".jsonl"]
NOTHING_KNOWN = pa.table({"size": pa.nulls(3), "day": pa.nulls(3, pa.date32()), "place": pa.nulls(3, pa.string())})


def write(table: pa.Table, path: Path) -> Path:
    """Write a table in the format that the ending says."""
    if path.suffix == ".parquet":
        pq.write_table(table, path)
    elif path.suffix == ".csv":
        pacsv.write_csv(table, path)
    elif path.suffix == ".jsonl":
        path.write_text("".join(json.dumps(row) + "\n" for row in table.to_pylist()))
    else:
        with (ipc.new_file if path.suffix == ".arrow" else ipc.new_stream)(str(path), table.schema) as writer:
            writer.write_table(table)
    return path


def comparing(source: Path, target: Path) -> Job:
    """Make a job under the law with quantities, days and places."""
    framework = law()
    base = base_scenario(framework, as_of=DAY)
    return Job(framework=framework, base=base, source=source, target=target, asking=Asking(actions=ACTIONS))


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_table_without_rows_gives_one_without_rows(tmp_path: Path, ending: str) -> None:
    """The columns are those of any other table, and nothing unfinished is left."""
    report = run_job(job_of(write(situations().slice(0, 0), tmp_path / f"in{ending}"), tmp_path / "out.parquet"))
    assert (report.rows, report.bad, report.outcomes) == (0, 0, {"pass": {}})
    found = pq.read_table(tmp_path / "out.parquet")
    assert (found.column_names, found.num_rows) == (["row", "name", "pass", "pass:now"], 0)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([f"in{ending}", "out.parquet"])


def test_a_table_without_rows_in_memory() -> None:
    """It gives the columns of the results."""
    found = evaluate_table(law(), NOTHING_KNOWN.slice(0, 0), ACTIONS[:1], DAY).table
    assert (found.column_names, found.num_rows) == (["row", "act0", "act0:now"], 0)


@pytest.mark.parametrize("ending", ENDINGS)
def test_columns_without_a_value_are_unknown(tmp_path: Path, ending: str) -> None:
    """Of any kind of fact, in any format, columns of a null type among them: everything is undetermined."""
    report = run_job(comparing(write(NOTHING_KNOWN, tmp_path / f"in{ending}"), tmp_path / "out.csv"))
    assert (report.rows, report.bad) == (3, 0)
    assert report.outcomes == {action: {"undetermined": 3} for action in ACTIONS}


@pytest.mark.parametrize("ending", [".parquet", ".arrow", ".arrows", ".csv"])
def test_a_column_that_is_no_fact_is_refused_before_anything_is_written(tmp_path: Path, ending: str) -> None:
    """The folder holds what it held."""
    source = write(situations().rename_columns(["f", "name", "hh"]), tmp_path / f"in{ending}")
    with pytest.raises(ValueError, match="the column `hh` is no fact, and is not carried along"):
        run_job(job_of(source, tmp_path / "out.parquet"))
    assert [path.name for path in tmp_path.iterdir()] == [source.name]


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.dictionary(pa.int8(), pa.string())])
def test_words_in_parquet_are_read_in_any_of_its_types(tmp_path: Path, kind: pa.DataType) -> None:
    """A word that is no choice is a bad row with its number, in each group of rows."""
    places = pa.array(["port", "air", None, "moon"] * 2).cast(kind)
    pq.write_table(pa.table({"place": places}), tmp_path / "in.parquet", row_group_size=4)
    report = run_job(comparing(tmp_path / "in.parquet", tmp_path / "out.jsonl"))
    assert [row["act10"] for row in read_back(tmp_path / "out.jsonl")] == [
        "permitted",
        "not_authorised",
        "undetermined",
    ] * 2
    lines = (tmp_path / "out.jsonl.bad.jsonl").read_text().splitlines()
    assert [json.loads(line)["row"] for line in lines] == [4, 8]
    assert report.outcomes["act10"] == {"permitted": 2, "not_authorised": 2, "undetermined": 2}


def test_numbers_of_rows_and_words_come_back_from_parquet(tmp_path: Path) -> None:
    """What is carried along and the numbers of rows are as they were, however they are packed."""
    table = situations().append_column("id", pa.array([2**60, -5, None, 7, 7], pa.int64()))
    source = write(table, tmp_path / "in.parquet")
    run_job(attrs.evolve(job_of(source, tmp_path / "out.parquet"), carried=("id", "name")))
    rows = read_back(tmp_path / "out.parquet")
    assert [row["id"] for row in rows] == [2**60, -5, None, 7, 7]
    assert [row["row"] for row in rows] == [1, 2, 3, 4, 5]
    assert [row["name"] for row in rows] == ["a", "b", "c", "d", "e"]


def test_rows_keep_their_numbers_around_rows_that_cannot_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Alone, in a row, first and last, whatever blocks the file is read in: each row is somewhere, once."""
    monkeypatch.setattr(sources, "_CSV_BYTES", 64)
    short = {1, 2, 10, 11, 12, 13, 14, 15, 16, 17, 18, 40, 60, 61, 99, 100}
    lines = ["true" if row in short else f"true,{row},true" for row in range(1, 101)]
    (tmp_path / "in.csv").write_text("\n".join(["f,name,h", *lines, ""]))
    report = run_job(job_of(tmp_path / "in.csv", tmp_path / "out.jsonl"))
    assert (report.rows, report.bad) == (100, len(short))
    assert [int(str(row["name"])) for row in read_back(tmp_path / "out.jsonl")] == sorted(set(range(1, 101)) - short)
    assert all(str(row["row"]) == row["name"] for row in read_back(tmp_path / "out.jsonl"))
    bad = (tmp_path / "out.jsonl.bad.jsonl").read_text().splitlines()
    assert [json.loads(line)["row"] for line in bad] == sorted(short)


def test_no_text_becomes_a_formula(tmp_path: Path) -> None:
    """In CSV alone, and not for what is a number."""
    names = ["=1+1", "+cmd", "-1", "+1.5", "@x", "\t=1", "plain", None]
    table = pa.table({"f": [True] * len(names), "name": names})
    for ending in (".csv", ".jsonl"):
        run_job(job_of(write(table, tmp_path / "in.parquet"), tmp_path / f"out{ending}"))
    carried = [row["name"] for row in read_back(tmp_path / "out.jsonl")]
    assert carried == names
    shown = pacsv.read_csv(
        tmp_path / "out.csv", convert_options=pacsv.ConvertOptions(column_types={"name": pa.string()})
    )
    assert shown["name"].to_pylist() == ["'=1+1", "'+cmd", "-1", "+1.5", "'@x", "'\t=1", "plain", ""]


def test_the_situations_are_not_written_over(tmp_path: Path) -> None:
    """Neither as the output nor as the bad rows of one, nor by another name."""
    source = write(situations(), tmp_path / "in.csv")
    before = source.read_bytes()
    (tmp_path / "link.csv").symlink_to(source)
    for target in ("in.csv", "link.csv"):
        with pytest.raises(ValueError, match="would be written over"):
            run_job(job_of(source, tmp_path / target))
    assert source.read_bytes() == before


def test_a_source_that_breaks_off_leaves_nothing_unfinished(tmp_path: Path) -> None:
    """What is refused leaves no work behind that stands in the way of the mended table."""
    (tmp_path / "in.csv").write_bytes(b"f,name,h\ntrue,a,true\ntrue,\xff,true\n")
    with pytest.raises(ValueError, match="UTF8"):
        run_job(job_of(tmp_path / "in.csv", tmp_path / "out.csv"))
    assert [path.name for path in tmp_path.iterdir()] == ["in.csv"]


def test_a_line_that_is_nested_without_end_is_a_bad_row(tmp_path: Path) -> None:
    """It is one row that cannot be read, and no failure of all."""
    (tmp_path / "in.jsonl").write_text('{"f":' * 100_000 + '\n{"f": true, "h": true}\n')
    report = run_job(job_of(tmp_path / "in.jsonl", tmp_path / "out.jsonl"))
    assert (report.rows, report.bad) == (2, 1)
