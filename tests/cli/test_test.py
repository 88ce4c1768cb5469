"""`selfdefense test`: one line a scenario, a summary, and no success where nothing was checked."""

from xml.etree import ElementTree

from tests.cli.command import BROKEN, DISAPPOINTED, EXPECTS, SILENT, Shell


def test_what_holds_is_ok(shell: Shell) -> None:
    """All expectations hold: status 0."""
    path = shell.write("one.yaml", EXPECTS)
    result = shell.test(path)
    assert (result.status, result.err) == (0, "")
    assert result.out == f"ok    {path}: 2 expectations\n1 scenario, 2 expectations: 2 passed, 0 failed\n"


def test_what_does_not_hold_is_shown_with_its_place(shell: Shell) -> None:
    """One expectation fails: status 1."""
    path = shell.write("one.yaml", DISAPPOINTED)
    result = shell.test(path)
    assert result.status == 1
    assert result.out.splitlines() == [
        f"FAIL  {path}: 2 expectations",
        f"      strike: outcome is permitted_subject_to, expected permitted ({path}:6:10)",
        "1 scenario, 2 expectations: 1 passed, 1 failed",
    ]


def test_a_scenario_that_expects_nothing_is_no_pass(shell: Shell) -> None:
    """Alone it is bad input; beside others it is counted."""
    shell.write("all/silent.yaml", SILENT)
    alone = shell.test("all")
    assert alone.status == 2
    assert "error: nothing was checked" in alone.err
    shell.write("all/one.yaml", EXPECTS)
    beside = shell.test("all")
    assert beside.status == 0
    assert beside.out.splitlines()[-1] == (
        "2 scenarios, 2 expectations: 2 passed, 0 failed, 1 scenario without expectations"
    )


def test_a_broken_file_is_an_error_and_the_others_are_still_tested(shell: Shell) -> None:
    """Nothing is skipped in silence."""
    shell.write("all/broken.yaml", BROKEN)
    shell.write("all/one.yaml", EXPECTS)
    result = shell.test("all")
    assert result.status == 2
    assert "ERROR all/broken.yaml: in error, see below" in result.out
    assert "ok    all/one.yaml: 2 expectations" in result.out
    assert result.out.splitlines()[-1] == "2 scenarios, 2 expectations: 2 passed, 0 failed, 1 file in error"
    assert result.err.count("error[") == 3


def test_an_expectation_of_what_is_not_asked_is_evaluated_too(shell: Shell) -> None:
    """Without `ask`, what is expected is asked, members of a family among it."""
    result = shell.test(shell.write("one.yaml", "facts: {}\nexpect: {help.north: lawful, lend: unlawful}\n"))
    assert (result.status, "2 passed" in result.out) == (0, True)


def test_results_can_be_written_for_build_servers(shell: Shell) -> None:
    """JUnit XML with a suite a scenario and a case an expectation."""
    shell.write("all/one.yaml", DISAPPOINTED)
    shell.write("all/two.yaml", SILENT)
    shell.write("all/three.yaml", BROKEN)
    shell.test("all", "--junit", "results.xml")
    suites = ElementTree.parse(shell.folder / "results.xml").getroot()
    counts = {s.get("name"): [s.get(n) for n in ("tests", "failures", "errors", "skipped")] for s in suites}
    assert counts == {
        "all/one.yaml": ["2", "1", "0", "0"],
        "all/two.yaml": ["1", "0", "0", "1"],
        "all/three.yaml": ["1", "0", "1", "0"],
    }


def test_a_file_that_cannot_be_written_is_bad_input(shell: Shell) -> None:
    """The results are shown all the same."""
    result = shell.test(shell.write("one.yaml", EXPECTS), "--junit", "no/such/folder.xml")
    assert result.status == 2
    assert "cannot be written" in result.err
