"""Features read as scenarios: the same facts, and no more expected than the feature says."""

from pathlib import Path

import pytest

from selfdefense import check_expectations, evaluate, load_framework
from selfdefense.bdd.as_scenarios import UnreadFeatureError, scenarios_in
from selfdefense.evaluation.expectations import actions_to_ask
from selfdefense.scenario import Expectation
from tests.counted import count

ROOT = Path(__file__).parents[2]
FEATURES = sorted((ROOT / "features" / "law").rglob("*.feature"))
GIVEN = """Feature: a way over
  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
"""


def written(folder: Path, *lines: str) -> Path:
    """Write a feature of one scenario."""
    file = folder / "one.feature"
    file.write_text(GIVEN + "\n  Scenario: one\n" + "".join(f"    {line}\n" for line in lines), encoding="utf-8")
    return file


@pytest.mark.parametrize("file", FEATURES, ids=lambda file: str(file.relative_to(ROOT)))
def test_a_feature_of_the_law_holds_as_scenarios_too(file: Path) -> None:
    """What the features expect of the law is so when it is read as expectations of scenarios."""
    scenarios = scenarios_in(file, ROOT)
    assert scenarios
    for scenario in scenarios:
        framework = load_framework(scenario.framework)
        evaluation = evaluate(framework, scenario, engine="compiled", actions=actions_to_ask(scenario, framework))
        checked = check_expectations(evaluation, scenario, framework)
        assert [check.sentence for check in checked if not check.passed] == []
        count("expectations read from features of the law", len(checked))


def test_what_is_given_becomes_facts_and_what_is_said_becomes_expectations(tmp_path: Path) -> None:
    """Facts true, false and unknown, the day and the assumption; outcomes, steps and legal bases."""
    file = written(
        tmp_path,
        "Given on_guard_duty",
        "And it is not so that weapons_as_last_means",
        "And it is unknown whether attack_on_japan_imminent",
        "When the law is applied",
        "Then protect_own_assets is permitted",
        "And protect_own_assets is now permitted",
        'And the legal basis is "sdf-act/95-guard"',
        "And no step is outstanding",
        "And by itself statute grants it",
    )
    [scenario] = scenarios_in(file, tmp_path)
    assert str(scenario.as_of) == "2026-01-26"
    assert scenario.assume == ("nothing-exceptional",)
    assert {fact.name: fact.value for fact in scenario.facts} == {
        "on_guard_duty": True,
        "weapons_as_last_means": False,
        "attack_on_japan_imminent": None,
    }
    assert scenario.expect == (
        Expectation(of="protect_own_assets", outcome="permitted"),
        Expectation(of="protect_own_assets", now="permitted"),
        Expectation(of="protect_own_assets", route="sdf-act/95-guard"),
        Expectation(of="protect_own_assets", steps=()),
    )


def test_a_change_leaves_only_what_is_expected_after_it(tmp_path: Path) -> None:
    """The situation before the change is another one."""
    file = written(
        tmp_path,
        "Given on_guard_duty",
        "When the law is applied",
        "Then protect_own_assets is permitted",
        "When on 2026-02-01 it is no longer so that on_guard_duty",
        "Then protect_own_assets is not authorised",
    )
    [scenario] = scenarios_in(file, tmp_path)
    assert str(scenario.as_of) == "2026-02-01"
    assert scenario.fact["on_guard_duty"].value is False
    assert scenario.expect == (Expectation(of="protect_own_assets", outcome="not_authorised"),)


def test_each_row_of_examples_is_a_scenario(tmp_path: Path) -> None:
    """An outline is read once for each row."""
    file = tmp_path / "rows.feature"
    file.write_text(
        GIVEN + "\n  Scenario Outline: rows\n    Given these facts:\n      | on_guard_duty | <duty> |\n"
        "    When the law is applied\n    Then protect_own_assets is <outcome>\n"
        "    Examples:\n      | duty | outcome |\n      | true | permitted |\n      | false | not authorised |\n",
        encoding="utf-8",
    )
    outcomes = [scenario.expect[0].outcome for scenario in scenarios_in(file, tmp_path)]
    assert outcomes == ["permitted", "not_authorised"]


def test_a_line_that_means_nothing_is_named_with_its_place(tmp_path: Path) -> None:
    """The message has the file, the line, and the nearest phrase that is known."""
    file = written(tmp_path, "Given on_gard_duty", "When the law is applied")
    with pytest.raises(UnreadFeatureError, match=r"one\.feature:7: on_gard_duty\n.*did you mean “on_guard_duty”"):
        scenarios_in(file, tmp_path)


def test_features_with_rules_of_their_own_are_no_scenarios_of_a_pack() -> None:
    """The features of the language test engines, not a law."""
    assert scenarios_in(ROOT / "features" / "engine" / "norms.feature", ROOT) == ()
