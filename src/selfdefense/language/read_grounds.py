"""What norms of several kinds share: which names a ground may use, readings, limits, weapons (D3, D6, D12)."""

from collections.abc import Mapping

from selfdefense.diagnostics import quoted
from selfdefense.framework import (
    ALWAYS,
    Condition,
    Limit,
    ReadingRef,
    Role,
    WeaponsGrant,
    atoms_of,
)

from .fields import Fields
from .names import Names
from .nodes import Entry, MappingNode, Node, Scalar, SequenceNode
from .read_conditions import read_condition, read_when
from .scalars import name_of
from .vocabulary import Scope

__all__ = ["check_ground", "read_limits", "read_readings", "read_weapons"]


def check_ground(when: Condition, names: Names) -> None:
    """Refuse steps and conduct in a ground (D3)."""
    for atom in atoms_of(when):
        fact = names.vocabulary.template(atom.fact)
        role = getattr(fact, "role", Role.CIRCUMSTANCE)
        if role is not Role.CIRCUMSTANCE and atom.span is not None:
            message = f"{quoted(atom.fact)} is a {role.value}, and a ground names circumstances and concepts only"
            cure = "move it to `steps`" if role is Role.STEP else "move it to `limits`"
            names.diagnostics.report("ground-names-step", message, atom.span, help=cure)


def read_limits(fields: Fields, names: Names, scope: Scope, provision: str) -> tuple[Limit, ...]:
    """Read how an action may be carried out; each limit names a conduct."""
    return tuple(_read_limit(node, names, scope, provision) for node in fields.items("limits"))


def _read_limit(node: Node, names: Names, scope: Scope, provision: str) -> Limit:
    if not isinstance(node, MappingNode) or node.get("limit") is None:
        condition = read_condition(node, names, scope)
        when: Condition = ALWAYS
    else:
        fields = Fields(node, names.diagnostics, what="a limit")
        inner = fields.required_node("limit")
        condition = ALWAYS if inner is None else read_condition(inner, names, scope)
        when = read_when(fields, names, scope)
        fields.finish()
    _check_conduct(condition, node, names)
    return Limit(condition=condition, when=when, provision=provision, span=node.span)


def _check_conduct(condition: Condition, node: Node, names: Names) -> None:
    facts = [names.vocabulary.template(atom.fact) for atom in atoms_of(condition)]
    roles = {getattr(fact, "role", None) for fact in facts}
    if Role.STEP in roles:
        message, cure = "a limit names a step", "move the step to `steps`"
    elif facts and Role.CONDUCT not in roles:
        message, cure = "a limit names no conduct", "name a fact with `role: conduct`, or move it to `when`"
    else:
        return
    names.diagnostics.report("wrong-role", message, node.span, help=cure)


def read_weapons(fields: Fields, names: Names, scope: Scope, provision: str) -> tuple[WeaponsGrant, ...]:
    """Read the tiers of weapons use that a permission carries."""
    grants = (_read_weapon(node, names, scope, provision) for node in fields.items("weapons"))
    return tuple(grant for grant in grants if grant is not None)


def _read_weapon(node: Node, names: Names, scope: Scope, provision: str) -> WeaponsGrant | None:
    when: Condition = ALWAYS
    if isinstance(node, MappingNode):
        fields = Fields(node, names.diagnostics, what="a grant of weapons use")
        name = fields.name("tier", required=True)
        when = read_when(fields, names, scope)
        fields.finish()
    else:
        name = name_of(node, names.diagnostics)
    if name is None or names.one_of(name, names.vocabulary.weapons, "tier of weapons use") is None:
        return None
    return WeaponsGrant(tier=name.text, when=when, provision=provision)


def read_readings(fields: Fields, names: Names) -> tuple[ReadingRef, ...]:
    """Read `reading: {question: reading}` or `{question: [reading, …]}`."""
    refs = (_read_reading(entry, names) for entry in fields.mapping("reading"))
    return tuple(ref for ref in refs if ref is not None)


def _read_reading(entry: Entry, names: Names) -> ReadingRef | None:
    question = names.one_of(entry.key, names.questions, "question")
    items = entry.value.items if isinstance(entry.value, SequenceNode) else (entry.value,)
    written = [name for item in items if (name := name_of(item, names.diagnostics)) is not None]
    if question is None:
        return None
    known = {reading.name: reading for reading in question.readings}
    readings = tuple(name.text for name in written if _is_reading(name, question.name, known, names))
    return ReadingRef(question=question.name, readings=readings)


def _is_reading(name: Scalar, question: str, known: Mapping[str, object], names: Names) -> bool:
    if name.text in known:
        return True
    message = f"the question `{question}` has no reading {quoted(name.text)}"
    cure = "its readings are " + ", ".join(f"`{reading}`" for reading in known)
    names.diagnostics.report("unknown-reading", message, name.span, help=cure)
    return False
