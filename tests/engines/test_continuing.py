"""Situations that follow one another: sessions evaluate only what changed, and find the same."""

from collections.abc import Sequence

import attrs
import pytest

from selfdefense.engines import Continuing
from selfdefense.engines.sessions import session
from selfdefense.framework import AllOf, CountsAs, FactHolds, LawInForce, law_in_force
from selfdefense.scenario import Fact, Situation, situation_of
from tests.builders import DAY, concept, fact_type, framework, norm, scenario

from .durable import needs_durable

NAMES = tuple(f"f{number}" for number in range(200))


def law() -> LawInForce:
    """Give a law of two hundred concepts, each by two facts: more than one page."""
    encoded = framework(
        facts=tuple(fact_type(name) for name in NAMES),
        concepts=tuple(concept(f"c{name}") for name in NAMES),
        norms=tuple(norm(f"n{name}", CountsAs(concept=f"c{name}"), _two(name)) for name in NAMES),
        digest="two-hundred",
    )
    return law_in_force(encoded, DAY, encoded.official_stance(DAY))


def _two(name: str) -> AllOf:
    following = NAMES[(NAMES.index(name) + 1) % len(NAMES)]
    return AllOf(parts=(FactHolds(fact=name), FactHolds(fact=following)))


def situation(*names: str) -> Situation:
    """Give a situation in which some facts are so."""
    return situation_of(law().framework, attrs.evolve(scenario(), facts=tuple(Fact(name=n, value=True) for n in names)))


@needs_durable
def test_only_pages_that_read_what_changed_are_evaluated_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """One fact of two hundred is another; the findings are those of a run from scratch."""
    fired: list[object] = []
    fire = session._LoadedPage.fire

    def counted(page: session._LoadedPage, texts: Sequence[str]) -> tuple[int, ...]:
        fired.append(page)
        return fire(page, texts)

    monkeypatch.setattr(session._LoadedPage, "fire", counted)
    continuing, other = Continuing("sessions"), Continuing("sessions")
    continuing(law(), situation("f0", "f1"))
    whole = len(fired)
    again = continuing(law(), situation("f0", "f1", "f7", "f8"))
    more = len(fired) - whole
    assert 0 < more < whole
    scratch = other(law(), situation("f0", "f1", "f7", "f8"))
    assert dict(again.truths) == dict(scratch.truths)


@pytest.mark.parametrize("engine", ["compiled", "reference"])
def test_other_engines_run_from_scratch(engine: str) -> None:
    """They keep nothing between situations."""
    continuing = Continuing(engine)
    first = continuing(law(), situation("f0", "f1"))
    continuing(law(), situation("f1"))
    assert dict(continuing(law(), situation("f0", "f1")).truths) == dict(first.truths)
