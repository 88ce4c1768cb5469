"""Comparison of laws against every situation of random packs, and by hand."""

import os
from datetime import date

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from selfdefense.analysis import Comparison, OutcomeDifference, compare, law_of
from selfdefense.diagnostics import DiagnosticError
from selfdefense.engines import evaluate
from selfdefense.evaluation import Outcome, Setting
from selfdefense.framework import Framework, Layer, Permits
from selfdefense.scenario import Scenario
from tests.analysis.test_proofs import NO_SHRINKING, PACK, situations_of
from tests.builders import DAY, holds, norm, provision
from tests.strategies import frameworks

PACKS = int(os.environ.get("COMPARISON_PACKS", "3"))
ASKED = ("a0", "a1", "a2", "a3")


def _outcome(pack: Framework, case: Scenario, action: str) -> Outcome | None:
    try:
        return evaluate(pack, case, actions=(action,), engine="compiled").verdict(action).outcome
    except DiagnosticError:
        return None


def _inside(case: Scenario, difference: OutcomeDifference) -> bool:
    readings = dict(case.readings)
    values = {fact.name: fact.value for fact in case.facts}

    def fits(setting: Setting) -> bool:
        if setting.question is not None:
            return readings[setting.question] in setting.values
        return values.get(setting.name) in setting.values

    return any(all(fits(setting) for setting in way) for way in difference.regions)


@settings(max_examples=PACKS, deadline=None, suppress_health_check=list(HealthCheck), phases=NO_SHRINKING)
@given(frameworks(), st.data())
def test_differences_are_all_of_them(pack: Framework, data: st.DataObject) -> None:
    """A draft that strikes some norms differs exactly in the regions named; each witness shows it."""
    struck = data.draw(st.lists(st.sampled_from([n.id for n in pack.norms]), min_size=1, max_size=2))
    left = tuple(n for n in pack.norms if n.id not in struck and not any(f"'{s}'" in repr(n) for s in struck))
    draft = attrs.evolve(pack, norms=left, digest=f"{pack.digest} without {struck}")
    found = compare(law_of(pack, DAY), law_of(draft, DAY), actions=ASKED, most_regions=1000)
    for compared in found.actions:
        for difference in compared.differences:
            assert _outcome(pack, difference.one, compared.action) in difference.was
            assert _outcome(draft, difference.other, compared.action) in difference.becomes
    for case in situations_of(pack, []):
        for compared in found.actions:
            one, other = (_outcome(law, case, compared.action) for law in (pack, draft))
            if one is None or other is None:
                continue
            matching = [d for d in compared.differences if one in d.was and other in d.becomes]
            assert (one is not other) == bool(matching)
            for difference in compared.differences:
                if difference.complete or difference.of_lawfulness:
                    assert _inside(case, difference) == (difference in matching)


LATER = attrs.evolve(provision(Layer.STATUTE, "2"), start=date(2016, 3, 29))
CHANGED = attrs.evolve(
    PACK,
    provisions=(*PACK.provisions, LATER),
    norms=(*PACK.norms, norm("spying", Permits(action="spy"), holds("warned"), at="2")),
    digest="comparison-by-hand",
)


def _differing(comparison: Comparison) -> tuple[str, ...]:
    return tuple(compared.action for compared in comparison.actions if not compared.equal)


def test_two_dates() -> None:
    """A new permission changes its own action, in the situations that it names, and no other."""
    found = compare(law_of(CHANGED, date(2016, 3, 28)), law_of(CHANGED, date(2016, 3, 29)))
    assert _differing(found) == ("spy",)
    (spying,) = [compared for compared in found.actions if compared.action == "spy"]
    (difference,) = spying.differences
    assert difference.of_lawfulness
    assert difference.was == (Outcome.NOT_AUTHORISED, Outcome.PROHIBITED)
    assert difference.regions == ((Setting(fact="warned", values=(True,)),),)
    assert difference.complete
    assert (difference.one.law_as_of, difference.other.law_as_of) == (date(2016, 3, 28), None)
    assert [(fact.name, fact.value) for fact in difference.one.facts] == [("warned", True)]


def test_equal_laws_are_proven_equal() -> None:
    """The same law on two days is equal; a copy in other words is too, and not only because the words are the same."""
    assert compare(law_of(PACK, date(2000, 1, 1)), law_of(PACK, date(2001, 1, 1))).equal
    doubled = attrs.evolve(PACK, norms=(*PACK.norms, attrs.evolve(PACK.norm["defence"], id="again")), digest="doubled")
    assert compare(law_of(PACK, DAY), law_of(doubled, DAY)).equal


def test_what_only_one_knows() -> None:
    """Actions of one pack alone are listed; unknown actions and readings are refused."""
    smaller = attrs.evolve(PACK, actions=tuple(a for a in PACK.actions if a.name != "spy"), digest="without-spying")
    found = compare(law_of(PACK, DAY), law_of(smaller, DAY))
    assert (found.only_in_one, found.only_in_other, found.equal) == (("spy",), (), False)
    with pytest.raises(ValueError, match="no action named `dance`"):
        compare(law_of(PACK, DAY), law_of(PACK, DAY), actions=("dance",))
    with pytest.raises(ValueError, match="no reading `z` of a question `q`"):
        law_of(PACK, DAY, (("q", "z"),))
