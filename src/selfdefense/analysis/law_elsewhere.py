"""Permissions and exceptions of an action that another day's law or another reading would give (D5, D12).

For each, the outcome on the same facts under that law or reading is evaluated: what would help is told from what
would not.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

import attrs

from selfdefense.diagnostics import DiagnosticError
from selfdefense.engines import bench_of, refuse_contradictions
from selfdefense.evaluation import Outcome, Verdict
from selfdefense.framework import OPEN, Excepts, LawInForce, Norm, Permits
from selfdefense.scenario import Act, Scenario

from .asking import Subject
from .blocker import Blocker, BlockerKind

__all__ = ["elsewhere"]

_ENGINE = "compiled"


def elsewhere(subject: Subject, verdict: Verdict, found: Iterable[Blocker]) -> Iterator[Blocker]:
    """List what is not in force on the day, and what the stance rejects, of the actions and their prohibitions."""
    search = _Elsewhere(subject)
    barring = {blocker.by for blocker in found if blocker.norm is None and blocker.by is not None}
    actions = tuple(dict.fromkeys((*verdict.members, verdict.action, verdict.leading)))
    for norm in subject.framework.norms:
        for action in actions:
            lifted = search.helps(norm, action, barring)
            if lifted is not None:
                yield from search.blocker(norm, action, lifted)


@attrs.frozen(eq=False)
class _Elsewhere:
    """Looks for norms outside the law in force."""

    subject: Subject
    outcomes: dict[object, Outcome | None] = attrs.field(factory=dict)

    @property
    def _law(self) -> LawInForce:
        return self.subject.bench.law

    def helps(self, norm: Norm, action: str, barring: set[str]) -> str | None:
        """Say whether a norm would permit the action (``), or which effective prohibition it would lift."""
        if not norm.layer.bars or self.subject.framework.action[action].group:
            return None
        if isinstance(norm.content, Permits):
            return "" if self._law.permits(norm, action) else None
        if isinstance(norm.content, Excepts) and self._law.covers(norm.content.action, action):
            return next((over.norm for over in norm.overrides if over.norm in barring), None)
        return None

    def blocker(self, norm: Norm, action: str, lifted: str) -> Iterator[Blocker]:
        """Say why a norm is not among those in force, if it is not."""
        provision = self.subject.framework.provision[norm.provision]
        rejected = self._rejected(norm)
        common = Blocker(
            kind=BlockerKind.NOT_IN_FORCE,
            action=action,
            norm=norm.id,
            lifts=lifted or None,
            provision=norm.provision,
        )
        if not provision.in_force(self._law.day):
            yield attrs.evolve(
                common,
                start=provision.start,
                until=provision.until,
                enacted=provision.enacted,
                outcome=self._under(_day_in_force(provision.start, provision.until, self._law.day), ()),
            )
        elif rejected:
            yield attrs.evolve(
                common,
                kind=BlockerKind.OTHER_READING,
                readings=rejected,
                outcome=self._under(None, rejected),
            )

    def _rejected(self, norm: Norm) -> tuple[tuple[str, str], ...]:
        """List the readings that a norm needs and the stance does not take, the first one of each question."""
        stance = self._law.stance
        chosen = ((ref, stance.reading_of(ref.question)) for ref in norm.readings)
        return tuple((ref.question, ref.readings[0]) for ref, reading in chosen if reading not in (OPEN, *ref.readings))

    def _under(self, day: date | None, readings: tuple[tuple[str, str], ...]) -> Outcome | None:
        """Evaluate the act on the same facts under another day's law or another reading."""
        if day is None and not readings:
            return None
        scenario = self.subject.scenario
        other = attrs.evolve(
            scenario,
            law_as_of=day if day is not None else scenario.law_as_of,
            readings=tuple({**dict(scenario.readings), **dict(readings)}.items()),
        )
        key = (other.law_as_of, other.readings)
        if key not in self.outcomes:
            self.outcomes[key] = _outcome(self.subject, other, self.subject.act)
        return self.outcomes[key]


def _outcome(subject: Subject, scenario: Scenario, act: Act) -> Outcome | None:
    """Give the outcome, or None where what the scenario stipulates contradicts the facts under that law."""
    bench = bench_of(subject.framework, scenario, act, _ENGINE, alone=True)
    try:
        refuse_contradictions(bench, scenario)
    except DiagnosticError:
        return None
    return bench.verdict(act).outcome


def _day_in_force(start: date | None, until: date | None, day: date) -> date | None:
    """Give the day of a period that is nearest to a day outside of it; None for what never came into force."""
    if start is None:
        return None
    if day < start:
        return start
    return until - timedelta(days=1) if until is not None else None
