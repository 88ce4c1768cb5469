"""Nodes of an explanation as sentences: what is so, what is not, what is not known, and on what that rests."""

from selfdefense.evaluation import Reason, ReasonKind

from .blocks import Cite, Line, Mark
from .decisive import leaves
from .wording import Wording

__all__ = ["MARKS", "clause", "joined", "stated", "statement"]

MARKS = {"true": Mark.YES, "false": Mark.NO, "unknown": Mark.OPEN}
_MOST_LEAVES = 4


def clause(wording: Wording, reason: Reason) -> str:
    """Say what a condition asks for, whether or not it is so."""
    match reason.kind:
        case ReasonKind.FACT:
            return wording.fact(reason.name)
        case ReasonKind.COMPARISON:
            return wording.compared(reason.name, reason.detail or "is")
        case ReasonKind.CONCEPT:
            return wording.concept(reason.name)
        case ReasonKind.READING:
            return _reading(wording, reason)
        case ReasonKind.NOT:
            return wording.say("not so", says=clause(wording, reason.children[0]))
        case ReasonKind.KNOWN:
            return clause(wording, reason.children[0])
        case ReasonKind.ANY:
            return wording.join([clause(wording, child) for child in reason.children], "or")
        case _:
            return wording.join([clause(wording, child) for child in reason.children], "and")


def _reading(wording: Wording, reason: Reason) -> str:
    question = wording.framework.question[reason.name]
    return wording.say("reading needed", readings=reason.detail or "", asks=wording.text(question.asks))


def _said(wording: Wording, reason: Reason) -> str:
    if reason.kind is ReasonKind.READING and reason.value == "unknown":
        question = wording.framework.question[reason.name]
        return wording.say("question open", asks=wording.text(question.asks))
    return wording.statement(clause(wording, reason), reason.value)


def statement(wording: Wording, reason: Reason, told: set[str] | None = None) -> str:
    """Say whether what a node speaks of is so, and for a concept which facts make it so, once in a telling."""
    said = _said(wording, reason)
    if reason.kind is not ReasonKind.CONCEPT:
        return said
    if reason.detail == "stipulated":
        return wording.say("stipulated", statement=said)
    if reason.detail == "not known to the law":
        return wording.say("unknown to law", statement=said)
    below = [leaf for leaf in leaves(reason) if leaf is not reason]
    key = f"{reason.value} {joined(wording, below)}"
    if not below or (told is not None and key in told):
        return said
    if told is not None:
        told.add(key)
    phrase = "open because" if reason.value == "unknown" else "because"
    return wording.say(phrase, statement=said, reasons=joined(wording, below))


def joined(wording: Wording, reasons: list[Reason]) -> str:
    """Say several nodes in one breath; of many, the first ones."""
    said = [_said(wording, reason) for reason in reasons[:_MOST_LEAVES]]
    more = "…" if len(reasons) > _MOST_LEAVES else ""
    return wording.join(said, "and") + more


def stated(wording: Wording, reason: Reason, told: set[str] | None = None) -> Line:
    """Make a line of a node, with the provision that a concept comes from."""
    return Line(
        text=statement(wording, reason, told), mark=MARKS.get(reason.value, Mark.NONE), cites=_cites(wording, reason)
    )


def _cites(wording: Wording, reason: Reason) -> tuple[Cite, ...]:
    if reason.kind is ReasonKind.CONCEPT:
        provision = wording.framework.concept[reason.name].provision
        norms = [child.provision for child in reason.children if child.value == reason.value]
        provision = next((found for found in norms if found is not None), provision)
    elif reason.kind in (ReasonKind.FACT, ReasonKind.COMPARISON):
        provision = wording.framework.fact[reason.name].provision
    else:
        provision = reason.provision
    return () if provision is None else (wording.cite(provision),)
