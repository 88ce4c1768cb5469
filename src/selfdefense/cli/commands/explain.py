"""`selfdefense explain`: why and why not, as text, Markdown, JSON, HTML or a picture."""

import argparse

from selfdefense.analysis.blockers import blockers
from selfdefense.cli.asked_scenario import load_one, refuse_unknown_actions
from selfdefense.cli.evaluating import evaluate_as
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.options import add_color, add_evaluation, add_framework, add_language
from selfdefense.cli.output import colored, emit, page_width
from selfdefense.report.explained import explained_outline, explanation_tree
from selfdefense.report.explained_object import explained_object
from selfdefense.report.to_html import to_html
from selfdefense.report.to_json import to_json
from selfdefense.report.to_markdown import to_markdown
from selfdefense.report.to_svg import to_svg
from selfdefense.report.to_text import to_text
from selfdefense.report.wording import Wording

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("scenario", metavar="SCENARIO", help="a scenario, or - for standard input")
    parser.add_argument("action", metavar="ACTION", help="an action or act (see `show actions`)")
    parser.add_argument(
        "--format",
        choices=("text", "markdown", "json", "html", "svg"),
        default="text",
        help="form of the result (default: text)",
    )
    parser.add_argument("--short", action="store_true", help="leave out of the tree what only repeats (svg: always)")
    add_evaluation(parser)
    add_framework(parser)
    add_language(parser)
    add_color(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Explain one verdict."""
    one = load_one(options)
    refuse_unknown_actions(one.framework, one.scenario, [options.action])
    evaluation = evaluate_as(options, one, [options.action])
    blocking = blockers(one.framework, one.scenario, options.action)
    if options.format == "json":
        emit(
            to_json(explained_object(evaluation, blocking, one.framework, scenario=one.scenario, language=options.lang))
        )
        return ExitCode.DONE
    outline = explained_outline(
        evaluation, blocking, one.framework, scenario=one.scenario, language=options.lang, short=options.short
    )
    wording = Wording(one.framework, options.lang if options.lang is not None else one.framework.language)
    match options.format:
        case "markdown":
            emit(to_markdown(outline))
        case "html":
            emit(to_html(outline, language=wording.language))
        case "svg":
            tree = explanation_tree(wording, evaluation.verdicts[0], one.scenario, short=True)
            emit(to_svg(tree, title=outline.title, language=wording.language))
        case _:
            emit(to_text(outline, width=page_width(), color=colored(options.color)))
    return ExitCode.DONE
