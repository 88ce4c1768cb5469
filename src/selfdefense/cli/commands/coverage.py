"""`selfdefense coverage`: what of the law the scenarios exercise, provision by provision."""

import argparse

from selfdefense.analysis.coverage import CoverageReport, NormCoverage, coverage
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.law_under_test import add_tested_law, scenarios_of
from selfdefense.cli.output import emit

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_tested_law(parser)
    parser.add_argument("--all", action="store_true", help="also list what is covered")


def run(options: argparse.Namespace) -> ExitCode:
    """List the norms that are not exercised each way, and the share of conditions that are."""
    framework, scenarios = scenarios_of(options)
    report = coverage(framework, scenarios)
    if options.law:
        laws = tuple(f"{law}/" for law in options.law)
        report = CoverageReport(norms=tuple(n for n in report.norms if n.provision.startswith(laws)))
    for norm in report.norms:
        lines = _missing(norm)
        if lines or options.all:
            emit(f"{norm.provision}: {norm.family}{'' if lines else ': covered'}\n")
            emit("".join(f"    {line}\n" for line in lines))
    for what, (some, every) in (("conditions", report.conditions), ("norms", report.norms_both_ways)):
        emit(f"{what} shown both ways: {some} of {every} ({some / every if every else 1:.1%})\n")
    return ExitCode.DONE if report.share >= options.at_least else ExitCode.FAILED


def _missing(norm: NormCoverage) -> list[str]:
    lines = []
    if not norm.effective:
        lines.append("never effective")
    if not norm.not_effective and norm.conditions:
        lines.append("never without effect")
    if norm.overridable and not norm.overridden:
        lines.append("never overridden")
    for condition in norm.conditions:
        ways = [word for word, seen in (("true", condition.as_true), ("false", condition.as_false)) if not seen]
        if ways:
            lines.append(f"{condition.says}: never decides as {' or '.join(ways)}")
    return lines
