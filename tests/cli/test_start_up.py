"""What a command loads: a verdict on one scenario waits for nothing that it does not use."""

import subprocess
import sys

import pytest

from tests.cli.command import EXPECTS, PACK, Shell
from tests.engines.durable import needs_durable

_ELSEWHERE = (
    "selfdefense.analysis",
    "selfdefense.tables",
    "selfdefense.bdd",
    "selfdefense.report.listing",
    "selfdefense.scenario.timeline",
    "selfdefense.evaluation.expectations",
    "importlib.metadata",
    "importlib.resources",
    "difflib",
    "email",
    "numpy",
    "pandas",
    "pyarrow",
    "typing_extensions",
    "wcwidth",
)
_RUN = "import sys; from selfdefense.cli.main import main; assert main(sys.argv[1:]) == 0; print(*sys.modules)"


def _loaded(*arguments: str) -> set[str]:
    found = subprocess.run([sys.executable, "-c", _RUN, *arguments], capture_output=True, text=True, check=True)
    return set(found.stdout.splitlines()[-1].split())


@needs_durable  # without it, why it is not here is looked up in the packages' metadata
@pytest.mark.parametrize("engine", ["sessions", "compiled"])
def test_a_verdict_loads_only_what_it_uses(shell: Shell, engine: str) -> None:
    """Classes cost most of the start, so those of other commands are not made; nor are tables of characters read."""
    place = shell.write("unsettled.yaml", "facts: {grave: true}\nask: strike\n")
    loaded = _loaded("evaluate", "--framework", PACK, "--engine", engine, place)
    assert "selfdefense.engines.diagrams.completions" in loaded
    assert loaded.isdisjoint(_ELSEWHERE)


def test_what_is_not_loaded_is_there_when_it_is_used(shell: Shell) -> None:
    """The list above names what other commands do load."""
    loaded = _loaded("test", "--framework", PACK, shell.write("held.yaml", EXPECTS))
    assert "selfdefense.evaluation.expectations" in loaded
