"""The figures as a page of Markdown, with a picture."""

from dataclasses import dataclass, field
from math import log10
from pathlib import Path


@dataclass
class Line:
    """An engine on one scenario: seconds to load, seconds a scenario, and whether its truths are the others'."""

    name: str
    load: float | None
    run: float | None
    same: bool = True
    installed: bool = True

    def text(self) -> str:
        """Write it as a row of a table."""
        load = "" if self.load is None else f"{self.load * 1000:,.0f}"
        if not self.installed:
            return f"| {self.name} | | not installed |"
        return f"| {self.name} | {load} | {'WRONG' if self.run is None else f'{self.run * 1e6:,.0f}'} |"


@dataclass
class Figures:
    """All that was measured in one run."""

    machine: str
    shape: tuple[int, int, int]
    copying: float
    same: bool = False
    one: list[Line] = field(default_factory=list)
    batch: list[tuple[str, int, float, float, float, bool]] = field(default_factory=list)
    openfisca: float | None = None
    parquet: tuple[float, float, int, int, float] = (0, 0, 0, 0, 0)
    norms: list[tuple[int, dict[str, float]]] = field(default_factory=list)
    rows: list[tuple[int, float]] = field(default_factory=list)

    @property
    def all_same(self) -> bool:
        """Say whether all engines gave the same verdicts."""
        return self.same and all(line.same for line in self.one) and all(entry[-1] for entry in self.batch)

    def _rivals(self) -> list[Line]:
        return sorted((x for x in self.one if not x.name.startswith("ours") and x.run), key=lambda x: x.run or 0)

    def _our(self, name: str) -> float:
        return next(line.run or 0.0 for line in self.one if name in line.name)

    def targets(self) -> list[tuple[str, str, bool]]:
        """List each target, what was measured, and whether it holds."""
        found: list[tuple[str, str, bool]] = []
        for name in ("zen-engine", "CEL in Rust", "clingo", "regopy"):
            rival = next((x for x in self._rivals() if name in x.name), None)
            if rival is not None and rival.run:
                ratio = rival.run / self._our("sessions")
                found.append((f"sessions faster than {rival.name}", f"{ratio:.1f} times as fast", ratio > 1))
        if self._rivals():
            ratio = (self._rivals()[0].run or 0) / self._our("compiled")
            what = f"compiled 10 times as fast as the fastest of them ({self._rivals()[0].name})"
            found.append((what, f"{ratio:.0f} times", ratio >= 10))
        asked, every = self.batch[0], self.batch[1]
        found.append(("20 million scenarios a second on bit columns", f"{asked[2] / 1e6:.0f} million", asked[2] >= 2e7))
        rate = self.parquet[0]
        found.append(("1 million a second from Parquet to Parquet", f"{rate / 1e6:.2f} million", rate >= 1e6))
        if self.openfisca:
            ratio = every[2] / self.openfisca
            found.append(("batch 100 times OpenFisca vectorised, all actions", f"{ratio:,.0f} times", ratio >= 100))
        return found

    def text(self) -> str:
        """Write the tables."""
        return "\n".join((*self._head(), *self._single(), *self._many(), *self._growth()))

    def _head(self) -> list[str]:
        norms, gates, truths = self.shape
        yes = "All engines gave the same truths in this run." if self.all_same else "**Some engines disagree.**"
        return [
            f"Machine: {self.machine}; it copies memory at {self.copying / 2**30:.1f} GiB a second (read and write).",
            f"Rules: the whole pack of Japan on one day, {norms} norms lowered to {gates} gates; the others are given",
            f"the {truths} truths that the lawfulness of all actions needs. {yes}",
            "",
            "| target | measured | holds |",
            "|---|---|---|",
            *(f"| {what} | {found} | {'yes' if holds else 'no'} |" for what, found, holds in self.targets()),
            "",
        ]

    def _single(self) -> list[str]:
        lines = sorted(self.one, key=lambda line: line.run if line.run is not None else 1e9)
        head = ["## One scenario, all actions", "", "| engine | load, ms | microseconds a scenario |", "|---|---|---|"]
        return [*head, *(line.text() for line in lines), ""]

    def _many(self) -> list[str]:
        lines = ["## Many scenarios, bit columns", ""]
        lines += ["| asked | operations | arrays, a second | Python integers, a second | bandwidth would allow |"]
        lines += ["|---|---|---|---|---|"]
        for name, operations, arrays, integers, moved, _ in self.batch:
            limit = self.copying / moved
            lines.append(f"| {name} | {operations:,} | {arrays:,.0f} | {integers:,.0f} | {limit:,.0f} |")
        rate, processor, rows, columns, memory = self.parquet
        openfisca = f"{self.openfisca:,.0f} a second" if self.openfisca else "not measured"
        return [
            *lines,
            "",
            f"OpenFisca vectorised, all actions: {openfisca}.",
            "",
            f"From Parquet to Parquet, {rows:,} rows of {columns} facts: {rate:,.0f} rows a second by the clock on "
            f"the wall, {processor:,.0f} rows for each second of one processor, at most {memory:,.0f} MiB of memory.",
            "",
        ]

    def _growth(self) -> list[str]:
        lines = ["## Growth", "", "| gates (random programs) | sessions, us | compiled, us |", "|---|---|---|"]
        for gates, times in self.norms:
            lines.append(f"| {gates:,} | {times['sessions'] * 1e6:,.0f} | {times['compiled'] * 1e6:,.0f} |")
        lines += ["", "| scenarios at once | ms | a second |", "|---|---|---|"]
        for rows, taken in self.rows:
            lines.append(f"| {rows:,} | {taken * 1000:,.2f} | {rows / taken:,.0f} |")
        return [*lines, ""]


