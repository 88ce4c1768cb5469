"""An outline as one HTML page that needs nothing else: no script, no link to load, every text escaped."""

import re
from collections.abc import Iterable, Iterator
from html import escape

from .blocks import Cite, Field, Line, Mark, Outline, Section
from .to_text import SYMBOLS

__all__ = ["html_body", "html_page", "html_section", "to_html"]

_LINKED = re.compile(r"https?://[^\s<>\"'`|\\]+\Z")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_OPEN_LEVELS = 2

_STYLE = """
:root { color-scheme: light dark; --yes: #176b34; --subject: #7a5200; --open: #0b5f86; --no: #a3231c; --soft: #6b6b6b; }
@media (prefers-color-scheme: dark) {
  :root { --yes: #6ccf8d; --subject: #e3b25a; --open: #74c4ea; --no: #f08a80; --soft: #a5a5a5; }
}
body { font: 16px/1.55 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin-bottom: 0.2rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 0.2rem; }
ul { list-style: none; margin: 0; padding-left: 1.3rem; } section > ul, header > ul { padding-left: 0; }
li { margin: 0.15rem 0; } summary { cursor: pointer; }
.tree ul { border-left: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
.result { font-size: 1.1rem; font-weight: 600; margin: 0.2rem 0; }
.yes > .sign, .result.yes { color: var(--yes); } .subject > .sign, .result.subject { color: var(--subject); }
.open > .sign, .result.open { color: var(--open); } .no > .sign, .result.no { color: var(--no); }
.note > .sign, .cite { color: var(--soft); } .cite a { color: inherit; }
svg { max-width: 100%; height: auto; }
"""


def to_html(outline: Outline, *, language: str = "en", picture: str = "") -> str:
    """Write an outline as an HTML page; `picture`: an SVG to show at its end, as `to_svg` writes it."""
    figure = (f"<figure>{picture}</figure>",) if picture else ()
    return html_page(outline.title, (*html_body(outline), *figure), language)


def html_page(title: str, body: Iterable[str], language: str) -> str:
    """Write a page around parts of HTML."""
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(language)}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)}</title>",
        f"<style>{_STYLE}</style>",
        "</head>",
        "<body>",
        *body,
        "</body>",
        "</html>",
    ]
    return "\n".join(parts) + "\n"


def html_body(outline: Outline) -> Iterator[str]:
    """Write an outline as parts of a page."""
    yield f"<header><h1>{escape(outline.title)}</h1>"
    yield from _fields(outline.fields)
    yield "</header>"
    yield from (part for section in outline.sections for part in html_section(section))


def html_section(section: Section) -> Iterator[str]:
    """Write one section as parts of a page."""
    yield f"<section><h2>{escape(section.title)}</h2>"
    if section.result is not None:
        mark = section.result.mark
        yield f'<p class="result {mark.value}">{_sign(mark)}{escape(section.result.text)}</p>'
        yield from _items(section.result.children, None)
    yield from _fields(section.fields)
    yield "</section>"


def _fields(fields: tuple[Field, ...]) -> Iterator[str]:
    for field in fields:
        yield f"<h3>{escape(field.label)}</h3>"
        if field.tree:
            yield '<div class="tree">'
        yield from _items(field.lines, 0 if field.tree else None)
        if field.tree:
            yield "</div>"


def _items(lines: tuple[Line, ...], depth: int | None) -> Iterator[str]:
    """Write lines as a list; a tree folds, and its first levels are open."""
    if not lines:
        return
    yield "<ul>"
    for line in lines:
        yield f'<li class="{line.mark.value}">'
        if depth is not None and line.children:
            yield f"<details{' open' if depth < _OPEN_LEVELS else ''}><summary>{_said(line)}</summary>"
            yield from _items(line.children, depth + 1)
            yield "</details>"
        else:
            yield _said(line)
            yield from _items(line.children, None if depth is None else depth + 1)
        yield "</li>"
    yield "</ul>"


def _sign(mark: Mark) -> str:
    return f'<span class="sign">{SYMBOLS[mark]}</span> ' if SYMBOLS[mark] else ""


def _said(line: Line) -> str:
    about = f"{_cite(line.about)}: " if line.about is not None else ""
    cites = "; ".join(_cite(cite) for cite in line.cites)
    behind = f' <span class="cite">({cites})</span>' if cites else ""
    return f'<span class="{line.mark.value}">{_sign(line.mark)}{about}{escape(line.text)}</span>{behind}'


def _cite(cite: Cite) -> str:
    """Link a citation; only plain web addresses become links."""
    text = escape(cite.text)
    if text and _LINKED.match(cite.url):
        text = f'<a href="{escape(cite.url)}" rel="noreferrer">{text}</a>'
    return f"{text} [{escape(cite.doubt)}]".lstrip() if cite.doubt else text
