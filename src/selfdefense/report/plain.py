"""Text that is safe to show: what a scenario says must not move a reader's cursor or reorder a line."""

import unicodedata

__all__ = ["plain"]

_SPACES = frozenset("\t\n\r\v\f\x85\u2028\u2029")


def plain(text: str) -> str:
    """Drop control, format and surrogate characters; line breaks and tabs become one space."""
    shown = text if text.isprintable() else _shown(text)
    return " ".join(shown.split()) if "  " in shown else shown


def _shown(text: str) -> str:
    spaced = "".join(" " if character in _SPACES else character for character in text)
    return "".join(character for character in spaced if not unicodedata.category(character).startswith("C"))
