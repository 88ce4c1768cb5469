"""The tree that every renderer walks: an outline of sections, fields and lines. Knows no law and no output format."""

from enum import Enum

import attrs

from selfdefense.frozen import frozen

from .plain import plain

__all__ = ["Cite", "Field", "Line", "Mark", "Outline", "Section"]


class Mark(Enum):
    """How a line is to strike the eye; renderers give it a symbol, and a colour only beside the symbol."""

    NONE = "none"
    YES = "yes"
    SUBJECT = "subject"
    OPEN = "open"
    NO = "no"
    NOTE = "note"


@frozen(kw_only=True)
class Cite:
    """A provision cited: how it is called, where it can be read, and what a reader should doubt of it."""

    text: str = attrs.field(converter=plain)
    url: str = attrs.field(default="", converter=plain)
    doubt: str = attrs.field(default="", converter=plain)


@frozen(kw_only=True)
class Line:
    """One thing said, with its citations, and what is said below it; `about` is cited first, as what it speaks of."""

    text: str = attrs.field(converter=plain)
    mark: Mark = Mark.NONE
    about: Cite | None = None
    cites: tuple[Cite, ...] = ()
    children: tuple["Line", ...] = ()


@frozen(kw_only=True)
class Field:
    """Lines under one label. A tree is shown with all its depth; else depth is shown as far as it helps."""

    label: str = attrs.field(converter=plain)
    lines: tuple[Line, ...]
    tree: bool = False


@frozen(kw_only=True)
class Section:
    """One thing asked: what it is, what came of it, and the fields that say why."""

    title: str = attrs.field(converter=plain)
    result: Line | None = None
    fields: tuple[Field, ...] = ()


@frozen(kw_only=True)
class Outline:
    """A whole report: title, fields that hold for all of it, and its sections."""

    title: str = attrs.field(converter=plain)
    fields: tuple[Field, ...] = ()
    sections: tuple[Section, ...] = ()
