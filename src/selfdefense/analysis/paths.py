"""The path to lawfulness: what must be done, by whom and in what order, or the proof that nothing will do (D6, D8, D9).

The outcome in prospect counts every step as one that can still be taken, so where it is unlawful no path exists while
these facts stand.
"""

from collections.abc import Iterable, Iterator

import attrs

from selfdefense.engines.adjudication import leaves_of
from selfdefense.engines.diagrams import ways_of
from selfdefense.evaluation import Bar, Effect, ExceptionUsed, Mode, Route, RouteWays, Standing, StepState, Verdict
from selfdefense.framework import Framework
from selfdefense.scenario import Act, Scenario
from selfdefense.truth import Truth

from .asking import Subject, subject_of
from .blockers import blockers_of
from .counterfactuals import whatif
from .path import NoPath, Path, Plan, PlannedLimit, PlannedStep
from .planned_conduct import limits_of, steps_of

__all__ = ["plan"]

_LIVE = (Effect.EFFECTIVE, Effect.OPEN)
_NO_MATTER = (Effect.DOES_NOT_APPLY, Effect.FAILS)


def plan(framework: Framework, scenario: Scenario, label: str) -> Plan:
    """Find the paths that make an act or action of a scenario lawful, or say that there is none and why.

    ValueError for a label that is neither; DiagnosticError for a scenario that contradicts itself.
    """
    subject = subject_of(framework, scenario, label)
    verdict = subject.bench.verdict(subject.act)
    common = Plan(label=label, outcome=verdict.outcome, now=verdict.now, duties=verdict.duties)
    if verdict.outcome.lawful is Truth.FALSE:
        changes = whatif(framework, scenario, label, wanted=Truth.TRUE, mode=Mode.PROSPECT)
        return attrs.evolve(common, none=NoPath(blockers=blockers_of(subject, verdict), changes=changes))
    return attrs.evolve(common, paths=_paths(subject, verdict), turns_on=verdict.turns_on)


def _paths(subject: Subject, verdict: Verdict, seen: frozenset[str] = frozenset()) -> tuple[Path, ...]:
    """List the paths of each action of a verdict, those that stand first, the shorter first."""
    actions = leaves_of(subject.bench.matter, verdict.action)
    found = [path for action in actions for path in _of_action(subject, verdict, action, seen | {verdict.action})]
    return tuple(sorted(found, key=lambda path: (path.standing is Standing.UNSETTLED, path.ahead)))


def _of_action(subject: Subject, verdict: Verdict, action: str, seen: frozenset[str]) -> Iterator[Path]:
    if _stands_barred(verdict, action):
        return
    search = _Search(subject, verdict, action, _route_ways(subject, verdict), seen)
    if not subject.framework.action[action].needs_basis:
        yield search.without_basis()
    for route in verdict.routes:
        if route.action == action and route.standing is not Standing.CLOSED:
            yield search.by_route(route)


def _route_ways(subject: Subject, verdict: Verdict) -> tuple[RouteWays, ...]:
    """Say what would settle the routes that are open, also where another one makes the outcome settled."""
    if verdict.ways is not None:
        return verdict.ways.routes
    if all(route.standing is not Standing.UNSETTLED for route in verdict.routes):
        return ()
    act = attrs.evolve(subject.act, action=verdict.action)
    return ways_of(subject.bench.completions, subject.bench.asked(act)).routes


def _stands_barred(verdict: Verdict, action: str) -> bool:
    """Say whether a prohibition of one action of a group is effective: then there is no path for it."""
    return any(b.action == action and not b.under and b.effect is Effect.EFFECTIVE for b in verdict.bars)


def _exceptions(bars: Iterable[Bar]) -> Iterator[ExceptionUsed]:
    """Choose for each prohibition that applies the exception relied on: one that stands before one that is open."""
    for bar in bars:
        live = [used for used in bar.overriders if used.effect in _LIVE]
        if live and bar.effect not in _NO_MATTER:
            yield min(live, key=lambda used: (used.effect is not Effect.EFFECTIVE, _ahead_of(used)))


def _ahead_of(used: ExceptionUsed) -> int:
    return sum(step.state in (StepState.OUTSTANDING, StepState.NOT_DONE) for step in used.steps)


