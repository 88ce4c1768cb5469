"""Mutation of the law: which small changes of the rules the scenarios notice, and which survive.

A mutant is killed when an expectation fails, or when the changed law cannot be evaluated at all.
"""

import multiprocessing
from collections.abc import Callable, Iterator, Sequence

import attrs

from selfdefense.framework import Framework
from selfdefense.scenario import Scenario

from .mutants import Mutant, mutants_of
from .noticing import Watchers
from .progress import Progress, silent

__all__ = ["MutationReport", "Survivor", "mutate"]


@attrs.frozen(kw_only=True)
class Survivor:
    """A mutant that nothing killed; `reached`: the explanation of some expected verdict names what it changes."""

    mutant: Mutant
    reached: bool


@attrs.frozen(kw_only=True)
class MutationReport:
    """How many mutants there were, how many were killed, and those that were not."""

    total: int
    killed: int
    survivors: tuple[Survivor, ...]

    @property
    def score(self) -> float:
        """Give the share killed, 1.0 where there was nothing to kill."""
        return self.killed / self.total if self.total else 1.0


def mutate(
    framework: Framework,
    scenarios: Sequence[Scenario],
    progress: Progress = silent,
    select: Callable[[Mutant], bool] = lambda _: True,
    workers: int = 1,
) -> MutationReport:
    """Change the law in each small way and hold what is expected against it, in so many processes."""
    watchers = Watchers.of(framework, [scenario for scenario in scenarios if scenario.expect])
    mutants = tuple(mutant for mutant in mutants_of(framework) if select(mutant))
    survivors: list[Survivor] = []
    for number, noticed in enumerate(_judged(watchers, mutants, workers)):
        progress("mutants", number + 1, len(mutants))
        if not noticed:
            survivors.append(Survivor(mutant=mutants[number], reached=noticed is not None))
    return MutationReport(total=len(mutants), killed=len(mutants) - len(survivors), survivors=tuple(survivors))


def _judged(watchers: Watchers, mutants: Sequence[Mutant], workers: int) -> Iterator[bool | None]:
    if workers <= 1 or len(mutants) < 2 * workers or "fork" not in multiprocessing.get_all_start_methods():
        yield from map(watchers.notice, mutants)
        return
    # A forked process has the framework and the scenarios already: only numbers go to it, and flags come back.
    _BEFORE_FORK.append((watchers, mutants))
    try:
        with multiprocessing.get_context("fork").Pool(workers) as pool:
            yield from pool.imap(_judge_by_number, range(len(mutants)), chunksize=16)
    finally:
        _BEFORE_FORK.pop()


_BEFORE_FORK: list[tuple[Watchers, Sequence[Mutant]]] = []


def _judge_by_number(number: int) -> bool | None:
    watchers, mutants = _BEFORE_FORK[-1]
    return watchers.notice(mutants[number])
