"""An outline as text for a terminal or a file: labels to the left, lines wrapped by column, symbols before colour."""

from collections.abc import Iterator

from selfdefense.frozen import frozen

from .blocks import Cite, Field, Line, Mark, Outline, Section
from .wrapping import columns, padded, wrapped

__all__ = ["to_text"]

SYMBOLS = {Mark.NONE: "", Mark.YES: "✔", Mark.SUBJECT: "◇", Mark.OPEN: "?", Mark.NO: "✖", Mark.NOTE: "·"}
_COLOURS = {Mark.YES: "32", Mark.SUBJECT: "33", Mark.OPEN: "36", Mark.NO: "31"}
_INDENT = 2
_NARROWEST = 30


def to_text(outline: Outline, *, width: int = 100, color: bool = False) -> str:
    """Write an outline as text; it ends with a line break."""
    page = _Page(width, color)
    parts = [page.head(outline), *(page.section(section) for section in outline.sections)]
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


@frozen
class _Page:
    """How wide, and whether in colour."""

    width: int
    color: bool

    def head(self, outline: Outline) -> list[str]:
        title = [self._painted(line, "1") for line in wrapped(outline.title, self.width)]
        return [*title, *self._fields(outline.fields)]

    def section(self, section: Section) -> list[str]:
        lines = []
        title = wrapped(section.title, self.width - 2)
        mark = section.result.mark if section.result is not None else Mark.NONE
        symbol = SYMBOLS[mark]
        lead = f"{self._painted(symbol, _COLOURS.get(mark, ''))} " if symbol else ""
        lines.append(lead + self._painted(title[0], "1"))
        lines += ["  " + self._painted(line, "1") for line in title[1:]]
        if section.result is not None:
            lines += self._result(section.result)
        return [*lines, *self._fields(section.fields)]

    def _result(self, result: Line) -> list[str]:
        lines = [" " * _INDENT + self._painted(result.text.upper(), f"1;{_COLOURS.get(result.mark, '')}".rstrip(";"))]
        for note in result.children:
            lines += self._line(note, _INDENT, 0)
        return lines

    def _fields(self, fields: tuple[Field, ...]) -> Iterator[str]:
        margin = max((columns(field.label) for field in fields), default=0) + _INDENT + 2
        for field in fields:
            yield from self._field(field, margin)

    def _field(self, field: Field, margin: int) -> list[str]:
        if field.tree:
            shown = [line for top in field.lines for line in self._line(top, _INDENT * 2, 0)]
            return [" " * _INDENT + self._painted(field.label, "2"), *shown]
        shown = [line for top in field.lines for line in self._line(top, margin, 0)]
        label = padded(" " * _INDENT + field.label, margin)
        shown[0] = self._painted(label, "2") + shown[0][margin:]
        return shown

    def _line(self, line: Line, margin: int, depth: int) -> list[str]:
        """Write a line and what is below it, each level further in."""
        symbol = SYMBOLS[line.mark]
        start = margin + _INDENT * min(depth, self._deepest(margin))
        hang = 2 if symbol else 0
        texts = wrapped(_cited(line), max(_NARROWEST, self.width - start - hang))
        lead = f"{self._painted(symbol, _COLOURS.get(line.mark, ''))} " if symbol else ""
        lines = [" " * start + lead + texts[0], *(" " * (start + hang) + text for text in texts[1:])]
        for child in line.children:
            lines += self._line(child, margin, depth + 1)
        return lines

    def _deepest(self, margin: int) -> int:
        """Say how many levels fit beside each other before the text becomes too narrow."""
        return max(1, (self.width - margin - _NARROWEST - 10) // _INDENT)

    def _painted(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.color and code and text else text


def _cited(line: Line) -> str:
    cites = "; ".join(_cite(cite) for cite in line.cites)
    text = f"{_cite(line.about)}: {line.text}" if line.about is not None else line.text
    return f"{text} ({cites})" if cites else text


def _cite(cite: Cite) -> str:
    if not cite.doubt:
        return cite.text
    return f"{cite.text} [{cite.doubt}]" if cite.text else f"[{cite.doubt}]"
