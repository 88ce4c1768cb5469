"""JSON Lines of situations, read batch by batch; a line that is no situation is unread, not lost."""

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any

from selfdefense.diagnostics import nearest
from selfdefense.framework import Framework, Value

from .library import pa
from .plan import BadRow
from .sources import BATCH_ROWS, Piece
from .values import UnfitError, value_of_json

__all__ = ["Lines"]

_AT_ONCE = BATCH_ROWS // 4
_Row = dict[str, object]


class Lines:
    """A file of JSON objects, one a line. A key that a line does not have is what all rows have alike, else unknown."""

    is_text = True

    def __init__(self, path: Path, framework: Framework, fixed: Mapping[str, Value], carried: Sequence[str]) -> None:
        self._path = path
        self._framework = framework
        self._fixed = {name: _text(value) for name, value in fixed.items()}
        self._carried = carried
        names = [*(fact.name for fact in framework.facts), *carried]
        self.schema = pa.schema([(name, pa.string()) for name in names])

    def pieces(self, columns: Sequence[str], after: int) -> Iterator[Piece]:
        """Read so many lines at a time; those that are done are not parsed."""
        size, first, read = self._path.stat().st_size, 0, 0
        with self._path.open("rb") as file:
            while lines := list(islice(file, _AT_ONCE)):
                read += sum(map(len, lines))
                if first >= after:
                    yield self._piece(lines, columns, first, read / size)
                first += len(lines)

    def _piece(self, lines: list[bytes], columns: Sequence[str], first: int, share: float) -> Piece:
        rows: list[_Row] = []
        numbers: list[int] = []
        unread: list[BadRow] = []
        for number, line in enumerate(lines, first + 1):
            if not line.strip():
                continue
            try:
                rows.append(self._row(line))
                numbers.append(number)
            except (ValueError, RecursionError) as mistake:
                reason = str(mistake) if isinstance(mistake, ValueError) else "it is nested too deeply"
                values = {"text": line.decode("utf-8", "replace").rstrip("\n")}
                unread.append(BadRow(row=number, reason=reason, values=values))
        arrays = [pa.array([row.get(name, self._fixed.get(name)) for row in rows], pa.string()) for name in columns]
        batch = pa.RecordBatch.from_arrays(arrays, names=list(columns)) if columns else _bare(len(rows))
        counted = pa.array(numbers, pa.int64())
        return Piece(batch=batch, numbers=counted, unread=tuple(unread), last=first + len(lines), share=share)

    def _row(self, line: bytes) -> _Row:
        """Read a line to texts; None is unknown."""
        found = json.loads(line, parse_float=Decimal, parse_int=Decimal, object_pairs_hook=_once)
        if not isinstance(found, dict):
            raise UnfitError('a line is one object, `{"fact": value, …}`')
        row: _Row = {}
        for name, value in found.items():
            if name in self._carried:
                row[name] = value if isinstance(value, str) else json.dumps(value, default=str)
            elif name in self._framework.fact:
                known = value_of_json(self._framework.fact[name], value)
                row[name] = None if known is None else _text(known)
            else:
                close = nearest(name, self._framework.fact)
                hint = f"; did you mean `{close}`?" if close is not None else ""
                raise UnfitError(f"the key `{name}` is no fact, and is not carried along{hint}")
        return row


def _bare(rows: int) -> Any:
    return pa.RecordBatch.from_pylist([{}] * rows)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise UnfitError("a key stands there twice")
    return found


def _text(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return format(value, "f") if isinstance(value, Decimal) else str(value)
