"""A SAT solver judges exactness (D10) on packs with dozens of open facts, far more than brute force can take.

The meaning is `meaning.lp` with `completions.lp`, grounded by clingo, written as clauses and solved by CaDiCaL: none
of it is the program that the engines share, nor a decision diagram. Choices, quantities and dates are finite domains.
What a verdict turns on is judged for changes of one fact; least changes of several are left to brute force.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import attrs
from hypothesis import HealthCheck, given, settings
from pysat.solvers import Cadical153

from selfdefense.engines.bench import Bench
from selfdefense.engines.diagrams import exact_outcome, turns_on
from selfdefense.engines.runners import ENGINES
from selfdefense.evaluation import Mode, Outcome
from selfdefense.framework import OPEN, Framework, OfficialStance, law_in_force
from selfdefense.scenario import Act, Scenario, situation_of
from tests.counted import count

from .clauses import Clauses, clauses_of
from .facts import facts_of_framework, facts_of_scenario, written
from .judge import MEANING
from .wide_packs import KINDS, STRETCHES, WIDE, WidePack, wide_packs

PAIRS = int(os.environ.get("SAT_PAIRS", "15"))
ASKED = ("a0", "a1", "a2", "a3", "g")
COMPLETIONS = Path(__file__).with_name("completions.lp").read_text(encoding="utf-8")


def readings_of(framework: Framework, scenario: Scenario) -> Iterator[Framework]:
    """Give the framework under each reading of its question: a question left open is one more unknown (D10, D12)."""
    (question,) = framework.questions
    official = question.official_on(scenario.law_date)
    for name in ("x", "y") if official == OPEN else (official,):
        picked = attrs.evolve(question, official=(OfficialStance(start=None, reading=name),))
        yield attrs.evolve(framework, questions=(picked,))


def clauses_of_pair(framework: Framework, scenario: Scenario) -> Clauses:
    """Write all completions of a pair as clauses."""
    facts = facts_of_framework(framework)
    facts_of_scenario(facts, scenario)
    for name in open_facts(scenario):
        for value in STRETCHES[KINDS[name]]:
            facts.say("possible", written(name), written(value))
    return clauses_of(f"{MEANING}{COMPLETIONS}{''.join(facts.lines)}")


def named_in_norms(framework: Framework) -> set[str]:
    """Collect the facts that some condition of a norm names."""
    lines = facts_of_framework(attrs.evolve(framework, constraints=())).lines
    return {line.split('"')[1] for line in lines if line.startswith(("of_fact", "compares"))}


def open_facts(scenario: Scenario) -> list[str]:
    """List the circumstances without a value."""
    return [name for name in WIDE if name not in scenario.fact or scenario.fact[name].value is None]


class Solver:
    """Asks whether some completion is such that atoms, or their contraries, hold."""

    def __init__(self, clauses: Clauses) -> None:
        self._variable = clauses.variable
        self._solver = Cadical153(bootstrap_with=clauses.clauses)

    def some(self, *so: str, but_not: tuple[str, ...] = ()) -> bool:
        """Say whether some completion has these atoms and not those. An atom that was never written is false."""
        if any(name not in self._variable for name in so):
            return False
        wanted = [self._variable[name] for name in so]
        unwanted = [-self._variable[name] for name in but_not if name in self._variable]
        return bool(self._solver.solve(assumptions=wanted + unwanted))


class Twins:
    """Asks whether two completions that differ in one fact alone differ in an atom."""

    def __init__(self, clauses: Clauses, facts: list[str]) -> None:
        self.facts = facts
        self._variable = clauses.variable
        self._shift = clauses.top
        self._same = {name: 2 * clauses.top + 1 + place for place, name in enumerate(facts)}
        self._solver = Cadical153(bootstrap_with=clauses.clauses)
        for clause in clauses.clauses:
            self._solver.add_clause([literal + self._shift * (1 if literal > 0 else -1) for literal in clause])
        for name in facts:
            self._tie(name)

    def _tie(self, name: str) -> None:
        for value in STRETCHES[KINDS[name]]:
            one = self._variable[f"value({written(name)},{written(value)})"]
            self._solver.add_clause([-self._same[name], -one, one + self._shift])
            self._solver.add_clause([-self._same[name], one, -one - self._shift])

    def change(self, fact: str, atom: str) -> bool:
        """Say whether a change of the fact alone can change the atom."""
        if atom not in self._variable:
            return False
        others = [same for name, same in self._same.items() if name != fact]
        variable = self._variable[atom]
        return bool(self._solver.solve(assumptions=[*others, variable, -variable - self._shift]))


def expected(solvers: list[Solver], action: str, mode: Mode) -> Outcome:
    """Name what all completions agree on (D10)."""
    lawful, unlawful = (f"{rail}(lawful({written(action)},{mode.value}))" for rail in "tf")

    def everywhere(atom: str) -> bool:
        return not any(solver.some(but_not=(atom,)) for solver in solvers)

    def label(outcome: Outcome) -> bool:
        return everywhere(f"outcome({written(action)},{mode.value},{outcome.value})")

    if everywhere(lawful):
        return Outcome.PERMITTED if label(Outcome.PERMITTED) else Outcome.PERMITTED_SUBJECT_TO
    if everywhere(unlawful):
        return Outcome.PROHIBITED if label(Outcome.PROHIBITED) else Outcome.NOT_AUTHORISED
    return Outcome.UNDETERMINED


@settings(max_examples=PAIRS, deadline=None, suppress_health_check=list(HealthCheck))
@given(wide_packs())
def test_what_is_exact_is_what_the_solver_finds_of_all_completions(pack: WidePack) -> None:
    """Contradictions, outcomes and labels are those of all completions, found one question at a time."""
    framework, scenario = pack.framework, pack.scenario
    written_out = [clauses_of_pair(one, scenario) for one in readings_of(framework, scenario)]
    solvers = [Solver(clauses) for clauses in written_out]
    law = law_in_force(framework, scenario.law_date, framework.official_stance(scenario.law_date))
    bench = Bench(law, situation_of(framework, scenario), ENGINES["compiled"])
    contradictory = not any(solver.some() for solver in solvers)
    assert bench.contradictory is contradictory
    count("wide packs judged by SAT")
    named = named_in_norms(framework) & set(open_facts(scenario))
    count(f"wide packs judged by SAT: norms name {len(named) // 10 * 10} to {len(named) // 10 * 10 + 9} open facts")
    count(f"wide packs judged by SAT: {'contradictory' if contradictory else 'not contradictory'}")
    if contradictory:
        return
    still_open = [action for action in ASKED if judge_outcome(solvers, bench, action) is Outcome.UNDETERMINED]
    twins = [Twins(clauses, open_facts(scenario)) for clauses in written_out] if still_open else []
    for action in still_open:
        judge_turning(twins, bench, action)


def judge_outcome(solvers: list[Solver], bench: Bench, action: str) -> Outcome:
    """Compare what all completions agree on, in prospect and as things stand; lawfulness is the verdict's too."""
    act = Act(action=action)
    found = {mode: expected(solvers, action, mode) for mode in (Mode.PROSPECT, Mode.NOW)}
    for mode, outcome in found.items():
        exact = exact_outcome(bench.completions, bench.asked(act), mode).outcome
        assert exact is outcome, (action, mode, exact, outcome)
    for verdict, outcome in zip(bench.outcomes(act), found.values(), strict=True):
        assert verdict.lawful is outcome.lawful, (action, verdict, outcome)
    count(f"outcomes judged by SAT: {found[Mode.PROSPECT].value}")
    return found[Mode.PROSPECT]


def judge_turning(twins: list[Twins], bench: Bench, action: str) -> None:
    """Find each fact that alone changes lawfulness among what the verdict turns on: no don't-care is one (D10)."""
    found = turns_on(bench.completions, bench.asked(Act(action=action)), Mode.PROSPECT)
    turned = {turning.fact for turning in found}
    for name in twins[0].facts:
        if any(twin.change(name, f"{rail}(lawful({written(action)},prospect))") for twin in twins for rail in "tf"):
            assert name in turned, name
            count("facts judged by SAT: change lawfulness alone")
        else:
            count(
                f"facts judged by SAT: do not, and the verdict {'turns' if name in turned else 'does not turn'} on them"
            )
