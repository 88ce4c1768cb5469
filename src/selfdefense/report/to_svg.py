"""A tree of lines as a picture (SVG): one box a line, joined to what stands above it. No script, nothing to load."""

from collections.abc import Iterator
from html import escape

from selfdefense.frozen import frozen

from .blocks import Line, Mark
from .to_text import SYMBOLS
from .wrapping import columns, wrapped

__all__ = ["to_svg"]

_STROKES = {Mark.YES: "#176b34", Mark.SUBJECT: "#7a5200", Mark.OPEN: "#0b5f86", Mark.NO: "#a3231c"}
_GREY = "#777777"
_FILLS = {Mark.YES: "#eaf6ee", Mark.SUBJECT: "#fbf3e0", Mark.OPEN: "#e8f4fa", Mark.NO: "#fbeceb"}
_COLUMN = 7.0
"""How wide one column of text is at most, in pixels: letters of the font chosen are narrower."""
_LINE = 17
_PAD = 6
_STEP = 26
_GAP = 6
_MARGIN = 12
_WIDEST = 76


@frozen
class _Box:
    """A line of the tree where it stands: how deep, how far down, and its text in rows."""

    line: Line
    depth: int
    top: float
    rows: tuple[str, ...]
    above: "_Box | None"

    @property
    def left(self) -> float:
        return _MARGIN + self.depth * _STEP

    @property
    def width(self) -> float:
        return 2 * _PAD + _COLUMN * max(columns(row) for row in self.rows)

    @property
    def height(self) -> float:
        return 2 * _PAD + _LINE * len(self.rows)


def to_svg(tree: Line, *, title: str, language: str = "en") -> str:
    """Draw a tree, the top first, what is below a line further to the right under it."""
    boxes = tuple(_laid_out(tree, 0, _MARGIN, None))
    width = max(box.left + box.width for box in boxes) + _MARGIN
    height = boxes[-1].top + boxes[-1].height + _MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
        f'viewBox="0 0 {width:.0f} {height:.0f}" role="img" aria-label="{escape(title)}" '
        f'xml:lang="{escape(language)}" font-family="sans-serif" font-size="13">',
        f"<title>{escape(title)}</title>",
        f'<rect width="{width:.0f}" height="{height:.0f}" fill="#ffffff"/>',
        *(_joint(box) for box in boxes if box.above is not None),
        *(part for box in boxes for part in _drawn(box)),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _laid_out(line: Line, depth: int, top: float, above: _Box | None) -> Iterator[_Box]:
    """Give each line its place, in the order in which they are read."""
    box = _Box(line=line, depth=depth, top=top, rows=tuple(_rows(line)), above=above)
    yield box
    below = box.top + box.height + _GAP
    for child in line.children:
        for placed in _laid_out(child, depth + 1, below, box):
            yield placed
            below = placed.top + placed.height + _GAP


def _rows(line: Line) -> list[str]:
    symbol = f"{SYMBOLS[line.mark]} " if SYMBOLS[line.mark] else ""
    about = f"{line.about.text}: " if line.about is not None else ""
    cites = "; ".join(f"{cite.text} [{cite.doubt}]" if cite.doubt else cite.text for cite in line.cites)
    return wrapped(symbol + about + line.text + (f" ({cites})" if cites else ""), _WIDEST)


def _joint(box: _Box) -> str:
    """Draw the line that joins a box to the one above it."""
    assert box.above is not None
    x = box.above.left + _STEP / 2
    y = box.top + _PAD + _LINE / 2
    start = box.above.top + box.above.height
    return f'<path d="M{x:.1f} {start:.1f}V{y:.1f}H{box.left:.1f}" fill="none" stroke="#999999"/>'


def _drawn(box: _Box) -> Iterator[str]:
    stroke, fill = _STROKES.get(box.line.mark, _GREY), _FILLS.get(box.line.mark, "#ffffff")
    yield (
        f'<rect x="{box.left:.1f}" y="{box.top:.1f}" width="{box.width:.1f}" height="{box.height:.1f}" rx="3" '
        f'fill="{fill}" stroke="{stroke}"/>'
    )
    for number, row in enumerate(box.rows):
        y = box.top + _PAD + _LINE * (number + 0.75)
        yield f'<text x="{box.left + _PAD:.1f}" y="{y:.1f}" fill="#1a1a1a">{escape(row)}</text>'
