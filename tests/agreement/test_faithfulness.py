"""Faithfulness (D14): every outcome is recomputed from its explanation alone."""

import os

from hypothesis import HealthCheck, given, settings

from selfdefense.analysis.recomputing import recomputed
from selfdefense.engines.adjudication import Explainer, Matter, verdict_on
from selfdefense.engines.runners import ENGINES
from selfdefense.framework import Framework, law_in_force
from selfdefense.scenario import Act, Scenario, situation_of
from tests.strategies import frameworks, scenarios

PAIRS = int(os.environ.get("FAITHFULNESS_PAIRS", "100"))


@settings(max_examples=PAIRS, deadline=None, suppress_health_check=list(HealthCheck))
@given(frameworks(), scenarios())
def test_the_outcome_follows_from_the_explanation_alone(framework: Framework, scenario: Scenario) -> None:
    """Outcome and now are those of the rules, recomputed from the tree."""
    law = law_in_force(framework, scenario.law_date, framework.official_stance(scenario.law_date))
    situation = situation_of(framework, scenario)
    matter = Matter(law=law, situation=situation, findings=ENGINES["compiled"](law, situation))
    explainer = Explainer(matter)
    for name in ("a0", "a1", "a2", "a3", "g"):
        verdict = verdict_on(matter, Act(action=name), explainer)
        assert recomputed(verdict.explanation) == (verdict.outcome, verdict.now), name
