"""All that was measured in one run, and what it says of the targets."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from growing import Curve
from many_scenarios import FromParquet, OnColumns
from one_scenario import OURS, Took

FASTER_THAN = ("zen-engine", "CEL in Rust", "clingo", "regopy")
COMPILED, GROUNDS, SESSIONS, _, EXPLAINED, EVALUATE = OURS


@dataclass(frozen=True)
class Target:
    """What is aimed at, whether it is met, and by which figures."""

    what: str
    met: bool
    why: str


@dataclass
class Figures:
    """What was measured."""

    machine: str
    shape: tuple[int, int, int]
    copying: float
    whole_way: bool
    one: list[Took] = field(default_factory=list)
    columns: list[OnColumns] = field(default_factory=list)
    openfisca: tuple[float, bool] | None = None
    parquet: FromParquet | None = None
    norms: list[Curve] = field(default_factory=list)
    rows: list[Curve] = field(default_factory=list)
    events: list[Curve] = field(default_factory=list)

    @property
    def wrong(self) -> list[str]:
        """Name what gave other verdicts than the definitions."""
        found = [took.name for took in self.one if not took.same]
        found += [curve.name for curve in (*self.norms, *self.events) if not curve.same]
        found += [f"bit columns, {one.asked}" for one in self.columns if not one.same]
        found += ["OpenFisca on arrays"] if self.openfisca is not None and not self.openfisca[1] else []
        return found + ([] if self.whole_way else ["the whole way of a table"])

    def took(self, name: str) -> Took | None:
        """Give what an engine took, if it was there and right."""
        return next((one for one in self.one if name in one.name and one.run), None)

    @property
    def rivals(self) -> list[Took]:
        """List the engines of others, the fastest first."""
        return sorted((x for x in self.one if x.name not in OURS and x.run), key=lambda x: x.run or 0)

    def targets(self) -> list[Target]:
        """List the targets that this run can judge."""
        return [*self._sessions(), *self._compiled(), *self._batch()]

    def _sessions(self) -> Iterator[Target]:
        ours = self.took(SESSIONS)
        for name in FASTER_THAN:
            rival = self.took(name)
            if ours is not None and rival is not None:
                what = f"sessions, grounds kept, faster than {rival.name}"
                yield _faster(what, ours, rival, 1)

    def _compiled(self) -> Iterator[Target]:
        if not self.rivals:
            return
        fastest = self.rivals[0]
        for name, what, least in (
            (COMPILED, "compiled at least 10 times as fast as the fastest of the others", 10),
            (GROUNDS, "compiled with the grounds of every proposition faster than the fastest of the others", 1),
            (EXPLAINED, "compiled with explanations of all actions as trees faster than the fastest of the others", 1),
            (EVALUATE, "`evaluate()` on all actions, explained and exact, faster than the fastest of the others", 1),
        ):
            ours = self.took(name)
            if ours is not None:
                yield _faster(what, ours, fastest, least, slower=[x.name for x in self.rivals if _run(x) > _run(ours)])

    def _batch(self) -> Iterator[Target]:
        asked, every = self.columns
        if self.openfisca is not None:
            rate = self.openfisca[0]
            why = f"{_number(every.arrays)} a second against {_number(rate)}: {every.arrays / rate:,.0f} times"
            yield Target("batch at least 100 times OpenFisca on arrays, all actions", every.arrays >= 100 * rate, why)
        why = f"{_number(asked.arrays)} a second in {asked.operations} operations on columns"
        yield Target(f"20 million scenarios a second on bit columns, {asked.asked}", asked.arrays >= 2e7, why)
        if self.parquet is not None:
            one = self.parquet
            why = f"{_number(one.rate)} a second by the clock, {_number(one.processor)} for each second of a processor"
            if one.rate < 1e6 <= one.processor:
                why += ", so a processor of its own would do; this one was shared"
            yield Target("1 million scenarios a second from Parquet to Parquet", one.rate >= 1e6, why)


def _run(took: Took) -> float:
    return took.run or 0.0


def _faster(what: str, ours: Took, rival: Took, least: float, slower: list[str] | None = None) -> Target:
    ratio = _run(rival) / _run(ours)
    times = f"{ratio:,.1f} times as fast" if ratio >= 1 else f"{1 / ratio:,.0f} times as slow"
    why = f"{_run(ours) * 1e6:,.0f} µs against {_run(rival) * 1e6:,.0f} µs ({rival.name}): {times}"
    if ratio < least and ours.nodes:
        each = _run(ours) / ours.nodes * 1e6
        why += f". It makes {ours.nodes:,} reasons, {each:,.1f} µs each; none of the others gives any"
        why += f". Faster than {', '.join(slower)} all the same" if slower else ""
    return Target(what, ratio >= least, why)


def _number(value: float) -> str:
    return f"{value / 1e6:,.2f} million" if value >= 1e6 else f"{value:,.0f}"
