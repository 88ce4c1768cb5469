"""Write a Parquet file of drawn situations of the Japan pack, two of them bad: `drawn_table.py FILE ROWS SEED`."""

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

import selfdefense as sd

PLACE, ANTICIPATED, TENSE = "operation_place", "attack_on_japan_anticipated", "situation_tense"
FACTS = (
    "survival_threatened.united_states",
    "clear_danger_to_peoples_rights.united_states",
    "close_relationship.united_states",
    "other_means_for_partner.united_states",
    "force_limited_to_minimum",
    "requests_help.united_states",
    "nsc_deliberated",
    TENSE,
)


def write_table(path: Path, rows: int, seed: int) -> None:
    """Write situations group of rows by group of rows; two in the middle are bad. Print the names of all actions."""
    framework = sd.load_framework("japan")
    print(*(action.name for action in framework.actions if not action.group))
    draw = np.random.default_rng(seed)
    places = np.array([choice.name for choice in framework.fact[PLACE].choices], dtype=object)
    writer = None
    for first in range(0, rows, 2**20):
        table = _drawn(draw, places, first, min(2**20, rows - first), rows // 2)
        writer = writer or pq.ParquetWriter(path, table.schema)
        writer.write_table(table)
    assert writer is not None
    writer.close()


def _drawn(draw: Any, places: Any, first: int, rows: int, middle: int) -> Any:
    """Draw rows: each fact unknown in three of ten, else true or false; so are the places."""
    numbers = np.arange(first, first + rows)
    columns = {"id": pa.array(numbers)}
    drawn = {name: (draw.random(rows) < 0.5, draw.random(rows) < 0.3) for name in FACTS}
    drawn[TENSE][0][numbers == middle] = False
    drawn[TENSE][1][numbers == middle] = False
    columns |= {name: pa.array(values, mask=unknown) for name, (values, unknown) in drawn.items()}
    not_tense = ~drawn[TENSE][0] & ~drawn[TENSE][1]
    columns[ANTICIPATED] = pa.array(np.ones(rows, np.bool_), mask=not_tense & (numbers != middle))
    words = draw.choice(places, rows)
    words[numbers == middle - 1] = "moon"
    columns[PLACE] = pa.array(words, pa.string(), mask=(draw.random(rows) < 0.3) & (numbers != middle - 1))
    return pa.table(columns)


if __name__ == "__main__":
    write_table(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
