"""`selfdefense cases`: published cases with official verdicts, held against ours."""

import argparse
from pathlib import Path

from selfdefense.analysis.cases import compare_cases, findings_of, first_figures
from selfdefense.cli.errors import BadInputError
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.options import add_framework
from selfdefense.cli.output import emit
from selfdefense.language import load_framework
from selfdefense.report.cases_page import cases_page

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("folder", metavar="FOLDER", help="a folder of scenarios with official.yaml and judgements.yaml")
    parser.add_argument("--write", metavar="FILE", help="write the page to a file")
    add_framework(parser, default="japan")


def run(options: argparse.Namespace) -> ExitCode:
    """Write the page on the cases."""
    folder = Path(options.folder)
    if not (folder / "official.yaml").is_file():
        raise BadInputError(f"error: no file `official.yaml` in `{options.folder}`")
    try:
        compared = compare_cases(load_framework(options.framework), folder)
        page = cases_page(compared, findings_of(folder), first_figures(folder))
    except (KeyError, ValueError) as mistake:
        raise BadInputError(f"error: the cases do not fit together: {mistake}") from mistake
    if options.write is None:
        emit(page)
        return ExitCode.DONE
    try:
        Path(options.write).write_text(page, encoding="utf-8")
    except OSError as error:
        raise BadInputError(f"error: `{options.write}` cannot be written: {error.strerror}") from error
    return ExitCode.DONE
