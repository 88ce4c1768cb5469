"""Causes: the least of what changed between two instants that turns a verdict, and which norms it turned (D13)."""

from collections.abc import Iterator
from datetime import date
from typing import Protocol

import attrs

from selfdefense.evaluation import Outcome, Reason, ReasonKind, Verdict
from selfdefense.framework import Value
from selfdefense.scenario import Fact, Scenario

from .law_over_time import LawChange

__all__ = ["Cause", "FactChange", "NormTurn", "cause_of", "changed_facts"]

_TURNING = (ReasonKind.ROUTE, ReasonKind.BAR, ReasonKind.OVERRIDE, ReasonKind.CONCEPT, ReasonKind.NORM)
_LAW, _DAY = "the law", "the day"


@attrs.frozen(kw_only=True)
class FactChange:
    """A fact with its values before and after; None is unknown. `stated`: whether anything was, and is, said of it."""

    fact: str
    before: Value | None
    after: Value | None
    stated_before: bool = True
    stated_after: bool = True


@attrs.frozen(kw_only=True)
class NormTurn:
    """A norm or concept in the explanation that found something else before; None where it had or has no part."""

    kind: ReasonKind
    name: str
    provision: str | None
    before: str | None
    after: str | None


@attrs.frozen(kw_only=True)
class Cause:
    """Least changes that together turn the verdict: facts, the law, the passing of days; and the norms turned by them.

    `law` is None unless the change of law is among them. `turns` is what the explanation then finds otherwise.
    """

    facts: tuple[FactChange, ...] = ()
    law: LawChange | None = None
    day: bool = False
    turns: tuple[NormTurn, ...] = ()


class Trial(Protocol):
    """Tells what would be on other facts and law, for one act."""

    def same_law(self, one: date, other: date) -> bool:
        """Say whether two days have the same law."""

    def law_change(self, day: date) -> LawChange | None:
        """Give what changed in the law that a day has."""

    def outcomes(self, scenario: Scenario, law_day: date) -> tuple[Outcome, Outcome] | None:
        """Give the outcome and how things stand; None where such facts cannot stand together."""


def changed_facts(before: Scenario | None, after: Scenario) -> tuple[FactChange, ...]:
    """List the facts of which something else is said, by name."""
    old = {} if before is None else dict(before.fact)
    found = (_change(name, old.get(name), after.fact.get(name)) for name in sorted({*old, *after.fact}))
    return tuple(change for change in found if change is not None)


def _change(name: str, old: Fact | None, new: Fact | None) -> FactChange | None:
    before, after = (None if fact is None else fact.value for fact in (old, new))
    if before == after and (old is None) == (new is None):
        return None
    return FactChange(
        fact=name, before=before, after=after, stated_before=old is not None, stated_after=new is not None
    )


def cause_of(trial: Trial, earlier: Scenario, before: Verdict, scenario: Scenario, after: Verdict) -> Cause:
    """Find a least set of the changes that, made in the situation before, gives the verdict after.

    Each change is left out in turn where the others suffice: first the law, then the day, then facts by name.
    """
    changes = {change.fact: change for change in changed_facts(earlier, scenario)}
    units = list(changes)
    if earlier.as_of != scenario.as_of:
        units = [*([] if trial.same_law(earlier.as_of, scenario.as_of) else [_LAW]), _DAY, *units]
    wanted = after.outcome, after.now
    for unit in tuple(units):
        fewer = [other for other in units if other != unit]
        law_day = scenario.as_of if _LAW in fewer else earlier.as_of
        if trial.outcomes(_mixed(earlier, scenario, fewer), law_day) == wanted:
            units = fewer
    return Cause(
        facts=tuple(changes[unit] for unit in units if unit in changes),
        law=trial.law_change(scenario.as_of) if _LAW in units else None,
        day=_DAY in units,
        turns=tuple(_turns(before.explanation, after.explanation)),
    )


def _mixed(earlier: Scenario, later: Scenario, units: list[str]) -> Scenario:
    """Give the earlier facts with some of them, and perhaps the day, as they are later."""
    names = dict.fromkeys([*earlier.fact, *later.fact])
    chosen = ((later if name in units else earlier).fact.get(name) for name in names)
    day = later.as_of if _DAY in units else earlier.as_of
    return attrs.evolve(earlier, as_of=day, facts=tuple(fact for fact in chosen if fact is not None))


def _turns(before: Reason, after: Reason) -> Iterator[NormTurn]:
    """List norms and concepts that find something else, in the order of the explanation after, then before."""
    old, new = _found(before), _found(after)
    for key, (value, provision) in {**new, **{key: found for key, found in old.items() if key not in new}}.items():
        was = old[key][0] if key in old else None
        now = value if key in new else None
        if was != now:
            yield NormTurn(kind=key[0], name=key[1], provision=provision, before=was, after=now)


def _found(explanation: Reason) -> dict[tuple[ReasonKind, str], tuple[str, str | None]]:
    found: dict[tuple[ReasonKind, str], tuple[str, str | None]] = {}
    for reason in explanation.walk():
        if reason.kind in _TURNING and reason.name:
            found.setdefault((reason.kind, reason.name), (reason.value, reason.provision))
    return found
