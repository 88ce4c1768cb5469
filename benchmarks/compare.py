"""How fast the engines are, beside those that people would pick instead: `benchmarks/compare.py [--tiny] [PAGE]`.

First it is checked that all of them give the same truths; an engine that does not is shown as wrong, without a time.
Shared machines are noisy: trust ratios more than times. With a page to write, a picture is written beside it.
"""

import argparse
import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from figures import Figures
from growing import EventSizes, by_events, by_norms, by_rows
from laws import Law, japan
from many_scenarios import from_parquet, on_columns, openfisca_rate, whole_way_agrees
from measuring import copy_bytes_a_second, machine
from one_scenario import OURS, SLOW, Took
from page import text_of, write_page
from rivals import RIVALS, is_missing

LONG = EventSizes(batch=10**6, compiled=10**6, sessions=10**6, unfolded=10**4)


@dataclass(frozen=True)
class Sizes:
    """How much is measured."""

    rounds: int = 3
    cases: int = 20
    columns: int = 2**23
    parquet: int = 2**21
    openfisca: int = 20_000
    norms: tuple[int, ...] = (10, 100, 1000, 10_000)
    rows: tuple[int, ...] = tuple(10**n for n in range(9))
    events: EventSizes = LONG
    copied: int = 2**27


TINY = Sizes(
    rounds=1,
    cases=2,
    columns=2**12,
    parquet=2**10,
    openfisca=50,
    norms=(10, 50),
    rows=(1, 100),
    events=EventSizes(batch=100, compiled=10, sessions=10, unfolded=1),
    copied=2**20,
)


def one_scenario(sizes: Sizes) -> list[Took]:
    """Run each engine in a process of its own, in turn, some rounds; the fastest round of each counts."""
    best: dict[str, Took] = {}
    for _ in range(sizes.rounds):
        for name in (*OURS, *RIVALS):
            before = best.get(name)
            if before is None or (before.same and not before.missing and (before.run or 0) < SLOW):
                found = _alone(name, sizes.cases)
                best[name] = found if before is None or (found.run or 0) < (before.run or 0) else before
                _say(f"{name}: {found.run}")
    return list(best.values())


def _alone(name: str, cases: int) -> Took:
    if name in RIVALS and is_missing(name):
        return Took(name, missing="not installed")
    command = [sys.executable, str(Path(__file__).with_name("one_scenario.py")), name, "--cases", str(cases)]
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    # CLIPS talks at its end.
    return Took(**json.loads(next(line for line in said.splitlines() if line.startswith("{"))))


def measured(given: Law, sizes: Sizes) -> Figures:
    """Measure everything."""
    shape = (len(given.law.norms), len(given.program.gates), len(given.gates.expressions))
    figures = Figures(machine(), shape, copy_bytes_a_second(sizes.copied), whole_way_agrees(given))
    figures.one = one_scenario(sizes)
    _say("bit columns")
    figures.columns = on_columns(given, sizes.columns)
    _say("OpenFisca on arrays")
    figures.openfisca = openfisca_rate(given, sizes.openfisca)
    _say("Parquet to Parquet")
    figures.parquet = from_parquet(given, sizes.parquet)
    _say("growth by norms")
    figures.norms = by_norms(sizes.norms)
    _say("growth by rows")
    figures.rows = [by_rows(given, sizes.rows)]
    _say("growth by events")
    figures.events = by_events(given, sizes.events)
    return figures


def _say(what: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {what}", file=sys.stderr, flush=True)


def main() -> int:
    """Measure, print, and write the page; fail where an engine gave other truths."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("page", nargs="?", type=Path, help="the page to write")
    parser.add_argument("--tiny", action="store_true", help="everything once and small: to see that it runs")
    options = parser.parse_args()
    figures = measured(japan(), TINY if options.tiny else Sizes())
    print(text_of(figures))
    if options.page is not None:
        write_page(options.page, figures)
    return 1 if figures.wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
