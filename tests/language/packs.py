"""The tiny rule pack that tests of the language read, as it is or with something added."""

import shutil
from collections.abc import Mapping
from pathlib import Path

GOOD = Path(__file__).parent / "good"
BAD = Path(__file__).parent / "bad"
TINY = GOOD / "tiny"


def tiny_with(folder: Path, files: Mapping[str, str]) -> Path:
    """Copy the tiny pack and write files into the copy."""
    pack = folder / "tiny"
    shutil.copytree(TINY, pack)
    for name, text in files.items():
        (pack / name).parent.mkdir(parents=True, exist_ok=True)
        (pack / name).write_text(text, encoding="utf-8")
    return pack


def law_of(norms: str, *, dates: str = "from: 2000-01-01", layer: str = "statute") -> str:
    """Write a law of one provision with these norms."""
    indented = "\n".join(f"      {line}" for line in norms.strip("\n").split("\n"))
    return f"""\
law: more
title: {{en: More, ja: 追加}}
layer: {layer}
url: https://arvia.example/more
provisions:
  - at: 1
    cite: {{en: "s. 1", ja: 第1条}}
    says: {{en: More., ja: 追加}}
    {dates}
    certainty: text
    norms:
{indented}
"""
