"""Columns of a table to bit columns: a boolean column's own bits; the others are compared as whole columns."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import attrs

from selfdefense.engines.batch.arrays import Words, known_planes, words_of_bits
from selfdefense.framework import Atom, Compare, Comparison, FactType, Kind, RelativeDate
from selfdefense.scenario import atom_truth
from selfdefense.truth import Truth

from .library import pa, pc
from .values import UnfitError, value_of_text

__all__ = ["ColumnRead", "check_type", "read_column"]

_BOOL = {Truth.TRUE: True, Truth.FALSE: False, Truth.UNKNOWN: None}


@attrs.frozen(kw_only=True)
class ColumnRead:
    """The bit columns of each atom, known true and known false; `unfit`: rows with a value that is none, and why."""

    planes: Mapping[Atom, tuple[Words, Words]]
    unfit: Mapping[int, str]


def check_type(fact: FactType, kind: Any, *, text: bool) -> None:
    """Refuse, by `TypeError`, a column whose type cannot carry the fact; cells of text files carry any."""
    words = _is_words(kind)
    fits = {
        Kind.BOOLEAN: pa.types.is_boolean(kind),
        Kind.CHOICE: words,
        Kind.QUANTITY: pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_decimal(kind),
        Kind.DATE: pa.types.is_date(kind),
    }[fact.kind]
    if not (fits or pa.types.is_null(kind) or (text and words)):
        raise TypeError(f"the column `{fact.name}` has the type {kind}, and the fact is a {fact.kind.value}")


def _is_words(kind: Any) -> bool:
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind))


def read_column(fact: FactType, atoms: Sequence[Atom], column: Any, as_of: date) -> ColumnRead:
    """Read a column for the atoms that are asked of its fact."""
    kind = column.type
    if pa.types.is_boolean(kind):
        return ColumnRead(planes=dict.fromkeys(atoms, _planes(column)), unfit={})
    if pa.types.is_null(kind):
        unknown = _planes(pa.nulls(len(column), pa.bool_()))
        return ColumnRead(planes=dict.fromkeys(atoms, unknown), unfit={})
    if _is_words(kind):
        return _by_words(fact, atoms, column, as_of)
    unfit = _not_numbers(fact, column) if pa.types.is_floating(kind) else {}
    return ColumnRead(planes={atom: _planes(_compared(atom, column, as_of)) for atom in atoms}, unfit=unfit)


def _planes(column: Any) -> tuple[Words, Words]:
    """View an Arrow column of booleans as its two planes."""
    valid, values = column.buffers()
    rows = len(column)
    bits = words_of_bits(values, column.offset, rows)
    known = words_of_bits(valid, column.offset, rows) if valid is not None and column.null_count else None
    return known_planes(bits, known)


def _by_words(fact: FactType, atoms: Sequence[Atom], column: Any, as_of: date) -> ColumnRead:
    """Read each different word once, then look the rows up."""
    encoded = column if pa.types.is_dictionary(column.type) else pc.dictionary_encode(column)
    truths: dict[Atom, list[bool | None]] = {atom: [] for atom in atoms}
    wrong: dict[int, str] = {}
    for number, word in enumerate(encoded.dictionary.to_pylist()):
        values = {}
        try:
            value = value_of_text(fact, word)
            values = {} if value is None else {fact.name: value}
        except UnfitError as mistake:
            wrong[number] = str(mistake)
        for atom in atoms:
            truths[atom].append(_BOOL[atom_truth(atom, values, as_of)])
    planes = {atom: _planes(_looked_up(found, encoded.indices)) for atom, found in truths.items()}
    return ColumnRead(planes=planes, unfit=_unfit_rows(encoded.indices, wrong))


def _looked_up(found: list[bool | None], indices: Any) -> Any:
    if not found:
        return pa.nulls(len(indices), pa.bool_())
    return pc.take(pa.array(found, pa.bool_()), indices)


def _unfit_rows(indices: Any, wrong: Mapping[int, str]) -> dict[int, str]:
    if not wrong:
        return {}
    hits = pc.is_in(indices, pa.array(list(wrong), indices.type))
    rows = pc.indices_nonzero(hits).to_pylist()
    return {row: wrong[indices[row].as_py()] for row in rows}


def _not_numbers(fact: FactType, column: Any) -> dict[int, str]:
    strange = pc.invert(pc.is_finite(column))
    rows = pc.indices_nonzero(strange.fill_null(False)).to_pylist()
    return {row: f"`{fact.name}` is {column[row].as_py()}, and must be a number" for row in rows}


_COMPARED = {
    Comparison.BELOW: pc.less,
    Comparison.BEFORE: pc.less,
    Comparison.AT_MOST: pc.less_equal,
    Comparison.ON_OR_BEFORE: pc.less_equal,
    Comparison.ABOVE: pc.greater,
    Comparison.AFTER: pc.greater,
    Comparison.AT_LEAST: pc.greater_equal,
    Comparison.ON_OR_AFTER: pc.greater_equal,
    Comparison.IS: pc.equal,
}


def _compared(atom: Atom, column: Any, as_of: date) -> Any:
    assert isinstance(atom, Compare)
    if atom.comparison is not Comparison.IS_ONE_OF:
        return _COMPARED[atom.comparison](column, _scalar(atom.operand, column.type, as_of))
    assert isinstance(atom.operand, tuple)
    found = pc.equal(column, _scalar(atom.operand[0], column.type, as_of))
    for operand in atom.operand[1:]:
        found = pc.or_(found, pc.equal(column, _scalar(operand, column.type, as_of)))
    return found


def _scalar(operand: object, kind: Any, as_of: date) -> Any:
    """Give the constant in a type that the column's is compared with exactly."""
    if isinstance(operand, RelativeDate):
        operand = as_of + timedelta(days=operand.days)
    if isinstance(operand, Decimal) and pa.types.is_floating(kind):
        # A float stands for the shortest decimal that is read back as it; so does the constant, or it has no float.
        if Decimal(repr(float(operand))) != operand:
            raise TypeError(f"{operand} is no number of the type {kind}; use a column of decimals")
        return pa.scalar(float(operand), pa.float64())
    return pa.scalar(operand)
