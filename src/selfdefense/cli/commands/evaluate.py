"""`selfdefense evaluate`: verdicts on scenarios, and what they are under other readings; text, Markdown or JSON."""

import argparse

from selfdefense.cli.errors import BadInputError
from selfdefense.cli.evaluating import evaluate_as
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.inputs import Loaded, Unread, load_all, places_of
from selfdefense.cli.options import add_color, add_evaluation, add_framework, add_inputs, add_language
from selfdefense.cli.output import colored, emit, page_width
from selfdefense.diagnostics import DiagnosticError
from selfdefense.evaluation import Evaluation
from selfdefense.report import evaluation_object, to_json
from selfdefense.report.blocks import Outline
from selfdefense.report.brief import brief
from selfdefense.report.outline import outline_of
from selfdefense.report.to_markdown import to_markdown
from selfdefense.report.to_text import to_text

__all__ = ["add_arguments", "run"]

_Evaluated = tuple[Loaded, Evaluation]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_inputs(parser, "FILE")
    parser.add_argument(
        "--format", choices=("text", "json", "markdown"), default="text", help="form of the result (default: text)"
    )
    parser.add_argument(
        "--action", action="append", metavar="NAME", help="an action or act to ask instead of the scenario's own"
    )
    parser.add_argument(
        "--readings",
        choices=("all", "product"),
        help="what else each action is under every reading, one question varied at a time, or all together",
    )
    how_much = parser.add_mutually_exclusive_group()
    how_much.add_argument("--brief", action="store_true", help="show the outcomes, why, and what they turn on, no more")
    how_much.add_argument(
        "--explain", action="store_true", help="show the whole explanation, and all that is short else"
    )
    add_evaluation(parser)
    add_framework(parser)
    add_language(parser)
    add_color(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Evaluate every scenario; where one cannot be read or evaluated, show all messages and no result."""
    if options.brief and (options.format == "json" or options.readings is not None):
        raise BadInputError("error: --brief is for verdicts as text or markdown")
    places = places_of(options.paths)
    if options.readings is not None:
        from selfdefense.cli.every_reading import run_readings

        return run_readings(options, places)
    evaluated, messages = _evaluated(options, load_all(places, options.framework, warnings=options.warnings))
    if messages:
        raise BadInputError(*dict.fromkeys(messages))
    emit(_rendered(options, evaluated, single=len(places) == 1 and options.paths == list(places)))
    return ExitCode.DONE


def _evaluated(options: argparse.Namespace, loaded: tuple[Loaded | Unread, ...]) -> tuple[list[_Evaluated], list[str]]:
    evaluated: list[_Evaluated] = []
    messages: list[str] = []
    for one in loaded:
        if isinstance(one, Unread):
            messages.append(one.message)
            continue
        try:
            evaluated.append((one, evaluate_as(options, one, options.action)))
        except DiagnosticError as mistakes:
            messages.append(str(mistakes))
        except BadInputError as mistake:
            messages.extend(mistake.messages)
    return evaluated, messages


def _rendered(options: argparse.Namespace, evaluated: list[_Evaluated], *, single: bool) -> str:
    match options.format:
        case "json":
            objects = [
                evaluation_object(found, one.framework, scenario=one.scenario, language=options.lang)
                for one, found in evaluated
            ]
            return to_json(objects[0] if single else objects)
        case "markdown":
            return "\n".join(_markdown(options, one, found) for one, found in evaluated)
        case _:
            return "\n\n".join(_text(options, one, found) for one, found in evaluated)


def _markdown(options: argparse.Namespace, one: Loaded, found: Evaluation) -> str:
    return to_markdown(_outline(options, one, found))


def _text(options: argparse.Namespace, one: Loaded, found: Evaluation) -> str:
    return to_text(_outline(options, one, found), width=page_width(), color=colored(options.color))


def _outline(options: argparse.Namespace, one: Loaded, found: Evaluation) -> Outline:
    law, scenario = one.framework, one.scenario
    whole = outline_of(found, law, scenario=scenario, language=options.lang, explain=options.explain)
    return brief(whole, options.lang if options.lang is not None else law.language) if options.brief else whole
