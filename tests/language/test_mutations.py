"""Damaged packs are reported, never crashed on: each line of the tiny pack taken out, in turn."""

import shutil
from pathlib import Path

import pytest

from selfdefense.language import check_framework

from .packs import TINY

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
