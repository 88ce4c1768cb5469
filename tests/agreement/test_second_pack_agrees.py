"""On the pack in which nothing needs a legal basis, all engines that are here agree too."""

from pathlib import Path

import pytest

from selfdefense import evaluate, load_framework, load_scenario
from selfdefense.engines import engine_statuses

FILES = sorted((Path(__file__).parent.parent.parent / "scenarios" / "un-charter").glob("*.yaml"))
ENGINES = tuple(status.name for status in engine_statuses() if status.available)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_all_engines_give_the_same_verdicts(file: Path) -> None:
    """On what is asked and on every other action."""
    framework = load_framework("un-charter")
    scenario = load_scenario(file, framework)
    actions = [*(act.label for act in scenario.ask), *(action.name for action in framework.actions)]
    found = {name: evaluate(framework, scenario, engine=name, actions=actions) for name in ENGINES}
    for evaluation in found.values():
        assert evaluation.verdicts == found["reference"].verdicts
        assert evaluation.concepts == found["reference"].concepts
