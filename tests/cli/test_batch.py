"""`batch` and `sweep`: situations in, verdicts and counts out."""

from tests.cli.command import PACK, Shell

SWEEP = (
    "sweep: harbour-sweep\nlike: like.yaml\nvary:\n  attacked: all\n  grave: [true, false, unknown]\n"
    "map: [attacked, grave]\n"
)


def test_a_table_is_evaluated(shell: Shell) -> None:
    """Verdicts go to the file named, bad rows beside it, counts to standard output."""
    like = shell.write("like.yaml", "ask: strike\n")
    (shell.folder / "in.csv").write_text("attacked,grave\ntrue,true\nfalse,true\nperhaps,true\n")
    result = shell.run("batch", "in.csv", "out.csv", "--like", like, "--framework", PACK)
    assert result.status == 0
    assert result.out.startswith("3 rows, 2 verdicts in out.csv\nstrike\n")
    assert result.err == "1 of 3 rows have no verdict; out.csv.bad.jsonl has each with its reason\n"
    assert (shell.folder / "out.csv").read_text().startswith('"row","strike","strike:now"\n1,"permitted_subject_to"')
    assert "`attacked` is 'perhaps', and must be true" in (shell.folder / "out.csv.bad.jsonl").read_text()


def test_a_column_that_is_no_fact_is_bad_input(shell: Shell) -> None:
    """The column is named, with the nearest fact."""
    (shell.folder / "in.csv").write_text("atacked\ntrue\n")
    result = shell.run("batch", "in.csv", "out.csv", "--framework", PACK, "--as-of", "2020-05-01", "--action", "strike")
    assert result.status == 2
    assert "the column `atacked` is no fact, and is not carried along; did you mean `attacked`?" in result.err


def test_a_sweep_is_summarised(shell: Shell) -> None:
    """Counts, what the outcome turns on, and the map of two facts, also as a picture."""
    shell.write("like.yaml", "ask: strike\n")
    (shell.folder / "sweep.yaml").write_text(SWEEP)
    result = shell.run("sweep", "sweep.yaml", "--framework", PACK, "--picture", "map.svg")
    assert result.status == 0, result.err
    assert result.out.startswith("harbour-sweep: 6 situations, 0 of them contradict themselves and are left out\n")
    assert "share lawful of strike: attacked down, grave across" in result.out
    assert (shell.folder / "map.svg").read_text().startswith("<svg ")


def test_mistakes_in_a_sweep_are_shown(shell: Shell) -> None:
    """A name that is no fact is shown in its place."""
    shell.write("like.yaml", "ask: strike\n")
    (shell.folder / "sweep.yaml").write_text(SWEEP.replace("attacked: all", "atacked: all"))
    result = shell.run("sweep", "sweep.yaml", "--framework", PACK)
    assert result.status == 2
    assert "did you mean `attacked`?" in result.err
