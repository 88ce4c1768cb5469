"""`selfdefense mutate`: change the law in small ways, and see whether the scenarios notice."""

import argparse

from selfdefense.analysis.mutants import Mutant
from selfdefense.analysis.mutation import mutate
from selfdefense.analysis.progress import silent
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.law_under_test import add_tested_law, progress_shown, scenarios_of
from selfdefense.cli.options import positive
from selfdefense.cli.output import emit

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_tested_law(parser)
    parser.add_argument("--every", type=positive, default=1, metavar="N", help="only every N-th mutant: a sample")
    parser.add_argument("--workers", type=positive, default=2, metavar="N", help="processes (default: 2)")


def run(options: argparse.Namespace) -> ExitCode:
    """List the survivors by provision, and the share killed."""
    framework, scenarios = scenarios_of(options)
    laws = tuple(f"{law}/" for law in options.law or ())

    def selected(mutant: Mutant) -> bool:
        return mutant.number % options.every == 0 and (not laws or mutant.provision.startswith(laws))

    report = mutate(framework, scenarios, progress_shown(options) or silent, selected, workers=options.workers)
    for survivor in report.survivors:
        mutant = survivor.mutant
        emit(f"{mutant.provision}: {mutant.kind.value}: {mutant.says} ({survivor.fate.value})\n")
    sample = f" (every {options.every}th)" if options.every > 1 else ""
    emit(
        f"{report.total} mutants{sample}: {report.killed} killed, {report.equivalent} proven to change no answer, "
        f"{len(report.survivors) - report.equivalent} survive; {report.score:.1%} of those that change something\n"
    )
    return ExitCode.DONE if report.score >= options.at_least else ExitCode.FAILED
