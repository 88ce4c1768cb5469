"""Conditions: structured YAML to `Condition`, names resolved (D3). Evaluates nothing.

Where a party is in scope its bare names stay in the condition, for `bind` to replace member by member.
"""

from selfdefense.diagnostics import quoted
from selfdefense.framework import (
    ALWAYS,
    AllOf,
    AnyOf,
    AtLeast,
    Concept,
    ConceptHolds,
    Condition,
    FactHolds,
    Kind,
    Not,
)

from .bind import bound
from .declarations import each_of
from .fields import Fields
from .names import Names
from .nodes import MappingNode, Node, Scalar, SequenceNode
from .read_comparisons import read_comparison
from .scalars import name_of
from .vocabulary import Each, Scope

__all__ = ["read_condition", "read_when"]

FORMS = ("fact", "all", "any", "not", "at_least", "some", "every")


def read_when(fields: Fields, names: Names, scope: Scope, key: str = "when") -> Condition:
    """Read the condition under a key; `always` where there is none."""
    node = fields.node(key)
    return ALWAYS if node is None else read_condition(node, names, scope)


def read_condition(node: Node, names: Names, scope: Scope) -> Condition:
    """Read a condition; what cannot be read is reported and left out."""
    match node:
        case SequenceNode(items=items):
            return AllOf(parts=_parts(items, node, names, scope), span=node.span)
        case Scalar(text="always", plain=True):
            return AllOf(parts=(), span=node.span)
        case Scalar():
            return _holds(node, names, scope)
        case MappingNode():
            return _read_mapping(node, names, scope)


def _parts(items: tuple[Node, ...], whole: Node | None, names: Names, scope: Scope) -> tuple[Condition, ...]:
    if whole is not None and not items:
        cure = "write the conditions, or `always` where there are none"
        names.diagnostics.report("missing-value", "no condition stands in this list", whole.span, help=cure)
    return tuple(read_condition(item, names, scope) for item in items)


def _holds(scalar: Scalar, names: Names, scope: Scope) -> Condition:
    name = name_of(scalar, names.diagnostics)
    found = None if name is None else names.fact_or_concept(name, scope)
    if found is None:
        return ALWAYS
    if isinstance(found, Concept):
        return ConceptHolds(concept=found.name, span=scalar.span)
    if found.kind is not Kind.BOOLEAN:
        message = f"{quoted(scalar.text)} is a {found.kind.value}: alone it is neither so nor not so"
        cure = f"compare it: `{{fact: {scalar.text}, is: …}}`"
        names.diagnostics.report("wrong-type", message, scalar.span, help=cure)
    return FactHolds(fact=found.name, span=scalar.span)


def _read_mapping(node: MappingNode, names: Names, scope: Scope) -> Condition:
    form = next((form for form in FORMS if node.get(form) is not None), None)
    fields = Fields(node, names.diagnostics, what="a condition")
    if form is None:
        cure = "write a name, a list, or one of " + ", ".join(f"`{word}`" for word in FORMS)
        names.diagnostics.report("wrong-type", "this is no condition", node.span, help=cure)
        return ALWAYS
    condition = _read_form(form, fields, names, scope)
    fields.finish()
    return condition


def _read_form(form: str, fields: Fields, names: Names, scope: Scope) -> Condition:
    match form:
        case "fact":
            return read_comparison(fields, names, scope)
        case "all":
            return AllOf(parts=_parts(fields.items("all"), fields.node("all"), names, scope), span=fields.span)
        case "any":
            return AnyOf(parts=_parts(fields.items("any"), fields.node("any"), names, scope), span=fields.span)
        case "not":
            node = fields.required_node("not")
            return ALWAYS if node is None else Not(part=read_condition(node, names, scope), span=fields.span)
        case "at_least":
            return _at_least(fields, names, scope)
        case _:
            return _over_members(form, fields, names, scope)


def _at_least(fields: Fields, names: Names, scope: Scope) -> Condition:
    count = fields.integer("at_least", required=True)
    parts = _parts(fields.items("of"), fields.required_node("of"), names, scope)
    node = fields.node("at_least")
    if count is not None and node is not None and not 1 <= count <= len(parts):
        message = f"at least {count} of {len(parts)} conditions"
        cure = "count at least 1 and at most all of them"
        names.diagnostics.report("bad-number", message, node.span, help=cure)
    return AtLeast(count=count or 1, parts=parts, span=fields.span)


def _over_members(form: str, fields: Fields, names: Names, scope: Scope) -> Condition:
    """Read `{some: state, holds: …}` and `{every: …}`: one condition for each member."""
    node, holds = fields.required_node(form), fields.required_node("holds")
    each = None if node is None else each_of(node, names)
    if each is None or holds is None:
        return ALWAYS
    template = read_condition(holds, names, {**scope, **each.scope})
    parts = tuple(_of_member(template, each, member, names) for member in each.members)
    return AnyOf(parts=parts, span=fields.span) if form == "some" else AllOf(parts=parts, span=fields.span)


def _of_member(template: Condition, each: Each, member: str, names: Names) -> Condition:
    return bound(template, names.vocabulary.names_of(each.party.name, member))
