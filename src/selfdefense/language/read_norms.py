"""Norms: nodes to drafts, one reader for each of the seven kinds, and procedures (D6). Links nothing."""

from collections.abc import Callable, Iterator

import attrs

from selfdefense.diagnostics import quoted
from selfdefense.framework import (
    Action,
    Content,
    CountsAs,
    CountsNot,
    Excepts,
    FactType,
    Ground,
    Obliges,
    Permits,
    Prohibits,
    Provision,
    Requires,
)

from .declarations import declared_name, read_each
from .drafts import NormDraft, ProcedureDraft, References
from .fields import Fields
from .names import Names
from .nodes import MappingNode, Node, Scalar
from .phrases import phrase
from .read_conditions import read_when
from .read_facts import office_of
from .read_grounds import check_ground, read_limits, read_readings, read_weapons
from .read_laws import Laws
from .read_steps import StepReader, boolean_fact
from .vocabulary import Each, NamedSteps, Scope

__all__ = ["named_procedures", "read_norms"]

KINDS = ("counts_as", "counts_not", "permits", "prohibits", "excepts", "requires", "obliges")
Contents = tuple[tuple[str | None, Content], ...]


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
        contents, references = _CONTENTS[kind](self, fields, _scope(each))
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

    def _family(self, fields: Fields) -> str:
        if fields.has("id"):
            name = declared_name(fields, "id", self.names.diagnostics, kebab=True)
            return f"{self.provision.law}/{'' if name is None else name.text}"
        self._without_id += 1
        return self.provision.id if self._without_id == 1 else f"{self.provision.id}#{self._without_id}"

    def _references(self, kind: str, own: References, fields: Fields) -> References:
        overrides = fields.names("overrides")
        ground = fields.one_of("ground", Ground, required=bool(overrides) or kind == "excepts")
        return attrs.evolve(own, overrides=overrides, ground=ground)

    def actions(self, names: tuple[Scalar, ...], scope: Scope) -> tuple[tuple[str | None, str], ...]:
        """Give each action named, the members instead of a group, with what is added to the norm's id."""
        found = [action for name in names if (action := self.names.action(name, scope)) is not None]
        single = len(found) == 1 and not self._is_group(found[0], scope)
        every = dict.fromkeys(member for action in found for member in self._members(action, scope))
        return tuple((None if single else name, name) for name in every)

    def _is_group(self, action: Action, scope: Scope) -> bool:
        return bool(action.group) and action.name not in _bare(self.names, scope)

    def _members(self, action: Action, scope: Scope) -> Iterator[str]:
        if not self._is_group(action, scope):
            yield action.name
            return
        for name in action.group:
            yield from self._members(self.names.vocabulary.actions[name], {})

    def counts(self, fields: Fields, scope: Scope, *, key: str) -> tuple[Contents, References]:
        """Read `counts_as` and `counts_not`."""
        name = fields.name(key, required=True)
        if name is None or self._refuses_computed(name):
            return (), References()
        concept = self.names.concept(name, scope)
        if concept is None:
            return (), References()
        if key == "counts_as":
            return ((None, CountsAs(concept=concept.name)),), References()
        if not concept.open:
            self.names.wrong_role(name, "a closed concept", "an open one")
        return ((None, CountsNot(concept=concept.name)),), References()

    def _refuses_computed(self, name: Scalar) -> bool:
        """Refuse a norm that concludes what is for an office to judge, or any fact (D4)."""
        fact = self.names.vocabulary.template(name.text)
        if not isinstance(fact, FactType) or not fact.evaluative:
            return False
        message = f"{quoted(name.text)} is for `{fact.judged_by}` to judge: no norm computes it"
        cure = "conclude a concept, and let it rest on this fact"
        self.names.diagnostics.report("computed-evaluative", message, name.span, help=cure)
        return True

    def permits(self, fields: Fields, scope: Scope) -> tuple[Contents, References]:
        """Read a permission."""
        reader = StepReader(names=self.names, scope=scope, provision=self.provision.id)
        rests_on = fields.name("rests_on")
        resting = None if rests_on is None else self.names.action(rests_on, scope)
        template = Permits(
            action="",
            covers_kinds=fields.boolean("kinds", default=False),
            steps=reader.steps(fields),
            limits=read_limits(fields, self.names, scope, self.provision.id),
            weapons=read_weapons(fields, self.names, scope, self.provision.id),
            rests_on=None if resting is None else resting.name,
        )
        return self._for_actions(template, fields.names("permits"), scope), References()

    def prohibits(self, fields: Fields, scope: Scope) -> tuple[Contents, References]:
        """Read a prohibition."""
        contents = self._for_actions(Prohibits(action=""), fields.names("prohibits"), scope)
        return contents, References(under=fields.names("under"))

    def excepts(self, fields: Fields, scope: Scope) -> tuple[Contents, References]:
        """Read an exception."""
        reader = StepReader(names=self.names, scope=scope, provision=self.provision.id)
        template = Excepts(
            action="",
            steps=reader.steps(fields),
            limits=read_limits(fields, self.names, scope, self.provision.id),
            exceptional=fields.boolean("exceptional", default=False),
        )
        fields.required_node("for")
        contents = self._for_actions(template, fields.names("for"), scope)
        return contents, References(excepts=fields.names("excepts"))

    def _for_actions(
        self, template: Permits | Prohibits | Excepts, names: tuple[Scalar, ...], scope: Scope
    ) -> Contents:
        return tuple((suffix, attrs.evolve(template, action=name)) for suffix, name in self.actions(names, scope))

    def requires(self, fields: Fields, scope: Scope) -> tuple[Contents, References]:
        """Read what a norm adds to others."""
        reader = StepReader(names=self.names, scope=scope, provision=self.provision.id)
        limits = read_limits(fields, self.names, scope, self.provision.id)
        content = Requires(of=(), steps=reader.steps(fields), limits=limits)
        return ((None, content),), References(requires=fields.names("requires"))

    def obliges(self, fields: Fields, scope: Scope) -> tuple[Contents, References]:
        """Read a duty."""
        duty = phrase(fields, "obliges", self.names, required=True)
        by = office_of(fields, "by", self.names)
        within = phrase(fields, "within", self.names)
        discharged_by = boolean_fact(fields, "discharged_by", self.names, scope)
        concerns = self.actions(fields.names("concerns"), scope)
        ceases = self.actions(fields.names("ceases"), scope)
        if duty is None:
            return (), References()
        content = Obliges(
            duty=duty,
            by=by,
            within=within,
            discharged_by=discharged_by,
            concerns=tuple(name for _, name in concerns),
            ceases=tuple(name for _, name in ceases),
        )
        return ((None, content),), References()


_CONTENTS: dict[str, Callable[[_Reader, Fields, Scope], tuple[Contents, References]]] = {
    "counts_as": lambda reader, fields, scope: reader.counts(fields, scope, key="counts_as"),
    "counts_not": lambda reader, fields, scope: reader.counts(fields, scope, key="counts_not"),
    "permits": _Reader.permits,
    "prohibits": _Reader.prohibits,
    "excepts": _Reader.excepts,
    "requires": _Reader.requires,
    "obliges": _Reader.obliges,
}


def _scope(each: Each | None) -> Scope:
    return {} if each is None else each.scope


def _bare(names: Names, scope: Scope) -> set[str]:
    """List the family names that stand for one member here."""
    return {family.name for family in names.vocabulary.families.values() if family.party in scope}
