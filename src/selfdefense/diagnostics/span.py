"""Where in a text something stands. Knows no law and no YAML."""

import attrs

from selfdefense.frozen import frozen

__all__ = ["Document", "Span"]


@frozen(kw_only=True)
class Document:
    """A text as read: its display name (a path as the user gave it) and its content."""

    name: str
    text: str = attrs.field(repr=False)
    lines: tuple[str, ...] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "lines", tuple(self.text.split("\n")))


@frozen
class Span:
    """A stretch of a document. Lines and columns count from 1; the end column is exclusive."""

    document: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        return f"{self.document}:{self.line}:{self.column}"

    def join(self, other: "Span") -> "Span":
        """Give the stretch from the start of this one to the end of the other."""
        return Span(self.document, self.line, self.column, other.end_line, other.end_column)
