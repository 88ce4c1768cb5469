"""Which expectations could notice a change of the law, and whether they do: the judges of mutants.

An expectation is looked at when the explanation of its verdict names a norm that the change touches, when the norm
bears on its action directly, or when its day lies at a moved date. Those that noticed the last changes are tried
first: a neighbouring change is mostly theirs too. Where only grounds change, and every proposition comes out as under
the law as it is, a verdict that the rules alone settle is the same: it is not built again.
"""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from selfdefense.diagnostics import DiagnosticError
from selfdefense.engines import acts_asked, bench_of, evaluate
from selfdefense.evaluation import Findings, Verdict
from selfdefense.evaluation.expectations import actions_to_ask, check_expectations
from selfdefense.framework import CountsAs, CountsNot, Framework, LawInForce, Requires, law_bearing_on, law_in_force
from selfdefense.scenario import Scenario

from .mutants import Mutant, MutationKind

__all__ = ["Watcher", "Watchers", "watchers_of"]


@attrs.frozen(kw_only=True, eq=False)
class Watcher:
    """One act of a scenario, or its concepts (`label` is None), with what is expected.

    `named`: the norms that the explanation names; `norms`: these and what bears on the action besides.
    """

    scenario: Scenario
    label: str | None
    named: frozenset[str]
    norms: frozenset[str]

    def findings(self, framework: Framework) -> Findings | None:
        """Give the truth of each proposition; None where a verdict rests on more than that (D10), or is none."""
        if self.label is None or self.scenario.stipulate:
            return None
        act = acts_asked(framework, self.scenario, (self.label,))[0]
        bench = bench_of(framework, self.scenario, act, "compiled", alone=True)
        return bench.matter.findings if bench.is_settled(act) else None

    def notices(self, changed: Framework) -> bool:
        """Say whether an expectation fails under the changed law, or the facts contradict it."""
        asked = () if self.label is None else (self.label,)
        try:
            evaluation = evaluate(changed, self.scenario, engine="compiled", actions=asked)
        except DiagnosticError:
            return True
        return not all(checked.passed for checked in check_expectations(evaluation, self.scenario, changed))


def watchers_of(framework: Framework, scenarios: Iterable[Scenario]) -> tuple[Watcher, ...]:
    """Take the scenarios apart into what is expected of one act each."""
    return tuple(watcher for scenario in scenarios for watcher in _watchers(framework, scenario))


def _watchers(framework: Framework, scenario: Scenario) -> Iterator[Watcher]:
    labels = actions_to_ask(scenario, framework)
    evaluation = evaluate(framework, scenario, engine="compiled", actions=labels)
    law = law_in_force(framework, scenario.law_date, evaluation.stance)
    of_concepts = tuple(expected for expected in scenario.expect if expected.of not in labels)
    if of_concepts:
        names = {expected.of for expected in of_concepts}
        about = {norm.id for norm in framework.norms if getattr(norm.content, "concept", None) in names}
        beside = {name for verdict in evaluation.verdicts for name in _norms_named(framework, verdict)}
        part = attrs.evolve(scenario, expect=of_concepts)
        yield Watcher(scenario=part, label=None, named=frozenset(about), norms=frozenset(about | beside))
    for label, verdict in zip(labels, evaluation.verdicts, strict=True):
        expected = tuple(one for one in scenario.expect if one.of == label)
        if expected:
            part = attrs.evolve(scenario, expect=expected)
            named = frozenset(_norms_named(framework, verdict))
            norms = named.union(_norms_about(law, verdict.action))
            yield Watcher(scenario=part, label=label, named=named, norms=norms)


def _norms_named(framework: Framework, verdict: Verdict) -> Iterator[str]:
    yield from (reason.name for reason in verdict.explanation.walk() if reason.name in framework.norm)
    yield from (item.norm for item in verdict.policy)
    yield from (duty.norm for duty in verdict.duties)


def _norms_about(law: LawInForce, action: str) -> Iterator[str]:
    """Name routes, bars, duties and what overrides or adds to them, shown or not; not what makes concepts."""
    bearing = law_bearing_on(law, frozenset({action}))
    return (name for name, norm in bearing.norms.items() if not isinstance(norm.content, CountsAs | CountsNot))


_OF_GROUNDS = (MutationKind.DROP_CONDITION, MutationKind.SWAP_ALL_AND_ANY)


def _same(one: Findings, other: Findings) -> bool:
    return one.truths.keys() == other.truths.keys() and all(
        truth is other.truths[proposition] for proposition, truth in one.truths.items()
    )


@attrs.define(eq=False)
class Watchers:
    """All that watch a law, by the norms that they name and by the day of their law."""

    _by_norm: Mapping[str, tuple[int, ...]]
    _watchers: tuple[Watcher, ...]
    _framework: Framework
    _noticed_at: dict[int, int] = attrs.field(factory=dict)
    _found: dict[int, Findings | None] = attrs.field(factory=dict)

    @classmethod
    def of(cls, framework: Framework, scenarios: Iterable[Scenario]) -> "Watchers":
        """Let all that scenarios expect of a framework watch it."""
        watchers = watchers_of(framework, scenarios)
        by_norm: dict[str, list[int]] = {}
        for number, watcher in enumerate(watchers):
            for norm in watcher.norms:
                by_norm.setdefault(norm, []).append(number)
        return cls({norm: tuple(numbers) for norm, numbers in by_norm.items()}, watchers, framework)

    def notice(self, mutant: Mutant) -> bool | None:
        """Say whether a mutant is noticed; None where nothing that is expected names what it changes."""
        concerned = self._concerned(mutant)
        for number in sorted(concerned, key=lambda one: self._rank(one, mutant)):
            if not self._finds_the_same(number, mutant) and self._watchers[number].notices(mutant.framework):
                self._noticed_at[number] = mutant.number
                return True
        return False if concerned else None

    def _finds_the_same(self, number: int, mutant: Mutant) -> bool:
        if mutant.kind not in _OF_GROUNDS:
            return False
        watcher = self._watchers[number]
        if number not in self._found:
            self._found[number] = watcher.findings(self._framework)
        found = self._found[number]
        return found is not None and (now := watcher.findings(mutant.framework)) is not None and _same(found, now)

    def _rank(self, number: int, mutant: Mutant) -> tuple[int, bool, int]:
        """Put those first that noticed something lately, that name what is touched, and that name little else."""
        watcher = self._watchers[number]
        return -self._noticed_at.get(number, 0), not watcher.named & mutant.norms, len(watcher.named)

    def _concerned(self, mutant: Mutant) -> set[int]:
        touched = mutant.norms | _targets(mutant)
        named = {number for norm in touched for number in self._by_norm.get(norm, ())}
        return named | {n for n, w in enumerate(self._watchers) if w.scenario.law_date == mutant.last_day}


def _targets(mutant: Mutant) -> frozenset[str]:
    """A requirement shows where the norm that it adds to is explained."""
    contents = (norm.content for norm in mutant.framework.norms if norm.id in mutant.norms)
    return frozenset(of for content in contents if isinstance(content, Requires) for of in content.of)
