"""Norms as written: read, names resolved, but not yet repeated for actions and members, nor linked to one another."""

from selfdefense.diagnostics import Span
from selfdefense.framework import Condition, Content, Ground, Provision, ReadingRef, StepItem
from selfdefense.frozen import frozen

from .nodes import Scalar
from .vocabulary import Each

__all__ = ["NormDraft", "ProcedureDraft", "References"]


@frozen(kw_only=True)
class References:
    """The other norms that a norm names, by where it names them."""

    overrides: tuple[Scalar, ...] = ()
    excepts: tuple[Scalar, ...] = ()
    requires: tuple[Scalar, ...] = ()
    under: tuple[Scalar, ...] = ()
    ground: Ground | None = None


@frozen(kw_only=True)
class NormDraft:
    """One entry of a provision. `contents` has one for each action, under the name to be added to the id, if any."""

    family: str
    provision: Provision
    contents: tuple[tuple[str | None, Content], ...]
    when: Condition
    readings: tuple[ReadingRef, ...]
    references: References
    each: Each | None
    span: Span


@frozen(kw_only=True)
class ProcedureDraft:
    """Named steps of a provision, before they are repeated for members."""

    name: str
    provision: Provision
    steps: tuple[StepItem, ...]
    each: Each | None
    span: Span
