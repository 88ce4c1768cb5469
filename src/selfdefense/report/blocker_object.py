"""A blocker as an object of plain values."""

from selfdefense.analysis.blocker import Blocker

from .blocker_lines import blocker_text
from .verdict_object import Json
from .wording import Wording

__all__ = ["blocker_object"]


def blocker_object(wording: Wording, blocker: Blocker) -> Json:
    """Give a blocker as an object, keys always in the same order."""
    cite = None if blocker.provision is None else wording.called(blocker.provision)
    return {
        "kind": blocker.kind.value,
        "says": blocker_text(wording, blocker),
        "certain": blocker.certain,
        "action": blocker.action,
        "norm": blocker.norm,
        "lifts": blocker.lifts,
        "provision": blocker.provision,
        "cite": cite,
        "facts": [{"fact": name, "says": wording.fact(name)} for name in blocker.facts],
        "by": blocker.by,
        "from": _day(blocker.start),
        "until": _day(blocker.until),
        "enacted": _day(blocker.enacted),
        "readings": dict(blocker.readings),
        "outcome": None if blocker.outcome is None else blocker.outcome.value,
    }


def _day(day: object) -> str | None:
    return None if day is None else str(day)
