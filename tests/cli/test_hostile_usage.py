"""Usage that contradicts itself or asks for nothing, streams that are closed or full, names that a terminal obeys."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from selfdefense.cli.main import main
from tests.cli.command import GOOD, PACK, Shell

SCENARIOS = Path(__file__).parents[2] / "scenarios"
FALSE = str(SCENARIOS / "us-forces-attacked-survival-false.yaml")
PIRACY = str(SCENARIOS / "law" / "anti-piracy-act")
ACTION = "use_force_for_partner.united_states"
SURVIVAL = "survival_threatened.united_states"


def _in_a_shell(folder: Path, redirection: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, its streams as a shell redirects them."""
    line = f'"{sys.executable}" -m selfdefense {" ".join(arguments)} --framework "{PACK}" {redirection}'
    return subprocess.run(["sh", "-c", line], cwd=folder, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize(
    "twice",
    [
        ["--as-of", "2020-01-01", "--as-of", "2021-01-01"],
        ["--engine", "reference", "--engine", "compiled"],
        ["--reading", "scope=wide", "--reading", "scope=narrow"],
    ],
)
def test_of_two_values_neither_is_taken(shell: Shell, twice: list[str]) -> None:
    """An option with one value, and a question of law, are answered once."""
    result = shell.run("evaluate", "--framework", PACK, shell.write("one.yaml", GOOD), *twice)
    assert (result.status, result.out) == (2, "")
    assert "error: argument" in result.err


def test_a_fact_is_set_to_one_value(capsys: pytest.CaptureFixture[str]) -> None:
    """Two changes of one fact contradict each other."""
    assert main(["whatif", FALSE, ACTION, "--set", f"{SURVIVAL}=true", "--set", f"{SURVIVAL}=false"]) == 2
    assert capsys.readouterr().err == f"error: `{SURVIVAL}` is set twice; give one value\n"


@pytest.mark.parametrize(
    "command",
    [
        ["whatif", FALSE, ACTION, "--longest", "0"],
        ["mutate", PIRACY, "--framework", "japan", "--every", "0"],
        ["mutate", PIRACY, "--framework", "japan", "--workers", "-3"],
        ["mutate", PIRACY, "--framework", "japan", "--law", "no-such-law"],
        ["coverage", PIRACY, "--framework", "japan", "--law", "no-such-law"],
        ["coverage", PIRACY, "--framework", "japan", "--at-least", "nan"],
        ["coverage", PIRACY, "--framework", "japan", "--at-least", "95"],
        ["compare", "japan@", "2014-07-01"],
    ],
)
def test_a_number_or_a_law_that_means_nothing_is_refused(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """All of nothing is not all: a mistyped law must not pass as wholly covered."""
    assert main(command) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "error: " in shown.err


def test_streams_that_the_caller_closed_are_no_failure(shell: Shell) -> None:
    """Results go nowhere, and standard input is empty."""
    path = shell.write("one.yaml", GOOD)
    assert _in_a_shell(shell.folder, ">&-", "evaluate", path).returncode == 0
    empty = _in_a_shell(shell.folder, "<&-", "evaluate", "-")
    assert empty.returncode == 2
    assert "error[empty-document]" in empty.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_not_our_failure(shell: Shell) -> None:
    """The result could not be written: that is what the message says."""
    result = _in_a_shell(shell.folder, ">/dev/full", "evaluate", shell.write("one.yaml", GOOD))
    assert (result.returncode, result.stderr) == (2, "error: the result cannot be written: no space left on device\n")


def test_a_folder_that_cannot_be_made_is_bad_input(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file stands where examples should go."""
    (tmp_path / "file").write_text("")
    days = ["compare", "2014-06-30", "2014-07-01", "--action", ACTION, "--quiet"]
    assert main([*days, "--write", str(tmp_path / "file")]) == 2
    assert "cannot be read or written: file exists" in capsys.readouterr().err


@pytest.mark.parametrize(
    "command",
    [
        ["evaluate", "\x1b[31mred.yaml"],
        ["evaluate", "red.yaml", "--as-of", "\x1b[31m"],
        ["replay", "\x1b[31mred.json"],
        ["show", "facts", "\x1b[31mred"],
        ["\x1b[31mred"],
    ],
)
def test_names_move_no_cursor(shell: Shell, command: list[str]) -> None:
    """What a terminal would obey is written out, in messages of ours and of the parser of options."""
    result = shell.run(*command)
    assert (result.status, result.out) == (2, "")
    assert "\x1b" not in result.err
    assert "\\x1b[31m" in result.err


def test_a_link_to_itself_is_a_file_that_cannot_be_read(shell: Shell) -> None:
    """Also where a timeline is expected."""
    loop = shell.folder / "loop.yaml"
    loop.symlink_to(loop)
    for command in ("evaluate", "timeline", "replay"):
        result = shell.run(command, str(loop))
        assert (result.status, result.out) == (2, "")
        assert result.err.startswith("error")


@pytest.mark.parametrize(
    ("part", "value"), [("package", 5), ("pack", {"id": "harbour"}), ("pack", None), ("scenario", "facts")]
)
def test_a_receipt_of_another_shape_breaks_nothing(shell: Shell, part: str, value: object) -> None:
    """It is told apart as changed, or as no receipt of an evaluation; never is it a failure of ours."""
    path = shell.write("one.yaml", GOOD)
    recorded = json.loads(shell.run("receipt", path, "--framework", PACK).out)
    if value == "facts":
        recorded["scenario"]["facts"][0]["value"] = "perhaps"
    else:
        recorded[part] = value
    (shell.folder / "one.json").write_text(json.dumps(recorded), encoding="utf-8")
    assert shell.run("replay", str(shell.folder / "one.json"), "--framework", PACK).status in (1, 2)


@pytest.mark.parametrize("day", ["0001-01-01", "0999-12-31", "9000-01-01", "9999-12-31"])
def test_days_at_the_ends_of_the_calendar_are_refused(shell: Shell, day: str) -> None:
    """Rules count days from a day: near the ends there is none to count to."""
    asked = shell.run("evaluate", "--framework", PACK, shell.write("one.yaml", GOOD), "--as-of", day)
    assert (asked.status, asked.out) == (2, "")
    path = shell.folder / "night.yaml"
    head = f'timeline: night\nframework: harbour\nzone: "+09:00"\nask: strike\nfrom: {day}\n'
    path.write_text(f"{head}events: [{{at: {day}T23:59Z, facts: {{attacked: true}}}}]\n", encoding="utf-8")
    told = shell.run("timeline", str(path), "--framework", PACK)
    assert (told.status, told.out) == (2, "")
    assert "error[bad-date]" in told.err
    assert "error[bad-instant]" in told.err


@pytest.mark.skipif(sys.platform != "linux", reason="the processes begun are counted in /proc")
def test_an_interrupt_ends_all_processes_without_noise() -> None:
    """The terminal sends it to every process of the command, in the middle of their start, too."""
    command = [sys.executable, "-m", "selfdefense", "mutate", PIRACY, "--framework", "japan", "--quiet"]
    run = subprocess.Popen(
        [*command, "--law", "anti-piracy-act"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    children = Path(f"/proc/{run.pid}/task/{run.pid}/children")
    until = time.monotonic() + 60
    while run.poll() is None and time.monotonic() < until and len(_read(children).split()) < 2:
        time.sleep(0.05)
    time.sleep(0.5)
    os.killpg(run.pid, signal.SIGINT)
    out, err = run.communicate(timeout=60)
    assert (run.returncode, out, err) == (130, b"", b"")


def _read(file: Path) -> str:
    try:
        return file.read_text()
    except OSError:
        return ""
