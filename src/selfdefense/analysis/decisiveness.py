"""How decisive a question is: how much less open the verdicts are, on average over its answers.

Over all completions of what is open, each counted alike, a verdict is lawful, unlawful or unsettled in some share of
them. It is the more open the more evenly these are spread: one less the sum of the squares of the shares (the chance
that two completions drawn at random differ). The answer to a question narrows the completions; the drop, averaged over
the answers and added up over the acts, is how decisive it is. One step is looked ahead, no more.
"""

from collections.abc import Iterable

from selfdefense.engines.diagrams import Diagram, Unknown

from .openness import OpenAct

__all__ = ["Shares", "decisiveness"]


class Shares:
    """Shares of all assignments in which diagrams are true; each node is counted once."""

    def __init__(self) -> None:
        self._found: dict[Diagram, float] = {}

    def of(self, diagram: Diagram) -> float:
        """Give the share; exact as long as it needs no more than 53 binary digits."""
        if diagram not in self._found:
            cofactors = diagram.cofactors()
            if cofactors is None:
                self._found[diagram] = 1.0 if diagram.satisfiable() else 0.0
            else:
                with_true, with_false = cofactors
                self._found[diagram] = (self.of(with_true) + self.of(with_false)) / 2
        return self._found[diagram]


def decisiveness(name: str, acts: Iterable[OpenAct], shares: dict[str, Shares]) -> float:
    """Add up, over the acts, how much less open an answer leaves them; rounded, so that ties are ties."""
    drops = (_drop(act, unknown, shares[act.act.label]) for act in acts for unknown in _named(act, name))
    return float(f"{sum(drops):.9g}")


def _named(act: OpenAct, name: str) -> tuple[Unknown, ...]:
    return tuple(unknown for unknown in act.completions.unknowns if unknown.name == name)


def _drop(act: OpenAct, unknown: Unknown, shares: Shares) -> float:
    whole = shares.of(act.care)
    before = _openness(act, act.care, shares)
    after = 0.0
    for case in range(len(unknown.cases)):
        region = act.care & act.completions.where(unknown, (case,))
        weight = shares.of(region) / whole
        if weight > 0:
            after += weight * _openness(act, region, shares)
    return before - after


def _openness(act: OpenAct, region: Diagram, shares: Shares) -> float:
    """Give the chance that two completions of a region differ in what they settle."""
    whole = shares.of(region)
    lawful = shares.of(region & act.lawful) / whole
    unlawful = shares.of(region & act.unlawful) / whole
    unsettled = max(0.0, 1 - lawful - unlawful)
    return 1 - lawful * lawful - unlawful * unlawful - unsettled * unsettled
