"""Curves on logarithmic paper, and bars, as SVG: no library is needed for it."""

from collections.abc import Sequence
from math import ceil, floor, log10

COLORS = (
    "#1b7837",
    "#762a83",
    "#2166ac",
    "#b2182b",
    "#e08214",
    "#35978f",
    "#8c510a",
    "#c51b7d",
    "#4d4d4d",
    "#80cdc1",
    "#999999",
)
WIDTH, HEIGHT, LEFT, TOP = 810, 330, 70, 34
PLOT, DEEP = 420, 250

Series = tuple[str, dict[int, float]]


def bars(title: str, values: Sequence[tuple[str, float]], y: int) -> tuple[str, int]:
    """Draw times as bars, shortest first; what is ours is green. Give the drawing and its height."""
    ordered = sorted(values, key=lambda pair: pair[1])
    low, high = floor(log10(ordered[0][1])), log10(ordered[-1][1])
    parts = [_text(10, y + 18, title, bold=True)]
    for number, (name, value) in enumerate(ordered):
        top = y + 30 + 24 * number
        width = 4 + 300 * (log10(value) - low) / max(high - low, 1e-9)
        color = COLORS[0] if name.startswith("ours") else "#8c8c8c"
        parts += [
            _text(10, top + 14, name),
            f'<rect x="330" y="{top}" width="{width:.0f}" height="18" fill="{color}"/>',
        ]
        parts.append(_text(336 + int(width), top + 14, f"{value * 1000:,.2f} ms"))
    return "\n".join(parts), 50 + 24 * len(ordered)


def curves(
    title: str, unit: str, series: Sequence[Series], y: int, line: tuple[str, float] | None = None
) -> tuple[str, int]:
    """Draw curves over sizes, both axes logarithmic, with a line across if one is given. Give drawing and height."""
    xs = [log10(x) for _, points in series for x in points]
    ys = [log10(v) for _, points in series for v in points.values()] + ([log10(line[1])] if line else [])
    left, right, low, high = min(xs), max(max(xs), min(xs) + 1), floor(min(ys)), ceil(max(ys))

    def place(x: float, value: float) -> tuple[float, float]:
        across = LEFT + PLOT * (log10(x) - left) / (right - left)
        return across, y + TOP + DEEP * (high - log10(value)) / max(high - low, 1)

    parts = [_text(10, y + 18, title, bold=True)]
    for power in range(low, high + 1):
        _, at = place(10**left, 10.0**power)
        parts += [_line(LEFT, at, LEFT + PLOT, at), _text(8, int(at) + 4, f"10^{power} {unit}")]
    for power in range(ceil(left), floor(right) + 1):
        at, _ = place(10.0**power, 10.0**low)
        parts += [_line(at, y + TOP, at, y + TOP + DEEP), _text(int(at) - 12, y + TOP + DEEP + 16, f"10^{power}")]
    if line:
        _, at = place(10**left, line[1])
        parts += [_line(LEFT, at, LEFT + PLOT, at, across=True), _text(LEFT + 6, int(at) + 14, line[0])]
    for number, (name, points) in enumerate(series):
        color = COLORS[number % len(COLORS)]
        drawn = " ".join("{:.1f},{:.1f}".format(*place(x, value)) for x, value in sorted(points.items()))
        parts.append(f'<polyline points="{drawn}" fill="none" stroke="{color}" stroke-width="2"/>')
        parts += ['<circle cx="{:.1f}" cy="{:.1f}" r="3" fill="{}"/>'.format(*place(*p), color) for p in points.items()]
        parts.append(_text(LEFT + PLOT + 16, y + TOP + 12 + 18 * number, name, color))
    return "\n".join(parts), HEIGHT


def drawing(parts: Sequence[str], height: int) -> str:
    """Put drawings into one file."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}"'
    return "\n".join(
        (
            f'{head} font-family="sans-serif" font-size="12">',
            '<rect width="100%" height="100%" fill="#fff"/>',
            *parts,
            "</svg>\n",
        )
    )


def _text(x: int, y: int, words: str, color: str = "#222", *, bold: bool = False) -> str:
    weight = ' font-weight="bold"' if bold else ""
    safe = words.replace("&", "&amp;").replace("<", "&lt;")
    return f'<text x="{x}" y="{y}" fill="{color}"{weight}>{safe}</text>'


def _line(x: float, y: float, to_x: float, to_y: float, *, across: bool = False) -> str:
    color, dash = ("#b2182b", ' stroke-dasharray="6 4"') if across else ("#ddd", "")
    return f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{to_x:.1f}" y2="{to_y:.1f}" stroke="{color}"{dash}/>'
