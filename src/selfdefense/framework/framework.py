"""The framework: the encoded law as one frozen value, with look-up by name."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Protocol, TypeVar

import attrs

from selfdefense.diagnostics import Span
from selfdefense.frozen import frozen

from .claims import Claim
from .norms import Norm, Procedure
from .provisions import Law, Provision
from .readings import Question, Stance
from .text import Text
from .vocabulary import Action, Assumption, Concept, Constraint, FactType, Office, Party, WeaponsTier

__all__ = ["Framework", "NotEncoded"]


@frozen(kw_only=True)
class NotEncoded:
    """Something of the law that was left out: why, and which actions it touches."""

    name: str
    says: Text
    why: Text
    touches: tuple[str, ...] = ()
    provisions: tuple[str, ...] = ()
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


class _Named(Protocol):
    @property
    def name(self) -> str: ...


_T = TypeVar("_T", bound=_Named)


def _by_name(values: Iterable[_T]) -> dict[str, _T]:
    return {value.name: value for value in values}


@frozen(kw_only=True)
class Framework:
    """A legal order as encoded: vocabulary, laws, provisions, norms, questions. Order is the documents' own.

    `extends`: the frameworks that it extends, the nearest first; a scenario of one of them can be asked of it too.
    `start`: the first day of which it speaks, where it says so; of days before it, no version of its law is given.
    `read_until`: the day as of which the texts of the law were read, where it says so; later changes may be missing.
    """

    id: str
    title: Text
    language: str
    digest: str
    needs_basis: bool = True
    extends: tuple[str, ...] = ()
    start: date | None = None
    read_until: date | None = None
    parties: tuple[Party, ...] = ()
    offices: tuple[Office, ...] = ()
    facts: tuple[FactType, ...] = ()
    concepts: tuple[Concept, ...] = ()
    actions: tuple[Action, ...] = ()
    constraints: tuple[Constraint, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
    weapons: tuple[WeaponsTier, ...] = ()
    laws: tuple[Law, ...] = ()
    provisions: tuple[Provision, ...] = ()
    norms: tuple[Norm, ...] = ()
    procedures: tuple[Procedure, ...] = ()
    questions: tuple[Question, ...] = ()
    not_encoded: tuple[NotEncoded, ...] = ()
    claims: tuple[Claim, ...] = ()

    fact: Mapping[str, FactType] = attrs.field(init=False, eq=False, repr=False)
    concept: Mapping[str, Concept] = attrs.field(init=False, eq=False, repr=False)
    action: Mapping[str, Action] = attrs.field(init=False, eq=False, repr=False)
    office: Mapping[str, Office] = attrs.field(init=False, eq=False, repr=False)
    weapons_tier: Mapping[str, WeaponsTier] = attrs.field(init=False, eq=False, repr=False)
    law: Mapping[str, Law] = attrs.field(init=False, eq=False, repr=False)
    question: Mapping[str, Question] = attrs.field(init=False, eq=False, repr=False)
    assumption: Mapping[str, Assumption] = attrs.field(init=False, eq=False, repr=False)
    provision: Mapping[str, Provision] = attrs.field(init=False, eq=False, repr=False)
    norm: Mapping[str, Norm] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        index = {
            "fact": _by_name(self.facts),
            "concept": _by_name(self.concepts),
            "action": _by_name(self.actions),
            "office": _by_name(self.offices),
            "weapons_tier": _by_name(self.weapons),
            "law": _by_name(self.laws),
            "question": _by_name(self.questions),
            "assumption": _by_name(self.assumptions),
            "provision": {provision.id: provision for provision in self.provisions},
            "norm": {norm.id: norm for norm in self.norms},
        }
        for name, values in index.items():
            object.__setattr__(self, name, values)

    def __hash__(self) -> int:
        return hash(self.digest)

    def speaks_of(self, day: date) -> bool:
        """Say whether the framework means to give the law of a day."""
        return self.start is None or self.start <= day

    def official_stance(self, day: date) -> Stance:
        """Give the official reading of each question on a day (D12)."""
        return Stance(choices=tuple((q.name, q.official_on(day)) for q in self.questions))
