"""Growth: ever more norms, ever more scenarios at once, ever more events of a timeline."""

import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pyarrow as pa
from laws import ROOT, SCENARIO, Case, Law, asked_actions, drawn, law_of, truths
from many_scenarios import bit_columns, program_for, run_columns, tied_facts
from measuring import best_seconds, processor_seconds
from rivals import RIVALS, is_missing

import selfdefense as sd
from selfdefense.analysis import unfold
from selfdefense.engines import Following, lower
from selfdefense.engines.compiled import compile_program
from selfdefense.engines.sessions import SessionProgram, available
from selfdefense.evaluation import Allegation
from selfdefense.framework import FactHolds, law_bearing_on
from selfdefense.scenario import Fact
from selfdefense.scenario.timeline import Event, Timeline
from selfdefense.tables import evaluate_table

sys.path.insert(0, str(ROOT))

from tests.builders import DAY as GENERATED_DAY
from tests.growth.generated import generated_framework

LOAD_LIMIT, RUN_LIMIT = 1.0, 0.03
"""An engine that took so many seconds to load, or for one scenario, is not asked for ten times the norms."""
BLOCK = 2**23
"""So many scenarios are in memory at once; more of them run over the same columns again."""
START = datetime(2026, 1, 26, tzinfo=UTC)


@dataclass(frozen=True)
class Curve:
    """Seconds by size, of one engine."""

    name: str
    seconds: dict[int, float]
    same: bool = True


# norms


def by_norms(sizes: Sequence[int]) -> list[Curve]:
    """Time one scenario, all actions, of ever larger generated laws in every engine."""
    found: dict[str, dict[int, float]] = {}
    wrong: set[str] = set()
    gone = {name for name in RIVALS if is_missing(name)} | (set() if available().available else {"ours: sessions"})
    for size in sizes:
        given = law_of(generated_framework(size), GENERATED_DAY)
        compiled, cases = compile_program(given.program), drawn(given, 5)
        expected = [truths(given.gates, compiled.run(case)) for case in cases]
        for name in ("ours: compiled", "ours: sessions", *RIVALS):
            if name not in gone:
                load, run, same = _on_norms(name, given, cases, expected)
                found.setdefault(name, {})[size] = run
                wrong |= set() if same else {name}
                gone |= {name} if load > LOAD_LIMIT or run > RUN_LIMIT else set()
    return [Curve(name, times, name not in wrong) for name, times in found.items()]


def _on_norms(
    name: str, given: Law, cases: Sequence[Case], expected: Sequence[dict[str, bool]]
) -> tuple[float, float, bool]:
    """Give seconds to load, seconds a scenario, and whether the truths are right; the slow are checked on one only."""
    made: list[Any] = []
    load = processor_seconds(lambda: made.append(_maker(name, given)()))
    run, inputs, read = made[0]
    given_to = [inputs(case) for case in cases]
    load += processor_seconds(lambda: run(given_to[0]))
    once = processor_seconds(lambda: run(given_to[0]))
    checked = range(1 if once > RUN_LIMIT else len(cases))
    same = all(_same(read(run(given_to[i])), expected[i]) for i in checked)
    return load, best_seconds(run, given_to, budget=1, most=20), same


def _same(found: dict[str, bool], expected: dict[str, bool]) -> bool:
    return all(found.get(name, truth) == truth for name, truth in expected.items())


Ready = tuple[Callable[[Any], Any], Callable[[Any], Any], Callable[[Any], dict[str, bool]]]


def _maker(name: str, given: Law) -> Callable[[], Ready]:
    """Give what makes an engine: how it is run, what a case is for it, how truths are read off what it gives."""
    fields = partial(truths, given.gates)
    if name == "ours: compiled":
        return lambda: (compile_program(given.program).run, tuple, fields)
    if name == "ours: sessions":
        return lambda: (SessionProgram(given.program).run, tuple, fields)
    return lambda: (RIVALS[name](given.gates), given.gates.given, lambda found: {n: bool(found[n]) for n in found})


# rows


