"""The vocabulary of a framework while its laws are read: every name, and what it stands for. Reads no nodes.

A name declared `each: state` is a *family*. Where the party is in scope the bare name stands for the member
that is put in its place later (see `bind`); elsewhere it is an error, save for actions, where it is a group.
"""

from collections.abc import Mapping

import attrs

from selfdefense.diagnostics import Span
from selfdefense.framework import Action, Assumption, Concept, Constraint, FactType, Office, Party, Text, WeaponsTier
from selfdefense.frozen import frozen

__all__ = ["Each", "Family", "Named", "NamedSteps", "Scope", "Vocabulary"]

Named = FactType | Concept | Action
Scope = Mapping[str, tuple[str, ...]]
"""The parties that bare names speak of here, each with the members it ranges over."""


@frozen(kw_only=True)
class Each:
    """The party and the members that something is declared or a norm is repeated for."""

    party: Party
    members: tuple[str, ...]

    @property
    def scope(self) -> Scope:
        """Give the scope that it opens."""
        return {self.party.name: self.members}

    def says(self, member: str) -> Text:
        """Give the phrase of a member."""
        return next(choice.says for choice in self.party.members if choice.name == member)


@frozen(kw_only=True)
class Family:
    """A name declared for each member of a party. `template` is what the members share, under the bare name."""

    name: str
    party: str
    members: tuple[str, ...]
    template: Named

    def of(self, member: str) -> str:
        """Give the full name of one member."""
        return f"{self.name}.{member}"


@frozen(kw_only=True)
class NamedSteps:
    """That there is a procedure of a name, and for whom."""

    each: Each | None
    span: Span


@frozen(kw_only=True)
class Vocabulary:
    """Everything declared, expanded; `families` by bare name, `places` by every name, bare ones included."""

    parties: Mapping[str, Party] = attrs.field(factory=dict)
    offices: Mapping[str, Office] = attrs.field(factory=dict)
    weapons: Mapping[str, WeaponsTier] = attrs.field(factory=dict)
    facts: Mapping[str, FactType] = attrs.field(factory=dict)
    concepts: Mapping[str, Concept] = attrs.field(factory=dict)
    actions: Mapping[str, Action] = attrs.field(factory=dict)
    families: Mapping[str, Family] = attrs.field(factory=dict)
    places: Mapping[str, Span] = attrs.field(factory=dict)
    constraints: tuple[Constraint, ...] = ()
    assumptions: Mapping[str, Assumption] = attrs.field(factory=dict)
    procedures: Mapping[str, "NamedSteps"] = attrs.field(factory=dict)

    def find(self, name: str) -> Named | None:
        """Find a fact, concept or action by its full name."""
        return self.facts.get(name) or self.concepts.get(name) or self.actions.get(name)

    def family_of(self, name: str, party: str) -> Family | None:
        """Find what a bare name stands for where the party is in scope."""
        family = self.families.get(name)
        return family if family is not None and family.party == party else None

    def names_of(self, party: str, member: str) -> dict[str, str]:
        """Map each bare name of a party to the full name of one member."""
        declared = [f.name for f in self.families.values() if f.party == party and member in f.members]
        repeated = [
            name
            for name, procedure in self.procedures.items()
            if procedure.each is not None and procedure.each.party.name == party
        ]
        return {name: f"{name}.{member}" for name in (*declared, *repeated)}

    def template(self, name: str) -> Named | None:
        """Find what a name stands for: the thing itself, or what the members of a family share."""
        family = self.families.get(name)
        return family.template if family is not None else self.find(name)
