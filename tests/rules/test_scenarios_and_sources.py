"""The rule packs that ship: every scenario is as expected, and every norm has a source that can be followed."""

from pathlib import Path

import pytest

from selfdefense import check_expectations, evaluate, load_framework, load_scenario
from selfdefense.evaluation.expectations import actions_to_ask

FOLDER = Path(__file__).parent.parent.parent / "scenarios"
FILES = sorted(file for file in FOLDER.rglob("*.yaml") if "blocks" not in file.parts)


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(FOLDER)))
def test_a_scenario_is_as_expected(file: Path) -> None:
    """Everything that the scenario expects is so, and it expects something."""
    scenario = load_scenario(file, root=FOLDER)
    framework = load_framework(scenario.framework)
    evaluation = evaluate(framework, scenario, engine="compiled", actions=actions_to_ask(scenario, framework))
    checked = check_expectations(evaluation, scenario, framework)
    assert checked
    assert [check.sentence for check in checked if not check.passed] == []


@pytest.mark.parametrize("name", ["japan"])
def test_every_provision_can_be_followed(name: str) -> None:
    """A provision has a law, a place, dates, a link, a paraphrase in both languages, and its certainty."""
    framework = load_framework(name)
    for provision in framework.provisions:
        assert provision.url.startswith("https://") or provision.url.startswith("http://"), provision.id
        assert provision.start is not None or provision.enacted is not None, provision.id
        assert set(provision.says.languages) >= {"en", "ja"}, provision.id
        assert set(provision.cite.languages) >= {"en", "ja"}, provision.id
    assert {norm.provision for norm in framework.norms} <= set(framework.provision)
