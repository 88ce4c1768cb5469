"""Questions beyond a verdict: what would settle it, what would change it, what holds of every situation."""

from .auditing import Audit, audit
from .causes import Cause, FactChange, NormTurn
from .counterfactuals import NOBODY, Change, Counterfactual, Counterfactuals, whatif
from .courses import Course, CourseKind, CourseTurn
from .effects_of_changes import EffectOfChanges, changed, effect_of
from .law_over_time import LawChange, ReadingChange
from .occasions import OccasionKind
from .progress import Progress, silent
from .proofs import ClaimProof, ClaimStanding, TenetProof, VersionProof, Why, prove
from .unfolding import Hindsight, Moment, Unfolding, VerdictChange, unfold
from .versions import Version, versions_of
from .ways import Settling, ways
from .written_scenario import written

__all__ = [
    "NOBODY",
    "Audit",
    "Cause",
    "Change",
    "ClaimProof",
    "ClaimStanding",
    "Counterfactual",
    "Counterfactuals",
    "Course",
    "CourseKind",
    "CourseTurn",
    "EffectOfChanges",
    "FactChange",
    "Hindsight",
    "LawChange",
    "Moment",
    "NormTurn",
    "OccasionKind",
    "Progress",
    "ReadingChange",
    "Settling",
    "TenetProof",
    "Unfolding",
    "VerdictChange",
    "Version",
    "VersionProof",
    "Why",
    "audit",
    "changed",
    "effect_of",
    "prove",
    "silent",
    "unfold",
    "versions_of",
    "ways",
    "whatif",
    "written",
]
