"""Wrapping of lines by the columns that characters really take on a terminal, East Asian ones two."""

import re
from collections.abc import Iterator

__all__ = ["columns", "padded", "wrapped"]

_NEVER_FIRST = "、。，．,.;:!?)]}」』】〉》）］｝・ー々〜…"
_ABBREVIATION = re.compile(r"\b[A-Za-z]{1,4}\. $")
_NEVER_LAST = "([{「『【〈《（［｛"
_NARROW = re.compile("[ -~\u00a1-\u00ac\u00ae-\u02ff‐-‧◇✔✖]*")
"""Text of which every character takes one column: it needs no table of widths, which takes a while to load."""
_WORD_START = re.compile(" (?=[^ ])")


def columns(text: str) -> int:
    """Count the columns that a text takes."""
    if _NARROW.fullmatch(text):
        return len(text)
    from wcwidth import wcswidth

    return max(0, wcswidth(text))


def padded(text: str, width: int) -> str:
    """Fill a text with spaces to a width in columns."""
    return text + " " * max(0, width - columns(text))


def wrapped(text: str, width: int) -> list[str]:
    """Break a text into lines of at most so many columns: at spaces, or between wide characters."""
    lines = [""]
    for piece in _pieces(text):
        if lines[-1] and columns(lines[-1] + piece.rstrip()) > width:
            lines[-1] = lines[-1].rstrip()
            lines.append("")
        lines[-1] += piece.lstrip() if not lines[-1] else piece
        while columns(lines[-1].rstrip()) > width and len(lines[-1]) > 1:
            lines[-1:] = _cut(lines[-1], width)
    return [line.rstrip() for line in lines]


def _cut(text: str, width: int) -> list[str]:
    """Cut what cannot be broken."""
    taken = 0
    for count, character in enumerate(text):
        taken += columns(character)
        if taken > width and count > 0:
            return [text[:count], text[count:]]
    return [text]


def _pieces(text: str) -> Iterator[str]:
    """Cut a text where a line may end; a piece keeps the spaces after it."""
    start = 0
    for place in _breaks(text):
        if not _cites_number(text, place):
            yield text[start:place]
            start = place
    yield text[start:]


def _breaks(text: str) -> Iterator[int]:
    """Give the places where a line may end by the characters before and after."""
    if _NARROW.fullmatch(text):
        return (space.end() for space in _WORD_START.finditer(text))
    return (place for place in range(1, len(text)) if _may_break(text[place - 1], text[place]))


def _cites_number(text: str, place: int) -> bool:
    """Say whether a number follows a short abbreviation, as in `art. 5`: those stay together."""
    return text[place].isdigit() and _ABBREVIATION.search(text, max(0, place - 7), place) is not None


def _may_break(before: str, after: str) -> bool:
    if before == " ":
        return after != " "
    if after == " " or after in _NEVER_FIRST or before in _NEVER_LAST:
        return False
    return columns(before) == 2 or columns(after) == 2
