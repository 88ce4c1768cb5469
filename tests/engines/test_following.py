"""A situation that changes fact by fact: after each change, what the rules alone give from scratch."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selfdefense.diagnostics import DiagnosticError
from selfdefense.engines import Bench, Following, engine_statuses
from selfdefense.engines.adjudication import Scope, outcome
from selfdefense.engines.runners import runner
from selfdefense.evaluation import Mode, Outcome
from selfdefense.framework import Constraint, ConstraintKind, FactHolds, Framework, Permits, law_in_force
from selfdefense.scenario import Act, Fact, Scenario, situation_of
from tests.builders import DAY, action, fact_type, framework, holds, norm, scenario
from tests.strategies import ACTIONS, CIRCUMSTANCES, CONDUCT, REFUSALS, STEPS, frameworks

ENGINES = [status.name for status in engine_statuses() if status.available]
FACTS = CIRCUMSTANCES + STEPS + REFUSALS + CONDUCT


def from_scratch(law: Framework, values: dict[str, bool | None]) -> list[tuple[Outcome, Outcome]] | None:
    """Evaluate what stands by the definitions; None where it contradicts itself."""
    facts = tuple(Fact(name=name, value=value) for name, value in values.items())
    situation = situation_of(law, Scenario(id="s", framework="by-hand", as_of=DAY, facts=facts))
    bench = Bench(law_in_force(law, DAY, law.official_stance(DAY)), situation, runner("reference")[1])
    if bench.contradictory:
        return None
    return [
        (outcome(bench.matter, name, Mode.PROSPECT, Scope()), outcome(bench.matter, name, Mode.NOW, Scope()))
        for name in ACTIONS
    ]


@pytest.mark.parametrize("engine", ENGINES)
@given(
    law=frameworks(),
    changes=st.lists(st.tuples(st.sampled_from(FACTS), st.sampled_from((True, False, None))), max_size=8),
)
@settings(max_examples=40, deadline=None)
def test_each_change_is_followed(engine: str, law: Framework, changes: list[tuple[str, bool | None]]) -> None:
    """Whatever changes, and through contradictions and out of them again."""
    following = Following(law, scenario(), ACTIONS, engine=engine)
    values: dict[str, bool | None] = {}
    for name, value in changes:
        following.state(name, value)
        values[name] = value
        expected = from_scratch(law, values)
        if expected is None:
            with pytest.raises(DiagnosticError, match="contradiction"):
                following.outcomes()
        else:
            assert list(following.outcomes()) == expected


def small() -> Framework:
    """Give a law with one permission, and two facts that exclude one another."""
    return framework(
        facts=(fact_type("war"), fact_type("peace")),
        actions=(action("fight"),),
        norms=(norm("permits", Permits(action="fight"), holds("war")),),
        constraints=(
            Constraint(kind=ConstraintKind.NEVER_TOGETHER, parts=(FactHolds(fact="war"), FactHolds(fact="peace"))),
        ),
        digest="following",
    )


def test_the_bench_gives_the_whole_verdict_on_what_stands() -> None:
    """And a later change does not reach into it."""
    following = Following(small(), scenario(), ["fight"], engine="compiled")
    following.state("war", True)
    bench = following.bench()
    following.state("war", None)
    assert following.outcomes() == ((Outcome.UNDETERMINED, Outcome.UNDETERMINED),)
    verdict = bench.verdict(Act(action="fight"))
    assert (verdict.outcome, [route.norm for route in verdict.routes]) == (Outcome.PERMITTED, ["permits"])


def test_what_excludes_one_another_is_refused_until_it_no_longer_stands() -> None:
    """No outcome is given while facts contradict themselves."""
    following = Following(small(), scenario(war=True), ["fight"], engine="compiled")
    following.state("peace", True)
    with pytest.raises(DiagnosticError, match="contradiction"):
        following.outcomes()
    following.state("war", False)
    assert following.outcomes() == ((Outcome.NOT_AUTHORISED, Outcome.NOT_AUTHORISED),)


def test_names_that_are_not_known_are_refused() -> None:
    """Of actions and of facts."""
    with pytest.raises(ValueError, match="no action named `run`"):
        Following(small(), scenario(), ["run"])
    with pytest.raises(ValueError, match="no fact named `truce`"):
        Following(small(), scenario(), ["fight"]).state("truce", True)
