"""Propositions: what an engine finds the truth of (D3–D9). Hashable names, no meaning of their own.

Every engine answers the same propositions; `findings` carries the answers, `engines` computes them.
"""

from enum import Enum

import attrs

from selfdefense.framework import Atom

__all__ = [
    "Allegation",
    "Applies",
    "Barred",
    "ConceptComputed",
    "ConceptFound",
    "Effective",
    "Forbidden",
    "Granted",
    "InReading",
    "LabelledProhibited",
    "Lawful",
    "LimitsBreached",
    "Mode",
    "Proposition",
    "StepsDone",
    "StepsRefused",
]


class Mode(Enum):
    """How steps are read: in prospect (they can still be taken), as things stand, or in principle.

    `IN_PRINCIPLE` is in prospect, without exceptions that are recognised in theory only (D7).
    """

    PROSPECT = "prospect"
    NOW = "now"
    IN_PRINCIPLE = "in_principle"


@attrs.frozen(cache_hash=True)
class Allegation:
    """A boolean fact is so, or a comparison of a fact holds (an input)."""

    atom: Atom


@attrs.frozen(cache_hash=True)
class InReading:
    """A reading of a question holds under the stance; unknown where the question is left open (an input, D12)."""

    question: str
    readings: tuple[str, ...]


@attrs.frozen(cache_hash=True)
class ConceptFound:
    """A concept is concluded, or stipulated (D4)."""

    concept: str


@attrs.frozen(cache_hash=True)
class ConceptComputed:
    """A concept as its norms conclude it, whatever the scenario stipulates of it (D4)."""

    concept: str


@attrs.frozen(cache_hash=True)
class Applies:
    """The ground of a norm is met, and its readings hold (D7)."""

    norm: str


@attrs.frozen(cache_hash=True)
class Effective:
    """A norm applies and is not defeated, for an action (D7). Constitutive norms have no action and one mode."""

    norm: str
    action: str | None = None
    mode: Mode = Mode.PROSPECT


@attrs.frozen(cache_hash=True)
class StepsRefused:
    """Some step of a permission or exception is refused (D6)."""

    norm: str


@attrs.frozen(cache_hash=True)
class StepsDone:
    """Every step of a permission or exception is done: false if one is known not to be, else unknown (D6)."""

    norm: str


@attrs.frozen(cache_hash=True)
class LimitsBreached:
    """Some limit of a permission or exception is known to be breached (D6)."""

    norm: str


@attrs.frozen(cache_hash=True)
class Forbidden:
    """A route of an action is barred by a prohibition `under` it (D6)."""

    norm: str
    action: str
    mode: Mode = Mode.PROSPECT


@attrs.frozen(cache_hash=True)
class Granted:
    """A route of an action stands: false is closed; unknown is unsettled; true is open or pending (D8)."""

    norm: str
    action: str
    mode: Mode = Mode.PROSPECT


@attrs.frozen(cache_hash=True)
class Barred:
    """Some prohibition of the action, of a layer that bars, is effective (D9)."""

    action: str
    mode: Mode = Mode.PROSPECT


@attrs.frozen(cache_hash=True)
class Lawful:
    """The action is lawful: true, false, or undetermined (D9, D10)."""

    action: str
    mode: Mode = Mode.PROSPECT


@attrs.frozen(cache_hash=True)
class LabelledProhibited:
    """Where the action is unlawful: it is prohibited rather than not authorised (D9). Never unknown."""

    action: str
    mode: Mode = Mode.PROSPECT


Proposition = (
    Allegation
    | InReading
    | ConceptFound
    | ConceptComputed
    | Applies
    | Effective
    | StepsRefused
    | StepsDone
    | LimitsBreached
    | Forbidden
    | Granted
    | Barred
    | Lawful
    | LabelledProhibited
)
