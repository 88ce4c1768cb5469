"""Columns of every kind of fact, and data frames: the verdicts are those of the same values one by one."""

from datetime import date
from decimal import Decimal
from itertools import product

import pandas
import polars
import pyarrow as pa
import pytest

from selfdefense.engines import evaluate
from selfdefense.framework import (
    AllOf,
    Choice,
    Compare,
    Comparison,
    Condition,
    FactType,
    Framework,
    Kind,
    Operand,
    Permits,
    RelativeDate,
    Role,
    Value,
)
from selfdefense.scenario import Fact, Scenario
from selfdefense.tables import evaluate_table
from tests.builders import DAY, action, framework, norm, text

SIZES: tuple[Value | None, ...] = (Decimal("1.5"), Decimal(2), Decimal("2.5"), None)
DAYS: tuple[Value | None, ...] = (date(2019, 12, 31), DAY, date(2020, 1, 2), None)
PLACES: tuple[Value | None, ...] = ("port", "sea", "air", None)
COMPARED: tuple[tuple[str, Comparison, Operand], ...] = (
    *(("size", comparison, Decimal(2)) for comparison in (Comparison.BELOW, Comparison.AT_MOST, Comparison.IS)),
    *(("size", comparison, Decimal(2)) for comparison in (Comparison.ABOVE, Comparison.AT_LEAST)),
    ("size", Comparison.IS_ONE_OF, (Decimal(2), Decimal("2.5"))),
    ("day", Comparison.BEFORE, DAY),
    ("day", Comparison.ON_OR_BEFORE, RelativeDate(days=-1)),
    ("day", Comparison.AFTER, RelativeDate(days=0)),
    ("day", Comparison.ON_OR_AFTER, DAY),
    ("place", Comparison.IS, "port"),
    ("place", Comparison.IS_ONE_OF, ("port", "sea")),
)


def fact_of(name: str, kind: Kind) -> FactType:
    """Make a fact that is not boolean."""
    choices = tuple(Choice(name=place, says=text(place)) for place in ("port", "sea", "air"))
    return FactType(
        name=name,
        family=name,
        kind=kind,
        role=Role.CIRCUMSTANCE,
        says=text(name),
        choices=choices if kind is Kind.CHOICE else (),
    )


def law() -> Framework:
    """Make a law with one action for each comparison, permitted where it holds."""
    facts = (fact_of("size", Kind.QUANTITY), fact_of("day", Kind.DATE), fact_of("place", Kind.CHOICE))
    grounds = [Compare(fact=fact, comparison=how, operand=operand) for fact, how, operand in COMPARED]
    return framework(
        facts=facts,
        actions=tuple(action(f"act{i}") for i in range(len(grounds))),
        norms=tuple(norm(f"permit{i}", Permits(action=f"act{i}"), _all(ground)) for i, ground in enumerate(grounds)),
        digest="columns",
    )


def _all(ground: Condition) -> Condition:
    return AllOf(parts=(ground,))


ROWS = list(product(SIZES, DAYS, PLACES))
ACTIONS = tuple(f"act{i}" for i in range(len(COMPARED)))


def expected() -> list[list[str]]:
    """Evaluate every combination by itself."""
    framework_, found = law(), []
    for values in ROWS:
        facts = tuple(Fact(name=name, value=v) for name, v in zip(("size", "day", "place"), values, strict=True))
        scenario = Scenario(id="one", framework="by-hand", as_of=DAY, facts=facts)
        verdicts = evaluate(framework_, scenario, actions=ACTIONS, engine="reference").verdicts
        found.append([verdict.outcome.value for verdict in verdicts])
    return found


NUMBERS, WORDS = pa.decimal128(5, 1), pa.string()


def table(size: pa.DataType = NUMBERS, place: pa.DataType = WORDS) -> pa.Table:
    """Make the table of all combinations."""
    sizes, days, places = zip(*ROWS, strict=True)
    numbers = [float(v) if pa.types.is_floating(size) and v is not None else v for v in sizes]
    return pa.table(
        {"size": pa.array(numbers, size), "day": pa.array(days, pa.date32()), "place": pa.array(places).cast(place)}
    )


@pytest.mark.parametrize("size", [pa.decimal128(5, 1), pa.float64(), pa.float32()])
@pytest.mark.parametrize("place", [pa.string(), pa.large_string(), pa.dictionary(pa.int8(), pa.string())])
def test_comparisons_of_columns_are_those_of_values(size: pa.DataType, place: pa.DataType) -> None:
    """Each comparison of a quantity, date and choice is as `evaluate` has it, unknowns included."""
    found = evaluate_table(law(), table(size, place), ACTIONS, DAY).table
    assert [list(row.values())[1::2] for row in found.to_pylist()] == expected()


def test_slices_of_columns_are_read_from_where_they_begin() -> None:
    """A table that begins in the middle of its buffers gives the same rows."""
    found = evaluate_table(law(), table().slice(13, 21), ACTIONS, DAY).table
    assert [list(row.values())[1::2] for row in found.to_pylist()] == expected()[13:34]


def test_data_frames_give_data_frames() -> None:
    """polars gives polars, pandas gives pandas, with the same words."""
    small = pa.table({"place": ["port", "air"]})
    frame = evaluate_table(law(), polars.DataFrame(small), ACTIONS[-1:], DAY).table
    assert isinstance(frame, polars.DataFrame)
    assert frame[ACTIONS[-1]].to_list() == ["permitted", "not_authorised"]
    other = evaluate_table(law(), pandas.DataFrame({"place": ["port", "air"]}), ACTIONS[-1:], DAY).table
    assert isinstance(other, pandas.DataFrame)
    assert list(other[ACTIONS[-1]]) == ["permitted", "not_authorised"]


def test_a_value_that_is_none_is_a_bad_row() -> None:
    """A word that is no choice and a number that is none leave the row without a verdict."""
    given = pa.table({"place": ["port", "moon"], "size": [float("nan"), 1.0]})
    result = evaluate_table(law(), given, ACTIONS, DAY)
    assert [(bad.row, bad.reason) for bad in result.bad_rows] == [
        (1, "`size` is nan, and must be a number"),
        (2, "`place` is 'moon', and must be one of port, sea, air"),
    ]
    assert result.table.num_rows == 0


def test_columns_that_cannot_be_meant_are_refused() -> None:
    """A name that is no fact, a type that cannot carry it, an action and a day that are not there."""
    with pytest.raises(
        ValueError, match="the column `plac` is no fact, and is not carried along; did you mean `place`"
    ):
        evaluate_table(law(), pa.table({"plac": ["port"]}), ACTIONS, DAY)
    with pytest.raises(TypeError, match="the column `size` has the type string, and the fact is a quantity"):
        evaluate_table(law(), pa.table({"size": ["2"]}), ACTIONS, DAY)
    with pytest.raises(ValueError, match="no action named `fly`"):
        evaluate_table(law(), table(), ("fly",), DAY)
    with pytest.raises(ValueError, match="a table needs a day"):
        evaluate_table(law(), table(), ACTIONS)
