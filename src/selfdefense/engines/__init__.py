"""Engines: a framework and a scenario to an evaluation. Engines do not know one another."""

from .errors import EngineError, EnginesDisagree
from .evaluate import acts_asked, evaluate
from .runners import EngineStatus, engine_statuses

__all__ = ["EngineError", "EngineStatus", "EnginesDisagree", "acts_asked", "engine_statuses", "evaluate"]
