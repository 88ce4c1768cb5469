"""`evaluate_table`: a table of situations to a table of verdicts, for Arrow tables and data frames."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import attrs

from selfdefense.engines.batch import Asking
from selfdefense.engines.batch.arrays import counted
from selfdefense.framework import Framework, Value
from selfdefense.scenario import Fact, Scenario

from .library import pa
from .plan import BadRow, Plan, plan_of

__all__ = ["TableResult", "base_scenario", "evaluate_table", "run_on_table"]


@attrs.frozen(kw_only=True, eq=False)
class TableResult:
    """Verdicts as a table of the kind that was given, and the rows that have none.

    Columns: `row`, its number in the table given, from 1; the columns carried along; for each action its outcome under
    the action's name, and `ACTION:now`; on request `ACTION:route:NORM` and `ACTION:step:NORM:FACTS`.
    """

    table: Any
    bad_rows: tuple[BadRow, ...]


def base_scenario(  # noqa: PLR0913 - the keys of a scenario, by keyword
    framework: Framework,
    *,
    as_of: date,
    law_as_of: date | None = None,
    readings: Mapping[str, str] | None = None,
    assume: Sequence[str] = (),
    given: Mapping[str, Value | None] | None = None,
) -> Scenario:
    """Make what all rows have alike; ValueError for a fact that the framework does not know."""
    for name in given or {}:
        if name not in framework.fact:
            raise ValueError(f"no fact named `{name}`")
    return Scenario(
        id="table",
        framework=framework.id,
        as_of=as_of,
        law_as_of=law_as_of,
        readings=tuple((readings or {}).items()),
        assume=tuple(assume),
        facts=tuple(Fact(name=name, value=value) for name, value in (given or {}).items()),
    )


def evaluate_table(  # noqa: PLR0913 - what may be said of all rows, by keyword
    framework: Framework,
    table: Any,
    actions: Sequence[str],
    as_of: date | None = None,
    *,
    base: Scenario | None = None,
    law_as_of: date | None = None,
    readings: Mapping[str, str] | None = None,
    assume: Sequence[str] = (),
    given: Mapping[str, Value | None] | None = None,
    carry: Sequence[str] = (),
    standing: bool = False,
    steps: bool = False,
    exact: bool = False,
) -> TableResult:
    """Evaluate each row of an Arrow table, or of a data frame of polars or pandas, as a situation of its own.

    A column is named after its fact, a null is unknown; `carry` names columns that are none. What all rows have alike
    is said by keyword, or by a `base` scenario. By the rules alone; `exact` also settles what these leave open (D10).
    ValueError for unknown names, TypeError for a column that cannot carry its fact.
    """
    if base is None:
        if as_of is None:
            raise ValueError("a table needs a day: give `as_of`")
        base = base_scenario(framework, as_of=as_of, law_as_of=law_as_of, readings=readings, assume=assume, given=given)
    read = pa.table(table)
    asking = Asking(actions=tuple(actions), standing=standing, steps=steps)
    plan = plan_of(base, framework, read.schema, asking, carried=carry, exact=exact)
    found, bad = run_on_table(plan, read)
    return TableResult(table=_like(table, found), bad_rows=bad)


def run_on_table(plan: Plan, table: Any) -> tuple[Any, tuple[BadRow, ...]]:
    """Run a plan on an Arrow table: the results as one table, and the bad rows."""
    results: list[Any] = []
    bad: list[BadRow] = []
    first = 1
    for batch in table.to_batches() or [_empty(table.schema)]:
        result, bad_rows = plan.run(batch, pa.array(counted(first, batch.num_rows)))
        first += batch.num_rows
        results.append(result)
        bad += bad_rows
    return pa.Table.from_batches(results), tuple(bad)


def _empty(schema: Any) -> Any:
    return pa.RecordBatch.from_arrays([pa.array([], field.type) for field in schema], schema=schema)


def _like(given: Any, result: Any) -> Any:
    """Give the result as the kind of table that was given; the library of that kind is loaded already."""
    library = type(given).__module__.partition(".")[0]
    if library == "polars":
        return type(given)(result)
    return result.to_pandas() if library == "pandas" else result
