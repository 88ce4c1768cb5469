"""What declarations share: how a name may be written, and for whom it is declared (`each`). Knows no kinds of fact."""

import re

import attrs

from selfdefense.diagnostics import Diagnostics, Label, Span, quoted
from selfdefense.framework import Party

from .fields import Fields
from .names import Names
from .nodes import MappingNode, Node, Scalar, SequenceNode
from .scalars import name_of, report_wrong_type
from .vocabulary import Each

__all__ = ["Declared", "declared_name", "each_of", "read_each"]

RESERVED = frozenset({"always", "open", "unknown"})
"""Words that conditions, stances and values are spelled with."""

_SNAKE = re.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*")
_KEBAB = re.compile("[a-z0-9]+(-[a-z0-9]+)*")


def declared_name(fields: Fields, key: str, diagnostics: Diagnostics, *, kebab: bool = False) -> Scalar | None:
    """Read the name that something is given; `kebab` for laws, norms, readings, else `snake_case`."""
    name = fields.name(key, required=True)
    pattern, sign = (_KEBAB, "-") if kebab else (_SNAKE, "_")
    if name is None or (pattern.fullmatch(name.text) and not _is_reserved(name, diagnostics)):
        return name
    if name.text in RESERVED:
        return None
    message = f"{quoted(name.text)} is not written like the other names of its kind"
    cure = f"use a-z and 0-9, with `{sign}` between words"
    diagnostics.report("bad-name", message, name.span, help=cure)
    return None


def _is_reserved(name: Scalar, diagnostics: Diagnostics) -> bool:
    if name.text in RESERVED:
        message = f"{quoted(name.text)} has a meaning of its own, and names nothing"
        diagnostics.report("bad-name", message, name.span, help="choose another name")
    return name.text in RESERVED


def read_each(fields: Fields, names: Names, key: str = "each") -> Each | None:
    """Read `each: state` or `each: {state: [ruritania]}`."""
    node = fields.node(key)
    return None if node is None else each_of(node, names)


def each_of(node: Node, names: Names) -> Each | None:
    """Read a party, or some members of one."""
    match node:
        case Scalar():
            party = _party(node, names)
            return None if party is None else Each(party=party, members=tuple(m.name for m in party.members))
        case MappingNode(entries=(entry,)):
            party = _party(entry.key, names)
            return None if party is None else Each(party=party, members=_members(entry.value, party, names))
        case _:
            report_wrong_type(node, "a party, or one party with some of its members,", names.diagnostics)
            return None


def _party(node: Node, names: Names) -> Party | None:
    name = name_of(node, names.diagnostics)
    return None if name is None else names.one_of(name, names.vocabulary.parties, "party")


def _members(node: Node, party: Party, names: Names) -> tuple[str, ...]:
    items = node.items if isinstance(node, SequenceNode) else (node,)
    known = {choice.name: choice for choice in party.members}
    if not items:
        names.diagnostics.report("missing-value", f"no {party.name} stands in this list", node.span)
    written = [name for item in items if (name := name_of(item, names.diagnostics)) is not None]
    found = (name.text for name in written if names.one_of(name, known, party.name) is not None)
    return tuple(dict.fromkeys(found))


@attrs.define
class Declared:
    """Remembers what was declared, so that the same name twice is reported with both places."""

    diagnostics: Diagnostics
    places: dict[str, Span] = attrs.field(factory=dict)

    def add(self, name: str, span: Span) -> bool:
        """Take note of a name, and say whether it is new."""
        first = self.places.setdefault(name, span)
        if first is not span:
            related = (Label(first, "first here"),)
            self.diagnostics.report("duplicate-name", f"{quoted(name)} is declared twice", span, related=related)
        return first is span
