"""Questions of law, their readings, and the stance that picks one for each (D12)."""

from datetime import date
from enum import Enum

import attrs

from selfdefense.diagnostics import Span
from selfdefense.frozen import frozen

from .text import Text

__all__ = ["OPEN", "OfficialStance", "Question", "Reading", "ReadingStatus", "Stance"]

OPEN = "open"
"""What a stance says of a question that is left open: one more unknown."""


class ReadingStatus(Enum):
    """Who stands behind a reading."""

    OFFICIAL = "official"
    JUDICIAL = "judicial"
    SCHOLARLY = "scholarly"
    PARTY = "party"


@frozen(kw_only=True)
class Reading:
    """One answer to a question of law, with its holder and dates."""

    name: str
    says: Text
    holder: Text
    status: ReadingStatus
    start: date | None = None
    until: date | None = None
    sources: tuple[str, ...] = ()
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class OfficialStance:
    """From a day on, the official reading of a question, or `OPEN`."""

    start: date | None
    reading: str


@frozen(kw_only=True)
class Question:
    """A question of law that serious people answer differently."""

    name: str
    asks: Text
    readings: tuple[Reading, ...]
    official: tuple[OfficialStance, ...]
    span: Span | None = attrs.field(default=None, eq=False, repr=False)

    def official_on(self, day: date) -> str:
        """Give the official reading of a day, or `OPEN` where none is known."""
        current = OPEN
        for entry in self.official:
            if entry.start is None or entry.start <= day:
                current = entry.reading
        return current


@frozen(kw_only=True)
class Stance:
    """One reading, or `OPEN`, for each question."""

    choices: tuple[tuple[str, str], ...]

    def reading_of(self, question: str) -> str:
        """Give the reading picked for a question, or `OPEN`."""
        return dict(self.choices).get(question, OPEN)
