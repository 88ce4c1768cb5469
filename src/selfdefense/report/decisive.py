"""Which nodes of an explanation decide what stands above them. Chooses and orders by the explanation alone."""

from collections.abc import Iterable, Iterator

from selfdefense.evaluation import Reason, ReasonKind, Verdict

__all__ = ["deciding", "ground_of", "leaves", "node_of"]

_COMPOUND = (ReasonKind.ALL, ReasonKind.ANY, ReasonKind.AT_LEAST)
_CONDITIONS = (
    *_COMPOUND,
    ReasonKind.NOT,
    ReasonKind.KNOWN,
    ReasonKind.FACT,
    ReasonKind.COMPARISON,
    ReasonKind.CONCEPT,
    ReasonKind.READING,
)


def node_of(verdict: Verdict, action: str, kind: ReasonKind, norm: str) -> Reason | None:
    """Find what an explanation says of a norm for an action; None where it says nothing."""
    for reason in _about(verdict.explanation, action):
        for child in reason.children:
            if child.kind is kind and child.name == norm:
                return child
    return None


def _about(explanation: Reason, action: str) -> Iterator[Reason]:
    """Go through the outcomes of one action, without entering those that others rest on."""
    if explanation.kind in (ReasonKind.VERDICT, ReasonKind.MEMBER):
        if explanation.name == action:
            yield explanation
        for child in explanation.children:
            yield from _about(child, action)


def ground_of(reason: Reason) -> tuple[Reason, ...]:
    """Give the readings and the condition on which a norm applies, without what overrides or follows it."""
    return tuple(child for child in reason.children if child.kind in _CONDITIONS)


def deciding(reasons: Iterable[Reason], truth: str) -> tuple[Reason, ...]:
    """List the facts, comparisons, concepts and readings that make all of the reasons come to a truth.

    What is false needs one false part; what is open needs all that is open; what is true needs everything.
    """
    parts = tuple(reasons)
    if truth == "true":
        return tuple(leaf for part in parts for leaf in _deciding(part))
    matching = [part for part in parts if part.value == truth]
    if truth == "false":
        matching = matching[:1]
    return tuple(leaf for part in matching for leaf in _deciding(part))


def _deciding(reason: Reason) -> tuple[Reason, ...]:
    match reason.kind:
        case ReasonKind.ALL:
            return deciding(reason.children, reason.value)
        case ReasonKind.ANY:
            return _of_any(reason)
        case ReasonKind.AT_LEAST:
            same = (child for child in reason.children if child.value == reason.value)
            return tuple(leaf for child in same for leaf in _deciding(child))
        case ReasonKind.NOT | ReasonKind.KNOWN:
            return tuple(leaf for child in reason.children for leaf in _deciding(child))
        case _:
            return (reason,)


def _of_any(reason: Reason) -> tuple[Reason, ...]:
    """Decide a disjunction: one true part makes it true, all false parts make it false."""
    same = [child for child in reason.children if child.value == reason.value]
    if reason.value == "true":
        same = same[:1]
    return tuple(leaf for child in same for leaf in _deciding(child))


def leaves(concept: Reason) -> tuple[Reason, ...]:
    """List the facts below a concept that decide it, through the concepts it rests on, each once."""
    return tuple(dict.fromkeys(_leaves(concept)))


def _leaves(reason: Reason) -> Iterator[Reason]:
    if reason.kind is not ReasonKind.CONCEPT or not reason.children:
        yield reason
        return
    for norm in _norms_deciding(reason):
        for part in deciding(ground_of(norm), norm.value):
            yield from _leaves(part)


def _norms_deciding(concept: Reason) -> tuple[Reason, ...]:
    """Choose the norms that carry what was found of a concept; a norm that counts not carries falsity."""
    asserting = [norm for norm in concept.children if norm.detail != "counts not"]
    denying = [norm for norm in concept.children if norm.detail == "counts not"]
    if concept.value == "true":
        return tuple(norm for norm in asserting if norm.value == "true")[:1]
    if concept.value == "false":
        denied = tuple(norm for norm in denying if norm.value == "true")[:1]
        return denied or tuple(asserting)
    opened = tuple(norm for norm in concept.children if norm.value == "unknown")
    return opened or tuple(asserting)
