"""Ten times the norms, facts, events or rows take about ten times the operations, never a hundred times."""

import random
from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import pytest

from selfdefense.analysis import unfold
from selfdefense.engines import Following, evaluate, lower
from selfdefense.engines.batch import Asking, batch_program, planes_of_rows, run_on_integers
from selfdefense.engines.compiled import compile_program
from selfdefense.engines.program import Program
from selfdefense.engines.questions import questions_of
from selfdefense.engines.reference import reference_findings
from selfdefense.engines.sessions import SessionProgram
from selfdefense.evaluation import Allegation
from selfdefense.framework import Framework, LawInForce, law_in_force
from selfdefense.scenario import Fact, situation_of
from selfdefense.scenario.standing import scenario_at
from selfdefense.scenario.timeline import Event, Timeline
from tests.builders import DAY
from tests.engines.durable import needs_durable

from .generated import generated_framework, generated_scenario
from .operations import counts_generated_code, operations

SMALL, LARGE = 50, 500
TOLERATED = 1.5
"""How much more than in proportion is let pass: sorting, trees that are deeper, chains that are longer."""
ZONE = timezone(timedelta(hours=9))
START = datetime(2020, 1, 1, tzinfo=ZONE)


def in_proportion(small: int, large: int, times: float = LARGE / SMALL) -> bool:
    """Say whether the larger takes no more than its size makes it take."""
    return 0 < small <= large <= TOLERATED * times * small


def law_of(framework: Framework) -> LawInForce:
    """Select the law of the day."""
    return law_in_force(framework, DAY, framework.official_stance(DAY))


def inputs_of(program: Program, seed: int = 1) -> tuple[int, ...]:
    """Draw inputs."""
    rng = random.Random(seed)
    return tuple(rng.randrange(3) if isinstance(given, Allegation) else 1 for given in program.inputs)


def each_size(action: Callable[[Framework], Callable[[], object]]) -> tuple[int, int]:
    """Count what an action takes on a small and on a large framework; what is only prepared is not counted."""
    small, large = (operations(action(generated_framework(norms, seed=7))) for norms in (SMALL, LARGE))
    return small, large


# norms


def test_lowering_is_linear_in_norms() -> None:
    """From law to gates, and the gates themselves."""

    def prepared(framework: Framework) -> Callable[[], object]:
        law = law_of(framework)
        return lambda: lower(law)

    assert in_proportion(*each_size(prepared))
    gates = [len(lower(law_of(generated_framework(norms))).gates) for norms in (SMALL, LARGE)]
    assert in_proportion(*gates)


def _reference(framework: Framework) -> Callable[[], object]:
    law = law_of(framework)
    situation = situation_of(framework, generated_scenario(framework))
    questions = questions_of(law)
    return lambda: reference_findings(law, situation, questions)


def _compiled(framework: Framework) -> Callable[[], object]:
    program = lower(law_of(framework))
    compiled, inputs = compile_program(program), inputs_of(program)
    return lambda: compiled.run(inputs)


def _sessions(framework: Framework) -> Callable[[], object]:
    program = lower(law_of(framework))
    sessions, inputs = SessionProgram(program), inputs_of(program)
    sessions.run(inputs)
    return lambda: sessions.run(inputs)


@pytest.mark.parametrize(
    "engine",
    [
        _reference,
        pytest.param(_compiled, marks=counts_generated_code),
        pytest.param(_sessions, marks=needs_durable),
    ],
    ids=["reference", "compiled", "sessions"],
)
def test_one_scenario_is_linear_in_norms(engine: Callable[[Framework], Callable[[], object]]) -> None:
    """Every proposition of a law, with all its facts given or open."""
    assert in_proportion(*each_size(engine))


@needs_durable
def test_what_the_library_is_given_is_linear_in_norms() -> None:
    """Its own operations cannot be counted; what it is told, and the rules that it fires, can."""
    told, fired = [], []
    for norms in (SMALL, LARGE):
        program = lower(law_of(generated_framework(norms, seed=7)))
        sessions = SessionProgram(program)
        run = sessions.evaluate(inputs_of(program))
        told.append(sum(len(page.fields(range(10**6))) for page in sessions._pages))
        fired.append(sum(map(len, run.fired)))
    assert in_proportion(*told)
    assert in_proportion(*fired)


