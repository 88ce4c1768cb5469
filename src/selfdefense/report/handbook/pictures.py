"""A legal basis drawn as a ladder (SVG): what must be so, step by step, down to the action. Loads nothing."""

from collections.abc import Iterator
from html import escape

from selfdefense.report.blocks import Line
from selfdefense.report.wrapping import columns, wrapped

__all__ = ["ladder_svg"]

_WIDTH, _MARGIN, _LINE, _GAP, _PAD = 640, 8, 17, 14, 7
_COLUMNS = 84


def ladder_svg(action: str, route: Line) -> str:
    """Draw a route: its provision, one box a rung in order, the action in the last box."""
    top = route.about.text if route.about is not None else route.text
    boxes = [wrapped(text, _COLUMNS) for text in (top, *_rungs(route), action)]
    shapes, height = [], _MARGIN
    for number, lines in enumerate(boxes):
        tall = len(lines) * _LINE + 2 * _PAD
        if number:
            shapes.append(_rail(height))
            height += _GAP
        shapes.append(_box(lines, height, tall, number in (0, len(boxes) - 1)))
        height += tall
    size = f'viewBox="0 0 {_WIDTH} {height + _MARGIN}" width="{_WIDTH}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img">{_title(action)}{"".join(shapes)}</svg>'


def _rungs(route: Line) -> Iterator[str]:
    """List what stands below a route; of choices and additions, their parts too, marked as such."""
    for line in route.children:
        yield line.text
        yield from (f"· {part.text}" for part in line.children)


def _title(action: str) -> str:
    return f"<title>{escape(action)}</title>"


def _rail(top: int) -> str:
    middle = _WIDTH // 2
    return f'<line x1="{middle}" y1="{top}" x2="{middle}" y2="{top + _GAP}" stroke="currentColor"/>'


def _box(lines: list[str], top: int, tall: int, is_end: bool) -> str:
    dark = "0.14" if is_end else "0.04"
    shape = (
        f'<rect x="{_MARGIN}" y="{top}" width="{_WIDTH - 2 * _MARGIN}" height="{tall}" rx="5" '
        f'fill="currentColor" fill-opacity="{dark}" stroke="currentColor" stroke-opacity="0.5"/>'
    )
    return shape + "".join(_text(line, top + _PAD + (number + 1) * _LINE - 5) for number, line in enumerate(lines))


def _text(line: str, bottom: int) -> str:
    # Wide characters take two columns; a line that would not fit is squeezed, never cut.
    squeezed = ' textLength="606" lengthAdjust="spacingAndGlyphs"' if columns(line) > _COLUMNS else ""
    return f'<text x="{2 * _MARGIN}" y="{bottom}" font-size="13" fill="currentColor"{squeezed}>{escape(line)}</text>'
