"""The facts of a scenario, block or act: values, explicit unknowns, contested facts (D2). Checks no constraints."""

from collections.abc import Iterable

from selfdefense.diagnostics import Label, Span, quoted
from selfdefense.scenario import Assertion, Fact

from .fields import Fields
from .names import Names
from .nodes import Entry, MappingNode, Node
from .read_values import Stated, is_unknown, stated_facts, value_of

__all__ = ["contradicts", "read_alleged", "report_contradiction"]


def read_alleged(entries: Iterable[Entry], names: Names) -> tuple[Fact, ...]:
    """Read what is alleged; the same fact said twice, under one name or two, is a mistake."""
    facts: dict[str, Fact] = {}
    for stated in stated_facts(entries, names):
        fact = _read_fact(stated, names)
        first = facts.setdefault(fact.name, fact)
        if first is not fact:
            report_contradiction(fact, first, names)
    return tuple(facts.values())


def contradicts(one: Fact, other: Fact) -> bool:
    """Say whether two allegations give a fact different values."""
    return (one.value, one.contested) != (other.value, other.contested)


def report_contradiction(fact: Fact, first: Fact, names: Names) -> None:
    """Report that a fact is stated twice, with both places."""
    assert fact.span is not None
    message = f"{quoted(fact.name)} is stated twice"
    cure = "keep one, or write it as `contested`, with who says what"
    related = () if first.span is None else (Label(first.span, "first here"),)
    names.diagnostics.report("contradiction", message, fact.span, help=cure, related=related)


def _read_fact(stated: Stated, names: Names) -> Fact:
    match stated.node:
        case MappingNode():
            return _read_mapping(stated, names)
        case node if is_unknown(node):
            return Fact(name=stated.fact.name, value=None, span=stated.name.span)
        case node:
            value = value_of(node, stated.fact, names)
            return Fact(name=stated.fact.name, value=value, span=stated.name.span)


def _read_mapping(stated: Stated, names: Names) -> Fact:
    """Read `{value: …, by: …, evidence: …, note: …}` or `{contested: […]}`."""
    fields = Fields(stated.node, names.diagnostics, what="an allegation")
    contested = fields.has("contested")
    node = fields.node("value") if contested else fields.required_node("value")
    known = node is not None and not contested and not is_unknown(node)
    fact = Fact(
        name=stated.fact.name,
        value=value_of(node, stated.fact, names) if known and node is not None else None,
        by=fields.string("by"),
        evidence=fields.string("evidence"),
        note=fields.string("note"),
        contested=_assertions(fields, stated, names),
        span=stated.name.span,
    )
    fields.finish()
    if contested and node is not None and not is_unknown(node):
        message = f"{quoted(fact.name)} is contested, and has a value"
        names.diagnostics.report("contradiction", message, node.span, help="leave the value out: it is unknown")
    return fact


def _assertions(fields: Fields, stated: Stated, names: Names) -> tuple[Assertion, ...]:
    items = fields.items("contested")
    read = (_read_assertion(item, stated, names) for item in items)
    assertions = tuple(assertion for assertion in read if assertion is not None)
    if fields.has("contested") and len(items) < 2:
        message = "a contested fact has two assertions or more"
        names.diagnostics.report("wrong-type", message, _span_of(fields, "contested"), help="say who denies it")
    return assertions


def _span_of(fields: Fields, key: str) -> Span:
    node = fields.node(key)
    return fields.span if node is None else node.span


def _read_assertion(node: Node, stated: Stated, names: Names) -> Assertion | None:
    fields = Fields(node, names.diagnostics, what="an assertion")
    written = fields.required_node("value")
    value = None if written is None else value_of(written, stated.fact, names)
    by, evidence = fields.string("by"), fields.string("evidence")
    fields.finish()
    return None if value is None else Assertion(value=value, by=by, evidence=evidence)
