"""`show norms` and `show sources` count provisions, and which of them carry norms."""

import re

from selfdefense import load_framework
from tests.cli.command import PACK, Shell


def test_norms_are_counted_with_their_provisions(shell: Shell) -> None:
    """Each provision of the harbour carries a norm."""
    assert shell.run("show", "norms", "--framework", PACK).out.endswith(
        "\n11 norms, from 8 of the 8 provisions of 4 laws\n"
    )


def test_provisions_without_norms_are_told_apart(shell: Shell) -> None:
    """In Japan's pack definitions and citations carry none; the three numbers are those of the pack."""
    japan = load_framework("japan")
    last = shell.run("show", "norms", "--framework", "japan").out.splitlines()[-1]
    said = re.fullmatch(r"(\d+) norms, from (\d+) of the (\d+) provisions of (\d+) laws", last)
    assert said is not None
    norms, carrying, provisions, laws = map(int, said.groups())
    silent = [each.id for each in japan.provisions if all(norm.provision != each.id for norm in japan.norms)]
    assert silent
    assert (norms, provisions, laws) == (len(japan.norms), len(japan.provisions), len(japan.laws))
    assert carrying == provisions - len(silent)


def test_sources_are_counted(shell: Shell) -> None:
    """Provisions and laws."""
    assert shell.run("show", "sources", "--framework", PACK).out.endswith("\n8 provisions of 4 laws\n")
