"""An outline cut down to the answer: what came of each question, why in a word or two, and what it turns on."""

from collections.abc import Callable, Mapping

import attrs

from .blocks import Field, Line, Mark, Outline, Section
from .phrases import say

__all__ = ["brief"]

_MOST = 3
_Lines = tuple[Line, ...]


def brief(outline: Outline, language: str) -> Outline:
    """Keep the day and stance of the law, and of each verdict what a reader must not be without."""
    head = {say(label, language) for label in ("law", "note", "stance")}
    kept = {say(label, language): shorten for label, shorten in _KEPT.items()}
    return attrs.evolve(
        outline,
        fields=tuple(field for field in outline.fields if field.label in head),
        sections=tuple(_brief_section(section, kept) for section in outline.sections),
    )


def _brief_section(section: Section, kept: Mapping[str, Callable[[_Lines], _Lines]]) -> Section:
    fields = (Field(label=f.label, lines=kept[f.label](f.lines)) for f in section.fields if f.label in kept)
    return attrs.evolve(section, fields=tuple(field for field in fields if field.lines))


def _first(lines: _Lines) -> _Lines:
    return tuple(attrs.evolve(line, children=()) for line in lines if line.mark is not Mark.NOTE)[:_MOST]


def _against(lines: _Lines) -> _Lines:
    """Keep what speaks against a course that is lawful: a policy that rules it out, a commitment not kept."""
    return tuple(attrs.evolve(line, children=()) for line in lines if line.mark is Mark.NO)


def _last(lines: _Lines) -> _Lines:
    """Keep whether the outcome rests on what is assumed."""
    return tuple(attrs.evolve(line, children=()) for line in lines[-1:])


_KEPT: Mapping[str, Callable[[_Lines], _Lines]] = {
    "why": _first,
    "policy": _against,
    "assumptions": _last,
    "turns on": _first,
}
