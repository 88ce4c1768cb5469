"""Canonical JSON: frozen values to the one text that says them, and back. Keys sorted, no floats, no places in files.

Equal values give equal bytes on every machine; what was encoded is decoded to an equal value by its declared types.
"""

import json
import types
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

__all__ = ["Json", "canonical", "decoded", "encoded", "parsed"]

Json = Any
T = TypeVar("T")


def canonical(value: Json) -> str:
    """Write plain values as JSON in the one form: sorted keys, no blanks, text as it is."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def parsed(text: str) -> Json:
    """Read JSON of the canonical kind; ValueError for floats, keys said twice, and whatever is no JSON."""
    try:
        return json.loads(text, object_pairs_hook=_once, parse_float=_refused, parse_constant=_refused)
    except RecursionError:
        raise ValueError("nested too deep") from None


def _once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key is said twice")
    return found


def _refused(written: str) -> Json:
    raise ValueError(f"`{written}` is no whole number")


def encoded(value: object) -> Json:
    """Turn a frozen value into plain ones. A date or quantity says that it is one: else it could be a choice."""
    match value:
        case None | bool() | int() | str():
            return value
        case Enum():
            return value.value
        case Decimal():
            return {"quantity": f"{value:f}"}
        case date():
            return {"date": value.isoformat()}
        case tuple() | list():
            return [encoded(item) for item in value]
        case Mapping():
            return {str(key): encoded(item) for key, item in value.items()}
        case _ if attrs.has(type(value)):
            kind: Any = type(value)
            return {name: encoded(getattr(value, name)) for name in _fields(kind)}
    raise TypeError(f"{type(value).__name__} has no canonical form")


@lru_cache
def _fields(kind: type[Any]) -> dict[str, Any]:
    """Give the fields that a value consists of, with their types; where it stands in a file is none of it."""
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in attrs.fields(kind) if field.init and field.name != "span"}


def decoded(value: Json, kind: type[T]) -> T:
    """Turn plain values back into a value of the type; ValueError where they do not fit it."""
    try:
        return _decoded(value, kind)  # type: ignore[no-any-return]
    except (AttributeError, KeyError, TypeError, ArithmeticError, RecursionError) as mistake:
        raise ValueError(f"no {kind.__name__}") from mistake


def _decoded(value: Json, kind: Any) -> Any:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _decoded_union(value, get_args(kind))
    if origin is tuple:
        return _decoded_tuple(value, get_args(kind))
    if isinstance(kind, type) and attrs.has(kind):
        fields = _fields(kind)
        if set(value) != set(fields):
            raise ValueError(f"other fields than those of {kind.__name__}")
        return kind(**{name: _decoded(value[name], fields[name]) for name in fields})
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    if kind is date:
        return date.fromisoformat(value["date"])
    if kind is Decimal:
        return Decimal(value["quantity"])
    if type(value) is not kind:
        raise ValueError(f"{value!r} is no {kind}")
    return value


def _decoded_tuple(value: Json, parts: tuple[Any, ...]) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise ValueError("no list")
    if len(parts) == 2 and parts[1] is Ellipsis:
        return tuple(_decoded(item, parts[0]) for item in value)
    return tuple(_decoded(item, part) for item, part in zip(value, parts, strict=True))


def _decoded_union(value: Json, kinds: tuple[Any, ...]) -> Any:
    """Decode as the first type that fits; the forms of the types in a union do not overlap."""
    for kind in kinds:
        try:
            if kind is types.NoneType:
                if value is None:
                    return None
                continue
            return _decoded(value, kind)
        except (ValueError, TypeError, KeyError, AttributeError):
            continue
    raise ValueError(f"{value!r} fits nothing that may stand there")
