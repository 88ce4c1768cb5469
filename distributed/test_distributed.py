"""The shipped pack on Ray Data and on Spark, both in local mode, with real rows: `make test-distributed`."""

import sys
from collections import Counter
from itertools import product

import attrs
import pyarrow as pa
import pytest

from selfdefense.language import load_framework, load_scenario
from selfdefense.tables import TableFunction

SCENARIO = "scenarios/us-forces-attacked-survival-unknown.yaml"
VARIED = (
    "survival_threatened.united_states",
    "clear_danger_to_peoples_rights.united_states",
    "close_relationship.united_states",
    "attack_on_japan_anticipated",
    "situation_tense",
)
"""Of the last two, the first implies the second: rows that deny it contradict themselves."""
COPIES = 50

# What Ray and Spark warn of in their own code is theirs to mend; a missing library is a failure here, not a skip.
pytestmark = pytest.mark.filterwarnings("default")


def situations() -> pa.Table:
    """Make every combination of five facts, many times over, each row with a number."""
    rows = list(product((True, False, None), repeat=len(VARIED))) * COPIES
    columns = {name: pa.array(values, pa.bool_()) for name, values in zip(VARIED, zip(*rows, strict=True), strict=True)}
    return pa.table({"id": pa.array(range(len(rows)), pa.int64()), **columns})


@pytest.fixture(scope="module")
def function() -> TableFunction:
    """Ask the scenario's own actions of every row."""
    framework = load_framework("japan")
    base = load_scenario(SCENARIO, framework)
    actions = tuple(act.action for act in base.ask)
    return TableFunction(framework=framework, base=base, actions=actions, carry=("id",))


def expected(function: TableFunction) -> dict[int, dict[str, object]]:
    """Evaluate all rows here, in one table; one in nine contradicts itself."""
    found = {row["id"]: row for row in function(situations()).to_pylist()}
    assert sum(row["reason"] is not None for row in found.values()) * 9 == len(found)
    return found


def test_ray_gives_what_one_machine_gives(function: TableFunction) -> None:
    """Every row comes back once, with the same words."""
    import ray

    ray.init(num_cpus=2, include_dashboard=False, logging_level="ERROR")
    rows = ray.data.from_arrow(situations()).repartition(4).map_batches(function, batch_format="pyarrow").take_all()
    ray.shutdown()
    assert {row["id"]: row for row in rows} == expected(function)
    assert max(Counter(row["id"] for row in rows).values()) == 1


def test_spark_gives_what_one_machine_gives(function: TableFunction, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every row comes back once, with the same words."""
    from pyspark.sql import SparkSession

    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    sent = attrs.evolve(function, dot="__")
    given = situations().rename_columns([name.replace(".", "__") for name in situations().column_names])
    frame = session.createDataFrame(given).repartition(4)
    rows = frame.mapInArrow(sent.in_batches, sent.spark_schema(given.schema)).collect()
    session.stop()
    names = function(situations().slice(0, 0)).column_names
    assert {row["id"]: dict(zip(names, row, strict=True)) for row in rows} == expected(function)
    assert max(Counter(row["id"] for row in rows).values()) == 1
