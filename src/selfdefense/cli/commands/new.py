"""`selfdefense new`: a commented scenario to fill in."""

import argparse
import re
from datetime import date
from pathlib import Path

from selfdefense.cli.errors import BadInputError
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.options import add_framework, add_language, day
from selfdefense.cli.output import complain, emit
from selfdefense.diagnostics import nearest
from selfdefense.language import load_framework
from selfdefense.report.blank_scenario import blank_scenario

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("file", nargs="?", default="-", help="the file to write (default: standard output)")
    parser.add_argument(
        "--action", action="append", required=True, metavar="NAME", help="an action to ask (see `show actions`)"
    )
    parser.add_argument("--as-of", type=day, metavar="DAY", help="the day of the facts (default: today)")
    add_framework(parser, default="japan")
    add_language(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Write the scenario; a file that exists is left alone."""
    framework = load_framework(options.framework)
    for action in options.action:
        if action not in framework.action:
            close = nearest(action, framework.action)
            hint = f"; did you mean `{close}`?" if close is not None else ""
            raise BadInputError(f"error: no action named `{action}`{hint}")
    text = blank_scenario(
        framework,
        tuple(dict.fromkeys(options.action)),
        name=_name(options.file),
        as_of=options.as_of if options.as_of is not None else date.today(),
        language=options.lang,
    )
    if options.file == "-":
        emit(text)
    else:
        _write(options.file, text)
    return ExitCode.DONE


def _name(file: str) -> str:
    """Name the scenario after its file."""
    words = re.findall("[a-z0-9]+", Path(file).stem.lower()) if file != "-" else []
    return "-".join(words) or "my-scenario"


def _write(file: str, text: str) -> None:
    try:
        with open(file, "x", encoding="utf-8") as new:
            new.write(text)
    except FileExistsError:
        raise BadInputError(f"error: `{file}` exists already and is left as it is; name another file") from None
    except OSError as error:
        raise BadInputError(f"error: `{file}` cannot be written: {error.strerror}") from error
    complain(f"wrote {file}; fill it in, then: selfdefense evaluate {file}")
