"""The names of a finished framework, for those who read scenarios of it. Reads nothing."""

from functools import lru_cache

import attrs

from selfdefense.diagnostics import Diagnostics
from selfdefense.framework import Action, Concept, FactType, Framework

from .names import Names
from .vocabulary import Family, Vocabulary

__all__ = ["names_of_framework"]


def names_of_framework(framework: Framework, diagnostics: Diagnostics) -> Names:
    """Give the names that a scenario may use. Places are left out: they stand in documents that were not read."""
    return Names(
        vocabulary=_vocabulary(framework),
        language=framework.language,
        diagnostics=diagnostics,
        questions=framework.question,
    )


@lru_cache(maxsize=16)
def _vocabulary(framework: Framework) -> Vocabulary:
    return Vocabulary(
        parties={party.name: party for party in framework.parties},
        facts=framework.fact,
        concepts=framework.concept,
        actions=framework.action,
        families=_families(framework),
        assumptions=framework.assumption,
    )


def _families(framework: Framework) -> dict[str, Family]:
    every: tuple[FactType | Concept | Action, ...] = (*framework.facts, *framework.concepts, *framework.actions)
    members: dict[str, list[FactType | Concept | Action]] = {}
    for item in every:
        if item.party is not None and item.member is not None:
            members.setdefault(item.family, []).append(item)
    return {name: _family(name, items) for name, items in members.items()}


def _family(name: str, items: list[FactType | Concept | Action]) -> Family:
    first = items[0]
    assert first.party is not None
    return Family(
        name=name,
        party=first.party,
        members=tuple(str(item.member) for item in items),
        template=attrs.evolve(first, name=name),
    )
