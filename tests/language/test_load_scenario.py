"""What a scenario becomes, and what is refused in one."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from selfdefense.diagnostics import DiagnosticError
from selfdefense.framework import Framework, Layer
from selfdefense.language import check_scenario, load_scenario, scenario_from_facts, scenario_from_text
from selfdefense.scenario import Assertion, Scenario

from .packs import GOOD

NEIGHBOUR = GOOD / "scenarios" / "neighbour-attacked.yaml"
HEAD = "scenario: trial\nframework: tiny\nas_of: 2010-05-01\n"


@pytest.fixture
def neighbour(tiny: Framework) -> Scenario:
    """Give the scenario that uses everything."""
    return load_scenario(NEIGHBOUR, tiny)


def messages(text: str, framework: Framework) -> list[tuple[str, str]]:
    """Give code and message of each error in a scenario's text."""
    with pytest.raises(DiagnosticError) as caught:
        scenario_from_text(HEAD + text, framework)
    return [(d.code, d.message) for d in caught.value.diagnostics]


def test_the_law_may_be_of_another_day(neighbour: Scenario) -> None:
    """Facts of one day under the law of another."""
    assert (neighbour.as_of, neighbour.law_date) == (date(2010, 5, 1), date(2009, 5, 1))


def test_values_are_read_by_the_type_of_the_fact(neighbour: Scenario) -> None:
    """Booleans, numbers, dates and explicit unknowns."""
    assert neighbour.fact["attack_on.borduria"].value is True
    assert neighbour.fact["attack_on.syldavia"].value is None
    assert neighbour.fact["troops"].value == Decimal(20)
    truce = neighbour.fact["truce"]
    assert (truce.value, truce.by, truce.evidence) == (date(2010, 4, 20), "a herald", "a letter")


def test_a_contested_fact_is_unknown_and_keeps_who_says_what(neighbour: Scenario) -> None:
    """Both assertions stay."""
    danger = neighbour.fact["grave_danger"]
    assert danger.value is None
    assert danger.contested == (
        Assertion(value=True, by="the Crown"),
        Assertion(value=False, by="the Council", evidence="minutes"),
    )


def test_own_facts_prevail_over_blocks(neighbour: Scenario) -> None:
    """The block says five troops; the scenario twenty."""
    assert neighbour.fact["peace"].value is True
    assert [fact.name for fact in neighbour.facts].count("troops") == 1


def test_what_is_asked_may_have_facts_route_and_layer_of_its_own(neighbour: Scenario) -> None:
    """A member of a norm's family is found by its name."""
    act = neighbour.ask[2]
    assert (act.label, act.action) == ("shells from the hill", "shell_for.borduria")
    assert [(fact.name, fact.value) for fact in act.given] == [("place", "hill"), ("peace", False)]
    assert (act.route, act.layer) == ("army-act/help[neighbour=borduria]", Layer.STATUTE)


def test_stance_and_stipulations_are_read(neighbour: Scenario) -> None:
    """A stipulation for one member is that member's concept."""
    assert neighbour.readings == (("self-help", "broad"),)
    assert neighbour.stipulate == (("emergency", True), ("neighbour_at_war.syldavia", False))
    assert neighbour.assume == ("calm",)


def test_expectations_are_of_acts_actions_and_concepts(neighbour: Scenario) -> None:
    """Each with the words that fit it."""
    first, second, third = neighbour.expect
    assert (first.of, first.outcome) == ("help.borduria", "permitted_subject_to")
    assert (second.outcome, second.now, second.steps) == ("unlawful", "prohibited", ("council_approved",))
    assert second.bars == ("army-act/no-help-from-the-hill[neighbour=borduria]",)
    assert (second.turns_on, second.policy) == (("place", "self-help"), ())
    assert (third.of, third.outcome) == ("neighbour_at_war.borduria", "true")


