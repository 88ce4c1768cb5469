"""Mutation of the law: which small changes of the rules the scenarios notice, and which survive.

A mutant is killed when an expectation fails, or when the facts contradict the changed law. One that survives is
compared with the law as it is, over all situations: where no answer differs, there was nothing to notice. Where some
does, the claims have the last word: one that was proved, and is so no longer, kills it too.
"""

import multiprocessing
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import Enum
from multiprocessing import resource_tracker

import attrs

from selfdefense.framework import Framework
from selfdefense.scenario import Scenario

from .claims_watching import ClaimsWatching
from .equivalents import Equivalence
from .mutants import Mutant, mutants_of
from .noticing import Watchers
from .progress import Progress, silent

__all__ = ["Fate", "MutationReport", "Survivor", "mutate"]


class Fate(Enum):
    """What became of a mutant. Unreached: no explanation of an expected verdict names what it changes."""

    KILLED = "killed"
    EQUIVALENT = "proven to change no answer"
    SURVIVES = "survives"
    UNREACHED = "survives, and no scenario reaches it"


@attrs.frozen(kw_only=True)
class Survivor:
    """A mutant that nothing killed."""

    mutant: Mutant
    fate: Fate


@attrs.frozen(kw_only=True)
class MutationReport:
    """How many mutants there were, and those that were not killed."""

    total: int
    survivors: tuple[Survivor, ...]

    @property
    def equivalent(self) -> int:
        """Count those proven to change no answer: there is nothing in them to kill."""
        return sum(survivor.fate is Fate.EQUIVALENT for survivor in self.survivors)

    @property
    def killed(self) -> int:
        """Count those that an expectation or a claim noticed."""
        return self.total - len(self.survivors)

    @property
    def score(self) -> float:
        """Give the share killed of those that change something, 1.0 where there was nothing to kill."""
        changing = self.total - self.equivalent
        return self.killed / changing if changing else 1.0


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
    for number, fate in enumerate(_fates(_Judge(framework, watchers), mutants, workers)):
        progress("mutants", number + 1, len(mutants))
        if fate is not Fate.KILLED:
            survivors.append(Survivor(mutant=mutants[number], fate=fate))
    return MutationReport(total=len(mutants), survivors=tuple(survivors))


class _Judge:
    """Judges the mutants of one framework."""

    def __init__(self, framework: Framework, watchers: Watchers) -> None:
        self.given = (framework, watchers)
        self._equivalence = Equivalence(framework)
        self._claims = ClaimsWatching(framework)

    def __call__(self, mutant: Mutant) -> Fate:
        noticed = self.given[1].notice(mutant)
        if noticed:
            return Fate.KILLED
        if self._equivalence.holds(mutant):
            return Fate.EQUIVALENT
        if self._claims.notice(mutant):
            return Fate.KILLED
        return Fate.UNREACHED if noticed is None else Fate.SURVIVES


def _fates(judge: _Judge, mutants: Sequence[Mutant], workers: int) -> Iterator[Fate]:
    if workers <= 1 or len(mutants) < _FEW:
        yield from map(judge, mutants)
        return
    # Processes start afresh: a fork would take over the locks of the diagrams, but not the threads that free them.
    numbers = [mutant.number for mutant in mutants]
    with _interrupts_held_back():
        pool = multiprocessing.get_context("spawn").Pool(workers, _start, (*judge.given, frozenset(numbers)))
    with pool:
        yield from pool.imap(_judged, numbers, chunksize=8)


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Let processes begin deaf to an interrupt of the terminal: this one hears it and ends them without noise."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # it would let interrupts through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_FEW = 40
_JUDGES: dict[int, tuple[_Judge, Mutant]] = {}


def _start(framework: Framework, watchers: Watchers, numbers: frozenset[int]) -> None:
    """Make the mutants again, in the new process: they are too large to send."""
    judge = _Judge(framework, watchers)
    _JUDGES.update((m.number, (judge, m)) for m in mutants_of(framework) if m.number in numbers)


def _judged(number: int) -> Fate:
    judge, mutant = _JUDGES.pop(number)
    return judge(mutant)
