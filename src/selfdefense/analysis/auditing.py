"""Auditing: one instant of a timeline, judged on what was known at an audit date and on what is known now (D13)."""

from collections.abc import Sequence
from datetime import date, datetime

import attrs

from selfdefense.evaluation import Verdict
from selfdefense.framework import Framework
from selfdefense.scenario.standing import scenario_at
from selfdefense.scenario.timeline import Timeline

from .causes import FactChange, changed_facts
from .unfolding import Unfolder

__all__ = ["Audit", "audit"]


@attrs.frozen(kw_only=True)
class Audit:
    """The verdicts at an instant on what was known by the audit date, and on all that is known now.

    `facts` lists what was not known, or known otherwise, then.
    """

    timeline: Timeline
    at: datetime
    known_at: datetime
    day: date
    engine: str
    then: tuple[Verdict, ...]
    now: tuple[Verdict, ...]
    facts: tuple[FactChange, ...]

    @property
    def turned(self) -> tuple[str, ...]:
        """List the acts whose outcome, in prospect or as things stood, is another."""
        pairs = zip(self.then, self.now, strict=True)
        return tuple(a.label for a, b in pairs if (a.outcome, a.now) != (b.outcome, b.now))


def audit(  # noqa: PLR0913 - what is asked, all but the law and the events by keyword
    framework: Framework,
    timeline: Timeline,
    actions: Sequence[str] | None = None,
    *,
    at: datetime,
    known_at: datetime | None = None,
    engine: str = "auto",
) -> Audit:
    """Judge an instant twice; the audit date is the instant itself, unless another is given.

    Who acted at the instant is judged on what was known then; what happened, on what is known now. ValueError for an
    instant before the timeline begins.
    """
    if at < timeline.begins:
        raise ValueError("the timeline begins later")
    unfolder = Unfolder(framework, timeline, engine=engine, actions=actions, last=at)
    audited = at if known_at is None else known_at
    then, now = scenario_at(timeline, at, audited), scenario_at(timeline, at)
    return Audit(
        timeline=timeline,
        at=at,
        known_at=audited,
        day=now.as_of,
        engine=unfolder.run.name,
        then=unfolder.verdicts(then),
        now=unfolder.verdicts(now),
        facts=changed_facts(then, now),
    )