MISTAKES = {
    "a number is no truth": ("facts: {attacked: 1}", ("wrong-type", "`1` stands where true or false is expected")),
    "one assertion contests nothing": (
        "facts: {attacked: {contested: [{value: true, by: one}]}}",
        ("wrong-type", "a contested fact has two assertions or more"),
    ),
    "contested and known": (
        "facts: {attacked: {value: true, contested: [{value: true}, {value: false}]}}",
        ("contradiction", "`attacked` is contested, and has a value"),
    ),
    "a party's fact without its member": (
        "facts: {attack_on: true}",
        ("unknown-name", "`attack_on` is declared for each neighbour, and no neighbour is meant here"),
    ),
    "a member that the party does not have": (
        "facts: {attack_on: {ruritania: true}}",
        ("unknown-name", "`ruritania` is no neighbour that `attack_on` is declared for"),
    ),
    "an unknown assumption": ("assume: [calms]", ("unknown-name", "no assumption named `calms`")),
    "an unknown reading": (
        "readings: {self-help: wide}",
        ("unknown-reading", "the question `self-help` has no reading `wide`"),
    ),
    "a fact stipulated": (
        "stipulate: {attacked: true}",
        ("wrong-role", "`attacked` is a fact, and a concept is expected here"),
    ),
    "an unknown action asked": ("ask: [defence]", ("unknown-name", "no action named `defence`")),
    "asked twice": ("ask: [defend, defend]", ("duplicate-name", "`defend` is asked twice")),
    "an act named like an action": (
        "ask: [{act: warn, action: defend}]",
        ("duplicate-name", "`warn` is the name of something else"),
    ),
    "a route that is no permission": (
        "ask: [{action: defend, route: charter/renunciation}]",
        ("wrong-role", "`charter/renunciation` is no permission, and a permission is expected here"),
    ),
    "expected and not asked": (
        "ask: [defend]\nexpect: {warn: permitted}",
        ("unknown-name", "`warn` is expected to have an outcome, and is not asked"),
    ),
    "an outcome of a concept": (
        "expect: {war: permitted}",
        ("unknown-word", "`permitted` cannot be expected"),
    ),
    "an unknown expectation": (
        "expect: {defend: {outcome: permitted, then: permitted}}",
        ("unknown-key", "an expectation has no key `then`"),
    ),
    "a block without a file": (
        "use: [block.yaml]",
        ("file-outside", "`block.yaml` cannot be found from a scenario that stands in no file"),
    ),
    "what an implication brings is denied": (
        "facts: {council_refused: true, approval_sought: false}",
        ("broken-constraint", "by definition these are not so independently: `council_refused`, `approval_sought`"),
    ),
    "an act's own facts break a constraint": (
        "facts: {attacked: true}\nask: [{action: defend, given: {peace: true}}]",
        ("broken-constraint", "by definition these are never so together: `attacked`, `peace`"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_in_a_scenario_is_one_message(text: str, expected: tuple[str, str], tiny: Framework) -> None:
    """One mistake, one message."""
    assert messages(text, tiny) == [expected]


def test_a_constraint_with_an_unknown_part_is_not_broken(tiny: Framework) -> None:
    """Only what is certain is refused."""
    scenario = scenario_from_text(HEAD + "facts: {council_refused: true, approval_sought: unknown}", tiny)
    assert scenario.fact["approval_sought"].value is None


def test_a_scenario_of_another_framework_is_refused(tiny: Framework) -> None:
    """Its facts would be read by the wrong vocabulary."""
    with pytest.raises(DiagnosticError, match="this scenario is of `other`"):
        scenario_from_text(HEAD.replace("tiny", "other"), tiny)


def test_a_scenario_of_an_unknown_pack_names_the_known_ones() -> None:
    """Without a framework given, the pack is found by its name."""
    with pytest.raises(DiagnosticError, match="no rule pack named `tiny`"):
        scenario_from_text(HEAD)


def used(folder: Path, blocks: dict[str, str], use: str, framework: Framework) -> list[str]:
    """Give the codes of what is wrong with a scenario in a folder that uses blocks."""
    for name, text in {**blocks, "inner/trial.yaml": f"{HEAD}use: [{use}]\n"}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    diagnostics = check_scenario(folder / "inner" / "trial.yaml", framework, root=folder)[1]
    return [diagnostic.code for diagnostic in diagnostics.errors]


def test_blocks_may_stand_anywhere_inside_the_root(tmp_path: Path, tiny: Framework) -> None:
    """A block of a sibling folder is inside."""
    assert used(tmp_path, {"blocks/a.yaml": "facts: {attacked: true}"}, "../blocks/a.yaml", tiny) == []


@pytest.mark.parametrize("path", ["../../a.yaml", "/etc/hostname", "link.yaml"])
def test_blocks_may_not_leave_the_root(path: str, tmp_path: Path, tiny: Framework) -> None:
    """Neither upwards, nor by an absolute path, nor by a link."""
    (tmp_path / "a.yaml").write_text("facts: {attacked: true}", encoding="utf-8")
    root = tmp_path / "root"
    (root / "inner").mkdir(parents=True)
    (root / "inner" / "link.yaml").symlink_to(tmp_path / "a.yaml")
    assert used(root, {}, path, tiny) == ["file-outside"]


@pytest.mark.parametrize(
    ("path", "code"),
    [('"a\\0.yaml"', "control-character"), ("loop.yaml", "unreadable-file"), ("a" * 300, "unreadable-file")],
)
def test_what_names_no_file_at_all_is_told(path: str, code: str, tmp_path: Path, tiny: Framework) -> None:
    """A null character, a link to itself, a name that is too long."""
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "loop.yaml").symlink_to(tmp_path / "inner" / "loop.yaml")
    assert used(tmp_path, {}, path, tiny) == [code]


def test_blocks_that_contradict_each_other_are_refused(tmp_path: Path, tiny: Framework) -> None:
    """Unless the scenario itself settles it."""
    blocks = {"inner/a.yaml": "facts: {attacked: true}", "inner/b.yaml": "facts: {attacked: false}"}
    assert used(tmp_path, blocks, "a.yaml, b.yaml", tiny) == ["contradiction"]


def test_a_block_has_facts_and_nothing_else(tmp_path: Path, tiny: Framework) -> None:
    """A block of a block would be hard to follow."""
    assert used(tmp_path, {"inner/a.yaml": "use: [b.yaml]"}, "a.yaml", tiny) == ["unknown-key"]


def test_plain_facts_meet_the_same_checks(tiny: Framework) -> None:
    """Values of the program's own types are read; None is an explicit unknown."""
    facts = {"attacked": True, "troops": Decimal("12.5"), "truce": date(2010, 4, 1), "place": "sea", "peace": None}
    scenario = scenario_from_facts(tiny, {**facts, "attack_on": {"borduria": False}}, as_of=date(2010, 5, 1))
    assert {name: fact.value for name, fact in scenario.fact.items()} == {**facts, "attack_on.borduria": False}


@pytest.mark.parametrize("value", ["true", 1, Decimal(0), "yes", date(2010, 1, 1)])
def test_plain_facts_are_not_coerced(value: object, tiny: Framework) -> None:
    """What looks like a truth is none."""
    with pytest.raises(DiagnosticError, match=r"error\[wrong-type\]"):
        scenario_from_facts(tiny, {"attacked": value}, as_of=date(2010, 5, 1))


def test_a_mistake_in_plain_facts_has_a_place(tiny: Framework) -> None:
    """The facts are shown as they would be written."""
    with pytest.raises(DiagnosticError) as caught:
        scenario_from_facts(tiny, {"atacked": True}, as_of=date(2010, 5, 1))
    assert str(caught.value) == (
        "error[unknown-name]: no fact named `atacked`\n"
        " --> <facts>:5:3\n"
        "  |\n"
        "5 |   atacked: true\n"
        "  |   ^^^^^^^\n"
        "  |\n"
        "help: did you mean `attacked`?"
    )


def test_facts_without_a_day_are_the_caller_s_mistake(tiny: Framework) -> None:
    """No day is guessed."""
    with pytest.raises(ValueError, match="give `as_of`"):
        scenario_from_facts(tiny, {})


def test_plain_facts_may_be_added_to_a_scenario(tiny: Framework, neighbour: Scenario) -> None:
    """They prevail; what is not mentioned stays."""
    added = scenario_from_facts(
        tiny, {"urgent": True, "grave_danger": None}, base=neighbour, readings={"self-help": "open"}
    )
    assert added.as_of == neighbour.as_of
    assert added.fact["urgent"].value is True
    assert added.fact["grave_danger"].contested == ()
    assert added.fact["troops"] == neighbour.fact["troops"]
    assert (added.readings, added.ask, added.expect) == ((("self-help", "open"),), neighbour.ask, neighbour.expect)


def test_added_facts_are_checked_with_those_of_the_scenario(tiny: Framework, neighbour: Scenario) -> None:
    """The block says there is peace."""
    with pytest.raises(DiagnosticError, match="broken-constraint"):
        scenario_from_facts(tiny, {"attacked": True}, base=neighbour)