def by_rows(given: Law, sizes: Sequence[int]) -> Curve:
    """Time ever more scenarios at once, on bit columns, block after block."""
    program = program_for(given, asked_actions(given.framework))
    planes = bit_columns(program, max(1, min(max(sizes), BLOCK) // 64))
    return Curve("ours: batch, bit columns", {size: _rows(program.schedule, planes, size) for size in sizes})


def _rows(schedule: Any, planes: Sequence[Any], rows: int) -> float:
    def run(_: object) -> None:
        for start in range(0, rows, BLOCK):
            run_columns(schedule, planes, -(-min(BLOCK, rows - start) // 64))

    return best_seconds(run, [None], most=7)


# events


class Crisis:
    """A fact turns with every event; the other facts are those of a scenario, and its actions are asked."""

    def __init__(self, given: Law, events: int) -> None:
        self.framework = given.framework
        self.scenario = sd.load_scenario(SCENARIO, given.framework)
        self.asked = asked_actions(given.framework)
        program = lower(law_bearing_on(given.law, frozenset(self.asked)))
        atoms = [one.atom for one in program.inputs if isinstance(one, Allegation)]
        names = sorted({atom.fact for atom in atoms if isinstance(atom, FactHolds)} - tied_facts(given))
        rng = random.Random(2)
        self.events = [(rng.choice(names), rng.choice((True, False))) for _ in range(events)]

    def followed(self, engine: str) -> list[tuple[str, ...]]:
        """Give the outcomes after each event."""
        following = Following(self.framework, self.scenario, self.asked, engine=engine)
        found = []
        for name, value in self.events:
            following.state(name, value)
            found.append(tuple(outcome.value for outcome, _ in following.outcomes()))
        return found

    def in_batch(self) -> list[tuple[str, ...]]:
        """Give the same, each instant as a row of a table."""
        found = evaluate_table(self.framework, self.table(), self.asked, base=self.scenario).table
        return list(zip(*(found.column(action).to_pylist() for action in self.asked), strict=True))

    def table(self) -> pa.Table:
        """Write the instants as rows: what stands after each event."""
        standing: dict[str, Any] = {}
        columns: dict[str, list[Any]] = {name: [] for name in {name for name, _ in self.events}}
        stated = {fact.name: fact.value for fact in self.scenario.facts}
        for place, (name, value) in enumerate(self.events):
            column = columns[name]
            column += [standing.get(name, stated.get(name))] * (place - len(column))
            standing[name] = value
        for name, column in columns.items():
            column += [standing.get(name, stated.get(name))] * (len(self.events) - len(column))
        return pa.table({name: pa.array(column, pa.bool_()) for name, column in sorted(columns.items())})

    def timeline(self) -> Timeline:
        """Write the events as a timeline, one a minute."""
        events = tuple(
            Event(at=at, known_at=at, facts=(Fact(name=name, value=value),))
            for at, (name, value) in ((START + timedelta(minutes=i), one) for i, one in enumerate(self.events))
        )
        return Timeline(
            id="growing",
            framework=self.framework.id,
            zone=UTC,
            facts=self.scenario.facts,
            ask=self.scenario.ask,
            events=events,
        )


@dataclass(frozen=True)
class EventSizes:
    """How many events each way is given at most."""

    batch: int
    compiled: int
    sessions: int
    unfolded: int


def by_events(given: Law, most: EventSizes) -> list[Curve]:
    """Time ever longer timelines in every way there is, after a check that all give the same."""
    sizes = [10**n for n in range(7)]
    ways: dict[str, tuple[int, Callable[[Crisis], object]]] = {
        "ours: batch, an instant a row": (most.batch, Crisis.in_batch),
        "ours: Following, compiled": (most.compiled, lambda crisis: crisis.followed("compiled")),
        "ours: Following, sessions shadowed": (most.sessions, lambda crisis: crisis.followed("sessions")),
        "ours: unfold(), explained, with causes": (
            most.unfolded,
            lambda crisis: unfold(crisis.framework, crisis.timeline(), engine="compiled"),
        ),
    }
    if not available().available:
        del ways["ours: Following, sessions shadowed"]
    crisis = Crisis(given, 100)
    same = crisis.in_batch() == crisis.followed("compiled") == crisis.followed("auto") == crisis.followed("reference")
    return [
        Curve(name, {n: processor_seconds(partial(way, Crisis(given, n))) for n in sizes if n <= most_there}, same)
        for name, (most_there, way) in ways.items()
    ]
