"""The law that bears on the actions asked gives the same verdicts as all of it."""

import os

from hypothesis import HealthCheck, assume, given, settings

from selfdefense.engines import bench_of, evaluate
from selfdefense.framework import CountsAs, CountsNot, Framework, actions_borne_on, law_bearing_on, law_in_force
from selfdefense.scenario import Scenario
from tests.strategies import frameworks, scenarios

PAIRS = int(os.environ.get("BEARING_PAIRS", "40"))
ACTIONS = ("a0", "a1", "a2", "a3", "g")


@settings(max_examples=PAIRS, deadline=None, suppress_health_check=list(HealthCheck))
@given(frameworks(), scenarios())
def test_leaving_out_what_does_not_bear_changes_no_verdict(framework: Framework, scenario: Scenario) -> None:
    """A verdict asked alone equals the verdict asked with all others."""
    assume(not bench_of(framework, scenario).contradictory)
    together = evaluate(framework, scenario, actions=ACTIONS, engine="compiled")
    for name in ACTIONS:
        alone = evaluate(framework, scenario, actions=(name,), engine="compiled")
        assert alone.verdicts[0] == together.verdict(name)


@settings(max_examples=PAIRS, deadline=None, suppress_health_check=list(HealthCheck))
@given(frameworks(), scenarios())
def test_a_norm_bears_on_the_actions_whose_law_it_is_part_of(framework: Framework, scenario: Scenario) -> None:
    """From norms to actions, and from actions to norms, it is the same relation; concepts bear on all."""
    law = law_in_force(framework, scenario.law_date, framework.official_stance(scenario.law_date))
    parts = {action: law_bearing_on(law, frozenset({action})).norms for action in framework.action}
    for name, norm in law.norms.items():
        if not isinstance(norm.content, CountsAs | CountsNot) and name not in law_bearing_on(law, frozenset()).norms:
            assert actions_borne_on(law, (name,)) == {action for action, part in parts.items() if name in part}
