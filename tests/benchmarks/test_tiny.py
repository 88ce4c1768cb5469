"""The comparison with other engines, small: it runs, all that are there agree, and the page says what is not."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[2]
MODULES = {"zen-engine": "zen", "clingo": "clingo", "cedarpy (Cedar)": "cedarpy", "regopy (Rego)": "regopy"}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Run the whole comparison once; it fails where engines give different truths."""
    target = tmp_path_factory.mktemp("bench") / "performance.md"
    command = [sys.executable, str(ROOT / "benchmarks" / "compare.py"), "--tiny", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=500)
    assert done.returncode == 0, done.stderr[-2000:]
    return target


def _rows(page: Path, first: str) -> list[list[str]]:
    """Give the cells of the rows of tables that begin with some words."""
    lines = [line for line in page.read_text(encoding="utf-8").splitlines() if line.startswith(f"| {first}")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_every_engine_that_is_there_agrees(page: Path) -> None:
    """The page says so, and our own engines and clingo have times."""
    words = page.read_text(encoding="utf-8")
    assert "All were the same in this run." in words
    assert "WRONG" not in words
    for name in ("ours: compiled |", "ours: reference", "ours: evaluate()", "clingo"):
        assert float(_rows(page, name)[0][1].replace(",", "")) > 0, name


def test_what_is_not_installed_is_said_to_be(page: Path) -> None:
    """No engine is left out without a word."""
    for name, module in MODULES.items():
        cells = _rows(page, name)[0]
        assert (cells[1] == "not installed") == (find_spec(module) is None), cells


def test_targets_are_judged_by_the_figures(page: Path) -> None:
    """Each has its figures; a thousand rows are too few for a million a second, and the page says so."""
    words = page.read_text(encoding="utf-8").partition("## Targets")[2].partition("## ")[0]
    judged = {line.split("|")[1].strip(): line.split("|")[2].strip() for line in words.splitlines() if "met" in line}
    assert judged["1 million scenarios a second from Parquet to Parquet"] == "**not met**"
    assert judged["compiled at least 10 times as fast as the fastest of the others"] == "met"


def test_the_picture_is_drawn(page: Path) -> None:
    """It is well-formed, with bars and curves."""
    root = ElementTree.parse(page.with_suffix(".svg")).getroot()
    names = [element.tag.partition("}")[2] for element in root.iter()]
    assert names.count("rect") > 5
    assert names.count("polyline") >= 3
