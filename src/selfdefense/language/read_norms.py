"""Norms and procedures: the entries of a provision, from nodes to drafts (D6). Links nothing."""

from collections.abc import Iterator

import attrs

from selfdefense.framework import Ground, Provision

from .declarations import declared_name, read_each
from .drafts import NormDraft, ProcedureDraft, References
from .fields import Fields
from .names import Names
from .nodes import MappingNode, Node, Scalar, SequenceNode
from .read_conditions import read_when
from .read_contents import KINDS, ContentReader
from .read_grounds import check_ground, read_readings
from .read_laws import Laws
from .read_steps import StepReader
from .vocabulary import Each, NamedSteps, Scope

__all__ = ["named_procedures", "read_norms"]


def named_procedures(laws: Laws, names: Names) -> dict[str, NamedSteps]:
    """List the procedures of all laws by name, before any steps are read."""
    found: dict[str, NamedSteps] = {}
    for enactment in laws.enactments:
        for node in enactment.norms:
            name = node.get("procedure") if isinstance(node, MappingNode) else None
            if isinstance(name, Scalar):
                each = read_each(Fields(node, names.diagnostics, what="a procedure"), names)
                found.setdefault(name.text, NamedSteps(each=each, span=name.span))
    return found


def read_norms(laws: Laws, names: Names) -> tuple[NormDraft | ProcedureDraft, ...]:
    """Read what stands under every provision, in order."""
    return tuple(
        draft
        for enactment in laws.enactments
        for draft in _Reader(provision=enactment.provision, names=names).all(enactment.norms)
    )


@attrs.define(kw_only=True)
class _Reader:
    """Reads the norms of one provision; counts those without an id, which take the provision's."""

    provision: Provision
    names: Names
    _without_id: int = 0

    def all(self, nodes: tuple[Node, ...]) -> Iterator[NormDraft | ProcedureDraft]:
        for node in nodes:
            draft = self._entry(node)
            if draft is not None:
                yield draft

    def _entry(self, node: Node) -> NormDraft | ProcedureDraft | None:
        fields = Fields(node, self.names.diagnostics, what="a norm")
        if fields.has("procedure"):
            return self._procedure(fields)
        kinds = [kind for kind in KINDS if fields.has(kind)]
        if len(kinds) == 1:
            return self._norm(kinds[0], fields)
        if isinstance(node, MappingNode):
            message = "a norm is of one kind" if kinds else "this norm is of no known kind"
            cure = "write one of " + ", ".join(f"`{kind}`" for kind in (*KINDS, "procedure"))
            self.names.diagnostics.report("missing-key", message, node.span, help=cure)
        return None

    def _procedure(self, fields: Fields) -> ProcedureDraft | None:
        name = declared_name(fields, "procedure", self.names.diagnostics)
        each = read_each(fields, self.names)
        fields.required_node("steps")
        steps = self._steps(each).steps(fields)
        fields.finish()
        if name is None:
            return None
        return ProcedureDraft(name=name.text, provision=self.provision, steps=steps, each=each, span=name.span)

    def _steps(self, each: Each | None) -> StepReader:
        return StepReader(names=self.names, scope=_scope(each), provision=self.provision.id)

    def _norm(self, kind: str, fields: Fields) -> NormDraft:
        family, each = self._family(fields), read_each(fields, self.names)
        self._refuse_empty(fields, kind, "for")
        reader = ContentReader(names=self.names, scope=_scope(each), provision=self.provision.id)
        contents, references = reader.read(kind, fields)
        when = read_when(fields, self.names, _scope(each))
        if kind != "obliges":
            check_ground(when, self.names)
        draft = NormDraft(
            family=family,
            provision=self.provision,
            contents=contents,
            when=when,
            readings=read_readings(fields, self.names),
            references=self._references(kind, references, fields),
            each=each,
            span=fields.span,
        )
        fields.finish()
        return draft

    def _refuse_empty(self, fields: Fields, *keys: str) -> None:
        for key in keys:
            node = fields.node(key) if key != "for" or fields.has("excepts") else None
            if isinstance(node, SequenceNode) and not node.items:
                message = f"nothing stands in the list `{key}`: this norm would be none"
                self.names.diagnostics.report("missing-value", message, node.span)

    def _family(self, fields: Fields) -> str:
        if fields.has("id"):
            name = declared_name(fields, "id", self.names.diagnostics, kebab=True)
            if name is not None:
                return f"{self.provision.law}/{name.text}"
        self._without_id += 1
        return self.provision.id if self._without_id == 1 else f"{self.provision.id}#{self._without_id}"

    def _references(self, kind: str, own: References, fields: Fields) -> References:
        overrides = fields.names("overrides")
        ground = fields.one_of("ground", Ground, required=bool(overrides) or kind == "excepts")
        return attrs.evolve(own, overrides=overrides, ground=ground)


def _scope(each: Each | None) -> Scope:
    return {} if each is None else each.scope
