"""Vocabulary: what may be alleged, concluded and done (D2, D4, D6, D15). After expansion of parties."""

from datetime import date
from decimal import Decimal
from enum import Enum

import attrs

from selfdefense.diagnostics import Span
from selfdefense.frozen import frozen

from .conditions import Condition
from .text import Text

__all__ = [
    "Action",
    "Assumption",
    "Choice",
    "Concept",
    "Constraint",
    "ConstraintKind",
    "FactType",
    "Kind",
    "Office",
    "Party",
    "Role",
    "Value",
    "WeaponsTier",
]

Value = bool | str | Decimal | date


class Kind(Enum):
    """What values a fact can have."""

    BOOLEAN = "boolean"
    CHOICE = "choice"
    QUANTITY = "quantity"
    DATE = "date"


class Role(Enum):
    """What is so, what an office must do, or how an action is carried out (D2)."""

    CIRCUMSTANCE = "circumstance"
    STEP = "step"
    CONDUCT = "conduct"


@frozen(kw_only=True)
class Choice:
    """One value of a closed list."""

    name: str
    says: Text


@frozen(kw_only=True)
class FactType:
    """What may be alleged. `family` is the name before parties were expanded, `member` the party's member."""

    name: str
    family: str
    kind: Kind
    role: Role
    says: Text
    asks: Text | None = None
    choices: tuple[Choice, ...] = ()
    unit: Text | None = None
    judged_by: str | None = None
    criteria: tuple[Text, ...] = ()
    by: str | None = None
    refused_by: str | None = None
    controlled_by: str | None = None
    of_act: bool = False
    provision: str | None = None
    party: str | None = None
    member: str | None = None
    span: Span | None = attrs.field(default=None, eq=False, repr=False)

    @property
    def evaluative(self) -> bool:
        """Say whether the law leaves it to an office's judgement (D4)."""
        return self.judged_by is not None


@frozen(kw_only=True)
class Concept:
    """What norms conclude. Open: the law leaves the rest to an office (D4)."""

    name: str
    family: str
    says: Text
    open: bool = False
    provision: str | None = None
    party: str | None = None
    member: str | None = None
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Action:
    """What may be done. A group has members and no norms of its own (D9)."""

    name: str
    family: str
    does: Text
    kind_of: tuple[str, ...] = ()
    group: tuple[str, ...] = ()
    needs_basis: bool = True
    basis_provision: str | None = None
    party: str | None = None
    member: str | None = None
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Party:
    """A closed list of those whom facts, concepts, actions and norms may be declared for (D15)."""

    name: str
    members: tuple[Choice, ...]
    says: Text | None = None
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Office:
    """Who judges, orders, approves, requests or consents; `side` is who controls it."""

    name: str
    says: Text
    side: str
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


class ConstraintKind(Enum):
    """Constraints are true by definition; a scenario that breaks one is an error (D2)."""

    NEVER_TOGETHER = "never_together"
    IMPLIES = "implies"


@frozen(kw_only=True)
class Constraint:
    """`never_together`: not all parts; `implies`: the first part brings all the others with it."""

    kind: ConstraintKind
    parts: tuple[Condition, ...]
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Assumption:
    """Ordinary values of circumstances that a scenario may opt in to; none of them evaluative (D2)."""

    name: str
    says: Text
    values: tuple[tuple[str, Value], ...]
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class WeaponsTier:
    """How far the use of weapons goes that a permission carries (D6)."""

    name: str
    says: Text
    span: Span | None = attrs.field(default=None, eq=False, repr=False)
