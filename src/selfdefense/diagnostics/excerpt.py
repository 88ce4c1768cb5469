"""Messages as text for a terminal, with the lines they are about. Colourless; prints nothing itself."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from .diagnostic import Diagnostic, Label
from .span import Document, Span

__all__ = ["escaped", "render"]

_COLUMNS = 120
_COLUMNS_BEFORE = 60
_TAB = "    "
_PLAIN_SPACES = " \u3000"


def render(diagnostics: Iterable[Diagnostic], documents: Mapping[str, Document]) -> str:
    """Show the messages one after the other, each with its place, the line, and the cure."""
    return "\n\n".join("\n".join(_lines_of(diagnostic, documents)) for diagnostic in diagnostics)


def escaped(text: str) -> str:
    """Give the text with every character that a terminal would obey, or not show, written out as its code."""
    return "".join(_shown(character) for character in text)


def _lines_of(diagnostic: Diagnostic, documents: Mapping[str, Document]) -> Iterator[str]:
    yield f"{diagnostic.severity.value}[{diagnostic.code}]: {escaped(diagnostic.message)}"
    places = (diagnostic.label, *diagnostic.related)
    margin = max(len(str(label.span.line)) for label in places)
    for number, label in enumerate(places):
        yield from _place(label, documents.get(label.span.document), "-->" if number == 0 else ":::", margin)
    if diagnostic.help is not None:
        yield f"{'':{margin}} |"
        yield f"help: {escaped(diagnostic.help)}"


def _place(label: Label, document: Document | None, arrow: str, margin: int) -> Iterator[str]:
    span = label.span
    if document is None or span.line > len(document.lines):
        yield f"{'':{margin}}{arrow} {escaped(span.document)}{_caption(label)}"
        return
    before, marked, after = _window(document.lines[span.line - 1].rstrip("\r"), span)
    yield f"{'':{margin}}{arrow} {escaped(str(span))}"
    yield f"{'':{margin}} |"
    yield f"{span.line:>{margin}} | {before}{marked}{after}".rstrip()
    underline = "^" * max(1, _width(marked))
    yield f"{'':{margin}} | {'':{_width(before)}}{underline} {escaped(label.text)}".rstrip()


def _caption(label: Label) -> str:
    return f": {escaped(label.text)}" if label.text else ""


def _window(line: str, span: Span) -> tuple[str, str, str]:
    """Split a line, as shown, at the start and end of the place; what is far from the place is cut."""
    start = min(span.column - 1, len(line))
    end = min(span.end_column - 1, len(line)) if span.end_line == span.line else len(line.rstrip())
    end = max(start, end)
    if len(line) <= _COLUMNS and _width(escaped(line)) <= _COLUMNS:
        return escaped(line[:start]), escaped(line[start:end]), escaped(line[end:])
    before = _last_columns(line[:start], _COLUMNS_BEFORE)
    marked = _first_columns(line[start:end], _COLUMNS - _width(before))
    after = _first_columns(line[end:], _COLUMNS - _width(before) - _width(marked)) if marked[-1:] != "…" else ""
    return before, marked, after


def _width(text: str) -> int:
    # Imported when something is shown: most loads show nothing, and the tables take as long to import as a load.
    from wcwidth import wcswidth

    return max(0, wcswidth(text))


def _first_columns(text: str, columns: int) -> str:
    shown = ""
    for character in text:
        if _width(shown + _shown(character)) >= columns:
            return shown + "…"
        shown += _shown(character)
    return shown


def _last_columns(text: str, columns: int) -> str:
    shown = ""
    for character in reversed(text):
        if _width(_shown(character) + shown) >= columns:
            return "…" + shown
        shown = _shown(character) + shown
    return shown


def _shown(character: str) -> str:
    if character == "\t":
        return _TAB
    category = unicodedata.category(character)
    if category[0] != "C" and (category[0] != "Z" or character in _PLAIN_SPACES):
        return character
    code = ord(character)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
