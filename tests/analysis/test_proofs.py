"""Claims: brute force over all situations of random packs, and each standing by hand."""

import os
from collections.abc import Iterator
from datetime import date
from itertools import product

import attrs
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from selfdefense.analysis import ClaimProof, ClaimStanding, Why, prove, written
from selfdefense.diagnostics import DiagnosticError
from selfdefense.engines import evaluate
from selfdefense.evaluation import Evaluation, Outcome
from selfdefense.framework import (
    ALWAYS,
    OPEN,
    AllOf,
    Claim,
    Condition,
    Excepts,
    Framework,
    Layer,
    Limit,
    Manner,
    Not,
    Permits,
    Prohibits,
    Role,
    Stances,
    Tenet,
    TenetKind,
)
from selfdefense.scenario import Fact, Scenario, situation_of, truth_of
from selfdefense.truth import Truth
from tests.builders import DAY, action, fact_type, framework, holds, norm, provision, step, text
from tests.strategies import ACTIONS, CIRCUMSTANCES, CONDUCT, REFUSALS, STEPS, conditions, frameworks

PACKS = int(os.environ.get("PROOF_PACKS", "12"))
MOST_SITUATIONS = int(os.environ.get("PROOF_SITUATIONS", "300"))
NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
OUTCOMES = (
    TenetKind.LAWFUL,
    TenetKind.UNLAWFUL,
    TenetKind.PERMITTED,
    TenetKind.PERMITTED_SUBJECT_TO,
    TenetKind.PROHIBITED,
    TenetKind.NOT_AUTHORISED,
    TenetKind.LAWFUL_NOW,
)


def situations_of(pack: Framework, claims: list[Claim]) -> Iterator[Scenario]:
    """List every situation that the norms and claims tell apart; none of them where there are too many."""
    said = repr((pack.norms, pack.constraints, claims))
    named = [name for name in CIRCUMSTANCES if f"'{name}'" in said]
    threefold = [name for name in (*STEPS, *REFUSALS, *CONDUCT) if f"'{name}'" in said]
    assume(2 ** len(named) * 3 ** len(threefold) <= MOST_SITUATIONS)
    official = pack.official_stance(DAY).reading_of("q")
    for values in product(*([(False, True)] * len(named)), *([(None, False, True)] * len(threefold))):
        facts = tuple(Fact(name=n, value=v) for n, v in zip((*named, *threefold), values, strict=True))
        for reading in ("x", "y") if official == OPEN else (official,):
            yield Scenario(id="s", framework="by-hand", as_of=DAY, facts=facts, readings=(("q", reading),))


def _is(evaluation: Evaluation, tenet: Tenet) -> bool:
    verdict = evaluation.verdict(tenet.about)
    match tenet.kind:
        case TenetKind.LAWFUL:
            return verdict.outcome.lawful is Truth.TRUE
        case TenetKind.UNLAWFUL:
            return verdict.outcome.lawful is Truth.FALSE
        case TenetKind.LAWFUL_NOW:
            return verdict.now.lawful is Truth.TRUE
        case _:
            return verdict.outcome is Outcome(tenet.kind.value)


def _speaks_against(pack: Framework, case: Scenario, claim: Claim) -> bool | None:
    """Say whether a situation speaks against a claim; None where it is none, or where `when` is not so."""
    situation = situation_of(pack, case)
    if truth_of(claim.when, situation.truth_of_atom, lambda _: Truth.UNKNOWN) is not Truth.TRUE:
        return None
    (tenet,) = claim.tenets
    try:
        found = _is(evaluate(pack, case, actions=(tenet.about,), engine="compiled"), tenet)
    except DiagnosticError:
        return None
    return found is (claim.manner is Manner.NEVER)


def _completed(case: Scenario) -> Iterator[Scenario]:
    """Fill in every circumstance that a scenario leaves open."""
    left = [name for name in CIRCUMSTANCES if name not in case.fact]
    for values in product((False, True), repeat=len(left)):
        more = (Fact(name=name, value=value) for name, value in zip(left, values, strict=True))
        yield attrs.evolve(case, facts=(*case.facts, *more))


@st.composite
def _claims(draw: st.DrawFn) -> Claim:
    return Claim(
        name="drawn",
        says=text("drawn"),
        manner=draw(st.sampled_from(Manner)),
        tenets=(Tenet(kind=draw(st.sampled_from(OUTCOMES)), action=draw(st.sampled_from((*ACTIONS, "g")))),),
        when=draw(st.just(ALWAYS) | conditions(CIRCUMSTANCES)),
    )


@settings(max_examples=PACKS, deadline=None, suppress_health_check=list(HealthCheck), phases=NO_SHRINKING)
@given(frameworks(), st.lists(_claims(), min_size=3, max_size=3))
def test_claims_against_every_situation(pack: Framework, claims: list[Claim]) -> None:
    """A claim is refuted exactly when some situation speaks against it, and its scenario does."""
    situations = tuple(situations_of(pack, claims))
    for claim, proof in zip(claims, prove(pack, claims), strict=True):
        against = [_speaks_against(pack, case, claim) for case in situations]
        assert (proof.standing is ClaimStanding.REFUTED) == (True in against)
        refuted = proof.tenets[0].refuted
        if refuted is not None:
            assert refuted.scenario is not None
            completed = [_speaks_against(pack, case, claim) for case in _completed(refuted.scenario)]
            assert set(completed) - {None} == {True}


