"""What an undetermined verdict may turn on: the unknown leaves below what is unknown in its explanation.

An upper bound by Kleene logic: a fact named here may turn out not to matter; one not named here does not (D10).
"""

from collections.abc import Iterator

from selfdefense.evaluation import Reason, ReasonKind, TurnsOn
from selfdefense.framework import Framework, Role

__all__ = ["may_turn_on"]

_UNKNOWN = frozenset({"unknown", "open", "undetermined", "unsettled"})


def may_turn_on(framework: Framework, explanation: Reason) -> tuple[TurnsOn, ...]:
    """List the open circumstances and questions, in the order of the explanation."""
    return tuple(dict.fromkeys(_open_leaves(framework, explanation)))


def _open_leaves(framework: Framework, reason: Reason) -> Iterator[TurnsOn]:
    match reason.kind:
        case ReasonKind.FACT | ReasonKind.COMPARISON:
            if reason.value == "unknown" and framework.fact[reason.name].role is Role.CIRCUMSTANCE:
                yield TurnsOn(fact=reason.name)
        case ReasonKind.READING:
            yield TurnsOn(question=reason.name)
        case ReasonKind.STEP | ReasonKind.CHOICE | ReasonKind.LIMIT:
            for child in reason.children:
                if child.kind is ReasonKind.GROUND:
                    yield from _open_leaves(framework, child)
        case _:
            if reason.value in _UNKNOWN:
                for child in reason.children:
                    yield from _open_leaves(framework, child)
