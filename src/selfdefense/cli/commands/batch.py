"""`selfdefense batch`: a table of situations to a table of verdicts, in constant memory, taken up where it stopped."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from selfdefense.cli.errors import BadInputError
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.output import complain, emit
from selfdefense.cli.pace import Pace
from selfdefense.cli.tabular import add_situation, base_of, framework_of, outcome_lines

if TYPE_CHECKING:
    from selfdefense.framework import Framework
    from selfdefense.tables import BatchReport, Job

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    kinds = ".parquet, .arrow, .arrows, .csv or .jsonl"
    parser.add_argument("source", metavar="IN", type=Path, help=f"situations, one a row: {kinds}")
    parser.add_argument("target", metavar="OUT", type=Path, help=f"where verdicts go, one a row: {kinds}")
    parser.add_argument("--action", action="append", metavar="NAME", help="an action to ask (default: those of --like)")
    parser.add_argument(
        "--carry", action="append", default=[], metavar="COLUMN", help="a column that is no fact, to carry along"
    )
    parser.add_argument("--standing", action="store_true", help="also say where each legal basis stands")
    parser.add_argument("--steps", action="store_true", help="also say which steps are outstanding")
    parser.add_argument(
        "--exact", action="store_true", help="settle what the rules alone leave open, where all completions agree"
    )
    parser.add_argument("--restart", action="store_true", help="throw away what an earlier run left unfinished")
    add_situation(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Evaluate the table; rows without a verdict go to a file of their own, beside the output."""
    if not options.source.is_file():
        raise BadInputError(f"error: no file `{options.source}`")
    pace = Pace()
    job, report = _done(options, framework_of(options), pace)
    pace.end()
    if report.taken_up:
        complain(f"taken up after row {report.taken_up}, which an earlier run had reached")
    if report.bad:
        complain(f"{report.bad} of {report.rows} rows have no verdict; {job.bad_rows} has each with its reason")
    emit(f"{report.rows} rows, {report.rows - report.bad} verdicts in {job.target}\n")
    emit(outcome_lines(report.outcomes))
    return ExitCode.DONE


def _done(options: argparse.Namespace, framework: "Framework", pace: Pace) -> "tuple[Job, BatchReport]":
    try:
        from selfdefense.engines.batch import Asking
        from selfdefense.tables import Job, run_job

        base, actions = base_of(options, framework)
        job = Job(
            framework=framework,
            base=base,
            source=options.source,
            target=options.target,
            asking=Asking(actions=actions, standing=options.standing, steps=options.steps),
            carried=tuple(options.carry),
            exact=options.exact,
        )
        return job, run_job(job, restart=options.restart, progress=pace.show)
    except OSError as mistake:
        if mistake.filename is not None:
            raise
        raise BadInputError(f"error: {mistake}") from mistake
    except (ImportError, TypeError, ValueError) as mistake:
        of = f"`{options.source}`: " if type(mistake).__module__.startswith("pyarrow") else ""
        raise BadInputError(f"error: {of}{mistake}") from mistake
