"""`selfdefense lint`: what can be said of a rule pack without any facts."""

import argparse

from selfdefense.analysis import lint, silent
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.law_under_test import progress_shown
from selfdefense.cli.options import add_color, add_language
from selfdefense.cli.output import emit
from selfdefense.cli.showing import show
from selfdefense.language import load_framework
from selfdefense.report.findings_outline import findings_outline
from selfdefense.report.plain_object import plain_object
from selfdefense.report.to_sarif import to_sarif

__all__ = ["add_arguments", "run"]

_FORMS = ("text", "markdown", "json", "html", "sarif")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("pack", metavar="PACK", nargs="?", default="japan", help="name or folder of a rule pack")
    parser.add_argument("--strict", action="store_true", help="fail where anything is found")
    parser.add_argument("--quiet", action="store_true", help="no progress")
    parser.add_argument("--format", choices=_FORMS, default="text", help="form of the result (default: text)")
    add_language(parser)
    add_color(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Look through a pack; findings fail the command only with --strict, for the law itself may be so."""
    framework = load_framework(options.pack)
    findings = lint(framework, progress=progress_shown(options) or silent)
    if options.format == "sarif":
        emit(to_sarif(findings, language=options.lang or framework.language))
    else:
        outline = findings_outline(findings, framework, language=options.lang)
        show(options, outline, plain_object(findings), framework.language)
    return ExitCode.FAILED if findings and options.strict else ExitCode.DONE
