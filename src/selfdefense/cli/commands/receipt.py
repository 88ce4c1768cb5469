"""`selfdefense receipt`: evaluate a scenario and write the receipt of it, one line of canonical JSON."""

import argparse

from selfdefense.analysis import receipt
from selfdefense.cli.asked_scenario import load_one
from selfdefense.cli.evaluating import evaluate_as
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.options import add_evaluation, add_framework
from selfdefense.cli.output import emit_bytes

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("scenario", metavar="SCENARIO", help="a scenario, or - for standard input")
    parser.add_argument(
        "--action", action="append", metavar="NAME", help="an action or act to ask instead of the scenario's own"
    )
    add_evaluation(parser)
    add_framework(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Write the receipt to standard output, in UTF-8 whatever the terminal has: its bytes are what is signed."""
    one = load_one(options)
    found = receipt(one.framework, one.scenario, evaluate_as(options, one, options.action))
    emit_bytes(f"{found.text}\n".encode())
    return ExitCode.DONE
