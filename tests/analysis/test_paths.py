"""Paths by hand, and on random packs: taking the steps makes it lawful, and where there is no path no step does."""

import os
from itertools import product

import attrs
from hypothesis import HealthCheck, Phase, assume, given, settings

from selfdefense.analysis.path import Path, PlannedStep
from selfdefense.analysis.paths import plan
from selfdefense.diagnostics import DiagnosticError
from selfdefense.engines import evaluate
from selfdefense.evaluation import LimitState, Outcome, Standing, StepState, Verdict
from selfdefense.framework import (
    Excepts,
    FactHolds,
    FollowUp,
    Framework,
    Layer,
    Limit,
    Norm,
    Permits,
    Prohibits,
    Role,
    Step,
    StepChoice,
)
from selfdefense.scenario import Fact, Scenario
from selfdefense.truth import Truth
from tests.builders import action, fact_type, framework, holds, norm, scenario, step, text
from tests.strategies import CIRCUMSTANCES, STEPS, frameworks, scenarios

PAIRS = int(os.environ.get("PATH_PAIRS", "20"))
# Packs are large: to shrink one takes minutes, and the seed shows the failure as well.
NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
ASKED = ("a0", "a1", "a2", "a3", "g")


def _with(case: Scenario, values: dict[str, bool]) -> Scenario:
    kept = tuple(fact for fact in case.facts if fact.name not in values)
    return attrs.evolve(case, facts=(*kept, *(Fact(name=name, value=value) for name, value in values.items())))


def _verdicts(pack: Framework, case: Scenario) -> tuple[Verdict, ...]:
    try:
        return evaluate(pack, case, actions=ASKED, engine="compiled").verdicts
    except DiagnosticError:
        return ()


@settings(max_examples=PAIRS, deadline=None, suppress_health_check=list(HealthCheck), phases=NO_SHRINKING)
@given(frameworks(), scenarios())
def test_where_there_is_no_path_no_step_helps(pack: Framework, case: Scenario) -> None:
    """However the steps are taken or left, what has no path stays unlawful."""
    assume(_verdicts(pack, case))
    without = [name for name in ASKED if plan(pack, case, name).none is not None]
    for values in product((True, False), repeat=len(STEPS)):
        other = _with(case, dict(zip(STEPS, values, strict=True)))
        found = {verdict.label: verdict for verdict in _verdicts(pack, other)}
        assert [name for name in without if found[name].outcome.lawful is not Truth.FALSE] == []
        assert [name for name in without if found[name].now.lawful is not Truth.FALSE] == []


def _taken(steps: tuple[PlannedStep, ...]) -> dict[str, bool]:
    """Give what taking the steps makes so, of alternatives the first one that is open; what lapsed is taken anew."""
    values: dict[str, bool] = {}
    for planned in steps:
        if planned.needed is Truth.TRUE:
            values |= dict.fromkeys(planned.facts, True)
            values |= {} if planned.lapsed_by is None else {planned.lapsed_by: False}
            values |= _taken(tuple(part for part in planned.alternatives if part.needed is Truth.TRUE)[:1])
    return values


def _along(path: Path) -> dict[str, bool]:
    before = min(path.before, key=lambda first: first.ahead, default=None)
    return _taken(path.steps) | ({} if before is None else _along(before))


@settings(max_examples=PAIRS, deadline=None, suppress_health_check=list(HealthCheck), phases=NO_SHRINKING)
@given(frameworks(), scenarios())
def test_whoever_goes_a_path_to_its_end_acts_lawfully(pack: Framework, case: Scenario) -> None:
    """Where nothing but steps is open, all steps of the first path taken, it is lawful as things stand."""
    case = _with(case, {name: bool(case.fact[name].value) for name in CIRCUMSTANCES})
    case = attrs.evolve(case, readings=(("q", "x"),), stipulate=())
    assume(_verdicts(pack, case))
    assume(evaluate(pack, case, actions=ASKED, engine="compiled").truth_of("c0") is not Truth.UNKNOWN)
    for verdict in _verdicts(pack, case):
        planned = plan(pack, case, verdict.label)
        if verdict.outcome.lawful is Truth.TRUE and planned.paths[0].standing is not Standing.UNSETTLED:
            done = _with(case, _along(planned.paths[0]))
            after = evaluate(pack, done, actions=(verdict.label,), engine="compiled").verdict(verdict.label)
            assert after.now.lawful is Truth.TRUE


# by hand


def _pack(*norms: Norm, digest: str) -> Framework:
    return framework(
        facts=(
            *(fact_type(name) for name in ("f0", "urgent")),
            *(fact_type(name, Role.STEP) for name in ("s0", "s1", "s2", "s3", "r0")),
            fact_type("k0", Role.CONDUCT),
        ),
        actions=(action("a"), action("b")),
        norms=norms,
        digest=digest,
    )


