"""Engines: a framework and a scenario to an evaluation. Engines do not know one another."""

from .bench import Bench
from .errors import EngineError, EnginesDisagree
from .evaluate import acts_asked, bench_of, evaluate, refuse_contradictions, stance_of
from .following import Following
from .lower import lower
from .program import Literal, Program
from .questions import questions_of
from .runners import Continuing, EngineStatus, engine_statuses, program_of

__all__ = [
    "Bench",
    "Continuing",
    "EngineError",
    "EngineStatus",
    "EnginesDisagree",
    "Following",
    "Literal",
    "Program",
    "acts_asked",
    "bench_of",
    "engine_statuses",
    "evaluate",
    "lower",
    "program_of",
    "questions_of",
    "refuse_contradictions",
    "stance_of",
]
