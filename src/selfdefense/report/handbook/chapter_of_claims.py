"""The chapter on what must hold of every situation: the framework's claims, which analysis proves or refutes."""

from collections.abc import Iterator

from selfdefense.framework import Claim, Stances
from selfdefense.report.blocks import Field, Line, Outline
from selfdefense.report.wording import Wording

from .sentences import said

__all__ = ["claims_chapter"]


def claims_chapter(wording: Wording) -> Outline:
    """Write one line a claim: on which days and under which readings it must hold, and what it follows from."""
    lines = tuple(_claim(wording, claim) for claim in wording.framework.claims)
    fields = (Field(label=said(wording, "must hold"), lines=lines),) if lines else ()
    return Outline(title=said(wording, "claims"), fields=fields)


def _claim(wording: Wording, claim: Claim) -> Line:
    cites = tuple(wording.cite(provision) for provision in claim.provisions)
    return Line(text=wording.text(claim.says), cites=cites, children=tuple(_bounds(wording, claim)))


def _bounds(wording: Wording, claim: Claim) -> Iterator[Line]:
    if claim.stances is Stances.ALL:
        yield Line(text=said(wording, "in all readings"))
    if claim.start is not None and claim.until is not None:
        yield Line(text=said(wording, "between", start=str(claim.start), until=str(claim.until)))
    elif claim.start is not None:
        yield Line(text=said(wording, "since", start=str(claim.start)))
    elif claim.until is not None:
        yield Line(text=said(wording, "until", until=str(claim.until)))
