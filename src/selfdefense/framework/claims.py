"""Claims: what an author says must hold of every situation. Proved or refuted by analysis, never assumed."""

from datetime import date
from enum import Enum

import attrs

from selfdefense.diagnostics import Span
from selfdefense.frozen import frozen

from .conditions import ALWAYS, Condition
from .text import Text

__all__ = ["Claim", "Manner", "Stances", "Tenet", "TenetKind"]


class Manner(Enum):
    """Whether something never is, or always is."""

    NEVER = "never"
    ALWAYS = "always"


class Stances(Enum):
    """Under the official readings of each day, or under every reading of every question."""

    OFFICIAL = "official"
    ALL = "all"


class TenetKind(Enum):
    """What a claim may speak of; the values are the words of the rule language.

    `LAWFUL` to `NOT_AUTHORISED` are outcomes of an action (D9, D10); `LAWFUL_NOW`: lawful as things stand; `GRANTED`: a
    route is not closed; `HOLDS`: a condition. `WIDENED_BY_MISSING_FACTS`: lawful, or lawful now, while some fact is
    unknown, and not so for any value of it. `CHANGED_BY_LOWER_LAYERS`: lawful, or not, for what lies below statute.
    """

    LAWFUL = "lawful"
    UNLAWFUL = "unlawful"
    PERMITTED = "permitted"
    PERMITTED_SUBJECT_TO = "permitted_subject_to"
    PROHIBITED = "prohibited"
    NOT_AUTHORISED = "not_authorised"
    LAWFUL_NOW = "lawful_now"
    GRANTED = "granted"
    HOLDS = "holds"
    WIDENED_BY_MISSING_FACTS = "widened_by_missing_facts"
    CHANGED_BY_LOWER_LAYERS = "changed_by_lower_layers"


@frozen(kw_only=True)
class Tenet:
    """One thing that never, or always, is: of an action, of a route (`norm`), or that a condition holds."""

    kind: TenetKind
    action: str | None = None
    norm: str | None = None
    condition: Condition | None = None

    @property
    def about(self) -> str:
        """Give the name of the action or route, empty for a condition."""
        return self.action or self.norm or ""


@frozen(kw_only=True)
class Claim:
    """What is said of every situation in which `when` is so, on the days from `start` until the day before `until`.

    `name` identifies it; of a claim for each member of a party, one claim for each.
    """

    name: str
    says: Text
    manner: Manner
    tenets: tuple[Tenet, ...]
    when: Condition = ALWAYS
    stances: Stances = Stances.OFFICIAL
    start: date | None = None
    until: date | None = None
    provisions: tuple[str, ...] = ()
    span: Span | None = attrs.field(default=None, eq=False, repr=False)
