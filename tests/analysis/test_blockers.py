"""Blockers against the standings of routes and exceptions on random packs, and each kind by hand."""

import os
from datetime import date

import attrs
from hypothesis import HealthCheck, Phase, assume, given, settings

from selfdefense.analysis.blocker import Blocker, BlockerKind
from selfdefense.analysis.blockers import blockers
from selfdefense.diagnostics import DiagnosticError
from selfdefense.engines import evaluate
from selfdefense.evaluation import Effect, Outcome, Standing
from selfdefense.framework import (
    Excepts,
    Framework,
    Layer,
    Limit,
    Norm,
    OfficialStance,
    Permits,
    Prohibits,
    Question,
    Reading,
    ReadingRef,
    ReadingStatus,
    Role,
)
from selfdefense.scenario import Scenario
from tests.builders import action, fact_type, framework, holds, norm, provision, scenario, step, text
from tests.strategies import frameworks, scenarios

PAIRS = int(os.environ.get("BLOCKER_PAIRS", "20"))
# Packs are large: to shrink one takes minutes, and the seed shows the failure as well.
NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
ELSEWHERE = (BlockerKind.NOT_IN_FORCE, BlockerKind.OTHER_READING)


def _here(found: tuple[Blocker, ...], norm_id: str, action_name: str, lifts: str | None) -> list[bool]:
    """List of each blocker of a norm that the law of the day has whether it is certain."""
    return [
        blocker.certain
        for blocker in found
        if (blocker.norm, blocker.action, blocker.lifts) == (norm_id, action_name, lifts)
        and blocker.kind not in ELSEWHERE
    ]


@settings(max_examples=PAIRS, deadline=None, suppress_health_check=list(HealthCheck), phases=NO_SHRINKING)
@given(frameworks(), scenarios())
def test_a_route_is_closed_exactly_if_something_certainly_blocks_it(pack: Framework, case: Scenario) -> None:
    """Closed: a certain blocker; unsettled: only possible ones; open or pending: none (D8)."""
    try:
        verdicts = evaluate(pack, case, actions=("a0", "a1", "a2", "a3", "g"), engine="reference").verdicts
    except DiagnosticError:
        assume(False)
    for verdict in verdicts:
        found = blockers(pack, case, verdict.label)
        for route in verdict.routes:
            certain = _here(found, route.norm, route.action, None)
            assert (route.standing is Standing.CLOSED) == any(certain)
            assert (route.standing is Standing.UNSETTLED) == (bool(certain) and not any(certain))


@settings(max_examples=PAIRS, deadline=None, suppress_health_check=list(HealthCheck), phases=NO_SHRINKING)
@given(frameworks(), scenarios())
def test_a_prohibition_that_stands_shows_why_no_exception_lifts_it(pack: Framework, case: Scenario) -> None:
    """Of an effective prohibition every overriding norm has a certain blocker, unless it is open (D7)."""
    try:
        verdicts = evaluate(pack, case, actions=("a0", "a1", "a2", "a3"), engine="reference").verdicts
    except DiagnosticError:
        assume(False)
    for verdict in verdicts:
        found = blockers(pack, case, verdict.label)
        for bar in verdict.bars:
            if bar.under or bar.effect is not Effect.EFFECTIVE:
                continue
            assert any(blocker.by == bar.norm and blocker.norm is None and blocker.certain for blocker in found)
            for used in bar.overriders:
                if used.effect is not Effect.EFFECTIVE:
                    assert any(_here(found, used.norm, bar.action, bar.norm))


# by hand


def _pack(*norms: Norm, digest: str, questions: tuple[Question, ...] = ()) -> Framework:
    return framework(
        facts=(
            *(fact_type(name) for name in ("f0", "f1")),
            *(fact_type(name, Role.STEP) for name in ("s0", "r0")),
            fact_type("k0", Role.CONDUCT),
        ),
        actions=(action("a"), action("b")),
        norms=norms,
        questions=questions,
        digest=digest,
    )


def _kinds(pack: Framework, case: Scenario) -> list[tuple[BlockerKind, tuple[str, ...]]]:
    return [(blocker.kind, blocker.facts) for blocker in blockers(pack, case, "a")]


