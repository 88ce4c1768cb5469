"""Values of facts, each by the fact's own type, never coerced (D2). Knows neither scenarios nor assumptions."""

from collections.abc import Iterable, Iterator

from selfdefense.diagnostics import quoted
from selfdefense.framework import FactType, Kind, Value
from selfdefense.frozen import frozen

from .names import Names
from .nodes import Entry, MappingNode, Node, Scalar
from .read_comparisons import choice_value
from .scalars import boolean_of, date_of, name_of, number_of
from .vocabulary import Family

__all__ = ["Stated", "is_unknown", "stated_facts", "value_of"]


@frozen(kw_only=True)
class Stated:
    """A fact, the place where it is named, and what is written of it."""

    fact: FactType
    name: Scalar
    node: Node


def is_unknown(node: Node) -> bool:
    """Say whether a value is spelled `unknown`."""
    return isinstance(node, Scalar) and node.text == "unknown"


def value_of(node: Node, fact: FactType, names: Names) -> Value | None:
    """Read a known value, or report that it does not fit the fact."""
    match fact.kind:
        case Kind.BOOLEAN:
            return boolean_of(node, names.diagnostics)
        case Kind.CHOICE:
            return choice_value(node, fact, names)
        case Kind.QUANTITY:
            return number_of(node, names.diagnostics)
        case Kind.DATE:
            return date_of(node, names.diagnostics)


def stated_facts(entries: Iterable[Entry], names: Names) -> Iterator[Stated]:
    """List what is stated of facts: `name: …`, `name.member: …` or `name: {member: …}`."""
    for entry in entries:
        name = name_of(entry.key, names.diagnostics)
        if name is None:
            continue
        family = names.vocabulary.families.get(name.text)
        if family is not None and isinstance(family.template, FactType) and isinstance(entry.value, MappingNode):
            yield from _of_members(family, entry.value, names)
        elif (fact := names.fact(name)) is not None:
            yield Stated(fact=fact, name=name, node=entry.value)


def _of_members(family: Family, node: MappingNode, names: Names) -> Iterator[Stated]:
    for entry in node.entries:
        member = entry.key
        if member.text in family.members:
            fact = names.vocabulary.facts[family.of(member.text)]
            yield Stated(fact=fact, name=member, node=entry.value)
            continue
        message = f"{quoted(member.text)} is no {family.party} that `{family.name}` is declared for"
        cure = "name one of: " + ", ".join(family.members)
        names.diagnostics.report("unknown-name", message, member.span, help=cure)