def _steps(path: Path) -> list[tuple[str, ...]]:
    return [planned.facts for planned in path.steps]


def test_steps_stand_in_the_order_of_the_law_those_of_exceptions_first() -> None:
    """The same step required twice is taken once, and says all that requires it."""
    pack = _pack(
        norm("bar", Prohibits(action="a"), layer=Layer.CONSTITUTION),
        norm(
            "save",
            Excepts(action="a", steps=(step("s2"),)),
            layer=Layer.CONSTITUTION,
            overrides=("bar",),
        ),
        norm("may", Permits(action="a", steps=(step("s1"), step("s0"), step("s2")))),
        digest="paths-1",
    )
    (path,) = plan(pack, scenario(s1=True), "a").paths
    assert _steps(path) == [("s2",), ("s1",), ("s0",)]
    assert [planned.state for planned in path.steps] == [
        StepState.OUTSTANDING,
        StepState.DONE,
        StepState.OUTSTANDING,
    ]
    assert path.steps[0].norms == ("save", "may")
    assert path.ahead == 2


def test_the_path_with_the_fewest_steps_comes_first() -> None:
    """Alternatives are compared by how many steps are still ahead."""
    pack = _pack(
        norm("long", Permits(action="a", steps=(step("s0"), step("s1")))),
        norm("short", Permits(action="a", steps=(step("s2"),))),
        norm("open", Permits(action="a"), holds("f0")),
        digest="paths-2",
    )
    paths = plan(pack, scenario(), "a").paths
    assert [(path.norm, path.ahead) for path in paths] == [("short", 1), ("long", 2), ("open", 0)]
    assert [setting.name for way in paths[2].ways for setting in way] == ["f0"]


def test_what_may_come_after_the_fact_has_its_deadline() -> None:
    """An alternative for urgency needs nothing beforehand; what must follow, by when, stands with it."""
    later = FollowUp(fact="s1", by=None, within=text("at once"), refused_by=("r0",))
    choice = StepChoice(
        alternatives=(
            step("s0"),
            Step(facts=(), when=FactHolds(fact="urgent"), after=(later,), provision="statute/1"),
        ),
        provision="statute/1",
    )
    pack = _pack(norm("may", Permits(action="a", steps=(choice,))), digest="paths-3")
    (path,) = plan(pack, scenario(urgent=True), "a").paths
    assert path.ahead == 0
    assert [(part.facts, part.needed) for part in path.steps[0].alternatives] == [
        ((), Truth.TRUE),
        (("s0",), Truth.TRUE),
    ]
    (duty,) = path.steps[0].alternatives[0].after
    assert (duty.fact, duty.within, duty.state) == ("s1", text("at once"), StepState.OUTSTANDING)


def test_what_an_action_rests_on_comes_first_and_is_not_said_twice() -> None:
    """The steps of the action rested on stand before; those they share are named there only."""
    pack = _pack(
        norm("may-b", Permits(action="b", steps=(step("s0"), step("s1")))),
        norm("may-a", Permits(action="a", steps=(step("s1"), step("s2")), rests_on="b")),
        digest="paths-4",
    )
    (path,) = plan(pack, scenario(), "a").paths
    assert _steps(path) == [("s2",)]
    assert [_steps(first) for first in path.before] == [[("s0",), ("s1",)]]
    assert path.ahead == 3


def test_limits_to_observe_are_listed_once() -> None:
    """A limit known to be kept is said to be."""
    limit = Limit(condition=holds("k0"), provision="statute/1")
    pack = _pack(norm("may", Permits(action="a", limits=(limit, limit))), digest="paths-5")
    (path,) = plan(pack, scenario(k0=True), "a").paths
    assert [(planned.state, planned.provisions) for planned in path.limits] == [(LimitState.KEPT, ("statute/1",))]


def test_without_a_path_the_changes_that_would_help_are_given() -> None:
    """The proof names what blocks, and the least changes of facts."""
    pack = _pack(norm("may", Permits(action="a"), holds("f0")), digest="paths-6")
    found = plan(pack, scenario(f0=False), "a")
    assert (found.outcome, found.paths) == (Outcome.NOT_AUTHORISED, ())
    assert found.none is not None
    assert [blocker.facts for blocker in found.none.blockers] == [("f0",)]
    assert [[change.fact for change in one.changes] for one in found.none.changes.found] == [["f0"]]


def test_without_any_route_no_change_helps() -> None:
    """That is proved, too."""
    found = plan(_pack(digest="paths-7"), scenario(), "a")
    assert found.none is not None
    assert (found.none.changes.found, found.none.changes.complete) == ((), True)
