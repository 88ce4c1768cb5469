"""What engines give back; frozen values."""

from .findings import Findings
from .propositions import (
    Allegation,
    Applies,
    Barred,
    ConceptComputed,
    ConceptFound,
    Effective,
    Forbidden,
    Granted,
    InReading,
    LabelledProhibited,
    Lawful,
    LimitsBreached,
    Mode,
    Proposition,
    StepsDone,
    StepsRefused,
)

__all__ = [
    "Allegation",
    "Applies",
    "Barred",
    "ConceptComputed",
    "ConceptFound",
    "Effective",
    "Findings",
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
