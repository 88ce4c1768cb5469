"""The chapters on what the law says: one a law, the law over time, and the sources with their certainty."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from selfdefense.framework import OPEN, Certainty, Law, Provision
from selfdefense.report.blocks import Cite, Field, Line, Outline, Section
from selfdefense.report.wording import Wording

from .norm_lines import families_of, norm_line
from .sentences import said

__all__ = ["law_chapters", "period_text", "sources_chapter", "timeline_chapter"]


def law_chapters(wording: Wording) -> Iterator[Outline]:
    """Write one chapter a law, one section a provision, in the law's own order."""
    for law in wording.framework.laws:
        provisions = (p for p in wording.framework.provisions if p.law == law.name)
        yield Outline(
            title=said(wording, "law", title=wording.text(law.title)),
            fields=tuple(_about_law(wording, law)),
            sections=tuple(_provision(wording, provision) for provision in provisions),
        )


def _about_law(wording: Wording, law: Law) -> Iterator[Field]:
    yield _field(wording, "kind", Line(text=wording.word(law.layer)))
    if law.number is not None:
        yield _field(wording, "number", Line(text=wording.text(law.number)))
    yield _field(wording, "text at", Line(text="", cites=(Cite(text=law.url, url=law.url),)))


def _field(wording: Wording, key: str, *lines: Line) -> Field:
    return Field(label=said(wording, key), lines=lines)


def period_text(wording: Wording, provision: Provision) -> str:
    """Say when a provision is in force."""
    if provision.start is None:
        return said(wording, "enacted", enacted=str(provision.enacted))
    if provision.until is None:
        return said(wording, "since", start=str(provision.start))
    return said(wording, "between", start=str(provision.start), until=str(provision.until))


def _provision(wording: Wording, provision: Provision) -> Section:
    return Section(
        title=f"{wording.text(provision.cite)} [{provision.id}]",
        result=Line(text=wording.text(provision.says)),
        fields=tuple(_about_provision(wording, provision)),
    )


def _about_provision(wording: Wording, provision: Provision) -> Iterator[Field]:
    norms = families_of(norm for norm in wording.framework.norms if norm.provision == provision.id)
    lines = [norm_line(wording, family) for family in norms]
    yield _field(wording, "norms", *(lines or [Line(text=said(wording, "none here"))]))
    yield _field(wording, "period", Line(text=period_text(wording, provision)))
    source = Line(text=wording.word(provision.certainty), cites=(Cite(text=provision.url, url=provision.url),))
    yield _field(wording, "certainty", source)
    if provision.interprets is not None:
        yield _field(wording, "interprets", Line(text=wording.called(provision.interprets)))
    if provision.note is not None:
        yield _field(wording, "note", Line(text=wording.text(provision.note)))


def timeline_chapter(wording: Wording) -> Outline:
    """Write what began, ended and was read otherwise, day by day."""
    days: dict[date, dict[str, list[Line]]] = {}
    for day, kind, line in _events(wording):
        days.setdefault(day, {}).setdefault(kind, []).append(line)
    sections = (
        Section(title=str(day), fields=tuple(_field(wording, kind, *lines) for kind, lines in sorted(kinds.items())))
        for day, kinds in sorted(days.items())
    )
    return Outline(title=said(wording, "timeline"), sections=tuple(sections))


def _events(wording: Wording) -> Iterator[tuple[date, str, Line]]:
    for provision in wording.framework.provisions:
        line = Line(text="", cites=(wording.cite(provision.id),))
        if provision.start is not None:
            yield provision.start, "begins", line
        if provision.until is not None:
            yield provision.until, "ends", line
    for question in wording.framework.questions:
        names = {reading.name: wording.text(reading.says) for reading in question.readings}
        for stance in question.official:
            if stance.start is not None:
                says = said(wording, "left open") if stance.reading == OPEN else names[stance.reading]
                yield stance.start, "turns", Line(text=wording.text(question.asks), children=(Line(text=says),))


def sources_chapter(wording: Wording) -> Outline:
    """Write how sure each law's content is, and name what nobody has read in the text."""
    return Outline(
        title=said(wording, "sources"),
        fields=(_field(wording, "certainty", *_shares(wording, wording.framework.provisions)),),
        sections=tuple(_sources_of(wording, law) for law in wording.framework.laws),
    )


def _sources_of(wording: Wording, law: Law) -> Section:
    provisions = tuple(p for p in wording.framework.provisions if p.law == law.name)
    unread = (p for p in provisions if p.certainty is not Certainty.TEXT)
    lines = [
        Line(text=said(wording, "unread", provision=wording.text(p.cite), certainty=wording.word(p.certainty)))
        for p in unread
    ]
    link = Line(text="", cites=(Cite(text=law.url, url=law.url),))
    return Section(
        title=wording.text(law.title),
        fields=(_field(wording, "text at", link), _field(wording, "certainty", *_shares(wording, provisions), *lines)),
    )


def _shares(wording: Wording, provisions: tuple[Provision, ...]) -> Iterator[Line]:
    counted = Counter(provision.certainty for provision in provisions)
    for certainty in Certainty:
        places = {"count": str(counted[certainty]), "all": str(len(provisions)), "certainty": wording.word(certainty)}
        if counted[certainty]:
            yield Line(text=said(wording, "share", **places))
