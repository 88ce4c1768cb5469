"""Places in a text, and messages about them. Knows no law."""

from .span import Document, Span

__all__ = ["Document", "Span"]
