"""The figures as a page of Markdown, with a picture beside it."""

from collections.abc import Sequence
from inspect import getdoc
from pathlib import Path

from figures import EVALUATE, EXPLAINED, Figures
from growing import BLOCK, LOAD_LIMIT, RUN_LIMIT, Curve
from one_scenario import OURS, Took
from picture import bars, curves, drawing
from rivals import RIVALS


def text_of(figures: Figures) -> str:
    """Write the page."""
    parts = (_head(figures), _targets(figures), _one(figures), _given(), _many(figures), _growth(figures))
    return "\n\n".join(parts) + "\n"


def write_page(path: Path, figures: Figures) -> None:
    """Write the page, and the picture beside it."""
    path.write_text(text_of(figures), encoding="utf-8")
    path.with_suffix(".svg").write_text(_picture(figures), encoding="utf-8")


def _head(figures: Figures) -> str:
    norms, gates, truths = figures.shape
    same = (
        f"**Not the same in this run: {', '.join(figures.wrong)}.**"
        if figures.wrong
        else "All were the same in this run."
    )
    return f"""# Performance

Written by `make bench`, in one run on one machine: {figures.machine}; it copies
memory at {figures.copying / 2**30:.1f} GiB a second (read and written). Times are those of the processor, all threads
together; only the way from Parquet to Parquet is by the clock on the wall. The fastest of some runs counts, for every
engine alike, as what else runs on a machine only takes away. Trust the ratios more than the times.

The rules are the whole pack of Japan on one day: {norms} norms, lowered to {gates} gates. The others know only true and
false, so each truth is given to them as two, *known true* and *not known false*, and no more than the {truths} truths
that the lawfulness of all actions needs; our own engines answer every proposition of the law. Before anything is timed,
each engine's truths are held against the compiled engine's on the same scenarios, and those against the definitions.
{same}

![Times and growth](performance.svg)"""


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in rows)])


def _targets(figures: Figures) -> str:
    rows = [(one.what, "met" if one.met else "**not met**", one.why) for one in figures.targets()]
    missing = [took.name for took in figures.one if took.missing]
    note = f"\n\nNot installed, so not judged: {', '.join(missing)}." if missing else ""
    return "## Targets\n\n" + _table(("target", "", "by which figures"), rows) + note


def _one(figures: Figures) -> str:
    ordered = sorted(figures.one, key=lambda took: took.run if took.run is not None else 1e9)
    rows = [(_name(took), *_took(took)) for took in ordered]
    return (
        "## One scenario, all actions\n\n"
        + _table(("engine", "microseconds a scenario", "milliseconds to the first answer", "MiB held"), rows)
        + f"""

Each engine runs in a process of its own; memory is what it holds beside the law. *{EXPLAINED}* is
the compiled engine with the tree of reasons of each action, by the rules alone; *{EVALUATE}*
is all that a verdict has, with what is open settled by all completions, what is decisive, the steps and the ways. These
two are on the scenario of the README, the others on drawn ones."""
    )


def _name(took: Took) -> str:
    return f"ours: {took.name}" if took.name in OURS else took.name


def _took(took: Took) -> tuple[str, str, str]:
    if took.missing:
        return "not installed", "", ""
    load, memory = f"{(took.load or 0) * 1000:,.0f}", f"{took.memory or 0:,.0f}"
    return (f"{took.run * 1e6:,.0f}" if took.run is not None else "WRONG"), load, memory


def _given() -> str:
    lines = ["## How the others are given the rules, and what they cannot say", ""]
    for name, maker in RIVALS.items():
        lines.append(f"* **{name}**: {' '.join((getdoc(maker) or '').split())}")
    return "\n".join(lines)


def _many(figures: Figures) -> str:
    rows = [
        (
            one.asked,
            f"{one.operations:,}",
            f"{one.arrays:,.0f}",
            f"{one.integers:,.0f}",
            f"{figures.copying / one.moved:,.0f}",
        )
        for one in figures.columns
    ]
    head = ("asked", "operations", "arrays, a second", "Python integers, a second", "what memory could bring, a second")
    openfisca = "not installed" if figures.openfisca is None else f"{figures.openfisca[0]:,.0f} scenarios a second"
    parts = ["## Many scenarios, bit columns", _table(head, rows), f"OpenFisca on arrays, all actions: {openfisca}."]
    if figures.parquet is not None:
        one = figures.parquet
        parts.append(
            f"From Parquet to Parquet, {one.rows:,} rows of {one.columns} facts: {one.rate:,.0f} rows a second by the "
            f"clock, {one.processor:,.0f} for each second of a processor, at most {one.memory:,.0f} MiB of memory."
        )
    return "\n\n".join(parts)


def _growth(figures: Figures) -> str:
    return "\n\n".join(
        (
            "## Growth",
            "Generated laws: half of the norms define concepts, half bear on actions. An engine that took more than "
            f"{LOAD_LIMIT:.0f} seconds to load, or {RUN_LIMIT} for one scenario, was not given the next size.",
            _sizes("milliseconds for a scenario, norms:", figures.norms, 1e3),
            f"Scenarios at once, bit columns in memory, by blocks of {BLOCK:,}: more run over the same columns again.",
            _sizes("milliseconds, scenarios:", figures.rows, 1e3),
            "Events of a timeline, each turning a fact, in every way there is: `unfold()` gives verdicts with "
            "explanations, causes and courses, the others the outcomes after each event.",
            _sizes("milliseconds, events:", figures.events, 1e3),
            "That growth is linear in norms, facts, events and rows is also a test, by counts of operations: "
            "`tests/growth/`.",
        )
    )


def _sizes(corner: str, found: Sequence[Curve], unit: float) -> str:
    sizes = sorted({size for curve in found for size in curve.seconds})
    rows = [
        (
            curve.name if curve.same else f"{curve.name} **WRONG**",
            *(_cell(curve.seconds.get(size), unit) for size in sizes),
        )
        for curve in found
    ]
    return _table((corner, *(f"{size:,}" for size in sizes)), rows)


def _cell(value: float | None, unit: float) -> str:
    if value is None:
        return ""
    return f"{value * unit:,.0f}" if value * unit >= 100 else f"{value * unit:,.3g}"


def _picture(figures: Figures) -> str:
    parts, y = [], 0
    one = [(_name(took), took.run) for took in figures.one if took.run]
    limit = figures.copying / figures.columns[0].moved
    rates = [(curve.name, {size: size / time for size, time in curve.seconds.items()}) for curve in figures.rows]
    for draw in (
        lambda y: bars("One scenario, all actions of the pack of Japan", one, y),
        lambda y: curves("One scenario, by norms (generated laws)", "s", _series(figures.norms), y),
        lambda y: curves("Scenarios a second, by scenarios at once", "", rates, y, ("what memory could bring", limit)),
        lambda y: curves("A timeline, by events", "s", _series(figures.events), y),
    ):
        part, height = draw(y)
        parts.append(part)
        y += height
    return drawing(parts, y)


def _series(found: Sequence[Curve]) -> list[tuple[str, dict[int, float]]]:
    return [(curve.name, curve.seconds) for curve in found]
