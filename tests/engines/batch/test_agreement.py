"""The batch engine gives, row by row, what the reference engine gives by the rules alone."""

import os
from collections.abc import Sequence

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from selfdefense.engines.adjudication import Explainer, Matter, verdict_on
from selfdefense.engines.batch import Asking, BatchProgram, answers_of_rows, batch_program, planes_of_rows
from selfdefense.engines.batch.arrays import run_on_arrays, words_of_bits
from selfdefense.engines.batch.integers import run_on_integers
from selfdefense.engines.bench import Bench
from selfdefense.engines.runners import ENGINES
from selfdefense.evaluation import StepState, Verdict
from selfdefense.framework import Framework, LawInForce, law_in_force
from selfdefense.scenario import Act, Scenario, situation_of
from tests.builders import DAY
from tests.strategies import CIRCUMSTANCES, CONDUCT, REFUSALS, STEPS, frameworks, scenarios

ROWS = int(os.environ.get("BATCH_FRAMEWORKS", "40"))
ACTIONS = ("a0", "a1", "a2", "a3", "g")
FACTS = CIRCUMSTANCES + STEPS + REFUSALS + CONDUCT
ASKING = Asking(actions=ACTIONS, standing=True, steps=True)


def law_of(framework: Framework) -> LawInForce:
    """Give the law in force under the official stance."""
    return law_in_force(framework, DAY, framework.official_stance(DAY))


def expected_of(verdict: Verdict) -> dict[str, str | bool]:
    """Give what the columns must say of a verdict."""
    expected: dict[str, str | bool] = {
        verdict.action: verdict.outcome.value,
        f"{verdict.action}:now": verdict.now.value,
    }
    for route in verdict.routes:
        expected[f"{route.action}:route:{route.norm}"] = route.standing.value
    return expected


def outstanding_of(verdict: Verdict) -> list[bool]:
    """Give which steps are outstanding, route by route, in their order."""
    return [step.state is StepState.OUTSTANDING for route in verdict.routes for step in route.steps]


def run_both(program: BatchProgram, rows: Sequence[Scenario], framework: Framework) -> None:
    """Hold the arrays against the integers, bit by bit."""
    values = [situation_of(framework, row).values for row in rows]
    planes = planes_of_rows(program, values, DAY)
    size = -(-len(rows) // 8)
    words = [words_of_bits(plane.to_bytes(size, "little"), 0, len(rows)) for plane in planes]
    found = run_on_arrays(program.schedule, words, 1)
    mask = (1 << len(rows)) - 1
    integers = run_on_integers(program.schedule, planes, len(rows))
    assert [int.from_bytes(column.tobytes(), "little") & mask for column in found] == list(integers)


@settings(max_examples=ROWS, deadline=None, suppress_health_check=list(HealthCheck))
@given(frameworks(), st.lists(scenarios(), min_size=1, max_size=5))
def test_every_row_is_what_the_definitions_say(framework: Framework, rows: list[Scenario]) -> None:
    """Outcome, now, standing and outstanding steps of every row are those of the reference engine."""
    law = law_of(framework)
    program = batch_program(law, ASKING, stated=FACTS, fixed={}, as_of=DAY)
    values = [situation_of(framework, row).values for row in rows]
    for row, found in zip(rows, answers_of_rows(program, values, DAY), strict=True):
        situation = situation_of(framework, row)
        assert Bench(law, situation, ENGINES["compiled"]).contradictory is (found is None)
        if found is None:
            continue
        matter = Matter(law=law, situation=situation, findings=ENGINES["reference"](law, situation))
        explainer = Explainer(matter)
        for action in ACTIONS:
            verdict = verdict_on(matter, Act(action=action), explainer)
            expected = expected_of(verdict)
            assert {name: found[name] for name in expected} == expected
            if action != "g":
                steps = [value for name, value in found.items() if name.startswith(f"{action}:step:")]
                assert steps == outstanding_of(verdict)
    run_both(program, rows, framework)


@settings(max_examples=ROWS // 3, deadline=None, suppress_health_check=list(HealthCheck))
@given(frameworks(), scenarios())
def test_facts_that_are_the_same_in_all_rows_change_nothing(framework: Framework, scenario: Scenario) -> None:
    """A fact written into the program says what a column of it says."""
    law = law_of(framework)
    values = situation_of(framework, scenario).values
    asking = Asking(actions=ACTIONS)
    columns = batch_program(law, asking, stated=FACTS, fixed={}, as_of=DAY)
    fixed = batch_program(law, asking, stated=(), fixed=values, as_of=DAY)
    assert list(answers_of_rows(fixed, [{}], DAY)) == list(answers_of_rows(columns, [values], DAY))
