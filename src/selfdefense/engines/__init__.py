"""Engines: a framework and a scenario to an evaluation. Engines do not know one another."""

from .bench import Bench
from .errors import EngineError, EnginesDisagree
from .evaluate import acts_asked, bench_of, evaluate
from .runners import EngineStatus, engine_statuses

__all__ = [
    "Bench",
    "EngineError",
    "EngineStatus",
    "EnginesDisagree",
    "acts_asked",
    "bench_of",
    "engine_statuses",
    "evaluate",
]
