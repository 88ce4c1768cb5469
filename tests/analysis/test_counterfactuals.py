"""Least changes against brute force over all changes, and some by hand."""

import os
from collections.abc import Iterable
from itertools import combinations, product

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from selfdefense.analysis import Counterfactuals, changed, effect_of, whatif
from selfdefense.diagnostics import DiagnosticError
from selfdefense.engines import evaluate
from selfdefense.evaluation import Mode, Outcome
from selfdefense.framework import (
    Action,
    Choice,
    Compare,
    Comparison,
    Constraint,
    ConstraintKind,
    Excepts,
    FactHolds,
    FactType,
    Framework,
    Kind,
    Layer,
    Office,
    Permits,
    Prohibits,
    Role,
)
from selfdefense.scenario import Scenario
from selfdefense.truth import Truth
from tests.builders import action, framework, holds, norm, scenario, step, text
from tests.strategies import CIRCUMSTANCES, CONDUCT, REFUSALS, STEPS, frameworks, scenarios

PAIRS = int(os.environ.get("COUNTERFACTUAL_PAIRS", "25"))
ASKED = ("a0", "a1", "g")
# Packs are large: to shrink one takes minutes, and the seed shows the failure as well.
NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
Partial = frozenset[tuple[str, object]]


def _lawful(pack: Framework, case: Scenario, name: str, mode: Mode) -> Truth | None:
    try:
        verdict = evaluate(pack, case, actions=(name,), engine="compiled").verdict(name)
    except DiagnosticError:
        return None
    return (verdict.now if mode is Mode.NOW else verdict.outcome).lawful


def _values(case: Scenario, name: str, *, open_steps: bool) -> tuple[bool, ...]:
    known = case.fact[name].value
    if known is not None:
        return (not known,)
    return (False, True) if open_steps or name in CIRCUMSTANCES else ()


def expected_changes(
    pack: Framework, case: Scenario, name: str, wanted: Truth, among: Iterable[str], mode: Mode
) -> set[Partial]:
    """Try every change, the smaller first."""
    options = {fact: _values(case, fact, open_steps=mode is Mode.NOW) for fact in among}
    least: set[Partial] = set()
    for size in range(len(options) + 1):
        for chosen in combinations(options, size):
            for values in product(*(options[fact] for fact in chosen)):
                change = frozenset(zip(chosen, values, strict=True))
                if not any(smaller <= change for smaller in least):
                    other = changed(pack, case, dict(zip(chosen, values, strict=True)))
                    if _lawful(pack, other, name, mode) is wanted:
                        least.add(change)
    return least


def _said(found: Counterfactuals) -> set[Partial]:
    return {
        frozenset(zip((c.fact for c in one.changes), values, strict=True))
        for one in found.found
        for values in product(*(c.to for c in one.changes))
    }


@settings(max_examples=PAIRS, deadline=None, suppress_health_check=list(HealthCheck), phases=NO_SHRINKING)
@given(
    frameworks(),
    scenarios(),
    st.lists(st.sampled_from(CIRCUMSTANCES + STEPS + REFUSALS + CONDUCT), min_size=3, max_size=4, unique=True),
    st.sampled_from(ASKED),
    st.sampled_from((Mode.PROSPECT, Mode.NOW)),
)
def test_least_changes_are_all_of_them(
    pack: Framework, case: Scenario, among: list[str], name: str, mode: Mode
) -> None:
    """Exactly the least of all changes that make the action lawful, or unlawful, are found."""
    if _lawful(pack, case, name, mode) is None:
        return
    for wanted in (Truth.TRUE, Truth.FALSE):
        found = whatif(pack, case, name, wanted=wanted, among=among, mode=mode)
        assert found.complete
        assert _said(found) == expected_changes(pack, case, name, wanted, among, mode)


def _fact(name: str, **more: object) -> FactType:
    return FactType(
        **{"name": name, "family": name, "kind": Kind.BOOLEAN, "role": Role.CIRCUMSTANCE, "says": text(name), **more}  # type: ignore[arg-type]
    )


