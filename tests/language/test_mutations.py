"""Damaged packs are reported, never crashed on: each line of the tiny pack taken out, in turn."""

import shutil
from pathlib import Path

import pytest

from selfdefense.framework import Framework
from selfdefense.language import check_framework, check_scenario

from .packs import GOOD, TINY

FILES = ["framework.yaml", "vocabulary/things.yaml", "charter.yaml", "army/act.yaml", "opinion.yaml"]


@pytest.mark.parametrize("name", FILES)
def test_a_missing_line_never_crashes_the_load(name: str, tmp_path: Path) -> None:
    """What is left is a framework, or a list of mistakes."""
    pack = tmp_path / "tiny"
    shutil.copytree(TINY, pack)
    lines = (TINY / name).read_text(encoding="utf-8").splitlines(keepends=True)
    for number in range(len(lines)):
        (pack / name).write_text("".join(lines[:number] + lines[number + 1 :]), encoding="utf-8")
        framework, diagnostics = check_framework(pack)
        assert (framework is None) == bool(diagnostics.errors)


def test_a_missing_line_of_a_scenario_never_crashes_the_load(tmp_path: Path, tiny: Framework) -> None:
    """What is left is a scenario, or a list of mistakes."""
    folder = tmp_path / "scenarios"
    shutil.copytree(GOOD / "scenarios", folder)
    file = folder / "neighbour-attacked.yaml"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    for number in range(len(lines)):
        file.write_text("".join(lines[:number] + lines[number + 1 :]), encoding="utf-8")
        scenario, diagnostics = check_scenario(file, tiny)
        assert (scenario is None) == bool(diagnostics.errors)
