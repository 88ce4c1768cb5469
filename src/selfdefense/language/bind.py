"""Put one member in the place of a party (D15), in anything read inside `each`, `some` or `every`.

Such text is read once, with the bare names left in it; then one value is made of it for each member.
"""

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

import attrs

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


def bound(value: T, names: Mapping[str, str]) -> T:
    """Replace each bare name by its member's, everywhere inside a frozen value."""
    kind: type[Any] = type(value)
    if not names or not attrs.has(kind):
        return value
    changes = {}
    for field in attrs.fields(kind):
        if not field.init:
            continue
        before = getattr(value, field.name)
        after = _bound_field(before, names, is_name=field.name in NAME_FIELDS)
        if after is not before:
            changes[field.name] = after
    return attrs.evolve(value, **changes) if changes else value  # type: ignore[misc]


def _bound_field(value: Any, names: Mapping[str, str], *, is_name: bool) -> Any:
    if isinstance(value, str):
        return names.get(value, value) if is_name else value
    if isinstance(value, tuple):
        after = tuple(_bound_field(item, names, is_name=is_name) for item in value)
        return value if all(new is old for new, old in zip(after, value, strict=True)) else after
    return bound(value, names)


def names_in(value: Any) -> Iterator[str]:
    """List the names of facts, concepts, actions and procedures that stand anywhere inside a frozen value."""
    kind: type[Any] = type(value)
    if attrs.has(kind):
        for field in attrs.fields(kind):
            inner = getattr(value, field.name)
            yield from _names_in_field(inner, is_name=field.name in NAME_FIELDS)


def _names_in_field(value: Any, *, is_name: bool) -> Iterator[str]:
    if isinstance(value, str):
        if is_name:
            yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _names_in_field(item, is_name=is_name)
    else:
        yield from names_in(value)