def test_false_and_missing_conditions_are_named_one_by_one() -> None:
    """Each part of a ground that is not so, and each that is not known, stands in the way by itself."""
    pack = _pack(norm("may", Permits(action="a"), holds("f0", "f1")), digest="blockers-1")
    assert _kinds(pack, scenario(f0=False)) == [(BlockerKind.FALSE, ("f0",)), (BlockerKind.MISSING, ("f1",))]
    assert [b.certain for b in blockers(pack, scenario(f0=False), "a")] == [True, False]


def test_a_refused_step_and_a_breached_limit() -> None:
    """They are named with the facts that say so."""
    content = Permits(
        action="a",
        steps=(step("s0", refused_by=("r0",)),),
        limits=(Limit(condition=holds("k0"), provision="statute/1"),),
    )
    pack = _pack(norm("may", content), digest="blockers-2")
    assert _kinds(pack, scenario(r0=True, k0=False)) == [
        (BlockerKind.REFUSED_STEP, ("r0",)),
        (BlockerKind.BREACHED_LIMIT, ("k0",)),
    ]


def test_a_prohibition_with_an_exception_that_fails() -> None:
    """The prohibition blocks the action; the exception's own blocker says which prohibition it would lift."""
    pack = _pack(
        norm("may", Permits(action="a")),
        norm("bar", Prohibits(action="a"), layer=Layer.CONSTITUTION),
        norm("save", Excepts(action="a"), holds("f0"), layer=Layer.CONSTITUTION, overrides=("bar",)),
        digest="blockers-3",
    )
    found = blockers(pack, scenario(f0=False), "a")
    assert [(b.kind, b.norm, b.lifts, b.by) for b in found] == [
        (BlockerKind.FORBIDDEN, None, None, "bar"),
        (BlockerKind.FALSE, "save", "bar", None),
    ]


def test_a_defeated_route_a_forbidden_one_and_one_without_its_premise() -> None:
    """What overrides a permission, what forbids it alone, and the action that it rests on are named."""
    pack = _pack(
        norm("defeated", Permits(action="a")),
        norm("special", Prohibits(action="a", under=("forbidden",)), overrides=("defeated",)),
        norm("forbidden", Permits(action="a")),
        norm("resting", Permits(action="a", rests_on="b")),
        digest="blockers-4",
    )
    found = blockers(pack, scenario(), "a")
    assert [(b.kind, b.norm, b.by) for b in found] == [
        (BlockerKind.DEFEATED, "defeated", "special"),
        (BlockerKind.FORBIDDEN, "forbidden", "special"),
        (BlockerKind.RESTS_ON_UNLAWFUL, "resting", "b"),
    ]


def test_a_permission_of_another_day_comes_with_its_dates_and_its_outcome() -> None:
    """What is not yet in force is named, with what it would make of the action on the same facts."""
    coming = provision(Layer.STATUTE, at="2", start=date(2030, 4, 1))
    pack = _pack(norm("coming", Permits(action="a"), at="2"), digest="blockers-5")
    pack = attrs.evolve(pack, provisions=(*pack.provisions, coming))
    (found,) = blockers(pack, scenario(), "a")
    assert (found.kind, found.norm, found.start, found.outcome) == (
        BlockerKind.NOT_IN_FORCE,
        "coming",
        date(2030, 4, 1),
        Outcome.PERMITTED,
    )


def test_a_permission_of_another_reading_comes_with_its_outcome() -> None:
    """A reading that the stance does not take is named, with what it would make of the action."""
    readings = tuple(
        Reading(name=name, says=text(name), holder=text("somebody"), status=ReadingStatus.SCHOLARLY) for name in "xy"
    )
    question = Question(
        name="q", asks=text("which?"), readings=readings, official=(OfficialStance(start=None, reading="x"),)
    )
    ref = ReadingRef(question="q", readings=("y",))
    pack = _pack(norm("other", Permits(action="a"), readings=(ref,)), questions=(question,), digest="blockers-6")
    (found,) = blockers(pack, scenario(), "a")
    assert (found.kind, found.readings, found.outcome) == (
        BlockerKind.OTHER_READING,
        (("q", "y"),),
        Outcome.PERMITTED,
    )
