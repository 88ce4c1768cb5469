"""Questions beyond a verdict: what would settle it, what would change it, what holds of every situation."""

from .auditing import Audit, audit
from .causes import Cause, FactChange, NormTurn
from .counterfactuals import NOBODY, Change, Counterfactual, Counterfactuals, whatif
from .courses import Course, CourseKind, CourseTurn
from .effects_of_changes import EffectOfChanges, changed, effect_of
from .journal import (
    BreakKind,
    Entry,
    Journal,
    JournalBreak,
    JournalBroken,
    JournalCheck,
    Repair,
    check_journal,
    entries_of,
)
from .journal_file import JournalInUse
from .law_over_time import LawChange, ReadingChange
from .occasions import OccasionKind
from .progress import Progress, silent
from .proofs import ClaimProof, ClaimStanding, TenetProof, VersionProof, Why, prove
from .receipts import Flaw, FlawKind, Receipt, receipt, verify
from .recomputing import recomputed
from .replaying import Difference, Replay, recorded_scenario, replay
from .unfolding import Hindsight, Moment, Unfolding, VerdictChange, unfold
from .versions import Version, versions_of
from .ways import Settling, ways
from .written_scenario import written

__all__ = [
    "NOBODY",
    "Audit",
    "BreakKind",
    "Cause",
    "Change",
    "ClaimProof",
    "ClaimStanding",
    "Counterfactual",
    "Counterfactuals",
    "Course",
    "CourseKind",
    "CourseTurn",
    "Difference",
    "EffectOfChanges",
    "Entry",
    "FactChange",
    "Flaw",
    "FlawKind",
    "Hindsight",
    "Journal",
    "JournalBreak",
    "JournalBroken",
    "JournalCheck",
    "JournalInUse",
    "LawChange",
    "Moment",
    "NormTurn",
    "OccasionKind",
    "Progress",
    "ReadingChange",
    "Receipt",
    "Repair",
    "Replay",
    "Settling",
    "TenetProof",
    "Unfolding",
    "VerdictChange",
    "Version",
    "VersionProof",
    "Why",
    "audit",
    "changed",
    "check_journal",
    "effect_of",
    "entries_of",
    "prove",
    "receipt",
    "recomputed",
    "recorded_scenario",
    "replay",
    "silent",
    "unfold",
    "verify",
    "versions_of",
    "ways",
    "whatif",
    "written",
]
