"""Files of situations, read batch by batch in constant memory: Parquet, Arrow and CSV. JSON Lines: `read_lines`."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

import attrs

from selfdefense.engines.batch.arrays import counted, counted_around

from .library import ipc, pa, pacsv, pq
from .plan import BadRow

__all__ = ["BATCH_ROWS", "Arrow", "Csv", "Parquet", "Piece", "Source", "no_rows"]

BATCH_ROWS = 2**18
_CSV_BYTES = 2**24


@attrs.frozen(kw_only=True, eq=False)
class Piece:
    """Some rows in their order, with their numbers, and those among them that could not be read at all.

    `last`: the number of the last row that has been read; `share`: how much of the file has been read, if it is known.
    """

    batch: Any
    numbers: Any
    unread: tuple[BadRow, ...]
    last: int
    share: float | None


class Source(Protocol):
    """A file that is read from after any row: the pieces are the same in every run."""

    schema: Any
    is_text: bool

    def pieces(self, columns: Sequence[str], after: int) -> Iterator[Piece]:
        """Read these columns, from the first piece that begins after a row."""
        ...


class Parquet:
    """A Parquet file; what other columns it has is not read. Columns of choices are read as numbers of words."""

    is_text = False

    def __init__(self, path: Path, choices: Sequence[str]) -> None:
        words = [field.name for field in pq.read_schema(path) if pa.types.is_string(field.type)]
        self._file = pq.ParquetFile(path, read_dictionary=[name for name in words if name in choices])
        self.schema = self._file.schema_arrow

    def pieces(self, columns: Sequence[str], after: int) -> Iterator[Piece]:
        """Read group of rows by group of rows; groups that are done are not touched."""
        first, total = 0, self._file.metadata.num_rows
        for group in range(self._file.num_row_groups):
            rows = self._file.metadata.row_group(group).num_rows
            if first + rows > after:
                yield from self._of_group(group, list(columns), first, after, total)
            first += rows

    def _of_group(self, group: int, columns: list[str], first: int, after: int, total: int) -> Iterator[Piece]:
        if not columns:
            rows = self._file.metadata.row_group(group).num_rows
            yield from _sliced(pa.RecordBatch.from_pylist([{}] * rows), first, after, total)
            return
        for batch in self._file.iter_batches(batch_size=BATCH_ROWS, row_groups=[group], columns=columns):
            if first >= after:
                yield _piece(batch, first, total)
            first += batch.num_rows


class Arrow:
    """An Arrow file or stream."""

    is_text = False

    def __init__(self, path: Path, *, stream: bool) -> None:
        self._path = path
        self._stream = stream
        self.schema = self._opened().schema

    def _opened(self) -> Any:
        mapped = pa.memory_map(str(self._path))
        return ipc.open_stream(mapped) if self._stream else ipc.open_file(mapped)

    def pieces(self, columns: Sequence[str], after: int) -> Iterator[Piece]:
        """Read record batch by record batch; a large one in slices."""
        opened, first = self._opened(), 0
        batches = opened if self._stream else (opened.get_batch(i) for i in range(opened.num_record_batches))
        for batch in batches:
            yield from _sliced(batch.select(list(columns)), first, after, None)
            first += batch.num_rows


def _sliced(batch: Any, first: int, after: int, total: int | None) -> Iterator[Piece]:
    for start in range(0, batch.num_rows, BATCH_ROWS):
        if first + start >= after:
            yield _piece(batch.slice(start, BATCH_ROWS), first + start, total)


def _piece(batch: Any, first: int, total: int | None) -> Piece:
    last = first + batch.num_rows
    numbers = pa.array(counted(first + 1, batch.num_rows))
    return Piece(batch=batch, numbers=numbers, unread=(), last=last, share=last / total if total else None)


class Csv:
    """A CSV file with a head; every cell is text. A row with too few or too many cells is unread, not lost."""

    is_text = True

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unread: list[BadRow] = []
        with path.open("rb") as file:
            head = pacsv.open_csv(file, read_options=_reading(), parse_options=self._parsing([]))
            self.schema = pa.schema([(name, pa.string()) for name in head.schema.names])

    @staticmethod
    def _parsing(unread: list[BadRow]) -> Any:
        def keep(row: Any) -> str:
            reason = f"the row has {row.actual_columns} cells, and the table {row.expected_columns} columns"
            unread.append(BadRow(row=row.number - 1, reason=reason, values={"text": row.text}))
            return "skip"

        return pacsv.ParseOptions(newlines_in_values=True, invalid_row_handler=keep)

    def pieces(self, columns: Sequence[str], after: int) -> Iterator[Piece]:
        """Read block by block; blocks that are done are read again and left out."""
        unread: list[BadRow] = []
        converting = pacsv.ConvertOptions(
            column_types=self.schema, include_columns=self.schema.names, strings_can_be_null=False
        )
        size, good = self._path.stat().st_size, 0
        with self._path.open("rb") as file:
            reader = pacsv.open_csv(
                file, read_options=_reading(), parse_options=self._parsing(unread), convert_options=converting
            )
            reported = 0
            for batch in reader:
                numbers = counted_around(good, batch.num_rows, [bad.row for bad in unread], reported)
                last = int(numbers[-1]) if len(numbers) else 0
                mine = [bad for bad in unread if bad.row < last]
                del unread[: len(mine)]
                reported += len(mine)
                good += batch.num_rows
                if len(numbers) and numbers[0] > after:
                    yield self._piece(batch.select(list(columns)), numbers, mine, last, file.tell() / size)
            if unread and unread[-1].row > after:
                yield self._piece(no_rows(self.schema, columns), [], unread, unread[-1].row, 1.0)

    @staticmethod
    def _piece(batch: Any, numbers: Any, unread: Sequence[BadRow], last: int, share: float) -> Piece:
        return Piece(batch=batch, numbers=pa.array(numbers, pa.int64()), unread=tuple(unread), last=last, share=share)


def _reading() -> Any:
    """Read in order: only then has a row that cannot be read its number."""
    return pacsv.ReadOptions(block_size=_CSV_BYTES, use_threads=False)


def no_rows(schema: Any, columns: Sequence[str]) -> Any:
    """Make a batch without rows."""
    arrays = [pa.array([], schema.field(name).type) for name in columns]
    return pa.RecordBatch.from_arrays(arrays, names=list(columns))
