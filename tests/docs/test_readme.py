"""Every command and every example of the README runs, and prints what it says; so do the commands of other pages."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from selfdefense import load_framework, load_scenario

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
QUESTION = (ROOT / "docs" / "the-question.md").read_text(encoding="utf-8")
_LEFT_OUT = "…"


def _blocks(language: str, page: str = README) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", page, flags=re.MULTILINE | re.DOTALL)


CONSOLE = [*_blocks("console"), *_blocks("console", QUESTION)]


def _pattern(lines: list[str]) -> str:
    """Lines as they stand; a line that is `…` is any lines, and `…` inside a line is any words."""
    parts = []
    for line in lines:
        if line == _LEFT_OUT:
            parts.append(r"(?:.*\n)*?")
        else:
            parts.append(re.escape(line).replace(re.escape(_LEFT_OUT), ".*") + r"\n")
    return "".join(parts)


@pytest.mark.parametrize("block", CONSOLE, ids=lambda block: block.splitlines()[0][2:60])
def test_a_command_prints_what_the_page_says(block: str) -> None:
    """The output of each command matches, `…` standing for what was left out."""
    command, *expected = block.splitlines()
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "NO_COLOR": "1"}
    shown = subprocess.run(
        command.removeprefix("$ "), shell=True, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert shown.returncode == 0, shown.stderr
    assert re.fullmatch(_pattern(expected), shown.stdout), shown.stdout


@pytest.mark.parametrize("block", _blocks("python"))
def test_a_python_example_runs(block: str) -> None:
    """The example runs, and prints what its comment says."""
    shown = subprocess.run([sys.executable, "-c", block], cwd=ROOT, capture_output=True, text=True, check=False)
    assert shown.returncode == 0, shown.stderr
    assert shown.stdout.splitlines()[0] == "undetermined"


@pytest.mark.parametrize("block", _blocks("yaml"))
def test_the_scenario_of_the_readme_loads(block: str, tmp_path: Path) -> None:
    """The scenario that is explained line by line is a scenario."""
    file = tmp_path / "my.yaml"
    file.write_text(block, encoding="utf-8")
    assert load_scenario(file, load_framework("japan")).id == "us-forces-attacked"


def test_the_readme_has_examples_of_each_sort() -> None:
    """The tests above have something to test."""
    assert [len(_blocks(language)) > 0 for language in ("console", "python", "yaml", "gherkin")] == [True] * 4
