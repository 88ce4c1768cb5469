"""An evaluation: what one engine says of a scenario under a law."""

from datetime import date
from enum import Enum

from selfdefense.framework import Stance
from selfdefense.frozen import frozen
from selfdefense.truth import Truth

from .verdicts import Verdict

__all__ = ["ConceptReport", "Evaluation", "Note"]


class Note(Enum):
    """What a reader must know of the evaluation as a whole (D5)."""

    EARLIER_LAW = "earlier_law"
    COMING_LAW = "coming_law"
    NO_VERSION = "no_version"
    LATER_THAN_READ = "later_than_read"


@frozen(kw_only=True)
class ConceptReport:
    """A concept, what was found of it, and whether the law of the day knew it at all (D4)."""

    concept: str
    truth: Truth
    known_to_law: bool
    stipulated: bool = False


@frozen(kw_only=True)
class Evaluation:
    """The verdicts on a scenario, with all that they depend on."""

    framework: str
    digest: str
    scenario: str
    as_of: date
    law_as_of: date
    stance: Stance
    open_questions: tuple[str, ...]
    engine: str
    notes: tuple[Note, ...] = ()
    concepts: tuple[ConceptReport, ...] = ()
    verdicts: tuple[Verdict, ...] = ()

    def verdict(self, label: str) -> Verdict:
        """Give the verdict on an act or action by its label; KeyError where it was not asked."""
        for verdict in self.verdicts:
            if verdict.label == label:
                return verdict
        raise KeyError(label)

    def truth_of(self, concept: str) -> Truth:
        """Give what was found of a concept; KeyError where the framework has none of that name."""
        for report in self.concepts:
            if report.concept == concept:
                return report.truth
        raise KeyError(concept)
