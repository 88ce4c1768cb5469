"""The function that is sent to other machines keeps every row."""

import pickle

import pyarrow as pa
import pytest

from selfdefense.tables import TableFunction, base_scenario
from tests.builders import DAY
from tests.tables.test_columns import law


def test_bad_rows_stay_in_the_table_with_their_reason() -> None:
    """After a journey by pickle, each row has a verdict or a reason, and what is carried along."""
    framework = law()
    function = TableFunction(
        framework=framework, base=base_scenario(framework, as_of=DAY), actions=("act10",), carry=("id",)
    )
    function = pickle.loads(pickle.dumps(function))
    given = pa.table({"id": [7, 8, 9], "place": ["port", "moon", None]})
    found = list(function.in_batches(given.to_batches()))
    rows = pa.Table.from_batches(found).to_pylist()
    assert [(row["id"], row["act10"]) for row in rows] == [(7, "permitted"), (9, "undetermined"), (8, None)]
    assert rows[2]["reason"] == "`place` is 'moon', and must be one of port, sea, air"
    expected = "`id` bigint, `act10` string, `act10:now` string, `reason` string"
    assert function.spark_schema(given.schema) == expected


def test_a_column_that_spark_has_no_name_for_is_refused() -> None:
    """It is named, with the types that will do."""
    framework = law()
    function = TableFunction(
        framework=framework, base=base_scenario(framework, as_of=DAY), actions=("act10",), carry=("at",)
    )
    with pytest.raises(TypeError, match=r"the column `at` has the type timestamp\[ns\]; cast it to one of bool, "):
        function.spark_schema(pa.schema([("at", pa.timestamp("ns"))]))


def test_tables_with_other_columns_are_evaluated_in_turn() -> None:
    """What is known of the columns of one table is not taken for those of another."""
    framework = law()
    function = TableFunction(framework=framework, base=base_scenario(framework, as_of=DAY), actions=("act10",))
    tables = [pa.table({"place": ["port"]}), pa.table({"size": [1.5]}), pa.table({"place": pa.nulls(1)})] * 2
    found = [function(table)["act10"].to_pylist() for table in tables]
    assert found == [["permitted"], ["undetermined"], ["undetermined"]] * 2
