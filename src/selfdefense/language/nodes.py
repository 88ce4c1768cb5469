"""Text to nodes with their places. Every scalar stays the text it was written as; no value is guessed."""

from pathlib import Path

import attrs

from selfdefense.diagnostics import Diagnostics, Document, Span

__all__ = ["Entry", "MappingNode", "Node", "Scalar", "SequenceNode", "compose", "read_document"]


@attrs.frozen(kw_only=True)
class Scalar:
    """A word, number or text as written. Plain: without quotes and not a block."""

    text: str
    plain: bool
    span: Span = attrs.field(eq=False, repr=False)


@attrs.frozen(kw_only=True)
class Entry:
    """One key of a mapping with its value."""

    key: Scalar
    value: "Node"


@attrs.frozen(kw_only=True)
class MappingNode:
    """Keys with values, in the order written; no key twice."""

    entries: tuple[Entry, ...]
    span: Span = attrs.field(eq=False, repr=False)

    def get(self, name: str) -> "Node | None":
        """Give the value of a key, or none."""
        return next((entry.value for entry in self.entries if entry.key.text == name), None)


@attrs.frozen(kw_only=True)
class SequenceNode:
    """A list."""

    items: tuple["Node", ...]
    span: Span = attrs.field(eq=False, repr=False)


Node = Scalar | MappingNode | SequenceNode


def read_document(path: Path, diagnostics: Diagnostics, *, name: str | None = None) -> Document | None:
    """Read a regular UTF-8 file within the limits, and make it known to the diagnostics."""
    raise NotImplementedError


def compose(document: Document, diagnostics: Diagnostics) -> Node | None:
    """Turn one document into nodes, or report everything that is wrong with it."""
    raise NotImplementedError