@attrs.frozen
class _Search:
    subject: Subject
    verdict: Verdict
    action: str
    ways: tuple[RouteWays, ...]
    seen: frozenset[str]

    def without_basis(self) -> Path:
        """Give the path of what needs no basis: the exceptions to what prohibits it."""
        if self.verdict.outcome.lawful is not Truth.TRUE:
            return self._path(None, Standing.UNSETTLED, Standing.UNSETTLED)
        now = Standing.OPEN if self.verdict.now.lawful is Truth.TRUE else Standing.PENDING
        return self._path(None, now, now)

    def by_route(self, route: Route) -> Path:
        """Give the path by one legal basis."""
        ways = next((way for way in self.ways if way.norm == route.norm and way.action == self.action), None)
        path = self._path(route.norm, route.standing, route.now)
        before = self._before(route)
        return attrs.evolve(
            path,
            provision=route.provision,
            steps=tuple(step for step in path.steps if not _taken_in_all(before, step)),
            turns_on=() if ways is None else ways.turns_on,
            ways=() if ways is None else ways.to_route,
            weapons=route.weapons,
            rests_on=route.rests_on,
            before=tuple(_with_provisions(first, path.steps) for first in before),
        )

    def _before(self, route: Route) -> tuple[Path, ...]:
        """Give the paths of the action that a route rests on, once."""
        if route.rests_on is None or route.rests_on in self.seen:
            return ()
        act = Act(action=route.rests_on, given=self.subject.act.given)
        return _paths(self.subject, self.subject.bench.verdict(act), self.seen)

    def _relied_on(self, route: str | None) -> tuple[str, ...]:
        """List the exceptions relied on: to what prohibits the action, and to what prohibits it on this basis."""
        bars = (b for b in self.verdict.bars if b.action == self.action and (not b.under or route in b.under))
        return tuple(dict.fromkeys(used.norm for used in _exceptions(bars)))

    def _path(self, route: str | None, standing: Standing, now: Standing) -> Path:
        relied_on = self._relied_on(route)
        norms = (*relied_on, *(() if route is None else (route,)))
        law, matter = self.subject.bench.law, self.subject.bench.matter
        steps = (step for norm in norms for step in steps_of(matter, law.norms[norm]))
        limits = (limit for norm in norms for limit in limits_of(matter, law.norms[norm]))
        return Path(
            action=self.action,
            norm=route,
            provision=None,
            standing=standing,
            now=now,
            exceptions=relied_on,
            steps=_steps_once(steps),
            limits=_limits_once(limits),
        )


def _steps_once(steps: Iterable[PlannedStep]) -> tuple[PlannedStep, ...]:
    """Take the same step together, wherever it is required, at its first place."""
    found: dict[object, PlannedStep] = {}
    for step in steps:
        key = _matter_of(step)
        first = found.get(key)
        found[key] = step if first is None else _joined(first, step)
    return tuple(found.values())


def _taken_in_all(paths: tuple[Path, ...], step: PlannedStep) -> bool:
    """Say whether a step is taken on each of some paths, so that it need not be named again after them."""
    return bool(paths) and all(_matter_of(step) in map(_matter_of, path.steps) for path in paths)


def _with_provisions(path: Path, steps: Iterable[PlannedStep]) -> Path:
    """Add to the steps of a path what else requires them."""
    others = {_matter_of(step): step for step in steps}
    joined = (_joined(step, others.get(_matter_of(step), step)) for step in path.steps)
    return attrs.evolve(path, steps=tuple(joined))


def _matter_of(step: PlannedStep) -> object:
    return (step.facts, step.when, tuple(map(_matter_of, step.alternatives)))


def _joined(first: PlannedStep, other: PlannedStep) -> PlannedStep:
    return attrs.evolve(
        first,
        provisions=tuple(dict.fromkeys((*first.provisions, *other.provisions))),
        norms=tuple(dict.fromkeys((*first.norms, *other.norms))),
        after=tuple(dict.fromkeys((*first.after, *other.after))),
    )


def _limits_once(limits: Iterable[PlannedLimit]) -> tuple[PlannedLimit, ...]:
    found: dict[object, PlannedLimit] = {}
    for limit in limits:
        key = (limit.condition, limit.when)
        first = found.get(key, limit)
        provisions = tuple(dict.fromkeys((*first.provisions, *limit.provisions)))
        found[key] = attrs.evolve(first, provisions=provisions)
    return tuple(found.values())
