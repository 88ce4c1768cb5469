"""Tables of situations give, row by row, the verdicts that each situation has by itself."""

import os

import pyarrow as pa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from selfdefense.engines import bench_of, evaluate
from selfdefense.framework import Framework
from selfdefense.scenario import Scenario
from selfdefense.tables import evaluate_table
from tests.builders import DAY
from tests.strategies import CIRCUMSTANCES, CONDUCT, REFUSALS, STEPS, frameworks, scenarios

PAIRS = int(os.environ.get("TABLE_FRAMEWORKS", "25"))
ACTIONS = ("a0", "a1", "a3", "g")
FACTS = CIRCUMSTANCES + STEPS + REFUSALS + CONDUCT


def table_of(rows: list[Scenario]) -> pa.Table:
    """Write scenarios as a table."""
    return pa.table({name: pa.array([row.fact[name].value for row in rows], pa.bool_()) for name in FACTS})


@settings(max_examples=PAIRS, deadline=None, suppress_health_check=list(HealthCheck))
@given(frameworks(), st.lists(scenarios(), min_size=1, max_size=4))
def test_exact_rows_have_the_verdicts_of_evaluate(law: Framework, rows: list[Scenario]) -> None:
    """Outcome and now are those of `evaluate`, the exactness of D10 included; contradictions are bad rows."""
    result = evaluate_table(law, table_of(rows), ACTIONS, DAY, exact=True)
    found = {row["row"]: row for row in result.table.to_pylist()}
    for number, scenario in enumerate(rows, 1):
        if bench_of(law, scenario).contradictory:
            assert number not in found
            continue
        for verdict in evaluate(law, scenario, actions=ACTIONS, engine="compiled").verdicts:
            words = (found[number][verdict.action], found[number][f"{verdict.action}:now"])
            assert words == (verdict.outcome.value, verdict.now.value)
    assert len(found) + len(result.bad_rows) == len(rows)
