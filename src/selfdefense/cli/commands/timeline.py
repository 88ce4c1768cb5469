"""`selfdefense timeline`: the verdicts of a crisis over time, and what was known when."""

import argparse
import os
from datetime import datetime
from pathlib import Path

from selfdefense.analysis import audit, unfold
from selfdefense.cli.errors import BadInputError
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.options import add_color, add_framework, add_language
from selfdefense.cli.output import colored, emit, page_width
from selfdefense.framework import Framework
from selfdefense.language import load_framework
from selfdefense.language.instants import instant_from_text
from selfdefense.language.load_timeline import load_timeline
from selfdefense.report.blocks import Outline
from selfdefense.report.timeline_object import audit_object, unfolding_object
from selfdefense.report.timeline_outline import audit_outline, timeline_outline
from selfdefense.report.timeline_svg import timeline_svg
from selfdefense.report.to_html import to_html
from selfdefense.report.to_json import to_json
from selfdefense.report.to_markdown import to_markdown
from selfdefense.report.to_text import to_text
from selfdefense.scenario.timeline import Timeline

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("file", metavar="FILE", help="a timeline")
    parser.add_argument(
        "--format",
        choices=("text", "markdown", "json", "html", "svg"),
        default="text",
        help="form of the result (default: text)",
    )
    parser.add_argument(
        "--action", action="append", metavar="NAME", help="an action or act to ask instead of the timeline's own"
    )
    parser.add_argument("--known-at", metavar="INSTANT", help="only on what was known by then")
    parser.add_argument(
        "--audit", metavar="INSTANT", help="judge that instant on what was known then (or --known-at) and is known now"
    )
    parser.add_argument(
        "--engine", default="auto", help="auto, sessions, compiled or reference (default: auto; see `doctor`)"
    )
    add_framework(parser)
    add_language(parser)
    add_color(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Unfold a timeline, or audit one instant of it."""
    given = None if options.framework is None else load_framework(options.framework)
    timeline = load_timeline(options.file, given, root=_root(options.file))
    framework = given if given is not None else load_framework(timeline.framework)
    try:
        emit(_audited(options, framework, timeline) if options.audit else _unfolded(options, framework, timeline))
    except ValueError as mistake:
        raise BadInputError(f"error: {options.file}: {mistake}") from mistake
    return ExitCode.DONE


def _root(file: str) -> Path | None:
    """Give the folder that blocks may stand in: the one we are in, for what lies below it."""
    here = Path.cwd()
    return here if Path(os.path.realpath(file)).is_relative_to(here) else None


def _instant(text: str | None, timeline: Timeline) -> datetime | None:
    return None if text is None else instant_from_text(text, timeline.zone).moment


def _unfolded(options: argparse.Namespace, framework: Framework, timeline: Timeline) -> str:
    known_at = _instant(options.known_at, timeline)
    unfolding = unfold(framework, timeline, options.action, as_known_at=known_at, engine=options.engine)
    picture = timeline_svg(unfolding, framework, language=options.lang) if options.format in ("html", "svg") else ""
    if options.format == "svg":
        return picture
    if options.format == "json":
        return to_json(unfolding_object(unfolding, framework, language=options.lang))
    return _rendered(options, framework, timeline_outline(unfolding, framework, language=options.lang), picture)


def _audited(options: argparse.Namespace, framework: Framework, timeline: Timeline) -> str:
    if options.format == "svg":
        raise ValueError("an audit has no picture; choose another format")
    at = instant_from_text(options.audit, timeline.zone).moment
    known_at = _instant(options.known_at, timeline)
    found = audit(framework, timeline, options.action, at=at, known_at=known_at, engine=options.engine)
    if options.format == "json":
        return to_json(audit_object(found, framework, language=options.lang))
    return _rendered(options, framework, audit_outline(found, framework, language=options.lang))


def _rendered(options: argparse.Namespace, framework: Framework, outline: Outline, picture: str = "") -> str:
    match options.format:
        case "markdown":
            return to_markdown(outline)
        case "html":
            language = options.lang if options.lang is not None else framework.language
            return to_html(outline, language=language, picture=picture)
        case _:
            return to_text(outline, width=page_width(), color=colored(options.color))
