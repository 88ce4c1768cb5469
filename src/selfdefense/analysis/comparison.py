"""Comparison of two laws: two days, two stances, two packs, a draft against the law. For each action every situation in
which the outcome is another, as few regions, each kind of difference with a witness; none: proven equal.

Both laws are asked about the same facts. What only one of them knows as a fact or action is said.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import product

import attrs

from selfdefense.engines.diagrams import Completions, Diagram, DiagramsTooLarge, bearing_care
from selfdefense.evaluation import Lawful, Mode, Outcome, Way
from selfdefense.framework import Framework, LawInForce, Stance, TenetKind, law_in_force
from selfdefense.scenario import Expectation, Scenario

from .few_regions import few_regions
from .fingerprints import Fingerprints
from .progress import Progress, silent
from .regions import outcome_region
from .situations import all_situations
from .tenets import questions_on
from .witnesses import point_in, scenario_at

__all__ = ["ActionComparison", "Comparison", "OutcomeDifference", "compare", "law_of"]

_LAWFUL = (Outcome.PERMITTED, Outcome.PERMITTED_SUBJECT_TO)
_UNLAWFUL = (Outcome.NOT_AUTHORISED, Outcome.PROHIBITED)
_OPEN = (Outcome.UNDETERMINED,)
_KINDS = {
    Outcome.PERMITTED: TenetKind.PERMITTED,
    Outcome.PERMITTED_SUBJECT_TO: TenetKind.PERMITTED_SUBJECT_TO,
    Outcome.NOT_AUTHORISED: TenetKind.NOT_AUTHORISED,
    Outcome.PROHIBITED: TenetKind.PROHIBITED,
}
_WORDS = {_LAWFUL: "lawful", _UNLAWFUL: "unlawful", _OPEN: "undetermined"}
_FEWER = 4
_Outcomes = tuple[tuple[Outcome, ...], tuple[Outcome, ...]]


@attrs.frozen(kw_only=True)
class OutcomeDifference:
    """All situations with one of these outcomes under the one law and one of those under the other.

    Where lawfulness differs, `was` and `becomes` list both outcomes that are lawful, or unlawful; else one each.
    `regions`: it is so in these, and where `complete`, in no others. `one`, `other`: the same witness, under each law.
    """

    was: tuple[Outcome, ...]
    becomes: tuple[Outcome, ...]
    regions: tuple[Way, ...]
    complete: bool
    one: Scenario
    other: Scenario

    @property
    def of_lawfulness(self) -> bool:
        """Say whether lawfulness itself is another."""
        return self.was[0].lawful is not self.becomes[0].lawful


@attrs.frozen(kw_only=True)
class ActionComparison:
    """The differences for one action, those of lawfulness first; none: proven equal, unless it is undecided."""

    action: str
    differences: tuple[OutcomeDifference, ...] = ()
    undecided: bool = False

    @property
    def equal(self) -> bool:
        """Say whether the outcome is proven to be the same in every situation."""
        return not self.differences and not self.undecided


@attrs.frozen(kw_only=True)
class Comparison:
    """What differs, action by action, and the actions that only one of the two knows."""

    actions: tuple[ActionComparison, ...]
    only_in_one: tuple[str, ...] = ()
    only_in_other: tuple[str, ...] = ()

    @property
    def equal(self) -> bool:
        """Say whether the two are proven equal in all that was compared."""
        return all(action.equal for action in self.actions) and not self.only_in_one and not self.only_in_other


def law_of(framework: Framework, day: date, readings: Sequence[tuple[str, str]] = ()) -> LawInForce:
    """Give the law of a day under the official stance, with some readings chosen otherwise.

    ValueError for questions and readings that there are not.
    """
    chosen = dict(readings)
    for question, reading in readings:
        known = framework.question.get(question)
        if known is None or reading not in {"open", *(r.name for r in known.readings)}:
            raise ValueError(f"no reading `{reading}` of a question `{question}`")
    official = framework.official_stance(day)
    return law_in_force(framework, day, Stance(choices=tuple((q, chosen.get(q, r)) for q, r in official.choices)))


def compare(  # noqa: PLR0913 - what may be narrowed, by keyword
    one: LawInForce,
    other: LawInForce,
    *,
    actions: Sequence[str] | None = None,
    as_of: date | None = None,
    most_regions: int = 40,
    progress: Progress = silent,
) -> Comparison:
    """Compare two laws on facts of one day, by default the later of theirs; on all actions that both know.

    A group is compared by its members: it has the best outcome of theirs.

    ValueError for an action that neither knows, and for facts that are of another kind in the other.
    """
    named = tuple(dict.fromkeys((*one.framework.action, *other.framework.action)))
    for action in actions or ():
        if action not in named:
            raise ValueError(f"no action named `{action}`")
    asked = tuple(action for action in named if actions is None or action in actions)
    leaves = dict.fromkeys(leaf for action in asked for leaf in _leaves(one.framework, other.framework, action))
    common = [leaf for leaf in leaves if leaf in one.framework.action and leaf in other.framework.action]
    pair = _Pair(one, other, as_of or max(one.day, other.day), most_regions)
    compared = []
    for done, action in enumerate(common):
        progress("actions", done, len(common))
        compared.append(pair.compared(action))
    progress("actions", len(common), len(common))
    return Comparison(
        actions=tuple(compared),
        only_in_one=tuple(action for action in asked if action not in other.framework.action),
        only_in_other=tuple(action for action in asked if action not in one.framework.action),
    )


def _leaves(one: Framework, other: Framework, action: str) -> tuple[str, ...]:
    known = [framework.action[action] for framework in (one, other) if action in framework.action]
    members = dict.fromkeys(member for declared in known for member in declared.group)
    return tuple(leaf for member in members for leaf in _leaves(one, other, member)) if members else (action,)


class _Pair:
    """Two laws over the same situations."""

    def __init__(self, one: LawInForce, other: LawInForce, as_of: date, most_regions: int) -> None:
        self._laws = (one, other)
        self._as_of = as_of
        self._most_regions = most_regions
        self._prints = (Fingerprints(one), Fingerprints(other))
        self._both = all_situations(self._laws, as_of)

    def compared(self, action: str) -> ActionComparison:
        """Compare the outcomes of an action, lawfulness first."""
        if self._same_words(action):
            return ActionComparison(action=action)
        try:
            found = (*self._of_lawfulness(action), *self._of_outcome(action))
        except DiagramsTooLarge:
            return ActionComparison(action=action, undecided=True)
        return ActionComparison(action=action, differences=found)

    def _same_words(self, action: str) -> bool:
        one, other = (
            prints.of(questions_on(law, action)) for prints, law in zip(self._prints, self._laws, strict=True)
        )
        return one == other

    def _of_lawfulness(self, action: str) -> Iterator[OutcomeDifference]:
        ones, others = (_lawfulness(completions, action) for completions in self._both)
        for (was, here), (becomes, there) in product(ones.items(), others.items()):
            region = self._counted(here & there)
            if was is not becomes and region.satisfiable():
                yield self._difference(action, (was, becomes), region, self._most_regions)

    def _of_outcome(self, action: str) -> Iterator[OutcomeDifference]:
        for alike in (_LAWFUL, _UNLAWFUL):
            for was, becomes in (alike, alike[::-1]):
                here, there = (
                    outcome_region(completions, _KINDS[outcome], action)
                    for completions, outcome in zip(self._both, (was, becomes), strict=True)
                )
                region = self._counted(here & there)
                if region.satisfiable():
                    yield self._difference(action, ((was,), (becomes,)), region, _FEWER)

    def _counted(self, region: Diagram) -> Diagram:
        """Keep what counts under both laws; constraints that speak of nothing in the region are left aside."""
        for completions in self._both:
            region &= bearing_care(completions, region)
        return region

    def _difference(self, action: str, pair: _Outcomes, region: Diagram, most: int) -> OutcomeDifference:
        regions, complete = few_regions(self._both[0], region, most)
        return OutcomeDifference(
            was=pair[0],
            becomes=pair[1],
            regions=regions,
            complete=complete,
            one=self._witness(0, action, pair[0], region),
            other=self._witness(1, action, pair[1], region),
        )

    def _witness(self, number: int, action: str, outcomes: tuple[Outcome, ...], region: Diagram) -> Scenario:
        law = self._laws[number]
        # The point is picked under the first law for both, so that both scenarios state the same facts.
        scenario = scenario_at(
            self._both[0],
            point_in(self._both[0], region, whole=outcomes not in _WORDS),
            name=f"where-{action.replace('_', '-').replace('.', '-')}-differs",
            as_of=self._as_of,
            law_as_of=law.day if law.day != self._as_of else None,
            actions=(action,),
            expect=(Expectation(of=action, outcome=_WORDS.get(outcomes, outcomes[0].value)),),
        )
        official = dict(law.framework.official_stance(law.day).choices)
        chosen = {q: r for q, r in law.stance.choices if official.get(q) != r}
        in_point = {q: r for q, r in scenario.readings if q in law.framework.question}
        return attrs.evolve(scenario, framework=law.framework.id, readings=tuple({**chosen, **in_point}.items()))


def _lawfulness(completions: Completions, action: str) -> dict[tuple[Outcome, ...], Diagram]:
    lawful = completions.of(Lawful(action, Mode.PROSPECT))
    return {_LAWFUL: lawful.sure, _UNLAWFUL: ~lawful.maybe, _OPEN: lawful.maybe & ~lawful.sure}
