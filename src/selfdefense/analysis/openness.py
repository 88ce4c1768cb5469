"""What is still open of an act while questions can be asked, and where it is settled whatever stays open.

Facts that can be asked are told from those that stay open: what the scenario says is unknown or contested, and what is
skipped. A verdict is settled where every completion of the latter agrees (D10).
"""

from collections.abc import Collection, Iterable, Iterator

import attrs

from selfdefense.engines import Bench, bench_of, program_of
from selfdefense.engines.diagrams import (
    Completions,
    Diagram,
    Domain,
    Space,
    Unknown,
    bearing_care,
    cases_of,
    comparisons_of,
    cuts_of,
    laid_out,
    lawful_planes,
    open_questions,
    order_of_facts,
)
from selfdefense.engines.diagrams.turning import facts_turned_on
from selfdefense.evaluation import Mode
from selfdefense.framework import (
    OPEN,
    Excepts,
    Framework,
    LawInForce,
    Permits,
    Requires,
    Role,
    Step,
    StepChoice,
    atoms_of,
)
from selfdefense.scenario import Act, Scenario

__all__ = ["OpenAct", "open_act"]

_ENGINE = "compiled"


@attrs.frozen(kw_only=True, eq=False)
class OpenAct:
    """An act on a bench of its own. `care`: what counts. `lawful`, `unlawful`: where it is settled so."""

    act: Act
    bench: Bench
    completions: Completions
    askable: frozenset[str]
    care: Diagram
    lawful: Diagram
    unlawful: Diagram

    @property
    def settled(self) -> bool:
        """Say whether no question can settle more than is settled."""
        open_region = self.care & ~self.lawful & ~self.unlawful
        some_settled = (self.care & (self.lawful | self.unlawful)).satisfiable()
        one = not (self.care & ~self.lawful).satisfiable() or not (self.care & ~self.unlawful).satisfiable()
        return one or (open_region.satisfiable() and not some_settled)

    def turns_on(self) -> tuple[Unknown, ...]:
        """List the facts and questions that can be asked and still decide."""
        turned = facts_turned_on(self.completions, (self.lawful, self.unlawful))
        return tuple(unknown for unknown in turned if unknown.name in self.askable)


def open_act(framework: Framework, scenario: Scenario, act: Act, mode: Mode, skipped: Collection[str]) -> OpenAct:
    """Find where an act is settled; in the mode `NOW`, steps that are outstanding can be asked, too."""
    bench = bench_of(framework, scenario, act, _ENGINE, alone=True)
    completions = _completions(bench, steps=mode is Mode.NOW)
    lawful = lawful_planes(completions, bench.asked(act), mode)
    closed = {*skipped, *_said_unknown(scenario, act)}
    bits = [bit for unknown in completions.unknowns if unknown.name in closed for bit in unknown.bits()]
    care = bearing_care(completions, lawful.sure, lawful.maybe)
    manager = completions.manager
    return OpenAct(
        act=act,
        bench=bench,
        completions=completions,
        askable=frozenset(unknown.name for unknown in completions.unknowns if unknown.name not in closed),
        care=manager.exists(care, bits) if bits else care,
        lawful=~manager.exists(care & ~lawful.sure, bits) if bits else lawful.sure,
        unlawful=~manager.exists(care & lawful.maybe, bits) if bits else ~lawful.maybe,
    )


def _said_unknown(scenario: Scenario, act: Act) -> Iterator[str]:
    """Name what is said to be unknown, contested or left open: asking it again is of no use."""
    yield from (fact.name for fact in (*scenario.facts, *act.given) if fact.value is None)
    yield from (question for question, reading in scenario.readings if reading == OPEN)


def _completions(bench: Bench, *, steps: bool) -> Completions:
    """Give the completions over what the law in force reads, and what constraints tie to it."""
    program = program_of(bench.law, bench.situation)
    order = order_of_facts((program,))
    framework = bench.law.framework
    tied = (atom.fact for c in framework.constraints for part in c.parts for atom in atoms_of(part))
    named = frozenset((*order, *tied))
    refusals = frozenset(_refusals(bench.law)) if steps else frozenset()
    cuts = cuts_of((framework,), bench.situation.as_of, comparisons_of(program))
    facts = (
        Domain(name=fact.name, cases=cases_of(framework, fact.name, cuts))
        for fact in framework.facts
        if fact.name in named
        and fact.name not in bench.situation.values
        and (fact.role is Role.CIRCUMSTANCE or (steps and fact.role is Role.STEP and fact.name not in refusals))
    )
    space = Space(laid_out((*open_questions(bench.law), *facts), order))
    return Completions(bench.law, program, bench.situation, space)


# what says that a step was refused or lapsed is read as known: it need not be asked to settle anything


def _refusals(law: LawInForce) -> Iterator[str]:
    yield from (fact.refused_by for fact in law.framework.facts if fact.refused_by is not None)
    for norm in law.norms.values():
        if isinstance(norm.content, Permits | Excepts | Requires):
            yield from _refusals_in(law.opened(norm.content.steps))


def _refusals_in(steps: Iterable[Step | StepChoice]) -> Iterator[str]:
    for step in steps:
        yield from step.refused_by
        if isinstance(step, StepChoice):
            yield from _refusals_in(step.alternatives)
            continue
        yield from () if step.lapsed_by is None else (step.lapsed_by,)
        for follow_up in step.after:
            yield from (follow_up.fact, *follow_up.refused_by)
