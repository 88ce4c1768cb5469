"""Random frameworks and situations, all kinds of norm included, for agreement and property tests."""

from itertools import count

from hypothesis import strategies as st

from selfdefense.framework import (
    ALWAYS,
    OPEN,
    AllOf,
    AnyOf,
    AtLeast,
    ConceptHolds,
    Condition,
    Constraint,
    ConstraintKind,
    CountsAs,
    CountsNot,
    Excepts,
    FactHolds,
    FollowUp,
    Framework,
    Layer,
    Limit,
    Norm,
    Not,
    OfficialStance,
    Permits,
    Prohibits,
    Question,
    Reading,
    ReadingRef,
    ReadingStatus,
    Requires,
    Role,
    Step,
    StepChoice,
)
from selfdefense.scenario import Fact, Scenario
from tests.builders import DAY, action, concept, fact_type, framework, norm, text

CIRCUMSTANCES = tuple(f"f{i}" for i in range(5))
STEPS = tuple(f"s{i}" for i in range(4))
REFUSALS = ("r0", "r1")
CONDUCT = ("k0", "k1")
CONCEPTS = ("c0", "c1", "c2")
ACTIONS = ("a0", "a1", "a2", "a3")
BARRING = (Layer.CONSTITUTION, Layer.INTERNATIONAL_LAW, Layer.STATUTE)

_digests = count()


def conditions(facts: tuple[str, ...], concepts: tuple[str, ...] = ()) -> st.SearchStrategy[Condition]:
    """Draw conditions over facts and concepts."""
    leaves: st.SearchStrategy[Condition] = st.sampled_from(facts).map(lambda f: FactHolds(fact=f))
    if concepts:
        leaves |= st.sampled_from(concepts).map(lambda c: ConceptHolds(concept=c))

    def grow(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
        several = st.lists(inner, min_size=1, max_size=3).map(tuple)
        return st.one_of(
            several.map(lambda parts: AllOf(parts=parts)),
            several.map(lambda parts: AnyOf(parts=parts)),
            inner.map(lambda part: Not(part=part)),
            st.tuples(st.integers(1, 3), several).map(lambda pair: AtLeast(count=pair[0], parts=pair[1])),
        )

    return st.recursive(leaves, grow, max_leaves=5)


def _grounds() -> st.SearchStrategy[Condition]:
    return st.just(ALWAYS) | conditions(CIRCUMSTANCES, CONCEPTS)


def _refusals() -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(REFUSALS), max_size=1).map(tuple)


@st.composite
def _single_steps(draw: st.DrawFn) -> Step:
    follow_ups = draw(
        st.lists(
            st.builds(
                lambda fact, refused: FollowUp(fact=fact, refused_by=refused), st.sampled_from(STEPS), _refusals()
            ),
            max_size=1,
        )
    )
    return Step(
        facts=tuple(draw(st.lists(st.sampled_from(STEPS), max_size=2))),
        refused_by=draw(_refusals()),
        lapsed_by=draw(st.none() | st.sampled_from(REFUSALS)),
        when=draw(_grounds()),
        after=tuple(follow_ups),
        provision="statute/1",
    )


def steps() -> st.SearchStrategy[Step | StepChoice]:
    """Draw steps with alternatives, refusals, lapses and follow-ups."""
    choices = st.builds(
        lambda alternatives, refused, when: StepChoice(
            alternatives=tuple(alternatives), refused_by=refused, when=when, provision="statute/1"
        ),
        st.lists(_single_steps(), min_size=1, max_size=3),
        _refusals(),
        _grounds(),
    )
    return _single_steps() | choices


def _several_steps() -> st.SearchStrategy[tuple[Step | StepChoice, ...]]:
    return st.lists(steps(), max_size=2).map(tuple)


@st.composite
def _limits(draw: st.DrawFn) -> tuple[Limit, ...]:
    drawn = draw(st.lists(st.tuples(conditions(CONDUCT), _grounds()), max_size=1))
    return tuple(Limit(condition=condition, when=when, provision="statute/1") for condition, when in drawn)


def _readings() -> st.SearchStrategy[tuple[ReadingRef, ...]]:
    ref = st.sampled_from((("x",), ("y",), ("x", "y"))).map(lambda names: ReadingRef(question="q", readings=names))
    return st.lists(ref, max_size=1).map(tuple)


@st.composite
def _norms_on_concepts(draw: st.DrawFn) -> list[Norm]:
    norms: list[Norm] = []
    for rank, name in enumerate(CONCEPTS):
        for i in range(draw(st.integers(0, 2))):
            when = draw(st.just(ALWAYS) | conditions(CIRCUMSTANCES, CONCEPTS[:rank]))
            earlier = [n.id for n in norms if n.layer is Layer.STATUTE]
            overrides = draw(st.lists(st.sampled_from(earlier), max_size=1)) if earlier else []
            negative = name == "c0" and draw(st.booleans())
            content = CountsNot(concept=name) if negative else CountsAs(concept=name)
            norms.append(norm(f"{name}-{i}", content, when, overrides=tuple(overrides), readings=draw(_readings())))
    return [n for n in norms if _keeps_strata(n, norms)]


def _keeps_strata(candidate: Norm, norms: list[Norm]) -> bool:
    """A norm may defeat one on the same or a later concept only: else concepts could turn in a circle."""
    rank = {n.id: int(n.id[1]) for n in norms}
    return all(rank[o.norm] >= rank[candidate.id] for o in candidate.overrides)


