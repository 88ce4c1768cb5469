"""Questions beyond a verdict: what would settle it, what would change it, what holds of every situation."""

from .auditing import Audit, audit
from .blocker import Blocker, BlockerKind
from .blockers import blockers
from .causes import Cause, FactChange, NormTurn
from .comparison import ActionComparison, Comparison, OutcomeDifference, compare, law_of
from .counterfactuals import NOBODY, Change, Counterfactual, Counterfactuals, whatif
from .courses import Course, CourseKind, CourseTurn
from .effects_of_changes import EffectOfChanges, changed, effect_of
from .interview import answered, next_question, without_unknowns
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
from .lint import lint
from .occasions import OccasionKind
from .path import FollowingDuty, NoPath, Path, Plan, PlannedLimit, PlannedStep
from .paths import plan
from .progress import Progress, silent
from .proofs import ClaimProof, ClaimStanding, TenetProof, VersionProof, Why, prove
from .question import PossibleAnswer, Question, QuestionKind, Settled
from .receipts import Flaw, FlawKind, Receipt, receipt, verify
from .recomputing import recomputed
from .replaying import Difference, Replay, recorded_scenario, replay
from .static_findings import FindingKind, Gravity, StaticFinding
from .unfolding import Hindsight, Moment, Unfolding, VerdictChange, unfold
from .versions import Version, versions_of
from .ways import Settling, ways
from .written_scenario import written

__all__ = [
    "NOBODY",
    "ActionComparison",
    "Audit",
    "Blocker",
    "BlockerKind",
    "BreakKind",
    "Cause",
    "Change",
    "ClaimProof",
    "ClaimStanding",
    "Comparison",
    "Counterfactual",
    "Counterfactuals",
    "Course",
    "CourseKind",
    "CourseTurn",
    "Difference",
    "EffectOfChanges",
    "Entry",
    "FactChange",
    "FindingKind",
    "Flaw",
    "FlawKind",
    "FollowingDuty",
    "Gravity",
    "Hindsight",
    "Journal",
    "JournalBreak",
    "JournalBroken",
    "JournalCheck",
    "JournalInUse",
    "LawChange",
    "Moment",
    "NoPath",
    "NormTurn",
    "OccasionKind",
    "OutcomeDifference",
    "Path",
    "Plan",
    "PlannedLimit",
    "PlannedStep",
    "PossibleAnswer",
    "Progress",
    "Question",
    "QuestionKind",
    "ReadingChange",
    "Receipt",
    "Repair",
    "Replay",
    "Settled",
    "Settling",
    "StaticFinding",
    "TenetProof",
    "Unfolding",
    "VerdictChange",
    "Version",
    "VersionProof",
    "Why",
    "answered",
    "audit",
    "blockers",
    "changed",
    "check_journal",
    "compare",
    "effect_of",
    "entries_of",
    "law_of",
    "lint",
    "next_question",
    "plan",
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
    "without_unknowns",
    "written",
]
