"""`selfdefense sweep`: vary the facts of a scenario; shares of outcomes, what they turn on most, a map of two facts."""

import argparse
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from selfdefense.cli.errors import BadInputError
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.options import add_framework
from selfdefense.cli.output import complain, emit
from selfdefense.cli.tabular import framework_of, outcome_lines

if TYPE_CHECKING:
    from selfdefense.framework import Value
    from selfdefense.scenario.sweep import Sweep
    from selfdefense.tables.sweeping import SweepReport

__all__ = ["add_arguments", "run"]

_MOST_SHOWN = 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("spec", metavar="SPEC", help="a sweep: a scenario, the facts to vary and what is asked")
    parser.add_argument("--picture", metavar="FILE", type=Path, help="also draw the map of two facts, as SVG")
    add_framework(parser, default="japan")


def run(options: argparse.Namespace) -> ExitCode:
    """Run the sweep and summarise it."""
    framework = framework_of(options)
    from selfdefense.language.load_sweep import load_sweep

    sweep = load_sweep(options.spec, framework)
    if options.picture is not None and sweep.map is None:
        raise BadInputError("error: a picture needs two facts: name them in the sweep's `map`")
    try:
        from selfdefense.tables.sweeping import run_sweep

        report = run_sweep(framework, sweep)
    except (ImportError, ValueError) as mistake:
        raise BadInputError(f"error: {mistake}") from mistake
    emit("".join(_summary(sweep, report)))
    if options.picture is not None:
        _draw(options.picture, sweep, report)
    return ExitCode.DONE


def _draw(path: Path, sweep: "Sweep", report: "SweepReport") -> None:
    from selfdefense.report.heat_map import heat_map

    try:
        path.write_text(heat_map(sweep, report.maps), encoding="utf-8")
    except OSError as error:
        raise BadInputError(f"error: `{path}` cannot be written: {error.strerror}") from error
    complain(f"wrote {path}")


def _summary(sweep: "Sweep", report: "SweepReport") -> Iterator[str]:
    of = "" if sweep.sample is None else f", drawn from {sweep.combinations:,}"
    yield f"{sweep.id}: {report.situations:,} situations{of}"
    yield f", {report.contradictory:,} of them contradict themselves and are left out\n\n"
    yield outcome_lines(report.outcomes)
    yield "\nwhat the outcome turns on most (how often another value of this fact alone changes it)\n"
    for influence in [one for one in report.influences if one.share][:_MOST_SHOWN]:
        yield f"  {influence.share:>7.2%}  {influence.fact}  ({influence.action})\n"
    if sweep.map is not None:
        yield from _maps(sweep, report)


def _maps(sweep: "Sweep", report: "SweepReport") -> Iterator[str]:
    assert sweep.map is not None
    values = {axis.fact: axis.values for axis in sweep.axes}
    down, across = (values[name] for name in sweep.map)
    for action, cells in report.maps.items():
        yield f"\nshare lawful of {action}: {sweep.map[0]} down, {sweep.map[1]} across\n"
        yield "".join((" " * 24, *(f"{_word(value):>16}" for value in across), "\n"))
        for i, value in enumerate(down):
            yield f"  {_word(value):22}"
            yield "".join(f"{_lawful(cells[i, j]):>16}" for j in range(len(across))) + "\n"


def _lawful(counts: Mapping[str, int]) -> str:
    total = sum(counts.values())
    lawful = counts.get("permitted", 0) + counts.get("permitted_subject_to", 0)
    return f"{lawful / total:.1%}" if total else "-"


def _word(value: "Value | None") -> str:
    if value is None:
        return "unknown"
    return str(value).lower() if isinstance(value, bool) else str(value)
