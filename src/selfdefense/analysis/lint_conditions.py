"""Redundant parts of conditions: without them the condition says the same, whatever the facts (D3)."""

from collections.abc import Iterator

import attrs

from selfdefense.engines.diagrams import Completions, Planes, bearing_care, planes_of
from selfdefense.evaluation import ConceptFound
from selfdefense.framework import AllOf, AnyOf, Condition, Norm, Not, concepts_of

from .fingerprints import Fingerprints
from .static_findings import FindingKind, StaticFinding

__all__ = ["ConditionLint"]


class ConditionLint:
    """Remembers the parts that were redundant on every version of the law, for every action and member."""

    def __init__(self) -> None:
        self._seen: set[bytes] = set()
        self._norms: dict[str, Norm] = {}
        self._needed: set[tuple[str, str]] = set()
        self._redundant: dict[tuple[str, str], None] = {}

    def add(self, here: Completions, prints: Fingerprints) -> None:
        """Look at one version of the law."""
        for norm in here.law.norms.values():
            concepts = tuple(ConceptFound(concept) for concept in concepts_of(norm.when))
            key = norm.id.encode() + prints.of(concepts)
            if key not in self._seen:
                self._seen.add(key)
                self._norms[norm.family] = norm
                self._look(here, norm)

    def _look(self, here: Completions, norm: Norm) -> None:
        whole = _planes(here, norm.when)
        for place, without in _without_parts(norm.when):
            if _same(here, whole, _planes(here, without)):
                self._redundant[norm.family, place] = None
            else:
                self._needed.add((norm.family, place))

    def findings(self) -> Iterator[StaticFinding]:
        """List what was found of conditions."""
        for name, place in self._redundant:
            if (name, place) not in self._needed:
                span = self._norms[name].span
                yield StaticFinding(kind=FindingKind.REDUNDANT_CONDITION, about=name, detail=place, span=span)


def _without_parts(condition: Condition, at: str = "") -> Iterator[tuple[str, Condition]]:
    """Leave out each part of a conjunction or disjunction in turn, however deep."""
    match condition:
        case AllOf(parts=parts) | AnyOf(parts=parts):
            for number, part in enumerate(parts):
                place = f"{at}.{number + 1}".lstrip(".")
                if len(parts) > 1:
                    yield place, attrs.evolve(condition, parts=(*parts[:number], *parts[number + 1 :]))
                for inner, without in _without_parts(part, place):
                    yield inner, attrs.evolve(condition, parts=(*parts[:number], without, *parts[number + 1 :]))
        case Not(part=part):
            for inner, without in _without_parts(part, at):
                yield inner, attrs.evolve(condition, part=without)
        case _:
            return


def _planes(here: Completions, condition: Condition) -> Planes:
    return planes_of(here.manager, condition, here.atom, lambda concept: here.of(ConceptFound(concept)))


def _same(here: Completions, one: Planes, other: Planes) -> bool:
    differ = (one.sure ^ other.sure) | (one.maybe ^ other.maybe)
    return not (differ & bearing_care(here, differ)).satisfiable()
