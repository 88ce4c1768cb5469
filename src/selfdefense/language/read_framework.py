"""A framework's own document: title, language, default basis, questions of law with their readings (D12)."""

from datetime import date
from enum import Enum

import attrs

from selfdefense.framework import OPEN, OfficialStance, Question, Reading, ReadingStatus, Text
from selfdefense.frozen import frozen

from .declarations import Declared, declared_name
from .fields import Fields
from .names import Names
from .nodes import Node, Scalar
from .phrases import phrase
from .scalars import string_of

__all__ = ["Head", "read_head"]


class _Basis(Enum):
    REQUIRED = "required"
    NONE = "none"


@frozen(kw_only=True)
class Head:
    """What a framework says of itself."""

    id: str
    title: Text
    language: str
    needs_basis: bool
    start: date | None
    read_until: date | None
    questions: tuple[Question, ...]


def read_head(node: Node, names: Names) -> Head | None:
    """Read `framework.yaml`; the language that it names is the one of its own texts too."""
    fields = Fields(node, names.diagnostics, what="a framework")
    language = fields.string("language", required=True) or names.language
    names = attrs.evolve(names, language=language)
    name = declared_name(fields, "framework", names.diagnostics, kebab=True)
    title = phrase(fields, "title", names, required=True)
    basis = fields.one_of("default_basis", _Basis, _Basis.REQUIRED)
    start, read_until = fields.date("from"), fields.date("read_until")
    questions = _read_questions(fields.items("questions"), names)
    fields.finish()
    if name is None or title is None:
        return None
    return Head(
        id=name.text,
        title=title,
        language=language,
        needs_basis=basis is _Basis.REQUIRED,
        start=start,
        read_until=read_until,
        questions=questions,
    )


def _read_questions(nodes: tuple[Node, ...], names: Names) -> tuple[Question, ...]:
    declared = Declared(names.diagnostics)
    questions = []
    for node in nodes:
        fields = Fields(node, names.diagnostics, what="a question of law")
        name = declared_name(fields, "question", names.diagnostics, kebab=True)
        asks = phrase(fields, "asks", names, required=True)
        readings = _read_readings(fields.items("readings"), names)
        official = tuple(_read_official(item, readings, name, names) for item in fields.items("official"))
        fields.finish()
        if name is not None and asks is not None and declared.add(name.text, name.span):
            stances = tuple(sorted((s for s in official if s is not None), key=lambda s: str(s.start or "")))
            questions.append(Question(name=name.text, asks=asks, readings=readings, official=stances, span=name.span))
    return tuple(questions)


def _read_readings(nodes: tuple[Node, ...], names: Names) -> tuple[Reading, ...]:
    declared = Declared(names.diagnostics)
    read = (_read_reading(node, names) for node in nodes)
    return tuple(r for r in read if r is not None and r.span is not None and declared.add(r.name, r.span))


def _read_reading(node: Node, names: Names) -> Reading | None:
    fields = Fields(node, names.diagnostics, what="a reading")
    name = declared_name(fields, "reading", names.diagnostics, kebab=True)
    says, holder = phrase(fields, "says", names, required=True), phrase(fields, "holder", names, required=True)
    status = fields.one_of("status", ReadingStatus, required=True)
    start, until = fields.date("from"), fields.date("until")
    sources = tuple(s for item in fields.items("sources") if (s := string_of(item, names.diagnostics)) is not None)
    fields.finish()
    if name is None or says is None or holder is None or status is None:
        return None
    return Reading(
        name=name.text,
        says=says,
        holder=holder,
        status=status,
        start=start,
        until=until,
        sources=sources,
        span=name.span,
    )


def _read_official(
    node: Node, readings: tuple[Reading, ...], question: Scalar | None, names: Names
) -> OfficialStance | None:
    fields = Fields(node, names.diagnostics, what="an official stance")
    start, name = fields.date("from"), fields.name("reading", required=True)
    fields.finish()
    if name is None:
        return None
    known = [OPEN, *(reading.name for reading in readings)]
    if name.text in known:
        return OfficialStance(start=start, reading=name.text)
    message = f"the question `{'' if question is None else question.text}` has no reading `{name.text}`"
    cure = "its readings are " + ", ".join(f"`{reading}`" for reading in known)
    names.diagnostics.report("unknown-reading", message, name.span, help=cure)
    return None
