"""Counterfactuals: the least changes of facts that make an action lawful, or unlawful, and who controls them.

Facts that are known are changed, those that are unknown are set; what stays open must not matter (D10). Law, readings
and what is stipulated stay as they are.
"""

from collections.abc import Collection

import attrs

from selfdefense.engines.diagrams import lawful_planes
from selfdefense.evaluation import Mode, Outcome
from selfdefense.framework import FactType, Framework, Value
from selfdefense.scenario import Scenario
from selfdefense.truth import Truth

from .asking import Subject, subject_of
from .changeable import Changeable
from .least_changes import Least, LeastChanges

__all__ = ["NOBODY", "Change", "Counterfactual", "Counterfactuals", "whatif"]

NOBODY = "nobody"


@attrs.frozen(kw_only=True)
class Change:
    """A fact takes another value: any of `to` does. `was` is None for a fact that is unknown.

    `controlled_by`: own, partner, adversary, third_state or nobody. `evaluative`: it is an office's judgement.
    """

    fact: str
    was: Value | None
    to: tuple[Value | None, ...]
    controlled_by: str
    evaluative: bool = False


@attrs.frozen(kw_only=True)
class Counterfactual:
    """Changes that together turn the matter, and of which none can be left out."""

    changes: tuple[Change, ...]

    @property
    def sides(self) -> tuple[str, ...]:
        """List those who control the changes."""
        return tuple(sorted({change.controlled_by for change in self.changes}))

    @property
    def evaluative(self) -> bool:
        """Say whether it takes an office's judgement."""
        return any(change.evaluative for change in self.changes)


@attrs.frozen(kw_only=True)
class Counterfactuals:
    """All least changes to lawful or to unlawful; `complete` is false where longer ones were not searched.

    `already`: nothing need change. Empty and complete: no change of facts whatever does it.
    """

    label: str
    outcome: Outcome
    wanted: Truth
    found: tuple[Counterfactual, ...]
    complete: bool
    longest: int | None = None

    @property
    def already(self) -> bool:
        """Say whether it is as wanted without any change."""
        return any(not counterfactual.changes for counterfactual in self.found)

    @property
    def by_side(self) -> tuple[tuple[tuple[str, ...], tuple[Counterfactual, ...]], ...]:
        """Split by who controls the changed facts, those of one side alone first."""
        sides = sorted({one.sides for one in self.found}, key=lambda side: (len(side), side))
        return tuple((side, tuple(one for one in self.found if one.sides == side)) for side in sides)


def whatif(  # noqa: PLR0913 - what may be narrowed, by keyword
    framework: Framework,
    scenario: Scenario,
    label: str,
    *,
    wanted: Truth | None = None,
    among: Collection[str] | None = None,
    longest: int | None = None,
    mode: Mode = Mode.PROSPECT,
    open_steps: bool | None = None,
) -> Counterfactuals:
    """Find the least changes that make an act lawful (`wanted` true) or unlawful (false); by default, the other one.

    `among`: only these facts may change. `longest`: only changes of so many facts at most. `open_steps`: steps and
    conduct that are unknown may be set too; by default only where it is asked how things stand now. ValueError for
    names that nothing stands for; DiagnosticError for a scenario that contradicts itself.
    """
    _refuse_unknown(framework, among)
    subject = subject_of(framework, scenario, label)
    verdict = subject.bench.verdict(subject.act)
    outcome = verdict.now if mode is Mode.NOW else verdict.outcome
    if wanted is None:
        wanted = Truth.of(outcome.lawful is not Truth.TRUE)
    changeable = Changeable(subject.bench, among, open_steps=mode is Mode.NOW if open_steps is None else open_steps)
    found, searched, complete = _searched(subject, changeable, wanted, mode, longest)
    return Counterfactuals(
        label=label,
        outcome=outcome,
        wanted=wanted,
        found=tuple(_said(framework, changeable, merged) for merged in _merged(found)),
        complete=complete,
        longest=searched,
    )


def _refuse_unknown(framework: Framework, among: Collection[str] | None) -> None:
    for name in among or ():
        if name not in framework.fact:
            raise ValueError(f"no fact named `{name}`")


def _searched(
    subject: Subject, changeable: Changeable, wanted: Truth, mode: Mode, longest: int | None
) -> tuple[tuple[Least, ...], int | None, bool]:
    """Search all sizes; where that grows too long, one size after the other as far as it goes."""
    lawful = lawful_planes(changeable.completions, subject.bench.asked(subject.act), mode)
    function = lawful.sure if wanted is Truth.TRUE else ~lawful.maybe
    if longest is not None:
        return LeastChanges(changeable).to(function, longest), longest, False
    try:
        return LeastChanges(changeable).to(function), None, True
    except OverflowError:
        found: tuple[Least, ...] = ()
        for size in range(len(changeable.variables)):
            try:
                found = LeastChanges(changeable).to(function, size)
            except OverflowError:
                return found, size - 1, False
        return found, None, True


_Merged = tuple[tuple[int, tuple[int, ...]], ...]


def _merged(found: tuple[Least, ...]) -> tuple[_Merged, ...]:
    """Take together changes that differ in the new value of one fact alone."""
    merged: list[_Merged] = [tuple((place, (case,)) for place, case in least) for least in found]
    for place in sorted({place for least in found for place, _ in least}):
        groups: dict[_Merged, tuple[int, ...]] = {}
        for least in merged:
            rest = tuple((p, cases if p != place else ()) for p, cases in least)
            groups[rest] = groups.get(rest, ()) + dict(least).get(place, ())
        merged = [tuple((p, cases or groups[rest]) for p, cases in rest) for rest in groups]
    return tuple(merged)


def _said(framework: Framework, changeable: Changeable, least: _Merged) -> Counterfactual:
    unknowns = changeable.completions.unknowns
    changes = []
    for place, cases in least:
        fact = framework.fact[unknowns[place].name]
        now = changeable.variables[place].now
        changes.append(
            Change(
                fact=fact.name,
                was=None if now is None else unknowns[place].cases[now],
                to=tuple(unknowns[place].cases[case] for case in cases),
                controlled_by=_side(framework, fact),
                evaluative=fact.evaluative,
            )
        )
    return Counterfactual(changes=tuple(changes))


def _side(framework: Framework, fact: FactType) -> str:
    """Say who controls a fact: as the vocabulary says, or the side of the office that takes the step or judges."""
    if fact.controlled_by is not None:
        return fact.controlled_by
    office = fact.by or fact.judged_by
    return NOBODY if office is None else framework.office[office].side
