"""`selfdefense prove`: what must hold of every situation, proved or refuted."""

import argparse
from pathlib import Path

from selfdefense.analysis import ClaimProof, ClaimStanding, prove, silent, written
from selfdefense.cli.errors import BadInputError
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.law_under_test import progress_shown
from selfdefense.cli.options import add_color, add_language
from selfdefense.cli.showing import add_form, show
from selfdefense.language import load_framework
from selfdefense.report.inquiry_outlines import proofs_outline
from selfdefense.report.plain_object import plain_object

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("pack", metavar="PACK", nargs="?", default="japan", help="name or folder of a rule pack")
    parser.add_argument("--claim", action="append", metavar="NAME", help="only this claim (may be repeated)")
    parser.add_argument("--quiet", action="store_true", help="no progress")
    parser.add_argument("--write", metavar="FOLDER", help="write the scenarios that refute claims there")
    add_form(parser)
    add_language(parser)
    add_color(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Prove the claims of a pack; a refuted one, or one that says nothing, fails."""
    framework = load_framework(options.pack)
    claims = [claim for claim in framework.claims if not options.claim or claim.name in options.claim]
    if not claims:
        raise BadInputError(f"error: no claim of that name in `{options.pack}`")
    proofs = prove(framework, claims, progress=progress_shown(options) or silent)
    show(options, proofs_outline(proofs, framework, language=options.lang), plain_object(proofs), framework.language)
    if options.write is not None:
        _write(Path(options.write), proofs)
    held = all(proof.standing is ClaimStanding.PROVED for proof in proofs)
    return ExitCode.DONE if held else ExitCode.FAILED


def _write(folder: Path, proofs: tuple[ClaimProof, ...]) -> None:
    """Write each scenario that refutes a claim, so that it can be run like any other."""
    folder.mkdir(parents=True, exist_ok=True)
    for proof in proofs:
        for number, tenet in enumerate(proof.tenets, start=1):
            if tenet.refuted is not None and tenet.refuted.scenario is not None:
                file = folder / f"{proof.claim.name}-{number}.yaml"
                file.write_text(written(tenet.refuted.scenario), encoding="utf-8")
