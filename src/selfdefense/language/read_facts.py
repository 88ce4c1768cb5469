"""The vocabulary's facts: what may be alleged, expanded for each member of a party."""

from enum import Enum

import attrs

from selfdefense.diagnostics import Span
from selfdefense.framework import Choice, FactType, Kind, Office, Role, Text
from selfdefense.frozen import frozen

from .declarations import Declared, declared_name, read_each
from .families import expanded, family_of
from .fields import Fields
from .names import Names
from .nodes import Node, Scalar
from .phrases import UNREAD, choice_of, phrase, side_of
from .scalars import text_of
from .vocabulary import Each, Vocabulary

__all__ = ["office_of", "read_facts", "reference"]


class _Of(Enum):
    ACT = "act"


@frozen(kw_only=True)
class _Draft:
    fact: FactType
    span: Span
    each: Each | None
    refused_by: Scalar | None


def read_facts(nodes: list[Node], names: Names) -> Vocabulary:
    """Read and expand the facts; what refuses a step is resolved once all are known."""
    declared = Declared(names.diagnostics, dict(names.vocabulary.places))
    read = (_read_fact(node, names) for node in nodes)
    drafts = [draft for draft in read if draft is not None and declared.add(draft.fact.name, draft.span)]
    vocabulary = attrs.evolve(
        names.vocabulary,
        facts={fact.name: fact for draft in drafts for fact in expanded(draft.fact, draft.each)},
        families={d.fact.name: family_of(d.fact, d.each) for d in drafts if d.each is not None},
        places=declared.places,
    )
    complete = attrs.evolve(names, vocabulary=vocabulary)
    refusals = {draft.fact.name: _refusal(draft, complete) for draft in drafts}
    facts = {name: _with_refusal(fact, refusals[fact.family], vocabulary) for name, fact in vocabulary.facts.items()}
    return attrs.evolve(vocabulary, facts=facts)


def _read_fact(node: Node, names: Names) -> _Draft | None:
    fields = Fields(node, names.diagnostics, what="a fact")
    name = declared_name(fields, "fact", names.diagnostics)
    each = read_each(fields, names)
    refused_by = fields.name("refused_by")
    fact = _fact_type(name, fields, names)
    fields.finish()
    if name is None:
        return None
    return _Draft(fact=fact, span=name.span, each=each, refused_by=refused_by)


def _fact_type(name: Scalar | None, fields: Fields, names: Names) -> FactType:
    kind = fields.one_of("type", Kind, Kind.BOOLEAN)
    says = phrase(fields, "says", names, required=True)
    return FactType(
        name="" if name is None else name.text,
        family="" if name is None else name.text,
        kind=kind,
        role=_role(fields, kind, names),
        says=says or UNREAD,
        asks=phrase(fields, "asks", names),
        choices=_choices(fields, kind, names),
        unit=phrase(fields, "unit", names, required=kind is Kind.QUANTITY),
        judged_by=office_of(fields, "judged_by", names),
        criteria=_criteria(fields, names),
        by=office_of(fields, "by", names),
        controlled_by=side_of(fields, "controlled_by"),
        of_act=fields.one_of("of", _Of) is not None,
        provision=reference(fields, "provision"),
        span=None if name is None else name.span,
    )


def _role(fields: Fields, kind: Kind, names: Names) -> Role:
    role = fields.one_of("role", Role, Role.CIRCUMSTANCE)
    node = fields.node("role")
    if role is Role.STEP and kind is not Kind.BOOLEAN and node is not None:
        message = f"a step is done or not, and this one is declared a {kind.value}"
        names.diagnostics.report("wrong-type", message, node.span, help="declare a boolean fact")
    return role


def _choices(fields: Fields, kind: Kind, names: Names) -> tuple[Choice, ...]:
    if kind is Kind.CHOICE:
        fields.required_node("values")
    node = fields.node("values")
    if kind is not Kind.CHOICE and node is not None:
        message = f"values are listed for a fact that is a {kind.value}"
        names.diagnostics.report("wrong-type", message, node.span, help="add `type: choice`, or remove the values")
    choices = (choice_of(entry, names) for entry in fields.mapping("values"))
    return tuple(choice for choice in choices if choice is not None)


def _criteria(fields: Fields, names: Names) -> tuple[Text, ...]:
    texts = (
        text_of(node, names.diagnostics, names.language, warn_one_language=True) for node in fields.items("criteria")
    )
    return tuple(text for text in texts if text is not None)


def office_of(fields: Fields, key: str, names: Names) -> str | None:
    """Read the name of an office."""
    name = fields.name(key)
    offices: dict[str, Office] = dict(names.vocabulary.offices)
    return None if name is None or names.one_of(name, offices, "office") is None else name.text


def reference(fields: Fields, key: str) -> str | None:
    """Read the name of a provision; that it exists is checked when all laws are read."""
    name = fields.name(key)
    return None if name is None else name.text


def _refusal(draft: _Draft, names: Names) -> str | None:
    """Resolve `refused_by`: another step, of the same party where this one is."""
    if draft.refused_by is None:
        return None
    fact = names.fact(draft.refused_by, {} if draft.each is None else draft.each.scope)
    if fact is not None and fact.role is not Role.STEP:
        names.wrong_role(draft.refused_by, f"a {fact.role.value}", "a step")
    return None if fact is None else fact.name


def _with_refusal(fact: FactType, refused_by: str | None, vocabulary: Vocabulary) -> FactType:
    if refused_by is None:
        return fact
    if fact.party is None or fact.member is None:
        return attrs.evolve(fact, refused_by=refused_by)
    family = vocabulary.family_of(refused_by, fact.party)
    return attrs.evolve(fact, refused_by=refused_by if family is None else family.of(fact.member))
