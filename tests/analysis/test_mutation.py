"""Mutants: killed, proven to change no answer, surviving; and that the proof is sound on random packs."""

import os
from datetime import date

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from selfdefense.analysis.equivalents import Equivalence
from selfdefense.analysis.mutants import Mutant, MutationKind, mutants_of
from selfdefense.analysis.mutation import Fate, mutate
from selfdefense.engines import bench_of, evaluate
from selfdefense.framework import AllOf, Claim, Framework, Manner, Tenet, TenetKind
from selfdefense.scenario import Expectation, Scenario
from tests.builders import text
from tests.report.harbour import framework, scenario
from tests.strategies import frameworks, scenarios

PAIRS = int(os.environ.get("BEARING_PAIRS", "40"))
ACTIONS = ("a0", "a1", "a2", "a3", "g")
ROUTE = "defence-act/may-strike"
FACTS = "facts: {attacked: true, grave: true, ordered: true, approved: true, told: true, measured: true}"


def _repeating(norm: str) -> Framework:
    """Say the condition of a norm twice."""
    harbour = framework()
    norms = (attrs.evolve(n, when=AllOf(parts=(n.when, n.when))) if n.id == norm else n for n in harbour.norms)
    return attrs.evolve(harbour, norms=tuple(norms))


def _fates(law: Framework, expecting: Scenario, kind: MutationKind, provision: str) -> dict[str, Fate]:
    """Give what became of the mutants of a provision; of those that are not listed, that they were killed."""

    def selected(mutant: Mutant) -> bool:
        return mutant.kind is kind and mutant.provision == provision

    report = mutate(law, [expecting], select=selected)
    fates = {mutant.says: Fate.KILLED for mutant in mutants_of(law) if selected(mutant)}
    assert report.total == len(fates)
    return fates | {survivor.mutant.says: survivor.fate for survivor in report.survivors}


def _expecting(outcome: str, rest: str = FACTS) -> Scenario:
    return attrs.evolve(scenario(rest), expect=(Expectation(of="strike", outcome=outcome),))


def test_what_is_said_twice_can_be_left_out_once() -> None:
    """Dropping one of two equal conditions is proven to change nothing; making them alternatives, too."""
    law = _repeating(ROUTE)
    dropped = _fates(law, _expecting("permitted"), MutationKind.DROP_CONDITION, "defence-act/7-1")
    assert [fate for says, fate in dropped.items() if says.startswith(ROUTE)][:1] == [Fate.EQUIVALENT]
    swapped = _fates(law, _expecting("permitted"), MutationKind.SWAP_ALL_AND_ANY, "defence-act/7-1")
    assert Fate.EQUIVALENT in swapped.values()


def test_a_prohibition_that_is_expected_is_missed_when_it_is_gone() -> None:
    """The scenario that expects it kills the mutant; one that never reaches it leaves it alive."""
    barred = _expecting("prohibited", "facts: {attacked: false}")
    assert set(_fates(framework(), barred, MutationKind.FLIP_MODALITY, "charter/1").values()) == {Fate.KILLED}
    help_asked = attrs.evolve(scenario("facts: {}"), expect=(Expectation(of="help.borduria", outcome="undetermined"),))
    assert Fate.KILLED not in _fates(framework(), help_asked, MutationKind.FLIP_MODALITY, "charter/1").values()


def test_a_claim_notices_what_no_scenario_does() -> None:
    """No scenario reaches the prohibition; a claim that was proved of it is not, once it is gone."""
    harbour = framework()
    tenet = Tenet(kind=TenetKind.LAWFUL, action="strike")
    claim = Claim(
        name="none",
        says=text("no strike before the view"),
        manner=Manner.NEVER,
        tenets=(tenet,),
        until=date(1960, 1, 1),
    )
    help_asked = attrs.evolve(scenario("facts: {}"), expect=(Expectation(of="help.borduria", outcome="undetermined"),))
    for claims, expected in (((), Fate.UNREACHED), ((claim,), Fate.KILLED)):
        law = attrs.evolve(harbour, claims=claims, digest=f"harbour with {len(claims)} claims")
        assert set(_fates(law, help_asked, MutationKind.FLIP_MODALITY, "charter/1").values()) == {expected}


def test_a_step_or_limit_dropped_is_never_called_equivalent() -> None:
    """Readers are shown them."""
    shown = [m for m in mutants_of(framework()) if m.kind in (MutationKind.DROP_STEP, MutationKind.DROP_LIMIT)]
    assert len(shown) >= 5
    assert not any(Equivalence(framework()).holds(mutant) for mutant in shown)


@pytest.mark.parametrize("workers", [1, 2])
def test_the_score_counts_what_changes_something(workers: int) -> None:
    """Killed of those that are not equivalent, in one process as in two."""
    report = mutate(_repeating(ROUTE), [_expecting("permitted")], workers=workers)
    assert report.equivalent > 0
    assert report.killed == report.total - len(report.survivors)
    assert report.score == report.killed / (report.total - report.equivalent)
    assert 0 < report.score < 1


@settings(max_examples=PAIRS, deadline=None, suppress_health_check=list(HealthCheck))
@given(frameworks(), scenarios(), st.randoms())
def test_what_is_proven_to_change_nothing_changes_no_outcome(law: Framework, facts: Scenario, chance) -> None:  # type: ignore[no-untyped-def]
    """On random packs, an equivalent mutant gives the same outcomes as the law."""
    mutants = list(mutants_of(law))
    judge = Equivalence(law)
    for mutant in chance.sample(mutants, min(4, len(mutants))):
        if judge.holds(mutant) and not bench_of(law, facts).contradictory:
            found = (evaluate(one, facts, actions=ACTIONS, engine="compiled") for one in (law, mutant.framework))
            before, after = ([(v.outcome, v.now, v.in_principle) for v in e.verdicts] for e in found)
            assert before == after, mutant.says