def test_a_verdict_does_not_grow_with_law_that_does_not_bear_on_it() -> None:
    """The last actions asked read a few blocks only: ten times the norms beside them add no more than their listing."""

    def prepared(framework: Framework) -> Callable[[], object]:
        scenario = generated_scenario(framework)
        evaluate(framework, scenario, engine="compiled")
        return lambda: evaluate(framework, scenario, engine="compiled")

    assert in_proportion(*each_size(prepared))


# facts


def test_one_scenario_is_linear_in_facts() -> None:
    """Under one law, ten times the facts stated."""
    framework = generated_framework(LARGE)
    law, whole = law_of(framework), generated_scenario(framework).facts
    counts = []
    for stated in (len(whole) // 10, len(whole)):
        scenario = generated_scenario(framework)
        given = type(scenario)(id="few", framework="by-hand", as_of=DAY, facts=whole[:stated])
        counts.append(operations(lambda given=given: situation_of(framework, given)))  # type: ignore[misc]
    assert law.norms
    assert in_proportion(*counts)


# events


def timeline_of(framework: Framework, events: int) -> Timeline:
    """Make a timeline in which a fact turns every hour; one event in ten corrects, one became known later."""
    rng = random.Random(3)
    names = [fact.name for fact in framework.facts]
    made: list[Event] = []
    for number in range(events):
        at = START + timedelta(hours=number)
        fact = Fact(name=rng.choice(names), value=rng.random() < 0.5)
        made.append(Event(at=at, known_at=at + timedelta(minutes=30 * (number % 10 == 0)), facts=(fact,)))
    return Timeline(id="t", framework="by-hand", zone=ZONE, facts=(), events=tuple(made))


def test_what_stands_is_found_in_time_linear_in_events() -> None:
    """All instants of a timeline, on what is known now and on what was known then."""
    framework = generated_framework(10)
    counts = []
    for events in (100, 1000):
        timeline = timeline_of(framework, events)

        def run(timeline: Timeline = timeline) -> None:
            for event in timeline.events:
                scenario_at(timeline, event.at)
                scenario_at(timeline, event.at, event.at)

        counts.append(operations(run))
    assert in_proportion(*counts)


def test_unfolding_is_linear_in_events() -> None:
    """A whole timeline: moments, verdicts, causes, hindsight and courses."""
    framework = generated_framework(10)
    asked = [framework.actions[0].name]
    counts = []
    for events in (15, 150):
        timeline = timeline_of(framework, events)
        unfold(framework, timeline, asked, engine="compiled")
        counts.append(operations(lambda t=timeline: unfold(framework, t, asked, engine="compiled")))  # type: ignore[misc]
    assert in_proportion(*counts)


@pytest.mark.parametrize("engine", ["compiled", pytest.param("sessions", marks=needs_durable)])
def test_following_is_linear_in_changes(engine: str) -> None:
    """The thousandth change costs what the first ones did."""
    framework = generated_framework(SMALL)
    rng = random.Random(4)
    names = [fact.name for fact in framework.facts]
    changes = [(rng.choice(names), rng.choice((True, False, None))) for _ in range(1000)]
    following = Following(framework, generated_scenario(framework), [framework.actions[0].name], engine=engine)

    def run(part: list[tuple[str, bool | None]]) -> None:
        for name, value in part:
            following.state(name, value)
            following.outcomes()

    run(changes[:100])
    assert in_proportion(operations(lambda: run(changes[:100])), operations(lambda: run(changes)))


# rows


@counts_generated_code
def test_the_batch_code_does_not_grow_with_rows_and_its_columns_do_in_proportion() -> None:
    """The same operations for one row and for ten thousand; each column is one bit a row."""
    framework = generated_framework(SMALL)
    stated = [fact.name for fact in framework.facts]
    program = batch_program(
        law_of(framework), Asking(actions=(framework.actions[0].name,)), stated=stated, fixed={}, as_of=DAY
    )
    rng = random.Random(5)
    rows = [{name: rng.random() < 0.5 for name in stated if rng.random() < 0.7} for _ in range(1000)]
    planes = {size: planes_of_rows(program, rows[:size], DAY) for size in (100, 1000)}
    run_on_integers(program.schedule, planes[100], 100)
    few, many = (operations(lambda s=s: run_on_integers(program.schedule, planes[s], s)) for s in (100, 1000))  # type: ignore[misc]
    assert few == many
    read = [operations(lambda s=s: planes_of_rows(program, rows[:s], DAY)) for s in (100, 1000)]  # type: ignore[misc]
    assert in_proportion(*read)
