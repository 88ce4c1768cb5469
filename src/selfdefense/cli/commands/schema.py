"""`selfdefense schema`: JSON Schemas of what is read and written."""

import argparse

from selfdefense.cli.errors import BadInputError
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.options import add_framework
from selfdefense.cli.output import emit
from selfdefense.language import load_framework
from selfdefense.report import to_json
from selfdefense.report.json_schemas import evaluation_schema
from selfdefense.report.pack_schema import pack_schema
from selfdefense.report.scenario_schema import scenario_schema

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("of", choices=("scenario", "pack", "evaluation"), help="of which files, or of the results")
    add_framework(parser, default=None)


def run(options: argparse.Namespace) -> ExitCode:
    """Print the schema; with a rule pack it lists the names that may be used."""
    if options.of == "evaluation" and options.framework is not None:
        raise BadInputError("error: the schema of results is the same for every rule pack; leave out --framework")
    framework = load_framework(options.framework) if options.framework is not None else None
    match options.of:
        case "scenario":
            emit(to_json(scenario_schema(framework)))
        case "pack":
            emit(to_json(pack_schema(framework)))
        case _:
            emit(to_json(evaluation_schema()))
    return ExitCode.DONE
