"""Frameworks of any number of norms, with the shape of real law: many small norms, each near what it reads."""

import random

from selfdefense.framework import (
    AllOf,
    AnyOf,
    ConceptHolds,
    Condition,
    CountsAs,
    Excepts,
    FactHolds,
    Framework,
    Layer,
    Norm,
    Not,
    Permits,
    Prohibits,
    Role,
    Step,
)
from selfdefense.scenario import Act, Fact, Scenario
from tests.builders import DAY, action, concept, fact_type, framework, norm

__all__ = ["generated_framework", "generated_scenario"]

_BLOCK = 10
"""Of ten norms, five define concepts; two prohibit, two permit and one excepts the two actions of their block."""
_REACH = 8
"""A condition reads concepts of its own block and of so many blocks before, chosen at random: chains stay short."""


def generated_framework(norms: int, seed: int = 1) -> Framework:
    """Make a framework of so many norms (a multiple of ten), five facts, five concepts and two actions for each ten."""
    rng = random.Random(seed)
    blocks = range(norms // _BLOCK)
    return framework(
        facts=tuple(
            fact_type(name, role)
            for block in blocks
            for name, role in (
                *((f"f{block}-{i}", Role.CIRCUMSTANCE) for i in range(4)),
                (f"s{block}", Role.STEP),
            )
        ),
        concepts=tuple(concept(f"c{block}-{i}") for block in blocks for i in range(5)),
        actions=tuple(action(f"a{block}-{i}") for block in blocks for i in range(2)),
        norms=tuple(made for block in blocks for made in _block(rng, block)),
        digest=f"generated-{norms}-{seed}",
    )


def _block(rng: random.Random, block: int) -> list[Norm]:
    made = [
        norm(f"counts{block}-{i}", CountsAs(concept=f"c{block}-{i}"), _condition(rng, block, below=i)) for i in range(5)
    ]
    for i in range(2):
        bar = f"bars{block}-{i}"
        made.append(norm(bar, Prohibits(action=f"a{block}-{i}"), _condition(rng, block), layer=Layer.INTERNATIONAL_LAW))
        step = Step(facts=(f"s{block}",), provision="statute/1")
        made.append(norm(f"permits{block}-{i}", Permits(action=f"a{block}-{i}", steps=(step,)), _condition(rng, block)))
    excepts = Excepts(action=f"a{block}-0")
    made.append(
        norm(
            f"excepts{block}",
            excepts,
            _condition(rng, block),
            layer=Layer.INTERNATIONAL_LAW,
            overrides=(f"bars{block}-0",),
        )
    )
    return made


def _condition(rng: random.Random, block: int, below: int = 5) -> Condition:
    """Join two or three facts and concepts; of its own block, concepts below a rank only."""
    parts = tuple(_part(rng, block, below) for _ in range(rng.choice((2, 2, 3))))
    return AnyOf(parts=parts) if rng.random() < 0.3 else AllOf(parts=parts)


def _part(rng: random.Random, block: int, below: int) -> Condition:
    near = rng.randrange(max(0, block - _REACH), block) if block % _REACH and rng.random() < 0.2 else block
    found: Condition = FactHolds(fact=f"f{near}-{rng.randrange(4)}")
    if near // _REACH == block // _REACH and near < block:
        found = ConceptHolds(concept=f"c{near}-{rng.randrange(5)}")
    elif below and rng.random() < 0.4:
        found = ConceptHolds(concept=f"c{block}-{rng.randrange(below)}")
    return Not(part=found) if rng.random() < 0.2 else found


def generated_scenario(given: Framework, seed: int = 1, *, asked: int = 3) -> Scenario:
    """Draw values for half of the facts, a quarter of all true, and ask some of the actions."""
    rng = random.Random(seed)
    values = ((fact.name, rng.choice((True, False, None, None))) for fact in given.facts)
    return Scenario(
        id="generated",
        framework="by-hand",
        as_of=DAY,
        facts=tuple(Fact(name=name, value=value) for name, value in values if value is not None),
        ask=tuple(Act(action=one.name) for one in given.actions[-asked:]),
    )
