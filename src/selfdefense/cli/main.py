"""The command `selfdefense`: choose the command, run it, and turn what goes wrong into an exit status."""

import argparse
import atexit
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Protocol, cast

from .errors import BadInputError
from .exit_codes import ExitCode
from .output import complain
from .parsing import Parser

__all__ = ["main"]

COMMANDS = {
    "evaluate": "say what may lawfully be done in a scenario, and why",
    "batch": "evaluate a table of situations, one a row",
    "sweep": "vary the facts of a scenario, and count what comes of it",
    "test": "check what scenarios expect",
    "check": "load a rule pack and report every mistake in it",
    "lint": "find norms without effect, redundant conditions, gaps and overlaps in a rule pack",
    "ask": "interview: ask only what still matters, and write the scenario",
    "explain": "say why, and why not: what an outcome rests on, and what stands in the way",
    "plan": "show the path to lawfulness: the steps, by whom, in order; or that there is none",
    "whatif": "find the least changes of facts that turn a matter, or show what given changes do",
    "prove": "prove what must hold of every situation, or show a scenario against it",
    "compare": "find every difference between two days, readings or packs, or prove that there is none",
    "timeline": "unfold a crisis: verdicts over time, why they change, what was known when",
    "receipt": "evaluate a scenario and write a receipt that anyone can check and replay",
    "replay": "check a receipt, evaluate again what it records, and say what differs",
    "journal": "keep receipts in a chained file: append, verify, show",
    "new": "write a scenario to fill in",
    "show": "list what a rule pack contains, or one thing of it",
    "coverage": "say what of the law the scenarios exercise, condition by condition",
    "mutate": "change the law in small ways, and see whether the scenarios notice",
    "cases": "hold published cases with official verdicts against ours",
    "handbook": "write a rule pack as a book for lawyers, in Markdown and HTML",
    "schema": "print a JSON Schema, for editors and programs",
    "doctor": "say what is installed, which engines run, which packs are found",
}
_EPILOG = """examples:
  selfdefense evaluate scenarios/                     every scenario of a folder
  selfdefense evaluate --lang ja --explain FILE       in another language, with the whole explanation
  selfdefense new --action use_force my.yaml          a scenario to fill in

exit status: 0 done; 1 an expectation or check failed; 2 bad input or usage; 4 engines disagree or an internal error
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and give its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if arguments is None:
        _collect_rarely()
        _open_what_is_closed()
    try:
        return _run(given)
    except BrokenPipeError:
        # What reads our output has gone; without this, the interpreter would complain when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.OUTPUT_CLOSED
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED


def _collect_rarely() -> None:
    """Search for garbage less often, and not at the end: a process of one command keeps nearly all that it reads."""
    gc.set_threshold(100_000)
    atexit.register(gc.freeze)


def _open_what_is_closed() -> None:
    """Give a stream that the caller has closed (`>&-`) somewhere to go; reading from it finds nothing."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode, encoding="utf-8"))


def _run(given: list[str]) -> int:
    parser = _parser(given)
    try:
        options = parser.parse_args(given)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else ExitCode.BAD_INPUT
    if options.command is None:
        parser.print_help(sys.stderr)
        return ExitCode.BAD_INPUT
    return _guarded(options)


def _parser(given: list[str]) -> argparse.ArgumentParser:
    """Build the parser; only the command that is meant brings its own arguments, so that the others load nothing.

    Where a command comes first, nothing else can list the others, and they are left out.
    """
    parser = Parser(
        prog="selfdefense",
        description="What a state may lawfully do with its armed forces in a situation, under a day's law, and why.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Version)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", prog=parser.prog)
    meant = next((word for word in given if not word.startswith("-")), None)
    listed = {meant: COMMANDS[meant]} if meant in COMMANDS and given[0] == meant else COMMANDS
    for name, purpose in listed.items():
        command = commands.add_parser(name, help=purpose, description=purpose[0].upper() + purpose[1:] + ".")
        if name == meant:
            _module(name).add_arguments(command)
    return parser


class _Version(argparse.Action):
    """Print the version; it is looked up only when asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="show the version and exit")

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from selfdefense.version import __version__

        sys.stdout.write(f"selfdefense {__version__}\n")
        parser.exit()


class _Command(Protocol):
    """What each module in `commands` has."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...

    def run(self, options: argparse.Namespace) -> int: ...


def _module(name: str) -> _Command:
    return cast(_Command, import_module(f"selfdefense.cli.commands.{name}"))


def _guarded(options: argparse.Namespace) -> int:
    """Run a command; what is not the caller's mistake is ours, and says so in one line."""
    from selfdefense.diagnostics import DiagnosticError

    try:
        return int(_module(options.command).run(options))
    except BadInputError as mistake:
        for message in mistake.messages:
            complain(message)
        return ExitCode.BAD_INPUT
    except DiagnosticError as mistakes:
        complain(str(mistakes))
        return ExitCode.BAD_INPUT
    except BrokenPipeError:
        raise
    except OSError as error:
        return _of_the_system(error)
    except Exception as error:
        if os.environ.get("SELFDEFENSE_DEBUG") == "1":
            raise
        complain(_internal(error))
        return ExitCode.INTERNAL


def _of_the_system(error: OSError) -> int:
    """Say what the system refused: a file or folder, or standard output where no name is given (a full disk)."""
    if os.environ.get("SELFDEFENSE_DEBUG") == "1":
        raise error
    what = "the result cannot be" if error.filename is None else f"`{error.filename}` cannot be read or"
    complain(f"error: {what} written: {(error.strerror or type(error).__name__).lower()}")
    return ExitCode.BAD_INPUT


def _internal(error: Exception) -> str:
    from selfdefense.report.plain import plain

    return (
        f"internal error: {type(error).__name__}: {plain(str(error))}; "
        "please report this line with the command and its files (SELFDEFENSE_DEBUG=1 shows where it happened)"
    )
