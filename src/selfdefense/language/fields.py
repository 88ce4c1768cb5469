"""Reads a mapping key by key, each by its declared type, and reports what is wrong. Resolves no names."""

import datetime
from collections.abc import Iterable, Mapping
from enum import Enum
from functools import lru_cache
from typing import TypeVar, overload

from selfdefense.diagnostics import Diagnostics, Span, nearest, quoted
from selfdefense.framework import Text

from .scalars import (
    boolean_of,
    date_of,
    integer_of,
    name_of,
    number_of,
    report_wrong_type,
    string_of,
    text_of,
)
from .tree import Entry, MappingNode, Node, Scalar, SequenceNode, is_missing

__all__ = ["Fields", "boolean_of", "date_of", "integer_of", "name_of", "number_of", "string_of", "text_of"]

_E = TypeVar("_E", bound=Enum)


class Fields:
    """The keys of one mapping. Each method reads one key and makes it known; `finish` reports the others.

    `what` says what the mapping describes, with its article: "a provision".
    """

    def __init__(self, node: Node, diagnostics: Diagnostics, *, what: str) -> None:
        self.span: Span = node.span
        self._diagnostics = diagnostics
        self._what = what
        self._known: dict[str, None] = {}
        self._values: dict[str, Node] = {}
        self._is_mapping = isinstance(node, MappingNode)
        if isinstance(node, MappingNode):
            self._values = {entry.key.text: entry.value for entry in node.entries}
            self._keys = tuple(entry.key for entry in node.entries)
        else:
            self._keys = ()
            cure = "write `key: value`, with a space after the colon"
            report_wrong_type(node, f"a mapping, {what},", diagnostics, help=cure)

    def has(self, key: str) -> bool:
        """Say whether the key is there."""
        return self.node(key) is not None

    def node(self, key: str) -> Node | None:
        """Give the value as written."""
        self._known[key] = None
        return self._values.get(key)

    def required_node(self, key: str) -> Node | None:
        """Give the value as written, or report that it is missing."""
        return self._value(key, required=True)

    def string(self, key: str, *, required: bool = False) -> str | None:
        """Read a text in one language."""
        value = self._value(key, required=required)
        return None if value is None else string_of(value, self._diagnostics)

    def name(self, key: str, *, required: bool = False) -> Scalar | None:
        """Read a name; the scalar keeps its place."""
        value = self._value(key, required=required)
        return None if value is None else name_of(value, self._diagnostics)

    def names(self, key: str) -> tuple[Scalar, ...]:
        """Read a list of names, or one name."""
        names = (name_of(item, self._diagnostics) for item in self.items(key))
        return tuple(name for name in names if name is not None)

    def boolean(self, key: str, default: bool) -> bool:
        """Read `true` or `false`."""
        value = self.node(key)
        read = None if value is None else boolean_of(value, self._diagnostics)
        return default if read is None else read

    def integer(self, key: str, *, required: bool = False) -> int | None:
        """Read a whole number."""
        value = self._value(key, required=required)
        return None if value is None else integer_of(value, self._diagnostics)

    def date(self, key: str, *, required: bool = False) -> datetime.date | None:
        """Read a day."""
        value = self._value(key, required=required)
        return None if value is None else date_of(value, self._diagnostics)

    @overload
    def one_of(self, key: str, enum_class: type[_E], default: _E, *, required: bool = False) -> _E: ...
    @overload
    def one_of(self, key: str, enum_class: type[_E], default: None = None, *, required: bool = False) -> _E | None: ...

    def one_of(self, key: str, enum_class: type[_E], default: _E | None = None, *, required: bool = False) -> _E | None:
        """Read one word of a closed list, the values of the enumeration."""
        value = self._value(key, required=required)
        if value is None:
            return default
        words: Mapping[str, _E] = _words(enum_class)
        if not isinstance(value, Scalar) or is_missing(value):
            report_wrong_type(value, "one word", self._diagnostics, help=_choices(words))
            return default
        if value.text in words:
            return words[value.text]
        close = nearest(value.text, words)
        cure = f"did you mean `{close}`?" if close else _choices(words)
        message = f"{quoted(value.text)} is no word for `{key}` of {self._what}"
        self._diagnostics.report("unknown-word", message, value.span, help=cure)
        return default

    def text(self, key: str, language: str, *, required: bool = False, warn_one_language: bool = False) -> Text | None:
        """Read a text in one or more languages."""
        value = self._value(key, required=required)
        if value is None:
            return None
        return text_of(value, self._diagnostics, language, warn_one_language=warn_one_language)

    def items(self, key: str) -> tuple[Node, ...]:
        """Give the entries of a list; anything else is a list of one."""
        match self.node(key):
            case None:
                return ()
            case SequenceNode(items=items):
                return items
            case value if is_missing(value):
                report_wrong_type(value, "a list", self._diagnostics)
                return ()
            case value:
                return (value,)

    def mapping(self, key: str) -> tuple[Entry, ...]:
        """Give the entries of a mapping."""
        match self.node(key):
            case None:
                return ()
            case MappingNode(entries=entries):
                return entries
            case value:
                report_wrong_type(value, "a mapping", self._diagnostics)
                return ()

    def finish(self) -> None:
        """Report every key that was not made known."""
        for key in self._keys:
            if key.text not in self._known:
                close = nearest(key.text, self._known)
                cure = (
                    f"did you mean `{close}`?"
                    if close
                    else f"known here: {', '.join(f'`{known}`' for known in self._known)}"
                )
                message = f"{self._what} has no key {quoted(key.text)}"
                self._diagnostics.report("unknown-key", message, key.span, help=cure)

    def _value(self, key: str, *, required: bool) -> Node | None:
        value = self.node(key)
        if value is None and required and self._is_mapping:
            self._diagnostics.report("missing-key", f"{self._what} needs `{key}`", self.span)
        return value


@lru_cache(maxsize=64)
def _words(enum_class: type[_E]) -> dict[str, _E]:
    return {str(member.value): member for member in enum_class}


def _choices(words: Iterable[str]) -> str:
    *others, last = (f"`{word}`" for word in words)
    return f"write {', '.join(others)} or {last}" if others else f"write {last}"