PACK = framework(
    offices=(Office(name="parliament", says=text("parliament"), side="own"),),
    facts=(
        _fact("attacked", controlled_by="adversary"),
        _fact("peace", controlled_by="adversary"),
        _fact("necessary", judged_by="parliament"),
        _fact("refused", role=Role.STEP, by="parliament"),
        _fact("invited", controlled_by="partner"),
        _fact(
            "place",
            kind=Kind.CHOICE,
            choices=tuple(Choice(name=name, says=text(name)) for name in ("home", "sea", "abroad")),
        ),
    ),
    actions=(action("force"), action("strike")),
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
            Permits(action="force", steps=(step(refused_by=("refused",)),)),
            holds("necessary"),
        ),
        norm("invitation", Permits(action="force"), holds("invited")),
    ),
    constraints=(
        Constraint(kind=ConstraintKind.NEVER_TOGETHER, parts=(FactHolds(fact="attacked"), FactHolds(fact="peace"))),
    ),
    digest="counterfactuals-by-hand",
)
CASE = scenario(attacked=False, peace=True, necessary=True, refused=True)


def _readable(found: Counterfactuals) -> list[tuple[tuple[str, tuple[object, ...]], ...]]:
    return [tuple((change.fact, change.to) for change in one.changes) for one in found.found]


def test_a_change_keeps_the_constraints() -> None:
    """Where two facts never go together, both must change; a refusal withdrawn and an invitation do equally well."""
    found = whatif(PACK, CASE, "force")
    assert found.wanted is Truth.TRUE
    assert found.complete
    assert _readable(found) == [
        (("attacked", (True,)), ("peace", (False,)), ("refused", (False,))),
        (("attacked", (True,)), ("peace", (False,)), ("invited", (True,))),
    ]
    assert [sides for sides, _ in found.by_side] == [("adversary", "own"), ("adversary", "partner")]


def test_already_so_needs_no_change() -> None:
    """What is already so takes no change, and says so."""
    found = whatif(PACK, CASE, "force", wanted=Truth.FALSE)
    assert found.already
    assert _readable(found) == [()]


def test_what_no_facts_change() -> None:
    """An action without a route stays unlawful whatever is changed."""
    found = whatif(PACK, CASE, "strike")
    assert found.outcome is Outcome.NOT_AUTHORISED
    assert found.complete
    assert not found.found
    assert not found.already


def test_longest_limits_and_says_so() -> None:
    """With a limit on size, longer changes are left out, and the answer is not called complete."""
    found = whatif(PACK, CASE, "force", longest=2)
    assert not found.found
    assert not found.complete


def test_values_that_do_equally_well_are_taken_together() -> None:
    """Two values of a choice with the same effect are one change."""
    place = PACK.fact["place"]
    pack = framework(
        facts=(place,),
        actions=(Action(name="sail", family="sail", does=text("sailing"), needs_basis=False),),
        norms=(norm("not-home", Prohibits(action="sail"), _at("home")),),
        digest="choice-by-hand",
    )
    case = changed(pack, scenario(), {"place": "home"})
    assert _readable(whatif(pack, case, "sail")) == [(("place", ("sea", "abroad")),)]
    back = changed(pack, scenario(), {"place": "sea"})
    assert _readable(whatif(pack, back, "sail")) == [(("place", ("home",)),)]


def _at(value: str) -> Compare:
    return Compare(fact="place", comparison=Comparison.IS, operand=value)


def test_effect_of_changes() -> None:
    """Original and changed evaluation stand beside each other."""
    effect = effect_of(PACK, CASE, {"attacked": True, "peace": False, "invited": True})
    assert effect.original.verdict("force").outcome is Outcome.PROHIBITED
    assert effect.changed.verdict("force").outcome is Outcome.PERMITTED
    assert effect.turned == ("force",)


def test_impossible_changes_are_refused() -> None:
    """A fact that there is not, a value it cannot have, facts that contradict."""
    with pytest.raises(ValueError, match="no fact named `nonsense`"):
        effect_of(PACK, CASE, {"nonsense": True})
    with pytest.raises(ValueError, match="`place` is a choice, and cannot be True"):
        effect_of(PACK, CASE, {"place": True})
    with pytest.raises(DiagnosticError, match="contradiction"):
        effect_of(PACK, CASE, {"attacked": True})
    with pytest.raises(ValueError, match="no action or act named `dance`"):
        whatif(PACK, CASE, "dance")
