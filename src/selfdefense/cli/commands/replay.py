"""`selfdefense replay`: check a receipt, evaluate again what it records, and say what is not the same."""

import argparse

from selfdefense.analysis import replay
from selfdefense.cli.errors import BadInputError
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.options import add_color, add_framework, add_language
from selfdefense.cli.output import colored, emit, page_width
from selfdefense.cli.records import framework_of, read_receipt
from selfdefense.report.plain import plain
from selfdefense.report.record_outlines import replay_object, replay_outline
from selfdefense.report.to_json import to_json
from selfdefense.report.to_text import to_text

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("receipt", metavar="RECEIPT", help="a receipt, or - for standard input")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="form of the result (default: text)")
    add_framework(parser)
    add_language(parser)
    add_color(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Replay a receipt; it fails where a byte is another."""
    recorded = read_receipt(options.receipt)
    framework = framework_of(recorded, options.framework)
    try:
        found = replay(recorded, framework)
    except ValueError as mistake:
        raise BadInputError(f"error: `{options.receipt}`: {plain(str(mistake))}") from mistake
    if options.format == "json":
        emit(to_json(replay_object(found)))
    else:
        language = options.lang if options.lang is not None else framework.language
        outline = replay_outline(found, language=language)
        emit(to_text(outline, width=page_width(), color=colored(options.color)))
    return ExitCode.DONE if found.same and not found.flaws else ExitCode.FAILED
