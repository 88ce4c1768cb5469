"""Each static finding by hand, and none on a pack without fault."""

from datetime import date

import attrs

from selfdefense.analysis import FindingKind, Gravity, StaticFinding, lint
from selfdefense.framework import (
    AllOf,
    AnyOf,
    ConceptHolds,
    CountsAs,
    Excepts,
    Framework,
    Layer,
    Norm,
    Not,
    Permits,
    Prohibits,
    Role,
)
from tests.builders import action, concept, fact_type, framework, holds, norm, provision, step

FACTS = (
    fact_type("attacked"),
    fact_type("threatened"),
    attrs.evolve(fact_type("approved", Role.STEP), by="parliament"),
)
DEFENCE = norm("defence", Permits(action="force", steps=(step("approved"),)), holds("attacked", "threatened"))


def _pack(*norms: Norm, digest: str) -> Framework:
    return framework(
        facts=FACTS, concepts=(concept("crisis"),), actions=(action("force"),), norms=(DEFENCE, *norms), digest=digest
    )


def _found(*norms: Norm, digest: str) -> list[tuple[FindingKind, str, tuple[str, ...], str]]:
    return [(f.kind, f.about, f.others, f.detail) for f in lint(_pack(*norms, digest=digest))]


def test_nothing_to_find() -> None:
    """A pack in which everything has its work to do has no findings."""
    assert _found(digest="lint-none") == []


def test_never_applies() -> None:
    """A ground that contradicts itself."""
    never = AllOf(parts=(holds("attacked"), Not(part=holds("attacked"))))
    found = _found(norm("odd", Prohibits(action="force"), never), digest="lint-never")
    assert (FindingKind.NEVER_APPLIES, "odd", (), "") in found


def test_always_overridden() -> None:
    """A prohibition that an exception without any ground defeats for every action."""
    bar = norm("bar", Prohibits(action="force"))
    lifted = norm("lifted", Excepts(action="force"), layer=Layer.CONSTITUTION, overrides=("bar",))
    assert _found(bar, lifted, digest="lint-overridden") == [(FindingKind.ALWAYS_OVERRIDDEN, "bar", (), "")]


def test_redundant_condition() -> None:
    """A part that the other parts bring with them, told by its place."""
    either = AnyOf(parts=(holds("attacked"), holds("threatened")))
    bar = norm("bar", Prohibits(action="force"), AllOf(parts=(Not(part=holds("attacked")), Not(part=either))))
    assert _found(bar, digest="lint-redundant") == [
        (FindingKind.REDUNDANT_CONDITION, "bar", (), "1"),
        (FindingKind.REDUNDANT_CONDITION, "bar", (), "2.1"),
    ]


def test_gap_and_overlap() -> None:
    """A norm in force that rests on a concept on which none is; and two permissions that say the same."""
    resting = norm("resting", Prohibits(action="force"), ConceptHolds(concept="crisis"))
    found = _found(resting, attrs.evolve(DEFENCE, id="again"), digest="lint-gap")
    assert (FindingKind.GAP, "crisis", ("resting",), "") in found
    assert (FindingKind.OVERLAP, "again", ("defence",), "") in found
    later = attrs.evolve(provision(Layer.STATUTE, "2"), start=date(1960, 1, 1))
    counted = norm("counted", CountsAs(concept="crisis"), holds("attacked"), at="2")
    pack = attrs.evolve(_pack(resting, counted, digest="lint-later"), digest="lint-gap-for-ten-years")
    pack = attrs.evolve(pack, provisions=(*pack.provisions, later))
    assert FindingKind.GAP in {finding.kind for finding in lint(pack)}


def test_facts_and_steps() -> None:
    """A fact that no outcome rests on, and a step that no office takes."""
    pack = attrs.evolve(
        _pack(digest="lint-facts"),
        facts=(*FACTS, fact_type("weather"), fact_type("nodded", Role.STEP)),
        norms=(DEFENCE, norm("calm", Permits(action="force", steps=(step("nodded"),)), holds("attacked"))),
        digest="lint-facts-and-steps",
    )
    found = {(finding.kind, finding.about) for finding in lint(pack)}
    assert {(FindingKind.NEVER_MATTERS, "weather"), (FindingKind.STEP_OF_NOBODY, "nodded")} <= found


def test_gravity() -> None:
    """What may well be the law itself is a note; the rest is a warning."""
    assert FindingKind.OVERLAP.gravity is Gravity.NOTE
    assert FindingKind.GAP.gravity is Gravity.WARNING
    assert StaticFinding(kind=FindingKind.GAP, about="a") == StaticFinding(kind=FindingKind.GAP, about="a")
