"""Norms: the seven kinds of if-then of the law (D6), after names, actions and parties are resolved."""

from enum import Enum

import attrs

from selfdefense.diagnostics import Span
from selfdefense.frozen import frozen

from .conditions import ALWAYS, Condition
from .provisions import Layer
from .steps import Limit, StepItem
from .text import Text

__all__ = [
    "Content",
    "CountsAs",
    "CountsNot",
    "Excepts",
    "Ground",
    "Norm",
    "Obliges",
    "Override",
    "Permits",
    "Procedure",
    "Prohibits",
    "ReadingRef",
    "Requires",
    "WeaponsGrant",
]


class Ground(Enum):
    """Why one norm defeats another (D7)."""

    SPECIAL = "special"
    SUPERIOR = "superior"
    LATER = "later"
    EXPRESS = "express"


@frozen(kw_only=True)
class Override:
    """This norm, when effective, defeats the norm named."""

    norm: str
    ground: Ground


@frozen(kw_only=True)
class ReadingRef:
    """The norm belongs to one of these readings of a question of law (D12)."""

    question: str
    readings: tuple[str, ...]


@frozen(kw_only=True)
class WeaponsGrant:
    """The tier of weapons use that a permission carries, while `when` holds."""

    tier: str
    when: Condition = ALWAYS
    provision: str | None = None


@frozen(kw_only=True)
class CountsAs:
    """Makes a concept true."""

    concept: str


@frozen(kw_only=True)
class CountsNot:
    """Makes an open concept false."""

    concept: str


@frozen(kw_only=True)
class Permits:
    """Grants authority for one action; a legal basis."""

    action: str
    covers_kinds: bool = False
    steps: tuple[StepItem, ...] = ()
    limits: tuple[Limit, ...] = ()
    weapons: tuple[WeaponsGrant, ...] = ()
    rests_on: str | None = None


@frozen(kw_only=True)
class Prohibits:
    """Bars one action and its kinds, or only the routes named in `under` (ids of permissions)."""

    action: str
    under: tuple[str, ...] = ()


@frozen(kw_only=True)
class Excepts:
    """Overrides named norms for one action and its kinds; grants nothing."""

    action: str
    steps: tuple[StepItem, ...] = ()
    limits: tuple[Limit, ...] = ()
    exceptional: bool = False


@frozen(kw_only=True)
class Requires:
    """Adds steps and limits to named permissions or exceptions, from its own provision."""

    of: tuple[str, ...]
    steps: tuple[StepItem, ...] = ()
    limits: tuple[Limit, ...] = ()


@frozen(kw_only=True)
class Obliges:
    """A duty: what is owed, by whom, until when, and the fact that discharges it."""

    duty: Text
    by: str | None = None
    within: Text | None = None
    discharged_by: str | None = None
    concerns: tuple[str, ...] = ()
    ceases: tuple[str, ...] = ()


Content = CountsAs | CountsNot | Permits | Prohibits | Excepts | Requires | Obliges


@frozen(kw_only=True)
class Norm:
    """One if-then of the law. `family` is the id before actions and parties were expanded."""

    id: str
    family: str
    provision: str
    layer: Layer
    content: Content
    when: Condition = ALWAYS
    readings: tuple[ReadingRef, ...] = ()
    overrides: tuple[Override, ...] = ()
    bindings: tuple[tuple[str, str], ...] = ()
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Procedure:
    """Named steps, dated and cited like a norm, used by name."""

    name: str
    provision: str
    steps: tuple[StepItem, ...]
    span: Span | None = attrs.field(default=None, eq=False, repr=False)
