"""Files of results, written from the finished pieces in their order: Parquet, Arrow, CSV and JSON Lines."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from .library import ipc, pa, pacsv, pc, pq

__all__ = ["FORMATS", "format_of", "write_results"]

FORMATS = {
    ".parquet": "parquet",
    ".arrow": "arrow",
    ".feather": "arrow",
    ".ipc": "arrow",
    ".arrows": "stream",
    ".csv": "csv",
    ".jsonl": "lines",
    ".ndjson": "lines",
}
_FORMULA = "^[=+@\\t\\r-]"
_NUMBER = r"^[+-][0-9]+([.][0-9]+)?$"


def format_of(path: Path) -> str:
    """Name the format of a file by its ending; ValueError for others."""
    found = FORMATS.get(path.suffix.lower())
    if found is None:
        raise ValueError(f"`{path.name}` ends in none of {', '.join(FORMATS)}, which say what a file is")
    return found


def write_results(path: Path, form: str, schema: Any, batches: Iterable[Any]) -> None:
    """Write all results to a file."""
    _WRITERS[form](path, schema, batches)


def _parquet(path: Path, schema: Any, batches: Iterable[Any]) -> None:
    """Numbers of words as such, whole numbers as differences. The least and the greatest word would help nobody."""
    words = [field.name for field in schema if pa.types.is_dictionary(field.type)]
    numbers = [field.name for field in schema if pa.types.is_integer(field.type)]
    texts = [field.name for field in schema if field.name not in (*words, *numbers)]
    with pq.ParquetWriter(
        path,
        schema,
        compression="zstd",
        compression_level=1,
        use_dictionary=[*words, *texts],
        column_encoding=dict.fromkeys(numbers, "DELTA_BINARY_PACKED"),
        write_statistics=[*numbers, *texts],
    ) as writer:
        for batch in batches:
            writer.write_batch(batch)


def _arrow(path: Path, schema: Any, batches: Iterable[Any]) -> None:
    with ipc.new_file(str(path), schema) as writer:
        for batch in batches:
            writer.write_batch(batch)


def _stream(path: Path, schema: Any, batches: Iterable[Any]) -> None:
    with ipc.new_stream(str(path), schema) as writer:
        for batch in batches:
            writer.write_batch(batch)


def _plain(schema: Any) -> Any:
    """Words in place of numbers of words."""
    kinds = [(f.name, f.type.value_type if pa.types.is_dictionary(f.type) else f.type) for f in schema]
    return pa.schema(kinds)


def _csv(path: Path, schema: Any, batches: Iterable[Any]) -> None:
    """Texts that are carried along are written so that a spreadsheet takes none of them for a formula."""
    plain = _plain(schema)
    texts = [field.name for field in schema if pa.types.is_string(field.type)]
    with pacsv.CSVWriter(path, plain) as writer:
        for batch in batches:
            table = pa.Table.from_batches([batch]).cast(plain)
            for name in texts:
                table = table.set_column(table.schema.get_field_index(name), name, _no_formula(table[name]))
            writer.write_table(table)


def _no_formula(texts: Any) -> Any:
    """Put an apostrophe in front of what begins like a formula and is no number."""
    formula = pc.and_not(pc.match_substring_regex(texts, _FORMULA), pc.match_substring_regex(texts, _NUMBER))
    return pc.if_else(formula, pc.binary_join_element_wise("'", texts, ""), texts)


def _lines(path: Path, schema: Any, batches: Iterable[Any]) -> None:
    with path.open("w", encoding="utf-8") as file:
        for batch in batches:
            for row in batch.to_pylist():
                file.write(json.dumps(row, ensure_ascii=False, default=str) + "\n")


_WRITERS: dict[str, Callable[[Path, Any, Iterable[Any]], None]] = {
    "parquet": _parquet,
    "arrow": _arrow,
    "stream": _stream,
    "csv": _csv,
    "lines": _lines,
}
