"""How phrases are put together: alternatives, citations, steps that nobody need take, the title of an inquiry."""

from pathlib import Path

import pytest

import selfdefense as sd
from selfdefense.analysis import whatif
from selfdefense.report.inquiry_outlines import whatif_outline
from selfdefense.report.wording import Wording
from tests.report.harbour import framework, scenario

SCENARIOS = Path(__file__).parents[2] / "scenarios"


@pytest.mark.parametrize(
    ("language", "values", "said"),
    [
        ("en", ["a port"], "a port"),
        ("en", ["a port", "the sea"], "a port or the sea"),
        ("en", ["a port", "the sea", "the air"], "a port, the sea or the air"),
        ("en", ["land or sea", "the air", "a port"], "land or sea; the air; or a port"),
        ("ja", ["港", "海", "空"], "港、海又は空"),
        ("ja", ["陸又は海", "空"], "『陸又は海』又は『空』"),
    ],
)
def test_alternatives_are_told_apart(language: str, values: list[str], said: str) -> None:
    """“Or” stands before the last only, and never between parts that have one of their own."""
    assert Wording(framework(), language).any_of(values) == said


def test_a_citation_that_is_no_article_is_set_apart_from_its_law() -> None:
    """第7条 is written behind the title at once, a view of 1960 is not."""
    wording = Wording(framework(), "ja")
    assert wording.called("defence-act/7-1") == "防衛法第7条第1項"
    assert wording.called("charter/view") == "憲章 1960年見解"
    assert Wording(framework(), "en").called("charter/view") == "Charter, view of 1960"
    assert Wording(framework(), "en").called("defence-act/7-1") == "Defence Act art. 7(1)"


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "only if it is to rest on Self-Defense Forces Act art. 82-3(1)"),
        ("ja", "自衛隊法第82条の3第1項を根拠とする場合にのみ必要"),
    ],
)
def test_steps_of_what_is_permitted_already_do_not_look_needed(language: str, heading: str) -> None:
    """An advance order carries the destruction; the approval of another basis is not missing."""
    japan = sd.load_framework("japan")
    given = sd.load_scenario(SCENARIOS / "air-missile-advance-order.yaml", japan)
    evaluation = sd.evaluate(japan, given, actions=["destroy_missile"])
    assert evaluation.verdicts[0].outcome.value == "permitted"
    lines = sd.render_text(evaluation, japan, scenario=given, language=language, width=200).splitlines()
    steps = next(i for i, line in enumerate(lines) if heading in line)
    assert "✖" in lines[steps + 1]


def test_an_inquiry_names_its_action_once() -> None:
    """The title says what the page is about, the section what was asked."""
    found = whatif(framework(), scenario("facts: {attacked: true, grave: false}"), "strike")
    outline = whatif_outline(found, framework())
    assert (outline.title, outline.sections[0].title) == ("What would change it", "striking back")


def test_what_the_rules_name_is_asked_before_what_only_goes_with_it() -> None:
    """That no combat takes place for as long as the activity lasts is a notion of other laws."""
    japan = sd.load_framework("japan")
    given = sd.scenario_from_facts(japan, {}, as_of="2026-01-26", ask=["protect_partner_assets"])
    text = sd.render_text(sd.evaluate(japan, given), japan, width=200).partition("turns on")[2]
    assert "combat is actually taking place at the scene?" in text
    assert "for as long as the activity lasts" not in text


def test_a_layer_that_leaves_clear_is_not_said_to_lack_a_basis() -> None:
    """Permitted by the Constitution alone, and no legal basis in the same breath, would contradict each other."""
    japan = sd.load_framework("japan")
    act = {"act": "the constitutional question", "action": "use_force_for_japan", "layer": "constitution"}
    facts = {"attack_on_japanese_territory": True, "operation_place": "japan_territory"}
    given = sd.scenario_from_facts(japan, facts, as_of="2026-01-26", ask=[act])
    text = sd.render_text(sd.evaluate(japan, given), japan)
    assert "this layer alone: Constitution" in text
    assert "legal basis" not in text
