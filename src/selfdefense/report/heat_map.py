"""A map of two facts as an SVG picture: in each cell the shares of the outcomes, as one stacked bar."""

from collections.abc import Iterator, Mapping
from xml.sax.saxutils import escape

from selfdefense.framework import Value
from selfdefense.scenario.sweep import Sweep

__all__ = ["heat_map"]

_COLORS = {
    "permitted": "#1b7837",
    "permitted_subject_to": "#7fbf7b",
    "undetermined": "#d9d9d9",
    "not_authorised": "#fdb863",
    "prohibited": "#b2182b",
}
_CELL_WIDTH, _CELL_HEIGHT, _LEFT, _TOP, _LINE = 120, 40, 180, 60, 20

Cells = Mapping[tuple[int, int], Mapping[str, int]]


def heat_map(sweep: Sweep, maps: Mapping[str, Cells]) -> str:
    """Draw one map for each action, one below the other, with the colours explained."""
    assert sweep.map is not None
    values = {axis.fact: axis.values for axis in sweep.axes}
    down, across = values[sweep.map[0]], values[sweep.map[1]]
    height = _TOP + _CELL_HEIGHT * len(down) + 2 * _LINE
    width = max(_LEFT + _CELL_WIDTH * len(across) + 20, 720)
    total = height * len(maps) + 2 * _LINE
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{total}" font-family="sans-serif" '
    parts = [head + 'font-size="12"><rect width="100%" height="100%" fill="#fff"/>']
    for number, (action, cells) in enumerate(maps.items()):
        parts.append(f'<g transform="translate(0,{number * height})">')
        parts.append(_text(10, _LINE, f"{action}: {sweep.map[0]} (down), {sweep.map[1]} (across)"))
        parts += _grid(down, across, cells)
        parts.append("</g>")
    parts += _legend(height * len(maps) + _LINE)
    return "\n".join((*parts, "</svg>\n"))


def _grid(down: tuple[Value | None, ...], across: tuple[Value | None, ...], cells: Cells) -> Iterator[str]:
    for j, value in enumerate(across):
        yield _text(_LEFT + j * _CELL_WIDTH, _TOP - 8, _word(value))
    for i, value in enumerate(down):
        top = _TOP + i * _CELL_HEIGHT
        yield _text(10, top + _CELL_HEIGHT // 2, _word(value))
        for j in range(len(across)):
            yield from _cell(_LEFT + j * _CELL_WIDTH, top, cells[i, j])


def _cell(left: int, top: int, counts: Mapping[str, int]) -> Iterator[str]:
    total = sum(counts.values())
    x = float(left)
    for outcome, color in _COLORS.items():
        width = (_CELL_WIDTH - 4) * counts.get(outcome, 0) / total if total else 0
        if width:
            title = f"<title>{outcome.replace('_', ' ')}: {counts[outcome] / total:.1%}</title>"
            size = f'width="{width:.1f}" height="{_CELL_HEIGHT - 4}"'
            yield f'<rect x="{x:.1f}" y="{top}" {size} fill="{color}">{title}</rect>'
        x += width


def _legend(top: int) -> Iterator[str]:
    for number, (outcome, color) in enumerate(_COLORS.items()):
        left = 10 + number * 140
        yield f'<rect x="{left}" y="{top - 11}" width="12" height="12" fill="{color}"/>'
        yield _text(left + 18, top, outcome.replace("_", " "))


def _text(x: int, y: int, words: str) -> str:
    return f'<text x="{x}" y="{y}">{escape(words)}</text>'


def _word(value: Value | None) -> str:
    if value is None:
        return "unknown"
    return str(value).lower() if isinstance(value, bool) else str(value)
