"""`selfdefense plan`: the path to lawfulness, or that there is none, as text, Markdown, JSON or HTML."""

import argparse

from selfdefense.analysis.paths import plan
from selfdefense.cli.asked_scenario import load_one, refuse_unknown_actions
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.options import add_color, add_evaluation, add_framework, add_language
from selfdefense.cli.output import colored, emit, page_width
from selfdefense.report import to_json, to_markdown, to_text
from selfdefense.report.plan_object import plan_object
from selfdefense.report.plan_outline import plan_outline
from selfdefense.report.to_html import to_html

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("scenario", metavar="SCENARIO", help="a scenario, or - for standard input")
    parser.add_argument("action", metavar="ACTION", help="an action or act (see `show actions`)")
    parser.add_argument(
        "--format",
        choices=("text", "markdown", "json", "html"),
        default="text",
        help="form of the result (default: text)",
    )
    add_evaluation(parser)
    add_framework(parser)
    add_language(parser)
    add_color(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Plan one act; that there is no path is a result like any other."""
    one = load_one(options)
    refuse_unknown_actions(one.framework, one.scenario, [options.action])
    found = plan(one.framework, one.scenario, options.action)
    if options.format == "json":
        emit(to_json(plan_object(found, one.framework, scenario=one.scenario, language=options.lang)))
        return ExitCode.DONE
    outline = plan_outline(found, one.framework, scenario=one.scenario, language=options.lang)
    match options.format:
        case "markdown":
            emit(to_markdown(outline))
        case "html":
            language = options.lang if options.lang is not None else one.framework.language
            emit(to_html(outline, language=language))
        case _:
            emit(to_text(outline, width=page_width(), color=colored(options.color)))
    return ExitCode.DONE
