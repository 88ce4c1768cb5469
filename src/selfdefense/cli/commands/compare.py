"""`selfdefense compare`: every difference of outcome between two laws, or proof that there is none."""

import argparse
from datetime import date
from pathlib import Path

from selfdefense.analysis import Comparison, compare, law_of, silent, written
from selfdefense.cli.errors import BadInputError
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.law_under_test import progress_shown
from selfdefense.cli.options import Readings, add_color, add_language, day, reading
from selfdefense.cli.showing import add_form, show
from selfdefense.framework import LawInForce
from selfdefense.language import load_framework
from selfdefense.report.inquiry_outlines import comparison_outline
from selfdefense.report.plain_object import plain_object

__all__ = ["add_arguments", "run"]

_DEFAULT = "japan"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    law = f"PACK, DAY or PACK@DAY; a day alone is of the pack {_DEFAULT}, a pack alone of today"
    parser.add_argument("one", metavar="A", help=law)
    parser.add_argument("other", metavar="B", help="the same, for the second law")
    parser.add_argument("--reading", type=reading, action=Readings, default=[], metavar="Q=R", help="a reading, in A")
    parser.add_argument("--other-reading", type=reading, action=Readings, default=[], metavar="Q=R", help="and in B")
    parser.add_argument("--action", action="append", metavar="NAME", help="only this action (may be repeated)")
    parser.add_argument("--quiet", action="store_true", help="no progress")
    parser.add_argument("--write", metavar="FOLDER", help="write an example of each difference there")
    add_form(parser)
    add_language(parser)
    add_color(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Compare two laws."""
    progress = progress_shown(options) or silent
    try:
        one = _law(options.one, options.reading)
        other = _law(options.other, options.other_reading)
        found = compare(one, other, actions=options.action, progress=progress)
    except ValueError as mistake:
        raise BadInputError(f"error: {mistake}") from mistake
    if options.write is not None:
        _write(Path(options.write), found)
    outline = comparison_outline(found, other.framework, options.one, options.other, language=options.lang)
    show(options, outline, plain_object(found), other.framework.language)
    return ExitCode.DONE


def _write(folder: Path, found: Comparison) -> None:
    """Write an example of each difference, under either law, so that it can be run like any other scenario."""
    folder.mkdir(parents=True, exist_ok=True)
    for action in found.actions:
        for number, difference in enumerate(action.differences, start=1):
            for side, scenario in (("a", difference.one), ("b", difference.other)):
                (folder / f"{action.action}-{number}-{side}.yaml").write_text(written(scenario), encoding="utf-8")


def _law(given: str, readings: list[tuple[str, str]]) -> LawInForce:
    pack, sign, when = given.partition("@")
    if not sign:
        pack, when = (_DEFAULT, given) if _is_day(given) else (given, "")
    try:
        on = day(when) if sign or when else date.today()
    except argparse.ArgumentTypeError as mistake:
        raise ValueError(str(mistake)) from mistake
    return law_of(load_framework(pack), on, readings)


def _is_day(given: str) -> bool:
    return given[:4].isdigit()