_HEAD = """# Performance

Written by `make bench`: one run, one machine, medians. Times are those of the processor (all threads together), so that
what else runs there counts as little as can be; only the way from Parquet to Parquet is timed by the clock on the
wall. Shared machines are noisy all the same; trust the ratios more than the times.
Every engine is first checked against the others on the same scenarios. Rego, CEL and the rest know only true and false,
so each truth is given to them as two, *known true* and *not known false*, exactly as our own engines have it.

![Time for one scenario](performance.svg)

"""


def write_page(path: Path, figures: Figures) -> None:
    """Write the page, and the picture beside it."""
    path.write_text(_HEAD + figures.text() + _TAIL, encoding="utf-8")
    path.with_suffix(".svg").write_text(_picture(figures), encoding="utf-8")


_TAIL = """
Not measured here: Cedar (it decides requests, and no rule reads what another one concluded, so it cannot express the
pack); timelines of up to a million events; more than 10^7 scenarios at once (the time grows with the rows, as above).
"""


def _picture(figures: Figures) -> str:
    lines = sorted((line for line in figures.one if line.run), key=lambda line: line.run or 0)
    low = -5
    high = max(log10(line.run or 1) for line in lines)
    height = 30 * len(lines) + 40
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="760" height="{height}" font-family="sans-serif"']
    parts.append(' font-size="12"><rect width="100%" height="100%" fill="#fff"/>')
    for number, line in enumerate(lines):
        y = 10 + 30 * number
        width = 360 * (log10(line.run or 1) - low) / (high - low)
        color = "#1b7837" if line.name.startswith("ours") else "#8c8c8c"
        parts.append(f'<text x="10" y="{y + 15}">{line.name}</text>')
        parts.append(f'<rect x="290" y="{y}" width="{width:.0f}" height="20" fill="{color}"/>')
        parts.append(f'<text x="{296 + width:.0f}" y="{y + 15}">{(line.run or 0) * 1000:,.2f} ms</text>')
    parts.append(f'<text x="290" y="{height - 10}">one scenario, all actions; logarithmic</text></svg>\n')
    return "\n".join(parts)
