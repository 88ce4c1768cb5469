"""Findings: the truth of each proposition in one situation, whoever computed it."""

from collections.abc import Mapping

from selfdefense.frozen import frozen
from selfdefense.truth import Truth

from .propositions import Proposition

__all__ = ["Findings"]


@frozen
class Findings:
    """What an engine found: proposition to truth."""

    truths: Mapping[Proposition, Truth]

    def truth_of(self, proposition: Proposition) -> Truth:
        """Look a proposition up; a proposition the engine did not answer is a KeyError, never unknown."""
        return self.truths[proposition]
