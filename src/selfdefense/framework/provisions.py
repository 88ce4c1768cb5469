"""Laws and provisions: what is cited, since when, and how sure we are (D5, D11)."""

from datetime import date
from enum import Enum

import attrs

from selfdefense.diagnostics import Span
from selfdefense.frozen import frozen

from .text import Text

__all__ = ["Certainty", "Law", "Layer", "Provision"]


class Layer(Enum):
    """Higher layers come first (D11): `rank` counts from 0. Only the first three bar and grant: `bars`."""

    CONSTITUTION = "constitution"
    INTERNATIONAL_LAW = "international-law"
    STATUTE = "statute"
    CABINET_DECISION = "cabinet-decision"
    STATEMENT = "statement"
    COMMITMENT = "commitment"

    rank: int
    bars: bool

    def __init__(self, _value: str) -> None:
        self.rank = len(type(self).__members__)
        self.bars = self.rank < 3


class Certainty(Enum):
    """How the content of a provision was established."""

    TEXT = "text"
    SECOND_HAND = "second-hand"
    MEMORY = "memory"


@frozen(kw_only=True)
class Law:
    """One instrument: treaty, constitution, statute, decision, answer, judgment."""

    name: str
    title: Text
    layer: Layer
    number: Text | None = None
    url: str
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Provision:
    """The smallest part that is cited. In force from its first day to the day before `until`."""

    id: str
    law: str
    at: str
    cite: Text
    says: Text
    layer: Layer
    certainty: Certainty
    url: str
    start: date | None = None
    until: date | None = None
    enacted: date | None = None
    interprets: str | None = None
    note: Text | None = None
    span: Span | None = attrs.field(default=None, eq=False, repr=False)

    def in_force(self, day: date) -> bool:
        """Say whether the provision is in force on the day (D5)."""
        if self.start is None or day < self.start:
            return False
        return self.until is None or day < self.until
