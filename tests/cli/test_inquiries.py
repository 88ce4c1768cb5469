"""The commands whatif, prove and compare."""

import json
from pathlib import Path
from textwrap import dedent

import pytest

from selfdefense.cli.main import main

SCENARIOS = Path(__file__).parent.parent.parent / "scenarios"
FALSE = str(SCENARIOS / "us-forces-attacked-survival-false.yaml")
ACTION = "use_force_for_partner.united_states"


def test_whatif_finds_what_would_make_it_lawful(capsys: pytest.CaptureFixture[str]) -> None:
    """Both findings of the Cabinet would have to be others, and nothing less will do."""
    assert main(["whatif", FALSE, ACTION, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    changed = [{change["fact"] for change in one["changes"]} for one in found["found"]]
    assert {"survival_threatened.united_states", "clear_danger_to_peoples_rights.united_states"} in changed
    assert found["complete"] is True


def test_whatif_shows_the_effect_of_given_changes(capsys: pytest.CaptureFixture[str]) -> None:
    """Before and after stand beside each other."""
    changes = ["--set", "survival_threatened.united_states=unknown"]
    assert main(["whatif", FALSE, ACTION, *changes]) == 0
    shown = capsys.readouterr().out
    assert "prohibited" in shown


@pytest.mark.parametrize("change", ["survival=true", "survival_threatened.united_states=maybe", "nothing"])
def test_whatif_refuses_what_is_no_change(change: str, capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown fact, and a value it cannot have, are bad input."""
    assert main(["whatif", FALSE, ACTION, "--set", change]) == 2
    assert "error" in capsys.readouterr().err


def test_compare_shows_what_changed_on_the_first_of_july_2014(capsys: pytest.CaptureFixture[str]) -> None:
    """The reading changed, the statutes did not: prohibited becomes not authorised, and nothing becomes lawful."""
    assert main(["compare", "2014-06-30", "2014-07-01", "--action", ACTION, "--format", "json", "--quiet"]) == 0
    (action,) = json.loads(capsys.readouterr().out)["actions"]
    differences = [(tuple(one["was"]), tuple(one["becomes"])) for one in action["differences"]]
    assert differences == [(("prohibited",), ("not_authorised",))]


def test_compare_proves_that_two_days_are_equal(capsys: pytest.CaptureFixture[str]) -> None:
    """Between two boundary days nothing changes."""
    assert main(["compare", "2014-07-02", "2014-07-03", "--action", ACTION, "--quiet"]) == 0
    assert "proven equal" in capsys.readouterr().out


def test_compare_refuses_an_unknown_action(capsys: pytest.CaptureFixture[str]) -> None:
    """A name that neither law knows is bad input."""
    assert main(["compare", "2014-07-02", "2014-07-03", "--action", "fly", "--quiet"]) == 2
    assert "fly" in capsys.readouterr().err


def test_prove_refuses_an_unknown_claim(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing proved is no success."""
    assert main(["prove", "--claim", "no-such-claim", "--quiet"]) == 2
    assert "no claim" in capsys.readouterr().err


def test_compare_writes_examples_that_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An example of a difference is a scenario that has the outcome it is said to have."""
    arguments = ["2014-06-30", "2014-07-01", "--action", ACTION, "--quiet", "--write", str(tmp_path)]
    assert main(["compare", *arguments]) == 0
    capsys.readouterr()
    assert main(["test", str(tmp_path)]) == 0
    assert "2 scenarios, 2 expectations: 2 passed, 0 failed" in capsys.readouterr().out


def test_a_comparison_says_once_what_all_ways_have_alike(capsys: pytest.CaptureFixture[str]) -> None:
    """One condition a line; only what is different is told way by way."""
    assert main(["compare", "2014-06-30", "2014-07-01", "--action", ACTION, "--quiet"]) == 0
    shown = capsys.readouterr().out.partition("for example")[0]
    assert shown.count("the attack on the United States threatens Japan's survival") == 1
    assert "and, as one of 4 ways, number 4" in shown


def test_an_example_can_be_copied_from_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its lines stand as far in as YAML needs them; it does what it says."""
    days = ["compare", "2016-03-28", "2016-03-29", "--action", "protect_partner_assets", "--quiet"]
    assert main(days) == 0
    (tmp_path / "example.yaml").write_text(dedent(capsys.readouterr().out.partition("for example\n")[2]))
    assert main(["test", str(tmp_path / "example.yaml")]) == 0
