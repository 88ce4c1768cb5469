"""Text that is safe to show: what a scenario says must not move a reader's cursor or reorder a line."""

import unicodedata

__all__ = ["plain"]

_SPACES = frozenset("\t\n\r\v\f\x85\u2028\u2029")


def plain(text: str) -> str:
    """Drop control, format and surrogate characters; line breaks and tabs become one space."""
    spaced = "".join(" " if character in _SPACES else character for character in text)
    shown = "".join(character for character in spaced if not unicodedata.category(character).startswith("C"))
    return " ".join(shown.split(" ")) if "  " not in shown else " ".join(shown.split())
