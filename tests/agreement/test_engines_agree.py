"""One meaning, several engines: each agrees with the reference on random packs and scenarios."""

import os

from hypothesis import HealthCheck, given, settings

from selfdefense.engines.questions import questions_of
from selfdefense.engines.runners import ENGINES, engine_statuses
from selfdefense.framework import Framework, law_in_force
from selfdefense.scenario import Scenario, situation_of
from tests.strategies import frameworks, scenarios

PAIRS = int(os.environ.get("AGREEMENT_PAIRS", "250"))
AVAILABLE = tuple(status.name for status in engine_statuses() if status.available)


@settings(max_examples=PAIRS, deadline=None, suppress_health_check=list(HealthCheck))
@given(frameworks(), scenarios())
def test_every_engine_gives_what_the_definitions_give(framework: Framework, scenario: Scenario) -> None:
    """Every proposition has the same truth in every engine."""
    law = law_in_force(framework, scenario.law_date, framework.official_stance(scenario.law_date))
    situation = situation_of(framework, scenario)
    found = {name: ENGINES[name](law, situation) for name in AVAILABLE}
    for question in questions_of(law):
        answers = {name: found[name].truth_of(question) for name in AVAILABLE}
        assert set(answers.values()) == {answers["reference"]}, (question, answers)
