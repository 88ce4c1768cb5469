"""What is said to have happened."""

from .scenario import Act, Assertion, Expectation, Fact, Scenario
from .situation import Situation, situation_of
from .standing import StandingFact, scenario_at, standing_at
from .timeline import Correction, Event, Statement, Timeline
from .truths import atom_truth, truth_of

__all__ = [
    "Act",
    "Assertion",
    "Correction",
    "Event",
    "Expectation",
    "Fact",
    "Scenario",
    "Situation",
    "StandingFact",
    "Statement",
    "Timeline",
    "atom_truth",
    "scenario_at",
    "situation_of",
    "standing_at",
    "truth_of",
]
