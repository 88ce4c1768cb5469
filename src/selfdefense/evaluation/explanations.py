"""Explanations: the tree that carries a verdict (D14). Complete: the outcome can be recomputed from it alone."""

from collections.abc import Iterator
from enum import Enum

from selfdefense.frozen import frozen

__all__ = ["Reason", "ReasonKind"]


class ReasonKind(Enum):
    """What a node of an explanation speaks of."""

    VERDICT = "verdict"
    MEMBER = "member"
    ROUTE = "route"
    BAR = "bar"
    OVERRIDE = "override"
    GROUND = "ground"
    CONCEPT = "concept"
    NORM = "norm"
    READING = "reading"
    ALL = "all"
    ANY = "any"
    NOT = "not"
    KNOWN = "known"
    AT_LEAST = "at_least"
    FACT = "fact"
    COMPARISON = "comparison"
    STEPS = "steps"
    STEP = "step"
    CHOICE = "choice"
    LIMIT = "limit"
    RESTS_ON = "rests_on"


@frozen(kw_only=True)
class Reason:
    """One node: what it speaks of, by name, what was found of it, and why.

    `value` is the word for what was found: a truth, an effect, a standing, a state or an outcome.
    `now` is the same as things stand, where that is a thing of its own. `detail` holds what a name alone does not
    say: a comparison's operator and operand, a count, a ground of overriding.
    """

    kind: ReasonKind
    name: str = ""
    value: str
    now: str | None = None
    provision: str | None = None
    detail: str | None = None
    children: tuple["Reason", ...] = ()

    def walk(self) -> Iterator["Reason"]:
        """Go through this node and all below it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()
