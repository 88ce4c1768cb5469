"""`selfdefense show`: what a rule pack contains."""

import argparse

from selfdefense.cli.errors import BadInputError
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.options import add_framework, add_language
from selfdefense.cli.output import emit, page_width
from selfdefense.diagnostics import nearest
from selfdefense.framework import Framework
from selfdefense.language import load_framework
from selfdefense.report import to_json
from selfdefense.report.listing import KINDS, detail_text, list_text, listed, names_of, search
from selfdefense.report.plain import plain

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("kind", choices=tuple(KINDS), help="what to list")
    parser.add_argument(
        "id", nargs="?", help="one of them, in full (its name, family, or for sources a law), or a word to look for"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="form of the result (default: text)")
    add_framework(parser, default="japan")
    add_language(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """List what is asked for; with a name, in full."""
    framework = load_framework(options.framework)
    entries = listed(framework, options.kind, options.id, options.lang)
    found = [] if options.id is None or entries else search(framework, options.kind, options.id, options.lang)
    if options.id is not None and not entries and not found:
        close = nearest(options.id, names_of(framework, options.kind))
        hint = f"; did you mean `{close}`?" if close is not None else ""
        raise BadInputError(f"error: nothing among the {options.kind} is named `{options.id}`{hint}")
    if options.format == "json":
        emit(to_json(entries or found))
    elif found:
        emit(list_text(found, page_width()))
        emit(f"\n{len(found)} {options.kind} with `{plain(options.id)}`\n")
    elif options.id is None:
        emit(list_text(entries, page_width()))
        emit(_counted(framework, options.kind, len(entries)))
    else:
        emit(detail_text(entries, page_width()))
    return ExitCode.DONE


def _counted(framework: Framework, kind: str, count: int) -> str:
    """Count what is listed; of norms and sources, the provisions and laws too."""
    if kind not in ("norms", "sources"):
        return f"\n{count} {kind}\n"
    provisions, laws = len(framework.provisions), len(framework.laws)
    if kind == "sources":
        return f"\n{provisions} provisions of {laws} laws\n"
    carrying = len({norm.provision for norm in framework.norms})
    return f"\n{count} norms, from {carrying} of the {provisions} provisions of {laws} laws\n"
