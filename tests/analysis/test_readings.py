"""The same scenario under every reading: what is varied, what is disputed, and whose view is whose."""

from datetime import date
from pathlib import Path

import pytest

from selfdefense import load_framework, load_scenario
from selfdefense.analysis.readings import Agreement, by_readings
from selfdefense.framework import Framework
from selfdefense.language import scenario_from_facts
from selfdefense.report import to_markdown, to_text
from selfdefense.report.readings_object import readings_object
from selfdefense.report.readings_outline import readings_outline

SCENARIOS = Path(__file__).parent.parent.parent / "scenarios" / "un-charter"


@pytest.fixture(scope="module")
def charter() -> Framework:
    """Give the law between States, on which serious people differ."""
    return load_framework("un-charter")


def test_one_question_is_varied_at_a_time(charter: Framework) -> None:
    """What is left open is disputed where one reading allows and another forbids."""
    table = by_readings(charter, load_scenario(SCENARIOS / "imminent.yaml", charter))
    assert table.columns[0].changes == ()
    assert [column.changes for column in table.columns if column.changes] == [
        (("request", "consent-suffices"),),
        (("anticipatory-self-defence", "attack-must-occur"),),
        (("anticipatory-self-defence", "imminence-suffices"),),
        (("non-state-attackers", "states-only"),),
        (("non-state-attackers", "unable-or-unwilling"),),
    ]
    (row,) = table.rows
    assert [cell.outcome.value for cell in row.cells if cell is not None] == [
        "undetermined",
        "undetermined",
        "prohibited",
        "permitted",
        "undetermined",
        "undetermined",
    ]
    assert (row.agreement, table.disputed) == (Agreement.DISPUTED, ("defend_self",))


def test_where_every_reading_agrees_nothing_is_disputed(charter: Framework) -> None:
    """An attack by a State is the same to everybody."""
    table = by_readings(charter, load_scenario(SCENARIOS / "attacked.yaml", charter))
    assert [row.agreement for row in table.rows] == [Agreement.AGREED, Agreement.AGREED]
    assert table.disputed == ()


def test_all_combinations_are_tried_up_to_a_number(charter: Framework) -> None:
    """Three questions of two readings each, and the scenario's own stance, which leaves two of them open."""
    scenario = load_scenario(SCENARIOS / "imminent.yaml", charter)
    assert len(by_readings(charter, scenario, product=True).columns) == 9
    with pytest.raises(ValueError, match="there are 8 combinations of readings, and at most 7 are tried"):
        by_readings(charter, scenario, product=True, most=7)


def test_a_reading_that_nobody_holds_on_the_day_disputes_nothing() -> None:
    """What was given up in 2014 is shown, and is no dispute of 2026."""
    country = load_framework("japan")
    file = SCENARIOS.parent / "us-forces-attacked-survival-unknown.yaml"
    table = by_readings(country, load_scenario(file, country), ["use_force_for_partner.united_states"])
    held = {dict(column.changes).get("self-defence"): column.held for column in table.columns}
    assert (held["government-1972"], held["scholarly-unconstitutional"]) == (False, True)


def test_a_view_is_what_its_holder_says_of_contested_facts(charter: Framework) -> None:
    """Who says that the attack was a State's differs from who denies it."""
    contested = {"contested": [{"value": True, "by": "the one"}, {"value": False, "by": "the other"}]}
    facts = {
        "force_used_against_self": True,
        "scale_of_armed_attack": contested,
        "attributable_to_a_state": True,
        "council_measures_taken": False,
        "attack_imminent": False,
    }
    scenario = scenario_from_facts(charter, facts, as_of=date(2026, 1, 26), ask=["defend_self"])
    table = by_readings(charter, scenario)
    views = {c.view: cell for c, cell in zip(table.columns, table.rows[0].cells, strict=True) if c.view is not None}
    assert {view: cell.outcome.value for view, cell in views.items() if cell is not None} == {
        "the one": "permitted",
        "the other": "prohibited",
    }
    assert table.disputed == ("defend_self",)


def test_the_table_is_said_in_both_languages_and_as_values(charter: Framework) -> None:
    """With who holds which."""
    scenario = load_scenario(SCENARIOS / "imminent.yaml", charter)
    table = by_readings(charter, scenario)
    text = to_text(readings_outline(table, charter, scenario), width=300)
    assert "UNDETERMINED; DISPUTED" in text
    assert "prohibited: it may not; the attack must have begun (those who keep to the words of art. 51" in text
    assert "見解が対立" in to_markdown(readings_outline(table, charter, scenario, language="ja"))
    written = readings_object(table, charter)
    assert (written["disputed"], len(written["columns"])) == (["defend_self"], 6)
    assert written["rows"][0]["cells"][2] == {"outcome": "prohibited", "now": "prohibited"}
