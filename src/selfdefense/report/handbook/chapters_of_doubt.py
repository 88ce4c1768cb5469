"""The chapters on what is read in several ways, left open, alleged, and left out."""

from collections.abc import Iterator

from selfdefense.framework import (
    OPEN,
    Condition,
    Excepts,
    FactType,
    Norm,
    Obliges,
    Permits,
    Question,
    Reading,
    Requires,
    Role,
    Step,
    StepChoice,
    facts_of,
)
from selfdefense.report.blocks import Field, Line, Outline, Section
from selfdefense.report.wording import Wording

from .ladders import offered_steps
from .sentences import said

__all__ = ["facts_chapter", "left_out_chapter", "open_chapter", "readings_chapter"]


def readings_chapter(wording: Wording) -> Outline:
    """Write one section a question: who holds what, since when, and what was official."""
    sections = (_question(wording, question) for question in wording.framework.questions)
    return Outline(title=said(wording, "readings"), sections=tuple(sections))


def _question(wording: Wording, question: Question) -> Section:
    readings = Field(label=question.name, lines=tuple(_reading(wording, reading) for reading in question.readings))
    official = Field(label=said(wording, "official"), lines=tuple(_official(wording, question)))
    return Section(title=wording.text(question.asks), fields=tuple(f for f in (readings, official) if f.lines))


def _reading(wording: Wording, reading: Reading) -> Line:
    text = said(
        wording,
        "held",
        says=wording.text(reading.says),
        holder=wording.text(reading.holder),
        status=wording.word(reading.status),
    )
    known = wording.framework.provision
    cites = tuple(wording.cite(source) for source in reading.sources if source in known)
    others = tuple(Line(text=source) for source in reading.sources if source not in known)
    return Line(text=text, cites=cites, children=others)


def _official(wording: Wording, question: Question) -> Iterator[Line]:
    names = {reading.name: wording.text(reading.says) for reading in question.readings}
    for stance in question.official:
        reading = said(wording, "left open") if stance.reading == OPEN else names[stance.reading]
        if stance.start is None:
            yield Line(text=said(wording, "official always", reading=reading))
        else:
            yield Line(text=said(wording, "official from", start=str(stance.start), reading=reading))


def open_chapter(wording: Wording) -> Outline:
    """Write the questions whose last official answer is that they are open, or that have none."""
    still = (q for q in wording.framework.questions if not q.official or q.official[-1].reading == OPEN)
    lines = tuple(Line(text=wording.text(question.asks)) for question in still)
    return Outline(title=said(wording, "open"), fields=(Field(label=said(wording, "left open"), lines=lines),))


def facts_chapter(wording: Wording) -> Outline:
    """Write every fact by role, with who judges or does it, and the provisions that use it."""
    used = _used(wording)
    told: set[str] = set()
    by_role: dict[Role, list[Line]] = {role: [] for role in Role}
    for fact in wording.framework.facts:
        if fact.family not in told:
            told.add(fact.family)
            by_role[fact.role].append(_fact(wording, fact, used.get(fact.name, {})))
    fields = (Field(label=wording.word(role), lines=tuple(lines)) for role, lines in by_role.items() if lines)
    return Outline(title=said(wording, "facts"), fields=tuple(fields))


def _fact(wording: Wording, fact: FactType, used: dict[str, None]) -> Line:
    more = []
    if fact.judged_by is not None:
        more.append(Line(text=said(wording, "judged", office=wording.office(fact.judged_by))))
    if fact.by is not None:
        more.append(Line(text=said(wording, "taken", office=wording.office(fact.by))))
    if used:
        cites = tuple(wording.cite(provision) for provision in used)
        more.append(Line(text=said(wording, "used in"), cites=cites))
    text = said(wording, "name", says=wording.text(fact.says), name=fact.name)
    return Line(text=text, children=tuple(more))


def _used(wording: Wording) -> dict[str, dict[str, None]]:
    """Map each fact to the provisions whose norms name it, in the order of the documents."""
    used: dict[str, dict[str, None]] = {}
    for norm in wording.framework.norms:
        for fact in _named(wording, norm):
            used.setdefault(fact, {})[norm.provision] = None
    return used


def _named(wording: Wording, norm: Norm) -> Iterator[str]:
    yield from facts_of(norm.when)
    match norm.content:
        case Permits() | Excepts() | Requires():
            for step in offered_steps(wording.framework, norm.content.steps):
                yield from _in_step(step)
            for limit in norm.content.limits:
                yield from _in_conditions(limit.condition, limit.when)
        case Obliges(discharged_by=str(fact)):
            yield fact


def _in_step(step: Step | StepChoice) -> Iterator[str]:
    yield from facts_of(step.when)
    yield from step.refused_by
    if isinstance(step, StepChoice):
        for part in step.alternatives:
            yield from _in_step(part)
    else:
        yield from step.facts
        yield from (after.fact for after in step.after)


def _in_conditions(*conditions: Condition) -> Iterator[str]:
    for condition in conditions:
        yield from facts_of(condition)


def left_out_chapter(wording: Wording) -> Outline:
    """Write what is not encoded, why, and what it touches."""
    sections = []
    for entry in wording.framework.not_encoded:
        touches = tuple(Line(text=wording.does(action)) for action in entry.touches)
        about = tuple(Line(text="", cites=(wording.cite(provision),)) for provision in entry.provisions)
        fields = (
            Field(label=said(wording, "touches"), lines=touches),
            Field(label=said(wording, "rests"), lines=about),
        )
        result = Line(text=said(wording, "why", why=wording.text(entry.why)))
        shown = tuple(field for field in fields if field.lines)
        sections.append(Section(title=wording.text(entry.says), result=result, fields=shown))
    return Outline(title=said(wording, "left out"), sections=tuple(sections))
