"""Options that several commands share, and how their values are read."""

import argparse
from datetime import date
from typing import Any

from selfdefense.report.languages import LANGUAGES

__all__ = [
    "Readings",
    "add_color",
    "add_evaluation",
    "add_framework",
    "add_inputs",
    "add_language",
    "day",
    "positive",
    "reading",
    "share",
]

_MOST_DIGITS = 9


def day(written: str) -> date:
    """Read a day written as year-month-day."""
    from selfdefense.language.days import day_from_text

    try:
        return day_from_text(written)
    except ValueError:
        raise argparse.ArgumentTypeError(f"`{written}` is no day; write it like 2016-03-29") from None


def reading(written: str) -> tuple[str, str]:
    """Read a choice of a reading, written QUESTION=READING."""
    question, sign, chosen = written.partition("=")
    if not sign or not question or not chosen:
        raise argparse.ArgumentTypeError(f"`{written}` is no choice of a reading; write QUESTION=READING")
    return question, chosen


class Readings(argparse.Action):
    """Collect choices of readings; a question is answered once."""

    def __call__(self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, *_: object) -> None:
        """Add a choice, unless the question has one already."""
        chosen = getattr(namespace, self.dest)
        if values[0] in dict(chosen):
            raise argparse.ArgumentError(self, f"two readings of the question `{values[0]}`; give one")
        setattr(namespace, self.dest, [*chosen, values])


def positive(written: str) -> int:
    """Read a number of things, one at least."""
    number = int(written) if written.isascii() and written.isdigit() and len(written) <= _MOST_DIGITS else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"`{written}` is no whole number from 1 on")
    return number


def share(written: str) -> float:
    """Read a share, from 0 to 1."""
    try:
        found = float(written)
    except ValueError:
        found = -1.0
    if not 0 <= found <= 1:
        raise argparse.ArgumentTypeError(f"`{written}` is no share; write a number from 0 to 1, like 0.95")
    return found


def add_inputs(parser: argparse.ArgumentParser, metavar: str) -> None:
    """Add the files and folders to read."""
    parser.add_argument(
        "paths", nargs="+", metavar=metavar, help="a scenario, a folder of them, or - for standard input"
    )
    parser.add_argument("--warnings", action="store_true", help="also show what deserves a look in the files")


def add_framework(parser: argparse.ArgumentParser, *, default: str | None = None) -> None:
    """Add the choice of a rule pack."""
    of = "the one that the scenario names" if default is None else default
    parser.add_argument(
        "--framework", metavar="PACK", default=default, help=f"name or folder of the rule pack (default: {of})"
    )


def add_language(parser: argparse.ArgumentParser) -> None:
    """Add the choice of a language."""
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the texts (default: the rule pack's own)")


def add_color(parser: argparse.ArgumentParser) -> None:
    """Add the choice of colour."""
    parser.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help="colour (default: auto: on a terminal)"
    )


def add_evaluation(parser: argparse.ArgumentParser) -> None:
    """Add what prevails over the scenario's own words, and the engine."""
    parser.add_argument("--as-of", type=day, metavar="DAY", help="the day of the facts")
    parser.add_argument("--law-as-of", type=day, metavar="DAY", help="the day of the law and of the official readings")
    parser.add_argument(
        "--reading", type=reading, action=Readings, default=[], metavar="QUESTION=READING", help="take another reading"
    )
    parser.add_argument(
        "--assume", action="append", default=[], metavar="NAME", help="opt in to an assumption of the rule pack"
    )
    parser.add_argument(
        "--engine", default="auto", help="auto, sessions, compiled or reference (default: auto; see `doctor`)"
    )
