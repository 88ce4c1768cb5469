"""What is said to have happened. Timelines stand in `timeline` and `standing`: a scenario needs neither."""

from .scenario import Act, Assertion, Expectation, Fact, Scenario
from .situation import Situation, situation_of
from .truths import atom_truth, truth_of

__all__ = [
    "Act",
    "Assertion",
    "Expectation",
    "Fact",
    "Scenario",
    "Situation",
    "atom_truth",
    "situation_of",
    "truth_of",
]
