"""From one declaration to one thing for each member of a party (D15). Reads no nodes."""

from typing import Any, TypeVar

import attrs

from selfdefense.framework import Action, Concept, FactType, Text

from .vocabulary import Each, Family

__all__ = ["expanded", "family_of"]

N = TypeVar("N", FactType, Concept, Action)


def expanded(template: N, each: Each | None) -> tuple[N, ...]:
    """Give the thing itself, or one for each member, its phrases filled with the member's."""
    if each is None:
        return (template,)
    return tuple(_member(template, each, member) for member in each.members)


def family_of(template: N, each: Each) -> Family:
    """Give the family of a declaration with `each`."""
    return Family(name=template.name, party=each.party.name, members=each.members, template=template)


def _member(template: N, each: Each, member: str) -> N:
    texts: dict[str, Any] = {
        field.name: text.filled({each.party.name: each.says(member)})
        for field in attrs.fields(type(template))
        if isinstance(text := getattr(template, field.name), Text)
    }
    name = f"{template.name}.{member}"
    return attrs.evolve(template, name=name, party=each.party.name, member=member, **texts)
