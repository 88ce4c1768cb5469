"""Coverage of the law by hand: a condition counts only where it alone decides, and only where something is expected."""

import attrs

from selfdefense.analysis.coverage import NormCoverage, coverage
from selfdefense.scenario import Expectation, Scenario
from tests.report.harbour import framework, scenario

EMERGENCY = "defence-act/2"


def _expecting(facts: str, outcome: str = "prohibited") -> Scenario:
    return attrs.evolve(scenario(f"facts: {{{facts}}}"), expect=(Expectation(of="strike", outcome=outcome),))


def _seen(provision: str, *scenarios: Scenario) -> NormCoverage:
    """Give what was seen of the one norm of a provision."""
    (norm,) = (norm for norm in coverage(framework(), scenarios).norms if norm.provision == provision)
    return norm


def _ways(norm: NormCoverage) -> dict[str, tuple[bool, bool]]:
    return {condition.says: (condition.as_true, condition.as_false) for condition in norm.conditions}


def test_a_condition_decides_only_where_the_other_one_holds() -> None:
    """Both true: each decides as true. One false: that one decides as false, the other not at all."""
    both = _expecting("attacked: true, grave: true", "permitted_subject_to")
    assert _ways(_seen(EMERGENCY, both)) == {"attacked": (True, False), "grave": (True, False)}
    one = _expecting("attacked: false, grave: true")
    assert _ways(_seen(EMERGENCY, one)) == {"attacked": (False, True), "grave": (False, False)}
    neither = _expecting("attacked: false, grave: false")
    assert _ways(_seen(EMERGENCY, neither)) == {"attacked": (False, False), "grave": (False, False)}


def test_an_unknown_condition_decides_nothing() -> None:
    """It was not shown to make a difference either way; the known one keeps the ground from failing."""
    unknown = _expecting("grave: true", "undetermined")
    assert _ways(_seen(EMERGENCY, unknown)) == {"attacked": (False, False), "grave": (True, False)}


def test_what_nobody_expects_anything_of_is_not_exercised() -> None:
    """A scenario without expectations covers nothing."""
    silent = scenario("facts: {attacked: true, grave: true}")
    assert coverage(framework(), [silent]).conditions[0] == 0


def test_shares_count_conditions_and_norms_both_ways() -> None:
    """Three scenarios cover the two conditions of the emergency; the lower share is the one that counts."""
    cases = [
        _expecting("attacked: true, grave: true", "permitted_subject_to"),
        _expecting("attacked: false, grave: true"),
        _expecting("attacked: true, grave: false"),
    ]
    report = coverage(framework(), cases)
    assert all(condition.covered for condition in _seen(EMERGENCY, *cases).conditions)
    assert _seen(EMERGENCY, *cases).both_ways
    covered, every = report.conditions
    assert 2 <= covered < every
    norms, all_norms = report.norms_both_ways
    assert 1 <= norms < all_norms
    assert report.share == min(covered / every, norms / all_norms)
