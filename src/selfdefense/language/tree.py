"""The nodes of a document. Every scalar is the text it was written as; no value is guessed. Reads nothing."""

import attrs

from selfdefense.diagnostics import Span
from selfdefense.frozen import frozen

__all__ = ["Entry", "MappingNode", "Node", "Scalar", "SequenceNode", "is_missing"]


@frozen
class Scalar:
    """A word, number or text as written. Plain: without quotes and not a block."""

    text: str
    plain: bool
    span: Span = attrs.field(eq=False, repr=False)


@frozen
class Entry:
    """One key of a mapping with its value."""

    key: Scalar
    value: "Node"


@frozen(kw_only=True)
class MappingNode:
    """Keys with values, in the order written; no key twice."""

    entries: tuple[Entry, ...]
    span: Span = attrs.field(eq=False, repr=False)

    def get(self, name: str) -> "Node | None":
        """Give the value of a key, or none."""
        return next((entry.value for entry in self.entries if entry.key.text == name), None)


@frozen(kw_only=True)
class SequenceNode:
    """A list."""

    items: tuple["Node", ...]
    span: Span = attrs.field(eq=False, repr=False)


Node = Scalar | MappingNode | SequenceNode


def is_missing(node: Node) -> bool:
    """Say whether nothing was written where the node stands."""
    return isinstance(node, Scalar) and node.plain and not node.text
