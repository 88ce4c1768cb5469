"""Ways against brute force, and one by hand."""

import os
from itertools import combinations, product

from hypothesis import HealthCheck, Phase, assume, given, settings

from selfdefense.analysis import ways
from selfdefense.evaluation import Outcome, Setting, TurnsOn, Way
from selfdefense.framework import Excepts, Framework, Layer, Permits, Prohibits
from selfdefense.scenario import Scenario
from selfdefense.truth import Truth
from tests.agreement.test_exactness import completions
from tests.builders import action, fact_type, framework, holds, norm, scenario
from tests.strategies import frameworks, scenarios

PAIRS = int(os.environ.get("WAYS_PAIRS", "60"))
Point = tuple[tuple[str, object], ...]
# Packs are large: to shrink one takes minutes, and the seed shows the failure as well.
NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
Partial = frozenset[tuple[str, object]]


def _settled(found: dict[Point, Truth], partial: Partial, value: Truth) -> bool:
    inside = [truth for point, truth in found.items() if partial <= set(point)]
    return bool(inside) and set(inside) == {value}


def expected_ways(found: dict[Point, Truth], value: Truth) -> set[Partial]:
    """List the least partial completions in which every completion has the value."""
    names = [name for name, _ in next(iter(found))]
    primes: set[Partial] = set()
    for size in range(len(names) + 1):
        for chosen in combinations(names, size):
            domains = [sorted({dict(point)[name] for point in found}, key=str) for name in chosen]
            for values in product(*domains):
                partial = frozenset(zip(chosen, values, strict=True))
                if not any(prime <= partial for prime in primes) and _settled(found, partial, value):
                    primes.add(partial)
    return primes


def _said(way: Way) -> Partial:
    return frozenset((setting.name, setting.values[0]) for setting in way)


@settings(max_examples=PAIRS, deadline=None, suppress_health_check=list(HealthCheck), phases=NO_SHRINKING)
@given(frameworks(), scenarios())
def test_ways_are_the_least_settlements(pack: Framework, case: Scenario) -> None:
    """The ways to lawful and to unlawful are those that brute force over completions finds, the shortest first."""
    outcomes = completions(pack, case)
    assume(outcomes)
    for name in ("a0", "a1", "a2", "a3", "g"):
        settling = ways(pack, case, name)
        if settling.ways is None:
            continue
        found = {point: by_name[name].lawful for point, by_name in outcomes.items()}
        for listed, value in ((settling.ways.to_lawful, Truth.TRUE), (settling.ways.to_unlawful, Truth.FALSE)):
            assert {_said(way) for way in listed} == expected_ways(found, value)
            assert [len(way) for way in listed] == sorted(len(way) for way in listed)
        assert settling.ways.lawful_exactly_if is not None
        cover = [_said(way) for way in settling.ways.lawful_exactly_if]
        for point, truth in found.items():
            assert (truth is Truth.TRUE) == any(partial <= set(point) for partial in cover)


PACK = framework(
    facts=tuple(fact_type(name) for name in ("attacked", "threatened", "invited", "irrelevant")),
    actions=(action("force"),),
    norms=(
        norm("renounced", Prohibits(action="force"), layer=Layer.CONSTITUTION),
        norm(
            "self-defence",
            Excepts(action="force"),
            holds("attacked"),
            layer=Layer.CONSTITUTION,
            overrides=("renounced",),
        ),
        norm("defence", Permits(action="force"), holds("attacked", "threatened")),
        norm("invitation", Permits(action="force"), holds("invited")),
    ),
    digest="ways-by-hand",
)


def _so(name: str, value: bool = True) -> Setting:
    return Setting(fact=name, values=(value,))


def test_ways_by_hand() -> None:
    """Two routes below one prohibition: what opens each, what settles both ways, what each layer turns on."""
    found = ways(PACK, scenario(), "force")
    assert found.outcome is Outcome.UNDETERMINED
    assert found.ways is not None
    assert found.ways.to_lawful == (
        (_so("attacked"), _so("threatened")),
        (_so("attacked"), _so("invited")),
    )
    assert found.ways.to_unlawful == (
        (_so("attacked", False),),
        (_so("threatened", False), _so("invited", False)),
    )
    assert found.ways.lawful_exactly_if == found.ways.to_lawful
    assert [(route.norm, route.to_route) for route in found.ways.routes] == [
        ("defence", ((_so("attacked"), _so("threatened")),)),
        ("invitation", ((_so("invited"),),)),
    ]
    assert [(layer.layer, layer.turns_on, layer.to_clear) for layer in found.ways.layers] == [
        (Layer.CONSTITUTION, (TurnsOn(fact="attacked"),), ((_so("attacked"),),))
    ]


def test_nothing_open_has_no_ways() -> None:
    """A settled outcome has no ways."""
    assert ways(PACK, scenario(attacked=False), "force").ways is None
