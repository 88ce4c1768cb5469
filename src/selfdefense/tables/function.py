"""The batch engine as one function that can be sent to other machines: for Ray Data, Spark and what maps Arrow tables.

It imports none of them. A row without a verdict stays in the table, with the reason: nothing is lost on the way.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from selfdefense.engines.batch import Asking
from selfdefense.framework import Framework
from selfdefense.scenario import Scenario

from .evaluate_table import run_on_table
from .library import pa
from .plan import ROW, BadRow, Plan, plan_of

__all__ = ["REASON", "TableFunction"]

REASON = "reason"
"""The column that says why a row has no verdict; null where it has one."""

_SPARK = {
    "bool": "boolean",
    "int8": "tinyint",
    "int16": "smallint",
    "int32": "int",
    "int64": "bigint",
    "float": "float",
    "double": "double",
    "date32[day]": "date",
    "string": "string",
    "large_string": "string",
}


@attrs.frozen(kw_only=True)
class TableFunction:
    """What is asked of every table; `base` gives day, readings and what all rows have alike.

    `dot` stands for the dot of names in columns, for Spark, which reads `a.b` as a part of `a`.

    Call it on an Arrow table (Ray: `map_batches(function, batch_format="pyarrow")`), or give `in_batches` and
    `spark_schema` to Spark's `mapInArrow`.
    """

    framework: Framework
    base: Scenario
    actions: tuple[str, ...]
    carry: tuple[str, ...] = ()
    exact: bool = False
    dot: str = "."
    _plans: dict[Any, Plan] = attrs.field(factory=dict, init=False, repr=False, eq=False)

    def __getstate__(self) -> dict[str, object]:
        """Travel without plans: they are large, and each machine makes its own once."""
        return {field.name: getattr(self, field.name) for field in attrs.fields(type(self)) if field.init}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__init__(**state)  # type: ignore[misc]

    def __call__(self, table: Any) -> Any:
        """Give the columns carried along, outcome and now of each action, and the reason where there is none."""
        given = pa.table(table)
        schema = self._schema(given.schema)
        given = given.rename_columns([n if n in self.carry else n.replace(self.dot, ".") for n in given.column_names])
        found, bad_rows = run_on_table(self._plan(given.schema), given)
        good = found.drop_columns([ROW])
        good = good.append_column(REASON, pa.nulls(good.num_rows, pa.string()))
        good = good.rename_columns(schema.names).cast(schema)
        bad = pa.Table.from_pylist([self._row(one) for one in bad_rows], schema=schema)
        return pa.concat_tables([good, bad])

    def in_batches(self, batches: Iterable[Any]) -> Iterator[Any]:
        """Evaluate record batches one by one."""
        for batch in batches:
            yield from self(pa.Table.from_batches([batch])).to_batches()

    def spark_schema(self, schema: Any) -> str:
        """Write the columns of the result as Spark wants them, for tables with this Arrow schema.

        TypeError for a column carried along whose type has no name here.
        """
        return ", ".join(f"`{field.name}` {_spark_type(field)}" for field in self._schema(schema))

    def _plan(self, schema: Any) -> Plan:
        """Plan once for tables with these columns, not for each of many small ones."""
        key = tuple((field.name, str(field.type)) for field in schema)
        if key not in self._plans:
            asking = Asking(actions=self.actions)
            made = plan_of(self.base, self.framework, schema, asking, carried=self.carry, exact=self.exact)
            self._plans[key] = made
        return self._plans[key]

    def _schema(self, given: Any) -> Any:
        carried = [(name, given.field(name).type) for name in self.carry]
        actions = [action.replace(".", self.dot) for action in self.actions]
        words = [(name, pa.string()) for action in actions for name in (action, f"{action}:now")]
        return pa.schema([*carried, *words, (REASON, pa.string())])

    def _row(self, bad: BadRow) -> dict[str, object]:
        return {**{name: bad.values.get(name) for name in self.carry}, REASON: bad.reason}


def _spark_type(field: Any) -> str:
    if str(field.type) not in _SPARK:
        raise TypeError(f"the column `{field.name}` has the type {field.type}; cast it to one of {', '.join(_SPARK)}")
    return _SPARK[str(field.type)]
