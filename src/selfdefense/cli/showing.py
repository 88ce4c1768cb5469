"""One outline shown in the form that is asked for."""

import argparse
from typing import Any

from selfdefense.report import to_json, to_markdown, to_text
from selfdefense.report.blocks import Outline
from selfdefense.report.to_html import to_html

from .output import colored, emit, page_width

__all__ = ["add_form", "show"]


def add_form(parser: argparse.ArgumentParser) -> None:
    """Add the choice of a form."""
    forms = ("text", "markdown", "json", "html")
    parser.add_argument("--format", choices=forms, default="text", help="form of the result (default: text)")


def show(options: argparse.Namespace, outline: Outline, plain: Any, language: str) -> None:
    """Write an outline as text, Markdown or HTML, or the plain values behind it as JSON."""
    match options.format:
        case "json":
            emit(to_json(plain))
        case "markdown":
            emit(to_markdown(outline))
        case "html":
            emit(to_html(outline, language=options.lang if options.lang is not None else language))
        case _:
            emit(to_text(outline, width=page_width(), color=colored(options.color)))
