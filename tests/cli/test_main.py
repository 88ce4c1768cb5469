"""The command as a whole: help, version, failures of ours, and how it treats the shell it runs in."""

import subprocess
import sys
from importlib.metadata import version

import pytest

import selfdefense
from selfdefense.engines import EnginesDisagree
from tests.cli.command import GOOD, PACK, Shell


def _python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, timeout=60)


def test_the_version_is_that_of_the_package() -> None:
    """Written in two places, checked here."""
    assert _python("-m", "selfdefense", "--version").stdout == f"selfdefense {version('selfdefense')}\n"


def test_the_version_is_answered_without_loading_anything() -> None:
    """The start of the command reads no library and no part of the law."""
    loaded = _python("-c", "import sys, selfdefense.cli.main; print(*sys.modules)").stdout.split()
    assert {"attr", "yaml", "jsonschema", "durable", "selfdefense.framework"} & set(loaded) == set()


def test_evaluation_needs_no_library_of_schemas() -> None:
    """What only tests and editors need is not loaded."""
    loaded = _python("-c", "import sys, selfdefense as sd; sd.evaluate; sd.render_text; print(*sys.modules)").stdout
    assert {"jsonschema", "durable", "pytest"} & set(loaded.split()) == set()


def test_every_public_name_is_there() -> None:
    """The names promised are under twenty, and each of them can be had."""
    assert len(selfdefense.__all__) < 20
    assert [name for name in selfdefense.__all__ if not hasattr(selfdefense, name)] == []
    assert set(selfdefense.__all__) <= set(dir(selfdefense))
    assert not hasattr(selfdefense, "no_such_name")


@pytest.mark.parametrize("command", ["evaluate", "test", "check", "new", "show", "schema", "doctor"])
def test_every_command_has_help(shell: Shell, command: str) -> None:
    """Help exits 0 and says what the command is for."""
    result = shell.run(command, "--help")
    assert (result.status, result.err) == (0, "")
    assert result.out.startswith(f"usage: selfdefense {command} [-h]")


def test_help_lists_the_commands_and_no_command_is_bad_usage(shell: Shell) -> None:
    """Without a command there is nothing to do."""
    assert "evaluate" in shell.run("--help").out
    nothing = shell.run()
    assert (nothing.status, nothing.out) == (2, "")
    assert "usage: selfdefense" in nothing.err
    assert shell.run("evalute").status == 2


@pytest.mark.parametrize("error", [EnginesDisagree([(3, 0, 2)]), RuntimeError("of ours \x1b[2J")])
def test_a_failure_of_ours_is_one_line(shell: Shell, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    """Engines that disagree give no verdict; the line says what to report, and how to see more."""

    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("selfdefense.cli.evaluating.evaluate", fail)
    result = shell.evaluate(shell.write("one.yaml", GOOD))
    assert (result.status, result.out) == (4, "")
    assert result.err.startswith(f"internal error: {type(error).__name__}: ")
    assert len(result.err.splitlines()) == 1
    assert "\x1b" not in result.err
    monkeypatch.setenv("SELFDEFENSE_DEBUG", "1")
    with pytest.raises(type(error)):
        shell.evaluate(shell.write("one.yaml", GOOD))


def test_an_interrupt_is_quiet(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Status 130, as of a command that the user stopped."""

    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("selfdefense.cli.evaluating.evaluate", stop)
    result = shell.evaluate(shell.write("one.yaml", GOOD))
    assert (result.status, result.out, result.err) == (130, "", "")


def test_a_reader_that_goes_away_is_no_error() -> None:
    """A pipe that closes early ends the command without a complaint."""
    command = [sys.executable, "-m", "selfdefense", "schema", "scenario", "--framework", PACK]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == ""
    assert process.wait(timeout=60) == 141
    process.stderr.close()


def test_an_output_that_knows_no_symbols_gets_letters() -> None:
    """An ASCII terminal shows the marks in ASCII, and other letters as escapes."""
    code = "import sys; from selfdefense.cli.output import emit; emit('✔ ✖ 法\\n')"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env={"PYTHONIOENCODING": "ascii"}, timeout=60
    )
    assert result.stdout == "+ x \\u6cd5\n"
