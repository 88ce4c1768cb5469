"""An outline as Markdown: a heading a section, a list a field, provisions linked to where they can be read."""

import re
from collections.abc import Iterator

from .blocks import Cite, Field, Line, Outline, Section
from .to_text import SYMBOLS

__all__ = ["to_markdown"]

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&!])")
_LIST = re.compile(r"^(\d*)([-+.)])(?= )")
_LINKED = re.compile(r"https?://[^\s<>()\"'`|\\]+\Z")


def to_markdown(outline: Outline) -> str:
    """Write an outline as Markdown; it ends with a line break."""
    parts = [f"# {_escaped(outline.title)}", *_fields(outline.fields)]
    for section in outline.sections:
        parts += [f"## {_escaped(section.title)}", *_result(section), *_fields(section.fields)]
    return "\n\n".join(parts) + "\n"


def _result(section: Section) -> Iterator[str]:
    if section.result is not None:
        symbol = SYMBOLS[section.result.mark]
        yield f"{symbol} **{_escaped(section.result.text)}**".lstrip()
        if section.result.children:
            yield "\n".join(_items(section.result.children, 0))


def _fields(fields: tuple[Field, ...]) -> Iterator[str]:
    for field in fields:
        yield f"**{_escaped(field.label)}**"
        yield "\n".join(_items(field.lines, 0))


def _items(lines: tuple[Line, ...], depth: int) -> Iterator[str]:
    for line in lines:
        symbol = SYMBOLS[line.mark]
        cites = "; ".join(_cite(cite) for cite in line.cites)
        about = f"{_cite(line.about)}:" if line.about is not None else ""
        parts = (symbol, about, _escaped(line.text), f"({cites})" if cites else "")
        yield "  " * depth + "- " + " ".join(part for part in parts if part)
        yield from _items(line.children, depth + 1)


def _cite(cite: Cite) -> str:
    """Link a citation; only plain web addresses become links."""
    text = _escaped(cite.text)
    linked = f"[{text}]({cite.url})" if text and _LINKED.match(cite.url) else text
    return " ".join(part for part in (linked, f"\\[{_escaped(cite.doubt)}\\]" if cite.doubt else "") if part)


def _escaped(text: str) -> str:
    return _LIST.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text))
