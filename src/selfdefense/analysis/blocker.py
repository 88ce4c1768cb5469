"""Blockers: what keeps a permission, an exception or an action itself from being lawful, by kind. Frozen values."""

from datetime import date
from enum import Enum

import attrs

from selfdefense.evaluation import Outcome, Reason

__all__ = ["Blocker", "BlockerKind"]


class BlockerKind(Enum):
    """What stands in the way."""

    FALSE = "false"
    MISSING = "missing"
    REFUSED_STEP = "refused_step"
    BREACHED_LIMIT = "breached_limit"
    DEFEATED = "defeated"
    FORBIDDEN = "forbidden"
    RESTS_ON_UNLAWFUL = "rests_on_unlawful"
    NOT_IN_FORCE = "not_in_force"
    OTHER_READING = "other_reading"


@attrs.frozen(kw_only=True)
class Blocker:
    """One thing that stands in the way of an action.

    `norm`: the permission or exception that it keeps from its effect; None where it blocks the action itself.
    `lifts`: the prohibition that this norm, an exception, would lift. `certain`: it is known to block; else it may.
    `provision`: where it comes from. `reason`: the node of the explanation that shows it. `facts`: those it is a matter
    of. `by`: the norm that defeats or forbids, or the action that is rested on. `start`, `until`, `enacted`: of what is
    not in force. `readings`: the questions and readings under which the norm would stand. `outcome`: what the action
    would be under the law of the other day, or under the other reading, on the same facts.
    """

    kind: BlockerKind
    action: str
    norm: str | None = None
    lifts: str | None = None
    certain: bool = True
    provision: str | None = None
    reason: Reason | None = None
    facts: tuple[str, ...] = ()
    by: str | None = None
    start: date | None = None
    until: date | None = None
    enacted: date | None = None
    readings: tuple[tuple[str, str], ...] = ()
    outcome: Outcome | None = None
