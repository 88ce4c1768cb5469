"""Put one member in the place of a party (D15), in anything read inside `each`, `some` or `every`.

Such text is read once, with the bare names left in it; then one value is made of it for each member.
"""

from collections.abc import Mapping
from typing import Any, TypeVar

import attrs

from selfdefense.diagnostics import Span

__all__ = ["bound", "names_in"]

NAME_FIELDS = frozenset(
    {
        "action",
        "ceases",
        "concept",
        "concerns",
        "discharged_by",
        "fact",
        "facts",
        "lapsed_by",
        "procedure",
        "refused_by",
        "rests_on",
    }
)
"""The fields that hold names of facts, concepts, actions or procedures; all other texts stay as they are."""

T = TypeVar("T")


_Fields = tuple[tuple[str, bool], ...]
_fields_known: dict[type[Any], _Fields] = {}


def _fields(kind: type[Any]) -> _Fields:
    """List the fields of a frozen value that may hold names, and whether they are names themselves; none of others."""
    if kind not in _fields_known:
        is_frozen = attrs.has(kind) and kind is not Span
        found = attrs.fields(kind) if is_frozen else ()
        _fields_known[kind] = tuple((field.name, field.name in NAME_FIELDS) for field in found if field.init)
    return _fields_known[kind]


def bound(value: T, names: Mapping[str, str]) -> T:
    """Replace each bare name by its member's, everywhere inside a frozen value."""
    changes = {}
    for name, is_name in _fields(type(value)) if names else ():
        before = getattr(value, name)
        after = _bound_field(before, names, is_name=is_name)
        if after is not before:
            changes[name] = after
    return attrs.evolve(value, **changes) if changes else value  # type: ignore[misc]


def _bound_field(value: Any, names: Mapping[str, str], *, is_name: bool) -> Any:
    if isinstance(value, str):
        return names.get(value, value) if is_name else value
    if isinstance(value, tuple):
        after = tuple(_bound_field(item, names, is_name=is_name) for item in value)
        return value if all(new is old for new, old in zip(after, value, strict=True)) else after
    return bound(value, names)


def names_in(value: Any) -> list[str]:
    """List the names of facts, concepts, actions and procedures that stand anywhere inside a frozen value."""
    found: list[str] = []
    for name, is_name in _fields(type(value)):
        _gather(getattr(value, name), found, is_name=is_name)
    return found


def _gather(value: Any, found: list[str], *, is_name: bool) -> None:
    if isinstance(value, str):
        if is_name:
            found.append(value)
    elif isinstance(value, tuple):
        for item in value:
            _gather(item, found, is_name=is_name)
    else:
        for name, is_name_too in _fields(type(value)):
            _gather(getattr(value, name), found, is_name=is_name_too)
