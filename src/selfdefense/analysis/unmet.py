"""Which parts of a ground are not met, read off an explanation: the false ones, and those that are not known."""

from collections.abc import Iterator

from selfdefense.evaluation import Reason, ReasonKind

__all__ = ["CONDITIONS", "facts_below", "unmet_parts"]

CONDITIONS = frozenset(
    {
        ReasonKind.ALL,
        ReasonKind.ANY,
        ReasonKind.AT_LEAST,
        ReasonKind.NOT,
        ReasonKind.KNOWN,
        ReasonKind.FACT,
        ReasonKind.COMPARISON,
        ReasonKind.CONCEPT,
        ReasonKind.READING,
    }
)
_OPPOSITE = {"true": "false", "false": "true", "unknown": "unknown"}


def unmet_parts(reason: Reason) -> Iterator[Reason]:
    """Go through the parts of a condition that are not true; each of them stands in the way by itself."""
    if reason.value == "true":
        return
    if reason.kind is ReasonKind.ALL or (reason.kind is ReasonKind.ANY and len(reason.children) == 1):
        for child in reason.children:
            yield from unmet_parts(child)
    else:
        yield reason


def facts_below(reason: Reason) -> tuple[str, ...]:
    """List the facts on account of which a condition is what it is, through the concepts it rests on, each once."""
    return tuple(dict.fromkeys(_facts(reason, reason.value)))


def _facts(reason: Reason, value: str) -> Iterator[str]:
    """Go through the facts below a node that give it a value."""
    if reason.value != value:
        return
    match reason.kind:
        case ReasonKind.FACT | ReasonKind.COMPARISON:
            yield reason.name
        case ReasonKind.NOT:
            for child in reason.children:
                yield from _facts(child, _OPPOSITE[value])
        case ReasonKind.AT_LEAST | ReasonKind.KNOWN:
            for child in reason.children:
                yield from _facts(child, child.value)
        case ReasonKind.CONCEPT:
            for norm in reason.children:
                yield from _of_norm(norm, value)
        case _:
            for child in reason.children:
                yield from _facts(child, value)


def _of_norm(norm: Reason, value: str) -> Iterator[str]:
    """Go through the facts of a norm that makes a concept so, or, with the opposite value, not so."""
    wanted = _OPPOSITE[value] if norm.detail == "counts not" else value
    for child in norm.children:
        if child.kind in CONDITIONS:
            yield from _facts(child, wanted)
