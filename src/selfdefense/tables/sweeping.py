"""Sweeps: all combinations of some facts, or a sample, evaluated and summarised, and what the outcome turns on most."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

import attrs

from selfdefense.engines.batch import Asking
from selfdefense.engines.batch.arrays import Draw, counts_of, differing, digit, drawn_elsewhere, mapped_counts
from selfdefense.evaluation import Outcome
from selfdefense.framework import Framework
from selfdefense.scenario.sweep import Axis, Sweep

from .library import pa
from .plan import Plan, plan_of
from .sources import BATCH_ROWS

__all__ = ["Influence", "SweepReport", "run_sweep"]

_LOOKED_AT = 2**16
"""How many situations are changed fact by fact, to see what the outcome turns on."""


@attrs.frozen(kw_only=True)
class Influence:
    """How often the outcome of an action is another one when this fact alone has another of its values."""

    fact: str
    action: str
    share: float


@attrs.frozen(kw_only=True)
class SweepReport:
    """What became of a sweep.

    `outcomes`: counts by action and outcome; `contradictory`: combinations that cannot all be so, and are left out.
    `maps`: by action, the counts of outcomes for each pair of values of the facts of the map.
    """

    situations: int
    contradictory: int
    outcomes: Mapping[str, Mapping[str, int]]
    influences: tuple[Influence, ...]
    maps: Mapping[str, Mapping[tuple[int, int], Mapping[str, int]]]


def run_sweep(framework: Framework, sweep: Sweep) -> SweepReport:
    """Evaluate every situation of a sweep, by the rules alone."""
    varied = {axis.fact for axis in sweep.axes}
    base = attrs.evolve(sweep.base, facts=tuple(fact for fact in sweep.base.facts if fact.name not in varied))
    schema = pa.schema([(axis.fact, _column(axis).type) for axis in sweep.axes])
    plan = plan_of(base, framework, schema, Asking(actions=sweep.actions))
    return _Sweeping(sweep, plan).report()


def _column(axis: Axis) -> Any:
    values = pa.array(axis.values)
    if pa.types.is_null(values.type):
        return values.cast(pa.bool_())
    return values.cast(pa.decimal128(38, 9)) if isinstance(next(iter(axis.values)), Decimal) else values


class _Sweeping:
    """One sweep under way: its counts so far."""

    def __init__(self, sweep: Sweep, plan: Plan) -> None:
        self._sweep = sweep
        self._plan = plan
        self._columns = [_column(axis) for axis in sweep.axes]
        self._sizes = [len(axis.values) for axis in sweep.axes]
        self._draw = Draw(self._sizes, sweep.seed)
        self._total = sweep.combinations if sweep.sample is None else sweep.sample

    def report(self) -> SweepReport:
        """Run it."""
        actions = self._sweep.actions
        counts = {action: [0] * len(Outcome) for action in actions}
        maps: dict[str, dict[tuple[int, int], list[int]]] = {action: {} for action in actions}
        contradictory = 0
        for digits in self._situations():
            codes, broken = self._plan.codes(self._batch(digits))
            contradictory += int(broken.sum())
            for action in actions:
                for number, count in enumerate(counts_of(codes[action], ~broken, len(Outcome))):
                    counts[action][number] += count
                self._map(maps[action], digits, codes[action], ~broken)
        return SweepReport(
            situations=self._total,
            contradictory=contradictory,
            outcomes={action: _worded(found) for action, found in counts.items()},
            influences=tuple(self._influences()),
            maps={a: {pair: _worded(c) for pair, c in found.items()} for a, found in maps.items() if found},
        )

    def _situations(self) -> Iterator[list[Any]]:
        for first in range(0, self._total, BATCH_ROWS):
            rows = min(BATCH_ROWS, self._total - first)
            if self._sweep.sample is not None:
                yield self._draw.rows(rows)
            else:
                yield [digit(first, rows, self._stride(place), size) for place, size in enumerate(self._sizes)]

    def _stride(self, place: int) -> int:
        stride = 1
        for size in self._sizes[place + 1 :]:
            stride *= size
        return stride

    def _batch(self, digits: list[Any]) -> Any:
        names = [axis.fact for axis in self._sweep.axes]
        arrays = [values.take(pa.array(numbers)) for values, numbers in zip(self._columns, digits, strict=True)]
        return pa.RecordBatch.from_arrays(arrays, names=names)

    def _map(self, found: dict[tuple[int, int], list[int]], digits: list[Any], codes: Any, kept: Any) -> None:
        if self._sweep.map is None:
            return
        one, other = ([axis.fact for axis in self._sweep.axes].index(name) for name in self._sweep.map)
        width = self._sizes[other]
        numbers = digits[one] * width + digits[other]
        table = mapped_counts(numbers, codes, kept, self._sizes[one] * width, len(Outcome))
        for cell, counts in enumerate(table):
            before = found.get(divmod(cell, width), [0] * len(Outcome))
            found[divmod(cell, width)] = [a + b for a, b in zip(before, counts, strict=True)]

    def _influences(self) -> Iterator[Influence]:
        draw = Draw(self._sizes, self._sweep.seed)
        digits = draw.rows(min(_LOOKED_AT, max(1024, self._total)))
        before, broken = self._plan.codes(self._batch(digits))
        found: list[Influence] = []
        for place, axis in enumerate(self._sweep.axes):
            changed = [*digits]
            changed[place] = drawn_elsewhere(digits[place], self._sizes[place], self._sweep.seed)
            after, broken_too = self._plan.codes(self._batch(changed))
            for action in self._sweep.actions:
                share = differing(before[action], after[action], ~(broken | broken_too))
                found.append(Influence(fact=axis.fact, action=action, share=share))
        yield from sorted(found, key=lambda one: -one.share)


def _worded(counts: list[int]) -> dict[str, int]:
    return {outcome.value: count for outcome, count in zip(Outcome, counts, strict=True) if count}
