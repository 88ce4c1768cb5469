"""Claims: what an author says must hold of every situation, from nodes to `Claim`. Proves nothing."""

import re
from collections.abc import Iterator

import attrs

from selfdefense.diagnostics import quoted
from selfdefense.framework import (
    Claim,
    Framework,
    Manner,
    Norm,
    Permits,
    Stances,
    Tenet,
    TenetKind,
    Text,
)
from selfdefense.frozen import frozen

from .bind import bound
from .declarations import Declared, read_each
from .fields import Fields
from .names import Names
from .nodes import MappingNode, Node, Scalar
from .phrases import UNREAD, phrase
from .read_conditions import read_condition, read_when
from .vocabulary import Each, Scope

__all__ = ["read_claims"]

_NO_LETTER = re.compile("[^a-z0-9]+")


def read_claims(document: Node, names: Names, framework: Framework) -> tuple[Claim, ...]:
    """Read `claims.yaml`; a claim `each: state` becomes one claim for each member."""
    fields = Fields(document, names.diagnostics, what="a list of claims")
    declared = Declared(names.diagnostics)
    claims = []
    for node in fields.items("claims"):
        reader = _Reader(fields=Fields(node, names.diagnostics, what="a claim"), names=names, framework=framework)
        for claim in reader.claims():
            if claim.span is not None and declared.add(claim.name, claim.span):
                claims.append(claim)
    fields.finish()
    return tuple(claims)


@frozen(kw_only=True)
class _Reader:
    """Reads one claim."""

    fields: Fields
    names: Names
    framework: Framework

    def claims(self) -> Iterator[Claim]:
        says = phrase(self.fields, "claim", self.names, required=True) or UNREAD
        each = read_each(self.fields, self.names)
        claim = self._claim(says, each)
        self.fields.finish()
        if each is None:
            yield claim
            return
        for member in each.members:
            of_member = bound(claim, self.names.vocabulary.names_of(each.party.name, member))
            yield attrs.evolve(
                of_member,
                name=f"{claim.name}.{member}",
                says=claim.says.filled({each.party.name: each.says(member)}),
                tenets=tuple(t for t in of_member.tenets if t.norm is None or self._is_of(t.norm, each, member)),
            )

    def _claim(self, says: Text, each: Each | None) -> Claim:
        fields, scope = self.fields, {} if each is None else each.scope
        own_name = fields.name("id")
        manner, tenets = self._tenets(scope)
        about = fields.names("provisions")
        claim = Claim(
            name=own_name.text if own_name is not None else _named_after(says),
            says=says,
            manner=manner,
            tenets=tenets,
            when=read_when(fields, self.names, scope),
            stances=fields.one_of("stances", Stances, Stances.OFFICIAL),
            start=fields.date("from"),
            until=fields.date("until"),
            provisions=tuple(
                s.text for s in about if self.names.one_of(s, self.framework.provision, "provision") is not None
            ),
            span=fields.span if own_name is None else own_name.span,
        )
        if claim.start is not None and claim.until is not None and claim.until <= claim.start:
            self.names.diagnostics.report("empty-period", "this claim speaks of no day", fields.span)
        return claim

    def _tenets(self, scope: Scope) -> tuple[Manner, tuple[Tenet, ...]]:
        stated = [manner for manner in Manner if self.fields.has(manner.value)]
        if len(stated) != 1:
            message = "a claim says what `never` is, or what `always` is, and not both"
            self.names.diagnostics.report("missing-key", message, self.fields.span)
            return Manner.NEVER, ()
        node = self.fields.node(stated[0].value)
        assert node is not None
        fields = Fields(node, self.names.diagnostics, what=f"`{stated[0].value}`")
        kinds = [kind for kind in TenetKind if fields.has(kind.value)]
        tenets = tuple(tenet for kind in kinds for tenet in self._of_kind(kind, fields, scope))
        fields.finish()
        if not kinds and isinstance(node, MappingNode):
            message = f"nothing is said to be {stated[0].value} so"
            cure = "write one of " + ", ".join(f"`{kind.value}`" for kind in TenetKind)
            self.names.diagnostics.report("missing-key", message, node.span, help=cure)
        return stated[0], tenets

    def _of_kind(self, kind: TenetKind, fields: Fields, scope: Scope) -> Iterator[Tenet]:
        if kind is TenetKind.HOLDS:
            node = fields.required_node(kind.value)
            if node is not None:
                yield Tenet(kind=kind, condition=read_condition(node, self.names, scope))
            return
        for name in fields.names(kind.value):
            if kind is TenetKind.GRANTED:
                yield from (Tenet(kind=kind, norm=norm.id) for norm in self._routes(name))
            elif name.text == "all":
                yield from (Tenet(kind=kind, action=action) for action in self._every_action())
            elif (action := self.names.action(name, scope)) is not None:
                yield Tenet(kind=kind, action=action.name)

    def _every_action(self) -> tuple[str, ...]:
        return tuple(action.name for action in self.framework.actions if not action.group)

    def _routes(self, name: Scalar) -> tuple[Norm, ...]:
        family = tuple(norm for norm in self.framework.norms if name.text in (norm.id, norm.family))
        if not family:
            self.names.unknown(name, (norm.family for norm in self.framework.norms), "norm")
        elif not isinstance(family[0].content, Permits):
            self.names.wrong_role(name, "a norm of another kind", "a permission")
        return tuple(norm for norm in family if isinstance(norm.content, Permits))

    def _is_of(self, norm: str, each: Each, member: str) -> bool:
        return dict(self.framework.norm[norm].bindings).get(each.party.name, member) == member


def _named_after(says: Text) -> str:
    """Name a claim after its words."""
    return _NO_LETTER.sub("-", says.wordings[0][1].lower()).strip("-") or quoted(says.wordings[0][1])