@st.composite
def frameworks(draw: st.DrawFn) -> Framework:
    """Draw a framework with concepts, routes, bars, exceptions, requirements, overrides, readings and groups."""
    norms = draw(_norms_on_concepts())
    for i in range(draw(st.integers(1, 3))):
        content = Prohibits(action=draw(st.sampled_from(ACTIONS)))
        norms.append(
            norm(f"bar{i}", content, draw(_grounds()), layer=draw(st.sampled_from(BARRING)), readings=draw(_readings()))
        )
    for i in range(draw(st.integers(1, 4))):
        norms.append(draw(_permissions(i, norms)))
    for i in range(draw(st.integers(0, 3))):
        norms.append(draw(_exceptions(i, norms)))
    routes = [n.id for n in norms if isinstance(n.content, Permits)]
    for i in range(draw(st.integers(0, 2))):
        content = Prohibits(action=draw(st.sampled_from(ACTIONS)), under=(draw(st.sampled_from(routes)),))
        norms.append(norm(f"under{i}", content, draw(_grounds())))
    if draw(st.booleans()):
        targets = [n.id for n in norms if isinstance(n.content, Permits | Excepts)]
        of = tuple(dict.fromkeys(draw(st.lists(st.sampled_from(targets), min_size=1, max_size=2))))
        requirement = Requires(of=of, steps=draw(_several_steps()), limits=draw(_limits()))
        norms.append(norm("requirement", requirement, draw(_grounds())))
    return framework(
        facts=tuple(
            fact_type(name, role)
            for names, role in (
                (CIRCUMSTANCES, Role.CIRCUMSTANCE),
                (STEPS + REFUSALS, Role.STEP),
                (CONDUCT, Role.CONDUCT),
            )
            for name in names
        ),
        concepts=tuple(concept(name, is_open=name == "c0") for name in CONCEPTS),
        actions=(
            action("a0"),
            action("a1", kind_of=("a0",)),
            action("a2", kind_of=("a1",), needs_basis=draw(st.booleans())),
            action("a3"),
            action("g", group=("a1", "a3")),
        ),
        norms=tuple(norms),
        constraints=draw(_constraints()),
        questions=(_question(draw(st.sampled_from(("x", "y", OPEN)))),),
        digest=f"random-{next(_digests)}",
    )


@st.composite
def _constraints(draw: st.DrawFn) -> tuple[Constraint, ...]:
    tied = st.lists(st.sampled_from(CIRCUMSTANCES), min_size=2, max_size=3, unique=True)
    drawn = draw(st.lists(st.tuples(st.sampled_from(ConstraintKind), tied), max_size=2))
    return tuple(Constraint(kind=kind, parts=tuple(FactHolds(fact=name) for name in names)) for kind, names in drawn)


def _question(official: str) -> Question:
    readings = tuple(
        Reading(name=name, says=text(name), holder=text("somebody"), status=ReadingStatus.SCHOLARLY) for name in "xy"
    )
    return Question(
        name="q", asks=text("what"), readings=readings, official=(OfficialStance(start=None, reading=official),)
    )


@st.composite
def _permissions(draw: st.DrawFn, i: int, norms: list[Norm]) -> Norm:
    """Resting on goes up in number, overriding goes down in order: neither can turn in a circle."""
    own = draw(st.sampled_from(range(len(ACTIONS))))
    rests_on = draw(st.none() | st.sampled_from(ACTIONS[own + 1 :])) if own == 0 else None
    overridable = [n.id for n in norms if isinstance(n.content, Permits) and n.content.rests_on is None]
    overrides = draw(st.lists(st.sampled_from(overridable), max_size=1)) if overridable and rests_on is None else []
    content = Permits(
        action=ACTIONS[own],
        covers_kinds=draw(st.booleans()) if rests_on is None else False,
        steps=draw(_several_steps()),
        limits=draw(_limits()),
        rests_on=rests_on,
    )
    return norm(f"permit{i}", content, draw(_grounds()), overrides=tuple(overrides), readings=draw(_readings()))


@st.composite
def _exceptions(draw: st.DrawFn, i: int, norms: list[Norm]) -> Norm:
    overridable = [n.id for n in norms if isinstance(n.content, Prohibits | Excepts)]
    overrides = draw(st.lists(st.sampled_from(overridable), min_size=1, max_size=2))
    content = Excepts(
        action=draw(st.sampled_from(ACTIONS)),
        steps=draw(_several_steps()),
        limits=draw(_limits()),
        exceptional=draw(st.booleans()),
    )
    return norm(
        f"except{i}",
        content,
        draw(_grounds()),
        layer=Layer.CONSTITUTION,
        overrides=tuple(dict.fromkeys(overrides)),
        readings=draw(_readings()),
    )


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """Draw values, unknown among them, for the facts of a random framework, in any order."""
    names = draw(st.permutations(CIRCUMSTANCES + STEPS + REFUSALS + CONDUCT))
    values = [draw(st.sampled_from((True, False, None))) for _ in names]
    facts = tuple(Fact(name=name, value=value) for name, value in zip(names, values, strict=True))
    return Scenario(id="random", framework="by-hand", as_of=DAY, facts=facts)
