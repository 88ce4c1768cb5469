"""Resolve the names that authors write, or report them with the nearest known one. Declares nothing."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

import attrs

from selfdefense.diagnostics import Diagnostics, Label, Span, nearest, quoted
from selfdefense.framework import Action, Concept, FactType, Question
from selfdefense.frozen import frozen

from .nodes import Scalar
from .vocabulary import Family, Named, Scope, Vocabulary

__all__ = ["Names"]

T = TypeVar("T")
N = TypeVar("N", FactType, Concept, Action)

WORDS: Mapping[type, str] = {FactType: "fact", Concept: "concept", Action: "action"}
UNSCOPED: Scope = {}
_LISTS: Mapping[str, str] = {
    "fact": "`selfdefense show facts WORD` finds facts by a word",
    "action": "`selfdefense show actions WORD` finds actions by a word",
}


@frozen(kw_only=True)
class Names:
    """The vocabulary, the language of its texts, and where mistakes go: what every reader of rules needs.

    `needs_basis`: whether an action needs a legal basis where it does not say (D9).
    """

    vocabulary: Vocabulary
    language: str
    diagnostics: Diagnostics
    needs_basis: bool = True
    questions: Mapping[str, Question] = attrs.field(factory=dict)
    places: Mapping[str, Span] = attrs.field(factory=dict)

    def fact(self, name: Scalar, scope: Scope = UNSCOPED) -> FactType | None:
        """Find a fact; of a family in scope, what its members share, under the bare name."""
        return self._of_kind(name, scope, FactType)

    def concept(self, name: Scalar, scope: Scope = UNSCOPED) -> Concept | None:
        """Find a concept; of a family in scope, what its members share, under the bare name."""
        return self._of_kind(name, scope, Concept)

    def action(self, name: Scalar, scope: Scope = UNSCOPED) -> Action | None:
        """Find an action. The bare name of a family out of scope is the group of its members."""
        return self._of_kind(name, scope, Action)

    def fact_or_concept(self, name: Scalar, scope: Scope = UNSCOPED) -> FactType | Concept | None:
        """Find what a bare name in a condition stands for."""
        found = self._found(name, scope)
        if isinstance(found, Action):
            self._wrong_kind(name, found, "a fact or concept")
            return None
        if found is None and not self._is_family(name):
            known = [*self.vocabulary.facts, *self.vocabulary.concepts, *self.vocabulary.families]
            self.unknown(name, known, "fact or concept")
        return found

    def one_of(self, name: Scalar, known: Mapping[str, T], what: str) -> T | None:
        """Find a name in a closed list."""
        if name.text not in known:
            self.unknown(name, known, what)
        return known.get(name.text)

    def unknown(self, name: Scalar, known: Iterable[str], what: str) -> None:
        """Report a name that nothing declares."""
        close = nearest(name.text, known)
        place = None if close is None else self.vocabulary.places.get(close) or self.places.get(close)
        self.diagnostics.report(
            "unknown-name",
            f"no {what} named {quoted(name.text)}",
            name.span,
            help=f"did you mean `{close}`?" if close else _LISTS.get(what),
            related=() if place is None else (Label(place, f"`{close}` is declared here"),),
        )

    def wrong_role(self, name: Scalar, is_now: str, expected: str) -> None:
        """Report a name of another kind than its place asks for."""
        message = f"{quoted(name.text)} is {is_now}, and {expected} is expected here"
        self.diagnostics.report("wrong-role", message, name.span)

    def _of_kind(self, name: Scalar, scope: Scope, kind: type[N]) -> N | None:
        found = self._found(name, scope)
        if isinstance(found, kind):
            return found
        if found is not None:
            self._wrong_kind(name, found, f"{_article(WORDS[kind])} {WORDS[kind]}")
        elif not self._is_family(name):
            self.unknown(name, self._known(kind), WORDS[kind])
        return None

    def _wrong_kind(self, name: Scalar, found: Named, expected: str) -> None:
        word = WORDS[type(found)]
        self.wrong_role(name, f"{_article(word)} {word}", expected)

    def _known(self, kind: type) -> list[str]:
        families = self.vocabulary.families.values()
        full = (self.vocabulary.facts, self.vocabulary.concepts, self.vocabulary.actions)
        every = (item for group in full for item in group.values())
        return [
            *(item.name for item in every if isinstance(item, kind)),
            *(family.name for family in families if isinstance(family.template, kind)),
        ]

    def _found(self, name: Scalar, scope: Scope) -> Named | None:
        family = self._in_scope(name.text, scope)
        if family is not None:
            self._check_members(name, family, scope[family.party])
            return family.template
        found = self.vocabulary.find(name.text)
        if found is None:
            self._report_bare(name)
        return found

    def _in_scope(self, name: str, scope: Scope) -> Family | None:
        family = self.vocabulary.families.get(name)
        return family if family is not None and family.party in scope else None

    def _check_members(self, name: Scalar, family: Family, members: tuple[str, ...]) -> None:
        for member in members:
            if member not in family.members:
                message = f"{quoted(name.text)} is not declared for `{member}`"
                cure = f"declare it for all, or write `{{{family.party}: [{', '.join(family.members)}]}}`"
                self.diagnostics.report("unknown-name", message, name.span, help=cure)
                return

    def _is_family(self, name: Scalar) -> bool:
        return name.text in self.vocabulary.families

    def _report_bare(self, name: Scalar) -> None:
        family = self.vocabulary.families.get(name.text)
        if family is None:
            return
        message = f"{quoted(name.text)} is declared for each {family.party}, and no {family.party} is meant here"
        cure = f"name one, as `{family.of(family.members[0])}`, or write `{{some: {family.party}, holds: …}}`"
        self.diagnostics.report("unknown-name", message, name.span, help=cure)


def _article(word: str) -> str:
    return "an" if word[0] in "aeiou" else "a"
