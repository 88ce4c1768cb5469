"""What blocks an action: of each route and exception that has no effect, the blockers by kind (D7–D9).

Read off the explanation of the verdict; what is not in force or belongs to another reading is looked up in the law.
"""

from collections.abc import Iterator

import attrs

from selfdefense.evaluation import Reason, ReasonKind, Verdict
from selfdefense.framework import Framework
from selfdefense.scenario import Scenario
from selfdefense.truth import Truth

from .asking import Subject, subject_of
from .blocker import Blocker, BlockerKind
from .law_elsewhere import elsewhere
from .unmet import CONDITIONS, facts_below, unmet_parts

__all__ = ["blockers", "blockers_of"]

_EFFECTS = {"effective": True, "open": False, "true": True, "unknown": False}
"""Whether a norm that stands in the way surely does; others do not."""
_UNLAWFUL = {"prohibited": True, "not_authorised": True, "undetermined": False}
_BINDING = frozenset({"effective", "true"})


def blockers(framework: Framework, scenario: Scenario, label: str) -> tuple[Blocker, ...]:
    """List what keeps an act or action of a scenario from being lawful, route by route.

    ValueError for a label that is neither; DiagnosticError for a scenario that contradicts itself.
    """
    subject = subject_of(framework, scenario, label)
    return blockers_of(subject, subject.bench.verdict(subject.act))


def blockers_of(subject: Subject, verdict: Verdict) -> tuple[Blocker, ...]:
    """List what the explanation of a verdict and the law of other days and readings show."""
    found = tuple(blocker for outcome in _outcomes(verdict.explanation) for blocker in _of_action(outcome))
    return found + tuple(elsewhere(subject, verdict, found))


def _outcomes(reason: Reason) -> Iterator[Reason]:
    """Go through the outcomes of the actions themselves, a group's member by member."""
    members = [child for child in reason.children if child.kind is ReasonKind.VERDICT]
    if not members:
        yield reason
    for member in members:
        yield from _outcomes(member)


def _of_action(outcome: Reason) -> Iterator[Blocker]:
    for child in outcome.children:
        if child.kind is ReasonKind.BAR and child.value in _EFFECTS:
            yield from _of_bar(outcome.name, child)
        elif child.kind is ReasonKind.ROUTE and child.value != "true":
            yield from _Blocking(action=outcome.name, norm=child.name, provision=child.provision).by(child)


def _of_bar(action: str, bar: Reason) -> Iterator[Blocker]:
    yield Blocker(
        kind=BlockerKind.FORBIDDEN,
        action=action,
        certain=_EFFECTS[bar.value],
        provision=bar.provision,
        reason=bar,
        by=bar.name,
    )
    for over in bar.children:
        if over.kind is ReasonKind.OVERRIDE:
            route = next((child for child in over.children if child.kind is ReasonKind.ROUTE), over)
            yield from _Blocking(action=action, norm=over.name, provision=over.provision, lifts=bar.name).by(route)


@attrs.frozen(kw_only=True)
class _Blocking:
    """A permission or exception, of which it is asked what blocks it."""

    action: str
    norm: str
    provision: str | None
    lifts: str | None = None

    def by(self, norm: Reason) -> Iterator[Blocker]:
        for child in norm.children:
            if child.kind in CONDITIONS:
                yield from map(self._unmet, unmet_parts(child))
            elif child.kind is ReasonKind.OVERRIDE and child.value in _EFFECTS:
                yield self._blocker(BlockerKind.DEFEATED, child, certain=_EFFECTS[child.value], by=child.name)
            elif child.kind is ReasonKind.BAR and child.value in _EFFECTS:
                yield self._blocker(BlockerKind.FORBIDDEN, child, certain=_EFFECTS[child.value], by=child.name)
            elif child.kind is ReasonKind.RESTS_ON and child.value in _UNLAWFUL:
                yield self._blocker(BlockerKind.RESTS_ON_UNLAWFUL, child, certain=_UNLAWFUL[child.value], by=child.name)
            elif child.kind in (ReasonKind.STEP, ReasonKind.CHOICE, ReasonKind.LIMIT):
                yield from self._conduct(child)

    def _conduct(self, reason: Reason) -> Iterator[Blocker]:
        """Name a step that is refused or a limit that is breached, if it binds or may."""
        binding = _binding(reason)
        if binding is Truth.FALSE:
            return
        certain = binding is Truth.TRUE
        if reason.value == "refused":
            yield self._blocker(BlockerKind.REFUSED_STEP, reason, certain=certain, facts=_refused(reason))
        elif reason.kind is ReasonKind.LIMIT and reason.value == "false":
            facts = facts_below(reason.children[-1])
            yield self._blocker(BlockerKind.BREACHED_LIMIT, reason, certain=certain, facts=facts)

    def _unmet(self, part: Reason) -> Blocker:
        """Name a condition that is not met; one that is not known may yet be."""
        if part.value == "false":
            return self._blocker(BlockerKind.FALSE, part, facts=facts_below(part))
        return self._blocker(BlockerKind.MISSING, part, certain=False, facts=facts_below(part))

    def _blocker(
        self,
        kind: BlockerKind,
        reason: Reason,
        *,
        certain: bool = True,
        facts: tuple[str, ...] = (),
        by: str | None = None,
    ) -> Blocker:
        provision = reason.provision if reason.provision is not None else self.provision
        return Blocker(
            kind=kind,
            action=self.action,
            norm=self.norm,
            lifts=self.lifts,
            certain=certain,
            provision=provision,
            reason=reason,
            facts=facts,
            by=by,
        )


def _binding(conduct: Reason) -> Truth:
    """Say whether a step or limit binds: what requires it is effective, and it is needed here."""
    guards = [child.value for child in conduct.children if child.kind in (ReasonKind.NORM, ReasonKind.GROUND)]
    if all(value in _BINDING for value in guards):
        return Truth.TRUE
    return Truth.UNKNOWN if all(value in _EFFECTS for value in guards) else Truth.FALSE


def _refused(step: Reason) -> tuple[str, ...]:
    """List the facts that say that a step is refused, those of its alternatives included."""
    said = (r.name for r in step.walk() if r.kind is ReasonKind.FACT and r.detail == "refused" and r.value == "true")
    return tuple(dict.fromkeys(said))
