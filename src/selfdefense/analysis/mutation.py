"""Mutation of the law: which small changes of the rules the scenarios notice, and which survive.

A mutant is killed when an expectation fails, or when the changed law cannot be evaluated at all. Only scenarios whose
explanations name a norm that the mutant touches, or whose day lies at a moved date, are run against it.
"""

import multiprocessing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import attrs

from selfdefense.diagnostics import DiagnosticError
from selfdefense.engines import evaluate
from selfdefense.evaluation import Evaluation, actions_to_ask, check_expectations
from selfdefense.framework import Framework, Requires
from selfdefense.scenario import Scenario

from .mutants import Mutant, mutants_of

__all__ = ["MutationReport", "Progress", "Survivor", "mutate"]

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how many are done, and how many there are."""


@attrs.frozen(kw_only=True)
class Survivor:
    """A mutant that nothing killed; `reached`: some scenario's explanation names what it changes."""

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
    progress: Progress | None = None,
    select: Callable[[Mutant], bool] = lambda _: True,
    workers: int = 1,
) -> MutationReport:
    """Change the law in each small way and run the scenarios that could notice, in so many processes."""
    expecting = tuple(scenario for scenario in scenarios if scenario.expect)
    judge = _Judge(expecting, _reach(framework, expecting))
    mutants = tuple(mutant for mutant in mutants_of(framework) if select(mutant))
    survivors: list[Survivor] = []
    for number, survivor in enumerate(_judged(judge, mutants, workers)):
        if progress is not None:
            progress("mutants", number + 1, len(mutants))
        if survivor is not None:
            survivors.append(survivor)
    return MutationReport(total=len(mutants), killed=len(mutants) - len(survivors), survivors=tuple(survivors))


def _judged(judge: "_Judge", mutants: Sequence[Mutant], workers: int) -> Iterator[Survivor | None]:
    if workers <= 1 or len(mutants) < 2 * workers or "fork" not in multiprocessing.get_all_start_methods():
        yield from map(judge, mutants)
        return
    # A forked process has the framework and the scenarios already: only numbers go to it, and flags come back.
    _BEFORE_FORK.append((judge, mutants))
    try:
        with multiprocessing.get_context("fork").Pool(workers) as pool:
            for number, reached in enumerate(pool.imap(_judge_by_number, range(len(mutants)), chunksize=4)):
                yield None if reached is None else Survivor(mutant=mutants[number], reached=reached)
    finally:
        _BEFORE_FORK.pop()


_BEFORE_FORK: list[tuple["_Judge", Sequence[Mutant]]] = []


def _judge_by_number(number: int) -> bool | None:
    judge, mutants = _BEFORE_FORK[-1]
    survivor = judge(mutants[number])
    return None if survivor is None else survivor.reached


@attrs.frozen
class _Judge:
    """Whether the scenarios notice a mutant."""

    scenarios: tuple[Scenario, ...]
    reach: Mapping[str, frozenset[str]]

    def __call__(self, mutant: Mutant) -> Survivor | None:
        """Give the mutant as a survivor, or None where a scenario kills it."""
        concerned = _concerned(mutant, self.scenarios, self.reach)
        if any(_kills(mutant, scenario) for scenario in concerned):
            return None
        return Survivor(mutant=mutant, reached=bool(concerned))


def _reach(framework: Framework, scenarios: Iterable[Scenario]) -> Mapping[str, frozenset[str]]:
    """Map each scenario to the norms that the explanations of its expected verdicts name."""
    return {scenario.id: frozenset(_norms_named(framework, scenario)) for scenario in scenarios}


def _norms_named(framework: Framework, scenario: Scenario) -> Iterable[str]:
    evaluation = _evaluated(framework, scenario)
    for verdict in evaluation.verdicts:
        yield from (reason.name for reason in verdict.explanation.walk() if reason.name in framework.norm)
        yield from (item.norm for item in verdict.policy)
        yield from (duty.norm for duty in verdict.duties)
    named_concepts = {expectation.of for expectation in scenario.expect}
    for norm in framework.norms:
        if getattr(norm.content, "concept", None) in named_concepts:
            yield norm.id


def _evaluated(framework: Framework, scenario: Scenario) -> Evaluation:
    return evaluate(framework, scenario, engine="compiled", actions=actions_to_ask(scenario, framework))


def _concerned(
    mutant: Mutant, scenarios: Iterable[Scenario], reach: Mapping[str, frozenset[str]]
) -> tuple[Scenario, ...]:
    touched = mutant.norms | _targets(mutant)
    return tuple(s for s in scenarios if touched & reach[s.id] or s.law_date == mutant.last_day)


def _targets(mutant: Mutant) -> frozenset[str]:
    """A requirement shows where the norm that it adds to is explained."""
    contents = (norm.content for norm in mutant.framework.norms if norm.id in mutant.norms)
    return frozenset(of for content in contents if isinstance(content, Requires) for of in content.of)


def _kills(mutant: Mutant, scenario: Scenario) -> bool:
    try:
        evaluation = _evaluated(mutant.framework, scenario)
    except (DiagnosticError, ValueError, KeyError, AssertionError, RecursionError):
        return True
    return not all(checked.passed for checked in check_expectations(evaluation, scenario, mutant.framework))
