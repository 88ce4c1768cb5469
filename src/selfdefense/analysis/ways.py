"""What would settle an open verdict (D10): the shortest ways to lawful and to unlawful, and when exactly it is lawful.

A verdict carries the first few; here as many as wanted can be had.
"""

import attrs

from selfdefense.engines.diagrams import ways_of
from selfdefense.evaluation import Outcome, Ways
from selfdefense.framework import Framework
from selfdefense.scenario import Scenario

from .asking import subject_of

__all__ = ["Settling", "ways"]


@attrs.frozen(kw_only=True)
class Settling:
    """The outcome of an act, and what would settle it; no ways where nothing is open."""

    label: str
    outcome: Outcome
    ways: Ways | None


def ways(framework: Framework, scenario: Scenario, label: str, *, listed: int = 50, most: int = 2000) -> Settling:
    """List what would settle an act or action of a scenario: at most `listed` ways, searched among `most`.

    ValueError for a label that is neither; DiagnosticError for a scenario that contradicts itself.
    """
    subject = subject_of(framework, scenario, label)
    outcome = subject.bench.verdict(subject.act).outcome
    found = None
    if outcome is Outcome.UNDETERMINED:
        found = ways_of(subject.bench.completions, subject.bench.asked(subject.act), listed, most)
    return Settling(label=label, outcome=outcome, ways=found)
