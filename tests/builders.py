"""Small frameworks and situations by hand, for tests that need no rule files."""

from datetime import date

from selfdefense.framework import (
    ALWAYS,
    Action,
    AllOf,
    Certainty,
    Concept,
    ConceptHolds,
    Condition,
    Content,
    FactHolds,
    FactType,
    Framework,
    Ground,
    Kind,
    Law,
    Layer,
    Norm,
    Override,
    Provision,
    ReadingRef,
    Role,
    Step,
    Text,
)
from selfdefense.scenario import Act, Fact, Scenario

DAY = date(2020, 1, 1)


def text(words: str) -> Text:
    """Make a text in English."""
    return Text((("en", words),))


def fact_type(name: str, role: Role = Role.CIRCUMSTANCE, *, refused_by: str | None = None) -> FactType:
    """Make a boolean fact."""
    return FactType(
        name=name, family=name, kind=Kind.BOOLEAN, role=role, says=text(f"{name} is so"), refused_by=refused_by
    )


def concept(name: str, *, is_open: bool = False) -> Concept:
    """Make a concept."""
    return Concept(name=name, family=name, says=text(f"there is {name}"), open=is_open)


def action(
    name: str, kind_of: tuple[str, ...] = (), group: tuple[str, ...] = (), *, needs_basis: bool = True
) -> Action:
    """Make an action."""
    return Action(
        name=name, family=name, does=text(f"doing {name}"), kind_of=kind_of, group=group, needs_basis=needs_basis
    )


def law(layer: Layer) -> Law:
    """Make the one law of a layer."""
    return Law(name=layer.value, title=text(layer.value), layer=layer, url="https://example.org")


def provision(layer: Layer, at: str = "1", start: date | None = date(1950, 1, 1)) -> Provision:
    """Make a provision of the law of a layer."""
    return Provision(
        id=f"{layer.value}/{at}",
        law=layer.value,
        at=at,
        cite=text(f"art. {at}"),
        says=text("a provision"),
        layer=layer,
        certainty=Certainty.TEXT,
        url="https://example.org",
        start=start,
    )


def holds(*names: str) -> Condition:
    """Join facts and concepts (those whose name begins with `c`) by `all`."""
    return AllOf(parts=tuple(ConceptHolds(concept=n) if n.startswith("c") else FactHolds(fact=n) for n in names))


def step(*facts: str, refused_by: tuple[str, ...] = (), when: Condition = ALWAYS) -> Step:
    """Make a step."""
    return Step(facts=facts, refused_by=refused_by, when=when, provision="statute/1")


def norm(
    name: str,
    content: Content,
    when: Condition = ALWAYS,
    *,
    layer: Layer = Layer.STATUTE,
    overrides: tuple[str, ...] = (),
    readings: tuple[ReadingRef, ...] = (),
    at: str = "1",
) -> Norm:
    """Make a norm of the law of a layer."""
    return Norm(
        id=name,
        family=name,
        provision=f"{layer.value}/{at}",
        layer=layer,
        content=content,
        when=when,
        overrides=tuple(Override(norm=o, ground=Ground.EXPRESS) for o in overrides),
        readings=readings,
    )


def framework(
    *,
    facts: tuple[FactType, ...] = (),
    concepts: tuple[Concept, ...] = (),
    actions: tuple[Action, ...] = (),
    norms: tuple[Norm, ...] = (),
    digest: str = "by-hand",
    **more: object,
) -> Framework:
    """Make a framework with one law and one provision a layer."""
    return Framework(
        id="by-hand",
        title=text("by hand"),
        language="en",
        digest=digest,
        facts=facts,
        concepts=concepts,
        actions=actions,
        laws=tuple(law(layer) for layer in Layer),
        provisions=tuple(provision(layer) for layer in Layer),
        norms=norms,
        **more,  # type: ignore[arg-type]
    )


def scenario(ask: tuple[Act, ...] = (), **facts: bool | None) -> Scenario:
    """Make a scenario from facts; None is an explicit unknown."""
    return Scenario(
        id="by-hand",
        framework="by-hand",
        as_of=DAY,
        facts=tuple(Fact(name=name, value=value) for name, value in facts.items()),
        ask=ask,
    )
