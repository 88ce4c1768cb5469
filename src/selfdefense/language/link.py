"""Norms linked to the norms they name: all that came from an id, and of one party the same member (D15)."""

import attrs

from selfdefense.diagnostics import Label, quoted
from selfdefense.framework import Content, Excepts, Ground, Norm, Override, Permits, Prohibits, Requires
from selfdefense.frozen import frozen

from .drafts import NormDraft
from .expand import Unlinked
from .names import Names
from .nodes import Scalar

__all__ = ["check_families", "link_norms"]


def check_families(drafts: list[NormDraft], names: Names) -> None:
    """Report two norms with one id."""
    first: dict[str, NormDraft] = {}
    for draft in drafts:
        other = first.setdefault(draft.family, draft)
        if other is not draft:
            message = f"two norms have the id {quoted(draft.family)}"
            related = (Label(other.span, "first here"),)
            names.diagnostics.report("duplicate-name", message, draft.span, related=related)


def link_norms(unlinked: list[Unlinked], names: Names) -> tuple[Norm, ...]:
    """Resolve what each norm overrides, adds to, or bars the use of."""
    families: dict[str, list[Norm]] = {}
    for entry in unlinked:
        families.setdefault(entry.norm.family, []).append(entry.norm)
    return tuple(_Linker(entry.norm, families, names).linked(entry) for entry in unlinked)


@frozen
class _Linker:
    """Resolves the references of one norm."""

    norm: Norm
    families: dict[str, list[Norm]]
    names: Names

    def linked(self, entry: Unlinked) -> Norm:
        references = entry.references
        ground = references.ground or Ground.EXPRESS
        overridden = self._ids((*references.excepts, *references.overrides), (), "")
        overrides = tuple(Override(norm=target, ground=ground) for target in overridden)
        content = self._content(entry)
        if not overrides and content is self.norm.content:
            return self.norm
        return attrs.evolve(self.norm, overrides=overrides, content=content)

    def _content(self, entry: Unlinked) -> Content:
        references, content = entry.references, self.norm.content
        match content:
            case Requires():
                of = self._ids(references.requires, (Permits, Excepts), "a permission or exception")
                return attrs.evolve(content, of=of)
            case Prohibits() if references.under:
                return attrs.evolve(content, under=self._ids(references.under, (Permits,), "a permission"))
            case _:
                return content

    def _ids(self, names: tuple[Scalar, ...], kinds: tuple[type, ...], expected: str) -> tuple[str, ...]:
        targets = [target for name in names for target in self._targets(name, kinds, expected)]
        return tuple(dict.fromkeys(target.id for target in targets))

    def _targets(self, name: Scalar, kinds: tuple[type, ...], expected: str) -> list[Norm]:
        family = self.families.get(name.text)
        if family is None:
            self.names.unknown(name, self.families, "norm")
            return []
        if kinds and not isinstance(family[0].content, kinds):
            self.names.wrong_role(name, "a norm of another kind", expected)
            return []
        return [target for target in family if self._same_members(target)]

    def _same_members(self, target: Norm) -> bool:
        own = dict(self.norm.bindings)
        return all(own.get(party, member) == member for party, member in target.bindings)
