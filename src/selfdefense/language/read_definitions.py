"""The vocabulary's constraints, true by definition, and its assumptions, ordinary values to opt in to (D2)."""

import attrs

from selfdefense.framework import Assumption, Constraint, ConstraintKind, Role, Value, concepts_of

from .bind import bound
from .declarations import Declared, declared_name, read_each
from .fields import Fields
from .names import Names
from .nodes import Node
from .phrases import phrase
from .read_conditions import read_condition
from .read_values import Stated, is_unknown, stated_facts, value_of
from .vocabulary import Each, Vocabulary

__all__ = ["read_assumptions", "read_constraints"]


def read_constraints(nodes: list[Node], names: Names) -> Vocabulary:
    """Read the constraints, one for each member where they are declared so."""
    constraints = tuple(constraint for node in nodes for constraint in _read_constraint(node, names))
    return attrs.evolve(names.vocabulary, constraints=constraints)


def _read_constraint(node: Node, names: Names) -> tuple[Constraint, ...]:
    fields = Fields(node, names.diagnostics, what="a constraint")
    each = read_each(fields, names)
    stated = [kind for kind in ConstraintKind if fields.has(kind.value)]
    fields.finish()
    if len(stated) != 1:
        message = "a constraint says one thing: `never_together` or `implies`"
        names.diagnostics.report("missing-key", message, node.span)
        return ()
    constraint = _constraint(stated[0], fields, each, names)
    _check_parts(constraint, fields.items(stated[0].value), names)
    if each is None:
        return (constraint,)
    vocabulary = names.vocabulary
    return tuple(bound(constraint, vocabulary.names_of(each.party.name, member)) for member in each.members)


def _constraint(kind: ConstraintKind, fields: Fields, each: Each | None, names: Names) -> Constraint:
    scope = {} if each is None else each.scope
    parts = tuple(read_condition(part, names, scope) for part in fields.items(kind.value))
    return Constraint(kind=kind, parts=parts, span=fields.span)


def _check_parts(constraint: Constraint, nodes: tuple[Node, ...], names: Names) -> None:
    if len(constraint.parts) < 2:
        assert constraint.span is not None
        names.diagnostics.report("wrong-type", "a constraint relates two conditions or more", constraint.span)
    for part, node in zip(constraint.parts, nodes, strict=True):
        if concepts := concepts_of(part):
            message = f"`{concepts[0]}` is a concept: what law concludes is not true by definition"
            names.diagnostics.report("wrong-role", message, node.span, help="name facts only")


def read_assumptions(nodes: list[Node], names: Names) -> Vocabulary:
    """Read the assumptions."""
    declared = Declared(names.diagnostics)
    assumptions: dict[str, Assumption] = {}
    for node in nodes:
        fields = Fields(node, names.diagnostics, what="an assumption")
        name = declared_name(fields, "assume", names.diagnostics, kebab=True)
        says = phrase(fields, "says", names, required=True)
        values = _assumed_values(fields, names)
        fields.finish()
        if name is not None and says is not None and declared.add(name.text, name.span):
            assumptions[name.text] = Assumption(name=name.text, says=says, values=values, span=name.span)
    return attrs.evolve(names.vocabulary, assumptions=assumptions)


def _assumed_values(fields: Fields, names: Names) -> tuple[tuple[str, Value], ...]:
    declared = Declared(names.diagnostics)
    values = []
    for stated in stated_facts(fields.mapping("facts"), names):
        value = _assumed_value(stated, names)
        if value is not None and declared.add(stated.fact.name, stated.name.span):
            values.append((stated.fact.name, value))
    return tuple(values)


def _assumed_value(stated: Stated, names: Names) -> Value | None:
    fact = stated.fact
    if fact.role is not Role.CIRCUMSTANCE:
        names.wrong_role(stated.name, f"a {fact.role.value}", "a circumstance")
    elif fact.evaluative:
        message = f"`{fact.name}` is for `{fact.judged_by}` to judge, and nothing to assume"
        names.diagnostics.report("evaluative-assumed", message, stated.name.span)
    if is_unknown(stated.node):
        names.diagnostics.report("wrong-type", "unknown is no value to assume", stated.node.span)
        return None
    return value_of(stated.node, fact, names)
