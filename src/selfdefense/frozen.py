"""Frozen values whose classes are made fast: `attrs.frozen`, with comparison, hash and representation that are shared.

attrs writes and compiles these three anew for every class, which is most of what making a class costs; over a hundred
classes are made before there is a verdict (docs/decisions/0014-classes-that-are-made-fast.md).
"""

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import attrs

__all__ = ["frozen"]

if TYPE_CHECKING:
    from attrs import frozen
else:

    def frozen(kind: type | None = None, /, *, kw_only: bool = False) -> Any:
        """Make a class of frozen values, as `attrs.frozen` does; methods that the class has already are kept."""
        if kind is None:
            return lambda kind: frozen(kind, kw_only=kw_only)
        made = attrs.frozen(kind, kw_only=kw_only, eq=False, repr=False)
        equal, hashed = _comparing(made)
        for name, method in {"__eq__": equal, "__hash__": hashed, "__repr__": _showing(made)}.items():
            if name not in kind.__dict__:
                setattr(made, name, method)
        return made


def _comparing(made: type[Any]) -> tuple[Callable[[Any, Any], bool], Callable[[Any], int]]:
    """Give comparison and hash of the fields that are compared."""
    compared = tuple(field.name for field in attrs.fields(made) if field.eq)
    values = attrgetter(*compared) if compared else type

    def equal(one: Any, other: Any) -> bool:
        return values(one) == values(other) if other.__class__ is one.__class__ else NotImplemented

    def hashed(one: Any) -> int:
        return hash((made, values(one)))

    return equal, hashed


def _showing(made: type[Any]) -> Callable[[Any], str]:
    """Give the representation by the fields that are shown."""
    shown = tuple(field.name for field in attrs.fields(made) if field.repr)
    called = made.__qualname__.rpartition(">.")[2]

    def represented(one: Any) -> str:
        return f"{called}({', '.join(f'{name}={getattr(one, name)!r}' for name in shown)})"

    return represented
