"""Reads a mapping key by key, each by its declared type, and reports what is wrong. Resolves no names."""

from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TypeVar

from selfdefense.diagnostics import Diagnostics
from selfdefense.framework import Text

from .nodes import Entry, Node, Scalar

__all__ = ["Fields", "boolean_of", "date_of", "name_of", "number_of", "string_of", "text_of"]

_E = TypeVar("_E", bound=Enum)


class Fields:
    """The keys of one mapping. Each method reads one key and makes it known; `finish` reports the others."""

    def __init__(self, node: Node, diagnostics: Diagnostics, *, what: str) -> None:
        raise NotImplementedError

    def has(self, key: str) -> bool:
        """Say whether the key is there."""
        raise NotImplementedError

    def node(self, key: str) -> Node | None:
        """Give the value as written."""
        raise NotImplementedError

    def required_node(self, key: str) -> Node | None:
        """Give the value as written, or report that it is missing."""
        raise NotImplementedError

    def string(self, key: str, required: bool = False) -> str | None:
        """Read a text in one language."""
        raise NotImplementedError

    def name(self, key: str, required: bool = False) -> Scalar | None:
        """Read a name; the scalar keeps its place."""
        raise NotImplementedError

    def names(self, key: str) -> tuple[Scalar, ...]:
        """Read a list of names, or one name."""
        raise NotImplementedError

    def boolean(self, key: str, default: bool) -> bool:
        """Read `true` or `false`."""
        raise NotImplementedError

    def integer(self, key: str) -> int | None:
        """Read a whole number."""
        raise NotImplementedError

    def date(self, key: str, required: bool = False) -> date | None:
        """Read a day."""
        raise NotImplementedError

    def one_of(self, key: str, enum_class: type[_E], default: _E | None = None, required: bool = False) -> _E | None:
        """Read one word of a closed list."""
        raise NotImplementedError

    def text(self, key: str, language: str, required: bool = False, *, warn_one_language: bool = False) -> Text | None:
        """Read a text in one or more languages."""
        raise NotImplementedError

    def items(self, key: str) -> tuple[Node, ...]:
        """Give the entries of a list; anything else is a list of one."""
        raise NotImplementedError

    def mapping(self, key: str) -> tuple[Entry, ...]:
        """Give the entries of a mapping."""
        raise NotImplementedError

    def finish(self) -> None:
        """Report every key that was not made known."""
        raise NotImplementedError


def boolean_of(scalar: Node, diagnostics: Diagnostics) -> bool | None:
    """Read `true` or `false`."""
    raise NotImplementedError


def number_of(scalar: Node, diagnostics: Diagnostics) -> Decimal | None:
    """Read a whole or decimal number."""
    raise NotImplementedError


def date_of(scalar: Node, diagnostics: Diagnostics) -> date | None:
    """Read a day."""
    raise NotImplementedError


def string_of(node: Node, diagnostics: Diagnostics) -> str | None:
    """Read a text in one language."""
    raise NotImplementedError


def name_of(node: Node, diagnostics: Diagnostics) -> Scalar | None:
    """Read a name."""
    raise NotImplementedError


def text_of(node: Node, diagnostics: Diagnostics, language: str, *, warn_one_language: bool = False) -> Text | None:
    """Read a text in one or more languages."""
    raise NotImplementedError