PACK = framework(
    facts=(
        fact_type("attacked"),
        fact_type("threatened"),
        fact_type("approved", Role.STEP, refused_by="refused"),
        fact_type("refused", Role.STEP),
        fact_type("kept_small", Role.CONDUCT),
        fact_type("warned"),
    ),
    actions=(action("force"), action("strike", kind_of=("force",)), action("spy")),
    norms=(
        norm("renounced", Prohibits(action="force"), layer=Layer.CONSTITUTION),
        norm(
            "self-defence",
            Excepts(action="force"),
            holds("attacked"),
            layer=Layer.CONSTITUTION,
            overrides=("renounced",),
        ),
        norm(
            "defence",
            Permits(
                action="force",
                steps=(step("approved", refused_by=("refused",)),),
                limits=(Limit(condition=holds("kept_small"), provision="statute/1"),),
            ),
            holds("threatened"),
        ),
        norm("told", Prohibits(action="force"), holds("warned"), layer=Layer.STATEMENT),
    ),
    digest="proofs-by-hand",
)


def _claim(
    kind: TenetKind, about: str, when: Condition = ALWAYS, manner: Manner = Manner.NEVER, **more: object
) -> Claim:
    is_route = kind is TenetKind.GRANTED
    tenet = Tenet(kind=kind, norm=about if is_route else None, action=None if is_route else about)
    return Claim(name="c", says=text("c"), manner=manner, tenets=(tenet,), when=when, **more)  # type: ignore[arg-type]


def _proof(claim: Claim, pack: Framework = PACK) -> ClaimProof:
    (proof,) = prove(pack, (claim,))
    return proof


def test_proved() -> None:
    """What never is, and is not for want of a route."""
    not_attacked = Not(part=holds("attacked"))
    assert _proof(_claim(TenetKind.LAWFUL, "force", not_attacked)).standing is ClaimStanding.PROVED
    assert _proof(_claim(TenetKind.LAWFUL, "force", holds("refused"))).standing is ClaimStanding.PROVED
    assert _proof(_claim(TenetKind.LAWFUL_NOW, "force", Not(part=holds("approved")))).standing is ClaimStanding.PROVED
    granted = _claim(TenetKind.GRANTED, "defence", Not(part=holds("threatened")))
    assert _proof(granted).standing is ClaimStanding.PROVED


def test_refuted_with_a_scenario() -> None:
    """A scenario with the fewest facts, on the law's own date, written as YAML."""
    proof = _proof(_claim(TenetKind.LAWFUL, "force", holds("attacked")))
    assert proof.standing is ClaimStanding.REFUTED
    refuted = proof.tenets[0].refuted
    assert refuted is not None
    assert refuted.scenario is not None
    assert written(refuted.scenario) == (
        "scenario: against-c\nframework: by-hand\nas_of: 1950-01-01\nfacts:\n  attacked: true\n  threatened: true\n"
        "ask:\n  - force\nexpect:\n  force: lawful\n"
    )


def test_vacuous() -> None:
    """What holds only for want of a route, or because its condition is never so, says nothing."""
    no_route = _proof(_claim(TenetKind.LAWFUL, "spy", holds("attacked")))
    assert (no_route.standing, no_route.tenets[0].why) == (ClaimStanding.VACUOUS, Why.NEVER_SO)
    kinds = _proof(_claim(TenetKind.LAWFUL, "strike"))
    assert kinds.standing is ClaimStanding.VACUOUS
    both_ways = AllOf(parts=(holds("attacked"), Not(part=holds("attacked"))))
    never = _proof(_claim(TenetKind.LAWFUL, "force", both_ways))
    assert (never.standing, never.tenets[0].why) == (ClaimStanding.VACUOUS, Why.WHEN_NEVER_SO)
    no_day = _proof(_claim(TenetKind.LAWFUL, "force", until=date(1900, 1, 1)))
    assert (no_day.standing, no_day.tenets[0].why) == (ClaimStanding.VACUOUS, Why.NO_VERSION)


def test_lower_layers_and_missing_facts() -> None:
    """A statement changes no lawfulness; what is unknown widens none, unless two limits contradict each other."""
    assert _proof(_claim(TenetKind.CHANGED_BY_LOWER_LAYERS, "force")).standing is ClaimStanding.PROVED
    assert _proof(_claim(TenetKind.WIDENED_BY_MISSING_FACTS, "force")).standing is ClaimStanding.PROVED
    kept, broken = (
        Limit(condition=condition, provision="statute/1")
        for condition in (holds("kept_small"), Not(part=holds("kept_small")))
    )
    odd = framework(
        facts=PACK.facts,
        actions=PACK.actions,
        norms=(norm("odd", Permits(action="spy", limits=(kept, broken))),),
        digest="odd-limits",
    )
    proof = _proof(_claim(TenetKind.WIDENED_BY_MISSING_FACTS, "spy"), odd)
    assert proof.standing is ClaimStanding.REFUTED


def test_versions_and_stances() -> None:
    """A later law refutes what held before, and each version is told by its days."""
    later = attrs.evolve(provision(Layer.STATUTE, "2"), start=date(2016, 3, 29))
    pack = attrs.evolve(
        PACK,
        provisions=(*PACK.provisions, later),
        norms=(*PACK.norms, norm("spying", Permits(action="spy"), holds("warned"), at="2")),
        digest="two-versions",
    )
    claim = _claim(TenetKind.LAWFUL, "spy", Not(part=holds("attacked")), stances=Stances.ALL)
    (tenet,) = _proof(claim, pack).tenets
    assert [(v.start, v.until, v.standing) for v in tenet.versions] == [
        (date(1950, 1, 1), date(2016, 3, 29), ClaimStanding.VACUOUS),
        (date(2016, 3, 29), None, ClaimStanding.REFUTED),
    ]
    before = attrs.evolve(claim, until=date(2016, 3, 29))
    assert _proof(before, pack).standing is ClaimStanding.VACUOUS
