"""Verdicts: what an evaluation says of an action (D8, D9, D11). Names and states only; texts live in the framework."""

from enum import Enum

from selfdefense.framework import Layer
from selfdefense.frozen import frozen
from selfdefense.truth import Truth

from .explanations import Reason
from .ways import TurnsOn, Ways

__all__ = [
    "Bar",
    "DueState",
    "Duty",
    "Effect",
    "ExceptionUsed",
    "FollowUpReport",
    "LayerBar",
    "LayerGrant",
    "LayerReport",
    "LimitReport",
    "LimitState",
    "Outcome",
    "PolicyItem",
    "PolicyState",
    "Route",
    "Standing",
    "StepReport",
    "StepState",
    "Verdict",
]


class Outcome(Enum):
    """What an action is (D9), the best first."""

    PERMITTED = "permitted"
    PERMITTED_SUBJECT_TO = "permitted_subject_to"
    UNDETERMINED = "undetermined"
    NOT_AUTHORISED = "not_authorised"
    PROHIBITED = "prohibited"

    @property
    def lawful(self) -> Truth:
        """Say whether it is lawful (D10)."""
        if self is Outcome.UNDETERMINED:
            return Truth.UNKNOWN
        return Truth.of(self in (Outcome.PERMITTED, Outcome.PERMITTED_SUBJECT_TO))


class Standing(Enum):
    """Where a route stands (D8)."""

    OPEN = "open"
    PENDING = "pending"
    CLOSED = "closed"
    UNSETTLED = "unsettled"


class Effect(Enum):
    """What a norm does (D7). An exception fails when a step of it is refused or a limit of it is breached."""

    EFFECTIVE = "effective"
    DEFEATED = "defeated"
    DOES_NOT_APPLY = "does_not_apply"
    FAILS = "fails"
    OPEN = "open"


class StepState(Enum):
    """Where a step stands (D6)."""

    DONE = "done"
    REFUSED = "refused"
    NOT_DONE = "not_done"
    OUTSTANDING = "outstanding"
    NOT_NEEDED = "not_needed"
    NOT_OPEN = "not_open"


class LimitState(Enum):
    """Where a limit stands (D6)."""

    KEPT = "kept"
    BREACHED = "breached"
    TO_OBSERVE = "to_observe"
    NOT_BINDING = "not_binding"


class DueState(Enum):
    """Where a duty stands."""

    DUE = "due"
    DISCHARGED = "discharged"
    OPEN = "open"


class LayerBar(Enum):
    """What one layer by itself does to the action (D11)."""

    BARS = "bars"
    LEAVES_CLEAR = "leaves_clear"
    OPEN = "open"


class LayerGrant(Enum):
    """What authority one layer by itself gives (D11)."""

    GRANTS = "grants"
    LACKS_AUTHORITY = "lacks_authority"
    OPEN = "open"


class PolicyState(Enum):
    """What lies below statute says of the action; it never changes the outcome (D11)."""

    RULED_OUT = "ruled_out"
    NOT_KEPT = "not_kept"
    KEPT = "kept"
    OPEN = "open"
    GRANTS_NOTHING = "grants_nothing"


@frozen(kw_only=True)
class FollowUpReport:
    """What must follow a step, and whether it has been done."""

    fact: str
    by: str | None
    state: StepState


@frozen(kw_only=True)
class StepReport:
    """A step with its state. A choice has alternatives and no facts."""

    facts: tuple[str, ...]
    by: tuple[str, ...]
    state: StepState
    provision: str
    alternatives: tuple["StepReport", ...] = ()
    after: tuple[FollowUpReport, ...] = ()


@frozen(kw_only=True)
class LimitReport:
    """A limit with its state; `facts` are those that its condition names."""

    facts: tuple[str, ...]
    state: LimitState
    provision: str


@frozen(kw_only=True)
class Route:
    """A legal basis of an action and where it stands. `weapons_open`: tiers whose condition is unknown."""

    norm: str
    provision: str
    layer: Layer
    action: str
    standing: Standing
    now: Standing
    steps: tuple[StepReport, ...] = ()
    limits: tuple[LimitReport, ...] = ()
    weapons: tuple[str, ...] = ()
    weapons_open: tuple[str, ...] = ()
    forbidden_by: tuple[str, ...] = ()
    rests_on: str | None = None


@frozen(kw_only=True)
class ExceptionUsed:
    """A norm that overrides another one, with the steps and limits that travel with it."""

    norm: str
    provision: str
    ground: str
    effect: Effect
    now: Effect
    exceptional: bool = False
    steps: tuple[StepReport, ...] = ()
    limits: tuple[LimitReport, ...] = ()


@frozen(kw_only=True)
class Bar:
    """A prohibition of the action, what it does, and what overrides it where it applies or may."""

    norm: str
    provision: str
    layer: Layer
    action: str
    effect: Effect
    now: Effect
    under: tuple[str, ...] = ()
    defeated_by: tuple[str, ...] = ()
    overriders: tuple[ExceptionUsed, ...] = ()


@frozen(kw_only=True)
class Duty:
    """What somebody owes."""

    norm: str
    provision: str
    layer: Layer
    by: str | None
    state: DueState


@frozen(kw_only=True)
class PolicyItem:
    """A norm below statute that bears on the action, and what it comes to."""

    norm: str
    provision: str
    layer: Layer
    state: PolicyState
    steps: tuple[StepReport, ...] = ()


@frozen(kw_only=True)
class LayerReport:
    """One layer by itself; `grant` is None where the framework knows no permission in that layer."""

    layer: Layer
    bar: LayerBar
    grant: LayerGrant | None = None


@frozen(kw_only=True)
class Verdict:
    """What may be done, on which basis, subject to what, and what it still turns on. Computed, not a court's.

    `settled_by_completions`: the open facts do not matter, though the rules alone leave the outcome open (D10);
    `basis_open`: then no single route is lawful in all completions. `dont_care`: open facts in the explanation that
    are proven not to matter. `ways`: what would settle an undetermined verdict.
    """

    action: str
    act: str | None
    outcome: Outcome
    now: Outcome
    in_principle: Outcome | None = None
    route_alone: str | None = None
    layer_alone: Layer | None = None
    members: tuple[str, ...] = ()
    leading: str
    suppositions: tuple[str, ...] = ()
    routes: tuple[Route, ...] = ()
    bars: tuple[Bar, ...] = ()
    layers: tuple[LayerReport, ...] = ()
    policy: tuple[PolicyItem, ...] = ()
    duties: tuple[Duty, ...] = ()
    assumptions: tuple[str, ...] = ()
    without_assumptions: Outcome | None = None
    turns_on: tuple[TurnsOn, ...] = ()
    dont_care: tuple[TurnsOn, ...] = ()
    ways: Ways | None = None
    settled_by_completions: bool = False
    basis_open: bool = False
    not_encoded: tuple[str, ...] = ()
    explanation: Reason

    @property
    def label(self) -> str:
        """Give the name by which the scenario speaks of it."""
        return self.act if self.act is not None else self.action
