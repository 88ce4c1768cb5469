"""What the seven kinds of norm say, one reader for each (D6). Knows neither ids nor grounds nor readings."""

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
    Obliges,
    Permits,
    Prohibits,
    Requires,
    StepItem,
)
from selfdefense.frozen import frozen

from .drafts import References
from .fields import Fields
from .names import Names
from .nodes import Scalar
from .phrases import phrase
from .read_facts import office_of
from .read_grounds import read_limits, read_weapons
from .read_steps import StepReader, boolean_fact
from .vocabulary import Scope

__all__ = ["KINDS", "ContentReader", "Contents"]

KINDS = ("counts_as", "counts_not", "permits", "prohibits", "excepts", "requires", "obliges")
Contents = tuple[tuple[str | None, Content], ...]
_Read = tuple[Contents, References]

_NONE = References()


@frozen(kw_only=True)
class ContentReader:
    """Reads the content of one norm: the names known, the parties in scope, and the provision it comes from."""

    names: Names
    scope: Scope
    provision: str

    def read(self, kind: str, fields: Fields) -> _Read:
        """Read a norm of one kind: a content for each action, and the other norms that it names."""
        readers: dict[str, Callable[[Fields], _Read]] = {
            "counts_as": self._counts_as,
            "counts_not": self._counts_not,
            "permits": self._permits,
            "prohibits": self._prohibits,
            "excepts": self._excepts,
            "requires": self._requires,
            "obliges": self._obliges,
        }
        return readers[kind](fields)

    def _counts_as(self, fields: Fields) -> _Read:
        name = fields.name("counts_as", required=True)
        if name is None or self._refuses_computed(name):
            return (), _NONE
        concept = self.names.concept(name, self.scope)
        return (() if concept is None else ((None, CountsAs(concept=concept.name)),)), _NONE

    def _counts_not(self, fields: Fields) -> _Read:
        name = fields.name("counts_not", required=True)
        if name is None or self._refuses_computed(name):
            return (), _NONE
        concept = self.names.concept(name, self.scope)
        if concept is not None and not concept.open:
            self.names.wrong_role(name, "a closed concept", "an open one")
        return (() if concept is None else ((None, CountsNot(concept=concept.name)),)), _NONE

    def _refuses_computed(self, name: Scalar) -> bool:
        """Refuse a norm that concludes what is for an office to judge (D4)."""
        fact = self.names.vocabulary.template(name.text)
        if not isinstance(fact, FactType) or not fact.evaluative:
            return False
        message = f"{quoted(name.text)} is for `{fact.judged_by}` to judge: no norm computes it"
        cure = "conclude a concept, and let it rest on this fact"
        self.names.diagnostics.report("computed-evaluative", message, name.span, help=cure)
        return True

    def _permits(self, fields: Fields) -> _Read:
        rests_on = fields.name("rests_on")
        resting = None if rests_on is None else self.names.action(rests_on, self.scope)
        template = Permits(
            action="",
            covers_kinds=fields.boolean("kinds", default=False),
            steps=self._steps(fields),
            limits=read_limits(fields, self.names, self.scope, self.provision),
            weapons=read_weapons(fields, self.names, self.scope, self.provision),
            rests_on=None if resting is None else resting.name,
        )
        return self._for_actions(template, fields.names("permits")), _NONE

    def _prohibits(self, fields: Fields) -> _Read:
        contents = self._for_actions(Prohibits(action=""), fields.names("prohibits"))
        return contents, References(under=fields.names("under"))

    def _excepts(self, fields: Fields) -> _Read:
        template = Excepts(
            action="",
            steps=self._steps(fields),
            limits=read_limits(fields, self.names, self.scope, self.provision),
            exceptional=fields.boolean("exceptional", default=False),
        )
        fields.required_node("for")
        return self._for_actions(template, fields.names("for")), References(excepts=fields.names("excepts"))

    def _requires(self, fields: Fields) -> _Read:
        limits = read_limits(fields, self.names, self.scope, self.provision)
        content = Requires(of=(), steps=self._steps(fields), limits=limits)
        return ((None, content),), References(requires=fields.names("requires"))

    def _obliges(self, fields: Fields) -> _Read:
        duty = phrase(fields, "obliges", self.names, required=True)
        by, within = office_of(fields, "by", self.names), phrase(fields, "within", self.names)
        discharged_by = boolean_fact(fields, "discharged_by", self.names, self.scope)
        concerns, ceases = self._actions(fields.names("concerns")), self._actions(fields.names("ceases"))
        if duty is None:
            return (), _NONE
        content = Obliges(
            duty=duty,
            by=by,
            within=within,
            discharged_by=discharged_by,
            concerns=tuple(name for _, name in concerns),
            ceases=tuple(name for _, name in ceases),
        )
        return ((None, content),), _NONE

    def _steps(self, fields: Fields) -> tuple[StepItem, ...]:
        return StepReader(names=self.names, scope=self.scope, provision=self.provision).steps(fields)

    def _for_actions(self, template: Permits | Prohibits | Excepts, names: tuple[Scalar, ...]) -> Contents:
        return tuple((suffix, attrs.evolve(template, action=name)) for suffix, name in self._actions(names))

    def _actions(self, names: tuple[Scalar, ...]) -> tuple[tuple[str | None, str], ...]:
        """Give each action named, the members instead of a group, with what is added to the norm's id."""
        found = [action for name in names if (action := self.names.action(name, self.scope)) is not None]
        single = len(found) == 1 and not self._is_group(found[0])
        every = dict.fromkeys(member for action in found for member in self._members(action))
        return tuple((None if single else name, name) for name in every)

    def _is_group(self, action: Action) -> bool:
        """Say whether a name stands for several actions; the bare name of a party in scope stands for one."""
        family = self.names.vocabulary.families.get(action.name)
        return bool(action.group) and (family is None or family.party not in self.scope)

    def _members(self, action: Action) -> Iterator[str]:
        if not self._is_group(action):
            yield action.name
            return
        for name in action.group:
            yield from self._members(self.names.vocabulary.actions[name])
