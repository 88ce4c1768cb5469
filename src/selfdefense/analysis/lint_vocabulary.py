"""Facts that never matter, concepts that a norm rests on while no norm speaks of them, steps that nobody takes."""

from collections.abc import Iterator

from selfdefense.engines.diagrams import Completions, places_of
from selfdefense.evaluation import LabelledProhibited, Lawful, Mode
from selfdefense.framework import (
    Framework,
    LawInForce,
    Norm,
    Obliges,
    Permits,
    Role,
    Step,
    StepChoice,
    concepts_of,
    facts_of,
)

from .static_findings import FindingKind, StaticFinding

__all__ = ["VocabularyLint", "steps_of_nobody"]


class VocabularyLint:
    """Remembers which facts an outcome rested on, which are reported beside it, and where a concept was missing."""

    def __init__(self) -> None:
        self._matter: set[str] = set()
        self._beside: set[str] = set()
        self._gaps: dict[str, list[str]] = {}

    def add(self, here: Completions) -> None:
        """Look at one version of the law."""
        self._matter |= {here.unknowns[place].name for place in _places(here)}
        for norm in here.law.norms.values():
            self._beside |= set(_reported_beside(here.law, norm))

    def add_official(self, law: LawInForce) -> None:
        """Look at one version of the law under its official readings."""
        for norm in law.norms.values():
            for concept in concepts_of(norm.when):
                if not law.knows(concept):
                    self._gaps.setdefault(concept, []).append(norm.id)

    def findings(self, framework: Framework) -> Iterator[StaticFinding]:
        """List what was found of facts and concepts."""
        for concept, norms in self._gaps.items():
            others = tuple(dict.fromkeys(norms))
            span = framework.concept[concept].span
            yield StaticFinding(kind=FindingKind.GAP, about=concept, others=others, span=span)
        constrained = {fact for c in framework.constraints for part in c.parts for fact in facts_of(part)}
        for fact in framework.facts:
            if fact.name not in self._matter | self._beside | constrained:
                yield StaticFinding(kind=FindingKind.NEVER_MATTERS, about=fact.name, span=fact.span)


def _places(here: Completions) -> frozenset[int]:
    diagrams = []
    for action in here.law.framework.actions:
        if not action.group:
            diagrams += [here.of(LabelledProhibited(action.name, Mode.PROSPECT)).sure]
            for mode in (Mode.PROSPECT, Mode.NOW):
                planes = here.of(Lawful(action.name, mode))
                diagrams += [planes.sure, planes.maybe]
    return places_of(here.space, *diagrams)


def _reported_beside(law: LawInForce, norm: Norm) -> Iterator[str]:
    """List the facts that a report shows though no outcome rests on them: duties, weapons, follow-ups, policy."""
    content = norm.content
    if isinstance(content, Obliges):
        yield from facts_of(norm.when)
        if content.discharged_by is not None:
            yield content.discharged_by
    if isinstance(content, Permits):
        for grant in content.weapons:
            yield from facts_of(grant.when)
    if not norm.layer.bars:
        yield from facts_of(norm.when)
        for limit in getattr(content, "limits", ()):
            yield from (*facts_of(limit.condition), *facts_of(limit.when))
    for step in law.opened(getattr(content, "steps", ())):
        yield from _of_step(step, below_statute=not norm.layer.bars)


def _of_step(step: Step | StepChoice, *, below_statute: bool) -> Iterator[str]:
    if isinstance(step, StepChoice):
        for alternative in step.alternatives:
            yield from _of_step(alternative, below_statute=below_statute)
        return
    for follow_up in step.after:
        yield follow_up.fact
    if below_statute:
        yield from (*step.facts, *step.refused_by)


def steps_of_nobody(framework: Framework) -> Iterator[StaticFinding]:
    """List the steps that no office takes."""
    for fact in framework.facts:
        if fact.role is Role.STEP and fact.by is None:
            yield StaticFinding(kind=FindingKind.STEP_OF_NOBODY, about=fact.name, span=fact.span)
