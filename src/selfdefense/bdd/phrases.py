"""The phrase book: from the vocabulary's own phrases, and from citations, to names. Any language, one meaning."""

from collections.abc import Iterable
from datetime import date
from difflib import get_close_matches
from functools import lru_cache

import attrs

from selfdefense.framework import Framework, Provision, Text

from .failures import fail

__all__ = ["PhraseBook", "phrase_book"]

Meanings = dict[str, tuple[str, ...]]


def _plain(phrase: str) -> str:
    return " ".join(phrase.split())


def _meanings(pairs: Iterable[tuple[str, str]]) -> Meanings:
    meanings: dict[str, tuple[str, ...]] = {}
    for phrase, name in pairs:
        known = meanings.get(_plain(phrase), ())
        meanings[_plain(phrase)] = known if name in known else (*known, name)
    return meanings


def _said(name: str, text: Text) -> list[tuple[str, str]]:
    return [(name, name), *((wording, name) for _, wording in text.wordings)]


@attrs.frozen(kw_only=True, eq=False)
class PhraseBook:
    """What each phrase means: facts, concepts, actions, tiers of weapons, questions, and citations of provisions."""

    facts: Meanings
    concepts: Meanings
    actions: Meanings
    tiers: Meanings
    assumptions: Meanings
    provisions: Meanings
    framework: Framework

    def knows_fact(self, phrase: str) -> bool:
        """Say whether a phrase alleges something."""
        return _plain(phrase) in self.facts

    def fact(self, phrase: str) -> str:
        """Give the fact that a phrase alleges."""
        if _plain(phrase) not in self.facts and _plain(phrase) in self.concepts:
            fail(f"“{phrase}” is a conclusion of the law, and no fact; it can be stipulated")
        return _only(phrase, self.facts, "fact")

    def concept(self, phrase: str) -> str:
        """Give the concept that a phrase speaks of."""
        if _plain(phrase) not in self.concepts and _plain(phrase) in self.facts:
            fail(f"“{phrase}” is a fact, and no conclusion of the law")
        return _only(phrase, self.concepts, "concept")

    def action(self, phrase: str) -> str:
        """Give the action that a phrase describes."""
        return _only(phrase, self.actions, "action")

    def tier(self, phrase: str) -> str:
        """Give the tier of weapons use that a phrase names."""
        return _only(phrase, self.tiers, "tier of weapons use")

    def assumption(self, phrase: str) -> str:
        """Give the assumption that a phrase states or names."""
        return _only(phrase, self.assumptions, "assumption")

    def choice(self, fact: str, phrase: str) -> str:
        """Give the value of a closed list that a phrase names."""
        choices = self.framework.fact[fact].choices
        return _only(phrase, _meanings(pair for c in choices for pair in _said(c.name, c.says)), f"value of `{fact}`")

    def norms(self, citation: str, day: date) -> frozenset[str]:
        """Give the norms that a citation means: those of the provision cited, or those of one id."""
        by_id = {norm.id for norm in self.framework.norms if citation in (norm.id, norm.family)}
        if by_id and _plain(citation) not in self.provisions:
            return frozenset(by_id)
        cited = self._provision(citation, day)
        return frozenset(by_id | {norm.id for norm in self.framework.norms if norm.provision == cited.id})

    def _provision(self, citation: str, day: date) -> Provision:
        named = self.provisions.get(_plain(citation), ())
        candidates = [self.framework.provision[name] for name in named]
        if len(candidates) > 1:
            candidates = [provision for provision in candidates if provision.in_force(day)]
        if len(candidates) == 1:
            return candidates[0]
        return self.framework.provision[_only(citation, self.provisions, "provision or norm")]


def _only(phrase: str, meanings: Meanings, what: str) -> str:
    names = meanings.get(_plain(phrase), ())
    if len(names) == 1:
        return names[0]
    if names:
        fail(f"“{phrase}” has more than one meaning: {', '.join(f'`{name}`' for name in names)}")
    near = get_close_matches(_plain(phrase), meanings, n=1, cutoff=0.5)
    rest = f"; did you mean “{near[0]}”?" if near else ""
    return fail(f"no {what} is worded “{phrase}”{rest}")


def _citations(framework: Framework, provision: Provision) -> Iterable[tuple[str, str]]:
    title = framework.law[provision.law].title
    yield provision.id, provision.id
    for language in dict.fromkeys((*title.languages, *provision.cite.languages)):
        space = "" if language == "ja" else " "
        yield f"{title.inside(language)}{space}{provision.cite.inside(language)}", provision.id


@lru_cache(maxsize=8)
def phrase_book(framework: Framework) -> PhraseBook:
    """List the phrases of a framework; where two things share a phrase, both stay in the list."""
    return PhraseBook(
        facts=_meanings(pair for fact in framework.facts for pair in _said(fact.name, fact.says)),
        concepts=_meanings(pair for concept in framework.concepts for pair in _said(concept.name, concept.says)),
        actions=_meanings(pair for action in framework.actions for pair in _said(action.name, action.does)),
        tiers=_meanings(pair for tier in framework.weapons for pair in _said(tier.name, tier.says)),
        assumptions=_meanings(pair for entry in framework.assumptions for pair in _said(entry.name, entry.says)),
        provisions=_meanings(pair for entry in framework.provisions for pair in _citations(framework, entry)),
        framework=framework,
    )
