"""Steps and limits: what must be done, by whom, and how an action may be carried out (D6)."""

import attrs

from selfdefense.diagnostics import Span
from selfdefense.frozen import frozen

from .conditions import ALWAYS, Condition
from .text import Text

__all__ = ["FollowUp", "Limit", "Step", "StepChoice", "StepItem", "UseProcedure"]


@frozen(kw_only=True)
class FollowUp:
    """What must follow: a duty that holds nothing back, but whose refusal closes from that instant."""

    fact: str
    by: str | None = None
    within: Text | None = None
    refused_by: tuple[str, ...] = ()
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Step:
    """What must be done: all of `facts`. With none, nothing need be done beforehand (see `after`).

    `when`: inside a list, the step is needed only then; as an alternative, it is open only then.
    `refused_by`: the fact, if any, that says the step was refused; refused beats done.
    `lapsed_by`: the fact, if any, that says it was done but no longer counts.
    """

    facts: tuple[str, ...]
    by: str | None = None
    when: Condition = ALWAYS
    refused_by: tuple[str, ...] = ()
    lapsed_by: str | None = None
    after: tuple[FollowUp, ...] = ()
    provision: str
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class StepChoice:
    """Alternatives of which one is enough."""

    alternatives: tuple["Step | StepChoice", ...]
    when: Condition = ALWAYS
    refused_by: tuple[str, ...] = ()
    provision: str
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class UseProcedure:
    """The steps of the procedure of that name that is in force on the date."""

    procedure: str
    span: Span | None = attrs.field(default=None, eq=False, repr=False)


StepItem = Step | StepChoice | UseProcedure


@frozen(kw_only=True)
class Limit:
    """How the action may be carried out: a condition on conduct, breached when known false."""

    condition: Condition
    when: Condition = ALWAYS
    provision: str
    span: Span | None = attrs.field(default=None, eq=False, repr=False)
