"""What can be said of a rule pack without any facts: each finding with its kind, how grave it is, and where it stands.

A finding is about the encoding: it may be a mistake, or the law itself may be so. No finding is a legal conclusion.
"""

from enum import Enum

import attrs

from selfdefense.diagnostics import Span

__all__ = ["FindingKind", "Gravity", "StaticFinding"]


class Gravity(Enum):
    """How grave a finding is; the values are the levels of SARIF."""

    WARNING = "warning"
    NOTE = "note"


class FindingKind(Enum):
    """What is found of a norm, a condition, a fact or a concept."""

    NEVER_APPLIES = "never-applies"
    ALWAYS_OVERRIDDEN = "always-overridden"
    REDUNDANT_CONDITION = "redundant-condition"
    NEVER_MATTERS = "never-matters"
    GAP = "gap"
    OVERLAP = "overlap"
    STEP_OF_NOBODY = "step-of-nobody"

    @property
    def gravity(self) -> Gravity:
        """Say how grave it is: a note where the law itself may well be so."""
        notes = (FindingKind.REDUNDANT_CONDITION, FindingKind.NEVER_MATTERS, FindingKind.OVERLAP)
        return Gravity.NOTE if self in notes else Gravity.WARNING


@attrs.frozen(kw_only=True)
class StaticFinding:
    """One finding: about a norm, fact or concept, by name, and the others that it has to do with.

    `detail`: a redundant part by its place among the parts of the condition, counted from 1, as `2` or `2.1`.
    """

    kind: FindingKind
    about: str
    others: tuple[str, ...] = ()
    detail: str = ""
    span: Span | None = attrs.field(default=None, eq=False, repr=False)
