"""Static findings as an outline: kind by kind, each with what is found, where, and what to do about it."""

from collections.abc import Sequence

from selfdefense.analysis import FindingKind, Gravity, StaticFinding
from selfdefense.framework import Framework

from .blocks import Field, Line, Mark, Outline, Section
from .sentences_of_findings import CURES, NONE_FOUND, SUMMARIES
from .to_sarif import message_of

__all__ = ["findings_outline"]


def findings_outline(
    findings: Sequence[StaticFinding], framework: Framework, *, language: str | None = None
) -> Outline:
    """Show the findings on a pack; that there are none is said."""
    spoken = language or framework.language
    title = framework.title.inside(spoken)
    if not findings:
        fields = (Field(label="", lines=(Line(text=_text(NONE_FOUND, spoken), mark=Mark.YES),)),)
        return Outline(title=title, fields=fields, sections=())
    sections = tuple(
        _section(kind, [finding for finding in findings if finding.kind is kind], spoken)
        for kind in FindingKind
        if any(finding.kind is kind for finding in findings)
    )
    return Outline(title=title, fields=(), sections=sections)


def _section(kind: FindingKind, findings: Sequence[StaticFinding], language: str) -> Section:
    mark = Mark.NOTE if kind.gravity is Gravity.NOTE else Mark.NO
    result = Line(text=f"{len(findings)}", mark=mark)
    lines = tuple(_line(finding, language) for finding in findings)
    cure = Line(text=_text(CURES[kind.value], language), mark=Mark.NOTE)
    fields = (Field(label="", lines=(*lines, cure)),)
    return Section(title=_text(SUMMARIES[kind.value], language), result=result, fields=fields)


def _line(finding: StaticFinding, language: str) -> Line:
    place = "" if finding.span is None else f" ({finding.span})"
    return Line(text=f"{message_of(finding, language)}{place}")


def _text(texts: tuple[str, str], language: str) -> str:
    return texts[1] if language == "ja" else texts[0]
