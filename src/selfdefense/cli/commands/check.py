"""`selfdefense check`: every mistake of a rule pack."""

import argparse
from pathlib import Path

from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.output import complain, emit
from selfdefense.diagnostics import Diagnostics, render
from selfdefense.framework import Framework
from selfdefense.language import check_framework, find_pack
from selfdefense.report import plain

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("pack", metavar="PACK", help="name or folder of a rule pack")
    parser.add_argument("--strict", action="store_true", help="let warnings fail, too")
    parser.add_argument("--quiet", action="store_true", help="count warnings, and do not show them")


def run(options: argparse.Namespace) -> ExitCode:
    """Load the pack, show all messages, and say what it contains."""
    found = find_pack(options.pack)
    folder = found if found is not None else Path(options.pack)
    framework, diagnostics = check_framework(folder)
    shown = diagnostics.errors if options.quiet else (*diagnostics.errors, *diagnostics.warnings)
    if shown:
        complain(render(shown, diagnostics.documents))
    emit(f"{plain(options.pack)}: {_summary(framework, diagnostics)}\n")
    if not (folder / "framework.yaml").is_file():
        return ExitCode.BAD_INPUT
    failed = bool(diagnostics.errors) or (options.strict and bool(diagnostics.warnings))
    return ExitCode.FAILED if failed else ExitCode.DONE


def _summary(framework: Framework | None, diagnostics: Diagnostics) -> str:
    counts = f"{_count(len(diagnostics.errors), 'error')}, {_count(len(diagnostics.warnings), 'warning')}"
    if framework is None:
        return counts
    content = {
        "law": framework.laws,
        "provision": framework.provisions,
        "norm": framework.norms,
        "fact": framework.facts,
        "action": framework.actions,
    }
    return f"{counts}; " + ", ".join(_count(len(values), noun) for noun, values in content.items())


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
