"""Steps: what must be done, by whom, alternatives, what must follow (D6). Opens no procedures."""

from selfdefense.diagnostics import quoted
from selfdefense.framework import FactType, FollowUp, Kind, Role, Step, StepChoice, StepItem, UseProcedure
from selfdefense.frozen import frozen

from .fields import Fields
from .names import Names
from .nodes import MappingNode, Node, Scalar
from .phrases import phrase
from .read_conditions import read_when
from .read_facts import office_of
from .scalars import name_of, report_wrong_type
from .vocabulary import Scope

__all__ = ["StepReader", "boolean_fact"]


def boolean_fact(fields: Fields, key: str, names: Names, scope: Scope) -> str | None:
    """Read the name of a boolean fact of whatever role."""
    name = fields.name(key)
    fact = None if name is None else names.fact(name, scope)
    if name is not None and fact is not None and fact.kind is not Kind.BOOLEAN:
        message = f"{quoted(name.text)} is a {fact.kind.value}, and a boolean fact is expected here"
        names.diagnostics.report("wrong-type", message, name.span)
    return None if fact is None else fact.name


@frozen(kw_only=True)
class StepReader:
    """Reads the steps of one norm: the names known, the parties in scope, and the provision they come from."""

    names: Names
    scope: Scope
    provision: str

    def steps(self, fields: Fields, key: str = "steps") -> tuple[StepItem, ...]:
        """Read the steps under a key."""
        items = (self._item(node) for node in fields.items(key))
        return tuple(item for item in items if item is not None)

    def _item(self, node: Node) -> StepItem | None:
        match node:
            case Scalar():
                return self._named(node)
            case MappingNode() if node.get("any") is not None:
                return self._choice(node)
            case MappingNode():
                return self._step(node)
            case _:
                report_wrong_type(node, "a step", self.names.diagnostics, help="write the steps one after another")
                return None

    def _named(self, scalar: Scalar) -> StepItem | None:
        name = name_of(scalar, self.names.diagnostics)
        if name is None:
            return None
        if name.text in self.names.vocabulary.procedures:
            return self._procedure(name)
        fact = self._step_fact(name)
        return None if fact is None else Step(facts=(fact.name,), by=fact.by, provision=self.provision, span=name.span)

    def _procedure(self, name: Scalar) -> UseProcedure | None:
        each = self.names.vocabulary.procedures[name.text].each
        if each is None or each.party.name in self.scope:
            return UseProcedure(procedure=name.text, span=name.span)
        party = each.party.name
        message = f"{quoted(name.text)} is declared for each {party}, and no {party} is meant here"
        cure = f"use it in a norm with `each: {party}`"
        self.names.diagnostics.report("unknown-name", message, name.span, help=cure)
        return None

    def _step_fact(self, name: Scalar) -> FactType | None:
        vocabulary = self.names.vocabulary
        if vocabulary.template(name.text) is None:
            known = [*vocabulary.facts, *vocabulary.families, *vocabulary.procedures]
            self.names.unknown(name, known, "step or procedure")
            return None
        fact = self.names.fact(name, self.scope)
        if fact is not None and fact.role is not Role.STEP:
            self.names.wrong_role(name, f"a {fact.role.value}", "a step")
        return fact

    def _step_facts(self, fields: Fields, key: str) -> tuple[FactType, ...]:
        facts = (self._step_fact(name) for name in fields.names(key))
        return tuple(fact for fact in facts if fact is not None)

    def _names_of(self, fields: Fields, key: str) -> tuple[str, ...]:
        return tuple(fact.name for fact in self._step_facts(fields, key))

    def _name_of(self, fields: Fields, key: str) -> str | None:
        name = fields.name(key)
        fact = None if name is None else self._step_fact(name)
        return None if fact is None else fact.name

    def _step(self, node: MappingNode) -> Step:
        fields = Fields(node, self.names.diagnostics, what="a step")
        facts = (*self._step_facts(fields, "done"), *self._step_facts(fields, "finds"))
        by = office_of(fields, "by", self.names)
        step = Step(
            facts=tuple(fact.name for fact in facts),
            by=by or next((fact.by for fact in facts), None),
            when=read_when(fields, self.names, self.scope),
            refused_by=self._names_of(fields, "refused_by"),
            lapsed_by=self._name_of(fields, "lapsed_by"),
            after=tuple(self._follow_up(item) for item in fields.items("after")),
            provision=self.provision,
            span=node.span,
        )
        if not fields.has("done") and not fields.has("after") and not fields.has("when"):
            self.names.diagnostics.report("missing-key", "a step needs `done`, `any` or `after`", node.span)
        fields.finish()
        return step

    def _follow_up(self, node: Node) -> FollowUp:
        fields = Fields(node, self.names.diagnostics, what="what must follow a step")
        sought = fields.name("sought", required=True)
        fact = None if sought is None else self._step_fact(sought)
        by = office_of(fields, "by", self.names)
        follow_up = FollowUp(
            fact="" if fact is None else fact.name,
            by=by or (None if fact is None else fact.by),
            within=phrase(fields, "within", self.names),
            refused_by=self._names_of(fields, "refused_by"),
            span=node.span,
        )
        fields.finish()
        return follow_up

    def _choice(self, node: MappingNode) -> StepChoice:
        fields = Fields(node, self.names.diagnostics, what="a choice of steps")
        alternatives = (self._alternative(item) for item in fields.items("any"))
        choice = StepChoice(
            alternatives=tuple(item for item in alternatives if item is not None),
            when=read_when(fields, self.names, self.scope),
            refused_by=self._names_of(fields, "refused_by"),
            provision=self.provision,
            span=node.span,
        )
        fields.finish()
        return choice

    def _alternative(self, node: Node) -> Step | StepChoice | None:
        item = self._item(node)
        if not isinstance(item, UseProcedure):
            return item
        message = f"the procedure `{item.procedure}` cannot be one of several alternatives"
        self.names.diagnostics.report("wrong-role", message, node.span, help="write its steps as alternatives")
        return None
