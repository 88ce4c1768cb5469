"""On every scenario of the repository, all engines that are here give the same verdicts, byte for byte."""

from pathlib import Path

import pytest

from selfdefense import evaluate, load_framework, load_scenario
from selfdefense.engines import engine_statuses
from selfdefense.evaluation.expectations import actions_to_ask
from selfdefense.report import evaluation_object

FILES = sorted((Path(__file__).parent.parent.parent / "scenarios").glob("*.yaml"))
ENGINES = tuple(status.name for status in engine_statuses() if status.available)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_all_engines_give_the_same_verdicts(file: Path) -> None:
    """Verdicts, explanations included, do not depend on the engine."""
    japan = load_framework("japan")
    scenario = load_scenario(file, japan)
    actions = actions_to_ask(scenario, japan)
    found = {name: evaluate(japan, scenario, engine=name, actions=actions) for name in ENGINES}
    for evaluation in found.values():
        assert evaluation.verdicts == found["reference"].verdicts
        assert evaluation.concepts == found["reference"].concepts


def test_the_engine_is_all_that_differs_in_what_is_written() -> None:
    """Written as JSON, two engines' evaluations differ in the engine's name alone."""
    japan = load_framework("japan")
    scenario = load_scenario(FILES[0], japan)
    written = [evaluation_object(evaluate(japan, scenario, engine=name), japan, scenario=scenario) for name in ENGINES]
    assert len({str({**one, "engine": None}) for one in written}) == 1
