"""The vocabulary's actions: what may be done, kinds, groups, and what needs no legal basis (D6, D9)."""

from enum import Enum

import attrs

from selfdefense.diagnostics import Span
from selfdefense.framework import Action, Text
from selfdefense.frozen import frozen

from .declarations import Declared, declared_name, read_each
from .families import expanded, family_of
from .fields import Fields
from .names import Names
from .nodes import Node, Scalar
from .phrases import UNREAD, phrase
from .read_facts import reference
from .vocabulary import Each, Scope, Vocabulary

__all__ = ["read_actions"]


class _Basis(Enum):
    NONE = "none"
    REQUIRED = "required"


@frozen(kw_only=True)
class _Draft:
    action: Action
    span: Span
    each: Each | None
    kind_of: tuple[Scalar, ...]
    group: tuple[Scalar, ...]

    @property
    def scope(self) -> Scope:
        """Give the scope in which its kinds and group are named."""
        return {} if self.each is None else self.each.scope


def read_actions(nodes: list[Node], names: Names) -> Vocabulary:
    """Read and expand the actions; kinds and groups are resolved once all are known."""
    declared = Declared(names.diagnostics, dict(names.vocabulary.places))
    read = (_read_action(node, names) for node in nodes)
    drafts = [draft for draft in read if draft is not None and declared.add(draft.action.name, draft.span)]
    families = {d.action.name: family_of(d.action, d.each) for d in drafts if d.each is not None}
    vocabulary = attrs.evolve(
        names.vocabulary,
        actions={action.name: action for draft in drafts for action in _all_of(draft)},
        families={**names.vocabulary.families, **families},
        places=declared.places,
    )
    complete = attrs.evolve(names, vocabulary=vocabulary)
    related = {draft.action.name: _related(draft, complete) for draft in drafts}
    actions = {
        name: _with_related(action, *related[action.family], vocabulary) for name, action in vocabulary.actions.items()
    }
    return attrs.evolve(vocabulary, actions=actions)


def _all_of(draft: _Draft) -> tuple[Action, ...]:
    """Give the members, and first the group that their bare name stands for."""
    members = expanded(draft.action, draft.each)
    if draft.each is None:
        return members
    party = draft.each.party
    says = party.says or Text((("en", party.name),))
    does = draft.action.does.filled({party.name: says})
    return (attrs.evolve(draft.action, does=does, group=tuple(member.name for member in members)), *members)


def _read_action(node: Node, names: Names) -> _Draft | None:
    fields = Fields(node, names.diagnostics, what="an action")
    name = declared_name(fields, "action", names.diagnostics)
    does = phrase(fields, "does", names, required=True)
    each, kind_of, group = read_each(fields, names), fields.names("kind_of"), fields.names("group")
    basis = fields.one_of("basis", _Basis, _Basis.REQUIRED if names.needs_basis else _Basis.NONE)
    source = reference(fields, "source")
    if basis is _Basis.NONE and names.needs_basis:
        fields.required_node("source")
    fields.finish()
    if name is None:
        return None
    action = Action(
        name=name.text,
        family=name.text,
        does=does or UNREAD,
        needs_basis=basis is _Basis.REQUIRED,
        basis_provision=source,
        span=name.span,
    )
    return _Draft(action=action, span=name.span, each=each, kind_of=kind_of, group=group)


def _related(draft: _Draft, names: Names) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Resolve the kinds and the group of an action, families left under their bare names."""
    kinds = (names.action(name, draft.scope) for name in draft.kind_of)
    group = (names.action(name, draft.scope) for name in draft.group)
    return tuple(k.name for k in kinds if k is not None), tuple(g.name for g in group if g is not None)


def _with_related(action: Action, kind_of: tuple[str, ...], group: tuple[str, ...], vocabulary: Vocabulary) -> Action:
    if action.party is None or action.member is None:
        is_party_group = action.name in vocabulary.families
        return action if is_party_group else attrs.evolve(action, kind_of=kind_of, group=group)
    of_member = vocabulary.names_of(action.party, action.member)
    return attrs.evolve(
        action,
        kind_of=tuple(of_member.get(name, name) for name in kind_of),
        group=tuple(of_member.get(name, name) for name in group),
    )
