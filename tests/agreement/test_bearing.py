"""The law that bears on the actions asked gives the same verdicts as all of it."""

import os

from hypothesis import HealthCheck, assume, given, settings

from selfdefense.engines import bench_of, evaluate
from selfdefense.framework import Framework
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
