"""What was left out of a framework, why, and what it touches."""

from collections.abc import Mapping

from selfdefense.framework import NotEncoded, Provision

from .declarations import Declared, declared_name
from .fields import Fields
from .names import Names
from .nodes import Node
from .phrases import phrase

__all__ = ["read_not_encoded"]


def read_not_encoded(document: Node, names: Names, provisions: Mapping[str, Provision]) -> tuple[NotEncoded, ...]:
    """Read `not-encoded.yaml`."""
    fields = Fields(document, names.diagnostics, what="a list of what was not encoded")
    declared = Declared(names.diagnostics)
    read = (_read_entry(node, names, provisions) for node in fields.items("not_encoded"))
    entries = tuple(e for e in read if e is not None and e.span is not None and declared.add(e.name, e.span))
    fields.finish()
    return entries


def _read_entry(node: Node, names: Names, provisions: Mapping[str, Provision]) -> NotEncoded | None:
    fields = Fields(node, names.diagnostics, what="an entry of what was not encoded")
    name = declared_name(fields, "left_out", names.diagnostics, kebab=True)
    says, why = phrase(fields, "says", names, required=True), phrase(fields, "why", names, required=True)
    touches = [a.name for scalar in fields.names("touches") if (a := names.action(scalar)) is not None]
    about = [s.text for s in fields.names("provisions") if names.one_of(s, provisions, "provision") is not None]
    fields.finish()
    if name is None or says is None or why is None:
        return None
    return NotEncoded(
        name=name.text, says=says, why=why, touches=tuple(touches), provisions=tuple(about), span=name.span
    )
