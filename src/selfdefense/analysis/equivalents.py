"""Equivalent mutants: changes of the law that are proven to change no answer, in any situation, on any day.

Compared are, as diagrams over all situations, every concept, the lawfulness of every action, every route's standing and
every duty. A dropped step or limit is never equivalent, since readers are shown it.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cached_property

from selfdefense.engines import questions_of
from selfdefense.engines.diagrams import Completions, Diagram, DiagramsTooLarge, bearing_care
from selfdefense.evaluation import ConceptFound, Effective, Granted, LabelledProhibited, Lawful, Proposition
from selfdefense.framework import (
    OPEN,
    CountsAs,
    CountsNot,
    Framework,
    LawInForce,
    Norm,
    Stance,
    Stances,
    actions_borne_on,
    law_bearing_on,
    law_in_force,
)

from .fingerprints import Fingerprints
from .mutants import Mutant, MutationKind
from .situations import all_situations
from .versions import Version, versions_of

__all__ = ["Equivalence"]

_SHOWN = (MutationKind.DROP_STEP, MutationKind.DROP_LIMIT)


class Equivalence:
    """Judges whether mutants of a framework are equivalent to it."""

    def __init__(self, framework: Framework) -> None:
        self._framework = framework
        self._stance = Stance(choices=tuple((question.name, OPEN) for question in framework.questions))

    @cached_property
    def _versions(self) -> tuple[Version, ...]:
        return versions_of(self._framework, Stances.ALL)

    def holds(self, mutant: Mutant) -> bool:
        """Say whether a mutant is proven to change no answer; False also where diagrams grow too large to tell."""
        if mutant.kind in _SHOWN:
            return False
        try:
            return all(_same_answers(one, other, mutant) for one, other in self._pairs(mutant))
        except DiagramsTooLarge:
            return False

    def _pairs(self, mutant: Mutant) -> Iterator[tuple[LawInForce, LawInForce]]:
        """Give both laws of each day, without what the mutant does not bear on; the same pair once."""
        seen: set[object] = set()
        for day in self._days(mutant):
            whole = [law_in_force(law, day, self._stance) for law in (self._framework, mutant.framework)]
            actions = frozenset().union(*(actions_borne_on(law, mutant.norms) for law in whole))
            one, other = (law_bearing_on(law, actions) for law in whole)
            key = (tuple(one.norms), tuple(other.norms), _procedures(one))
            if key not in seen:
                seen.add(key)
                yield one, other

    def _days(self, mutant: Mutant) -> Sequence[date]:
        """Give one day of each version in which something touched is in force; of a moved date, the day between."""
        if mutant.kind is MutationKind.MOVE_DATE:
            moved = mutant.framework.provision[mutant.provision]
            own = self._framework.provision[mutant.provision]
            later = moved.start if moved.start != own.start else moved.until
            assert later is not None
            return (later - timedelta(days=1),)
        # The last version first: its differences are those that most scenarios could have shown.
        return [v.start for v in reversed(self._versions) if mutant.norms & v.law.norms.keys()]


def _makes_concept(norm: Norm) -> bool:
    return isinstance(norm.content, CountsAs | CountsNot)


def _procedures(law: LawInForce) -> tuple[str, ...]:
    """Name the procedures in force: they say what the steps of norms are."""
    provisions = law.framework.provision
    return tuple(p.provision for p in law.framework.procedures if provisions[p.provision].in_force(law.day))


def _same_answers(one: LawInForce, other: LawInForce, mutant: Mutant) -> bool:
    here, there = Fingerprints(one), Fingerprints(other)
    asked = dict.fromkeys(_answers(one, mutant))
    if asked.keys() != dict.fromkeys(_answers(other, mutant)).keys():
        return False
    doubtful = [answer for answer in asked if here.of((answer,)) != there.of((answer,))]
    if not doubtful:
        return True
    ours, theirs = all_situations((one, other), one.day)
    return all(_same(ours, theirs, answer) for answer in doubtful)


def _answers(law: LawInForce, mutant: Mutant) -> Iterator[Proposition]:
    """List what a reader is told; where only makings of concepts change, these concepts carry all that follows."""
    known = mutant.framework.norm
    touched = [known[name] for name in mutant.norms if name in known]
    if touched and all(_makes_concept(norm) for norm in touched):
        concepts = {norm.content.concept for norm in touched if isinstance(norm.content, CountsAs | CountsNot)}
        yield from (ConceptFound(concept) for concept in sorted(concepts))
    else:
        yield from (question for question in questions_of(law) if _is_answer(question))


def _is_answer(question: Proposition) -> bool:
    if isinstance(question, Effective):
        return question.action is None
    return isinstance(question, ConceptFound | Lawful | LabelledProhibited | Granted)


def _same(ours: Completions, theirs: Completions, answer: Proposition) -> bool:
    one, other = ours.of(answer), theirs.of(answer)
    return not any(_possible(ours, theirs, differ) for differ in (one.sure ^ other.sure, one.maybe ^ other.maybe))


def _possible(ours: Completions, theirs: Completions, region: Diagram) -> bool:
    for completions in (ours, theirs):
        if not region.satisfiable():
            return False
        region &= bearing_care(completions, region)
    return region.satisfiable()
