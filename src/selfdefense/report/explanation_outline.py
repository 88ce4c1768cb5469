"""The whole explanation as an indented tree: each node, what was found of it, and its provision (D14)."""

from selfdefense.evaluation import Reason, ReasonKind

from .blocks import Cite, Line, Mark
from .phrases import word_of
from .statements import MARKS, clause
from .wording import Wording

__all__ = ["explanation_line", "node_line"]

_PHRASES = {
    ReasonKind.VERDICT: "verdict",
    ReasonKind.MEMBER: "verdict",
    ReasonKind.ROUTE: "route",
    ReasonKind.BAR: "bar",
    ReasonKind.OVERRIDE: "override",
    ReasonKind.NORM: "norm",
    ReasonKind.READING: "reading",
    ReasonKind.GROUND: "ground",
    ReasonKind.ALL: "all",
    ReasonKind.ANY: "any",
    ReasonKind.NOT: "not",
    ReasonKind.KNOWN: "known so",
    ReasonKind.AT_LEAST: "at_least",
    ReasonKind.STEPS: "tree step",
    ReasonKind.STEP: "tree step",
    ReasonKind.CHOICE: "tree choice",
    ReasonKind.LIMIT: "tree limit",
    ReasonKind.RESTS_ON: "tree rests on",
}
_ACTIONS = (ReasonKind.VERDICT, ReasonKind.MEMBER, ReasonKind.RESTS_ON)
_NORMS = (ReasonKind.ROUTE, ReasonKind.BAR, ReasonKind.OVERRIDE, ReasonKind.NORM)
_CLAUSES = (ReasonKind.FACT, ReasonKind.COMPARISON, ReasonKind.CONCEPT)
_SAID = {
    "refused": "refused said",
    "lapsed": "lapsed said",
    "stipulated": "stipulated said",
    "not known to the law": "unknown to law said",
}
_MARKS = {
    "permitted": Mark.YES,
    "permitted_subject_to": Mark.SUBJECT,
    "undetermined": Mark.OPEN,
    "not_authorised": Mark.NO,
    "prohibited": Mark.NO,
    "done": Mark.YES,
    "refused": Mark.NO,
    "not_done": Mark.NO,
    "outstanding": Mark.OPEN,
    "open": Mark.OPEN,
}


def explanation_line(wording: Wording, reason: Reason) -> Line:
    """Make a line of a node and of all below it; a list of one condition is that condition."""
    if reason.kind in (ReasonKind.ALL, ReasonKind.ANY) and len(reason.children) == 1:
        return explanation_line(wording, reason.children[0])
    return node_line(wording, reason, tuple(explanation_line(wording, child) for child in reason.children))


def node_line(wording: Wording, reason: Reason, below: tuple[Line, ...] = ()) -> Line:
    """Make a line of a node alone, with what is to stand below it."""
    return Line(
        text=_text(wording, reason),
        mark=MARKS.get(reason.value, _MARKS.get(reason.value, Mark.NONE)),
        cites=_cites(wording, reason),
        children=below,
    )


def _text(wording: Wording, reason: Reason) -> str:
    value = _value(wording, reason)
    if reason.kind in _CLAUSES:
        phrase = _SAID.get(reason.detail or "", "said")
        return wording.say(phrase, name=clause(wording, reason), value=value)
    detail = reason.detail or ""
    if reason.kind is ReasonKind.NORM:
        detail = wording.say(detail)
    cite = wording.named(reason.provision) if reason.provision is not None else ""
    return wording.say(_phrase(reason), name=_name(wording, reason), cite=cite, value=value, detail=detail)


def _phrase(reason: Reason) -> str:
    if reason.kind is ReasonKind.ALL and not reason.children:
        return "tree always"
    if reason.kind is ReasonKind.STEP and not reason.name:
        return "tree nothing"
    return _PHRASES[reason.kind]


def _value(wording: Wording, reason: Reason) -> str:
    value = word_of(reason.value, wording.language)
    if reason.now is None or reason.now == reason.value:
        return value
    return wording.say("with now", value=value, now=word_of(reason.now, wording.language))


def _name(wording: Wording, reason: Reason) -> str:
    if reason.kind in _ACTIONS:
        return wording.does(reason.name)
    if reason.kind is ReasonKind.READING:
        return clause(wording, reason)
    names = [name for name in reason.name.split(", ") if name in wording.framework.fact]
    return wording.join([wording.fact(name) for name in names])


def _cites(wording: Wording, reason: Reason) -> tuple[Cite, ...]:
    """Cite what a node names but does not say: the text of norms cites them already."""
    if reason.provision is None or reason.kind in _NORMS:
        return ()
    return (wording.cite(reason.provision),)
