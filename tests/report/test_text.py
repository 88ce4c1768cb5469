"""What readers see of a verdict, in whole: the golden files are meant to be read."""

from pathlib import Path

import pytest

from selfdefense.report import render_text
from tests.report.harbour import evaluated, framework, scenario, shown

GOLDEN = Path(__file__).parent / "golden"

WHOLE = {
    "permitted-subject-to": ("facts: {attacked: true, grave: true}", "strike"),
    "undetermined": ("facts: {attacked: true}", "strike"),
    "prohibited": ("facts: {attacked: true, grave: false}", "strike"),
    "refused": ("facts: {attacked: true, grave: true, rejected: true}", "strike"),
    "no-basis": ("facts: {}", "lend"),
    "settled": ("facts: {}", "moor"),
    "needs-no-basis": ("facts: {}", "warn"),
}


@pytest.mark.parametrize("name", WHOLE)
def test_a_verdict_reads_as_in_its_golden_file(name: str) -> None:
    """The whole block of a verdict, in English."""
    rest, label = WHOLE[name]
    assert shown(rest, label) + "\n" == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def test_a_verdict_reads_in_japanese() -> None:
    """Every phrase of a block is Japanese where the language is."""
    found = shown("facts: {attacked: true}", "strike", language="ja")
    assert found + "\n" == (GOLDEN / "undetermined.ja.txt").read_text(encoding="utf-8")


def test_the_whole_explanation_is_shown_on_request() -> None:
    """The tree is indented and gives the value of each node."""
    found = shown("facts: {attacked: true}", "strike", explain=True)
    tree = found[found.index("  explanation") :]
    assert tree + "\n" == (GOLDEN / "explanation.txt").read_text(encoding="utf-8")


def test_the_head_says_law_day_stance_and_engine() -> None:
    """What holds for all verdicts stands once, above them."""
    given = scenario("law_as_of: 2019-01-01\nreadings: {scope: wide}\nfacts: {attacked: true, grave: true}")
    head = render_text(evaluated(given, "warn"), framework(), scenario=given).partition("\n\n")[0]
    assert head.splitlines() == [
        "The harbour is attacked (harbour-attacked)",
        "  law         Harbour, as of 2020-05-01, law as of 2019-01-01",
        "  note        · the facts are of 2020-05-01, the law is the earlier one of 2019-01-01",
        "  stance      · not the official reading: scope = wide",
        "  engine      reference",
        "  situations  ✔ there is an emergency (Defence Act art. 2)",
    ]


def test_a_day_without_law_is_said() -> None:
    """No version in force is never passed off as a finding."""
    given = scenario("law_as_of: 1900-01-01\nfacts: {}")
    text = render_text(evaluated(given, "strike"), framework(), scenario=given)
    assert "✖ no version of the law covers this day" in text


def test_a_group_shows_the_routes_of_its_members() -> None:
    """A group has the best outcome of its members, and says which member that is."""
    text = shown("facts: {}", "help", width=200)
    assert "2 courses; shown is the one that fares best: helping the North" in text
    assert "Defence Act art. 9: pending; as things stand unsettled (helping the South)" in text


def test_what_lies_below_statute_stands_beside_the_outcome() -> None:
    """A pledge that is not kept changes no outcome and is named."""
    text = shown("facts: {attacked: true, grave: true, told: false}", "strike")
    assert "PERMITTED, SUBJECT TO STEPS" in text
    assert "✖ commitment not kept: the public is told before a strike" in text
    assert "the public has been told: not done, by the Council" in text


def test_assumptions_are_named_with_the_outcome_without_them() -> None:
    """An assumption that a verdict uses is never silent."""
    text = shown("facts: {grave: true}\nassume: attack-happened", "strike")
    assert "assumptions  the harbour was attacked" in text
    assert "? without them: undetermined" in text


def test_suppositions_of_an_act_are_shown() -> None:
    """Facts given to an act that are no parameter of it are suppositions; parameters are not."""
    text = shown(
        "facts: {attacked: true}\nask: [{act: raid, action: strike_abroad, given: {grave: true, place: abroad}}]"
    )
    assert "◇ raid: striking abroad" in text
    assert "supposed     the attack threatens the land's survival\n" in text
    assert "supposed     the place" not in text


def test_what_was_asserted_of_a_contested_fact_is_shown_with_who_said_it() -> None:
    """Each assertion is kept, with who made it, where a verdict turns on the fact."""
    text = shown(
        "facts: {attacked: true, grave: {contested: [{value: true, by: minister}, {value: false, by: the enemy}]}}",
        "strike",
    )
    assert "· the Minister says: yes" in text
    assert "· the enemy says: no" in text


def test_a_limit_that_is_breached_is_the_reason() -> None:
    """An exception whose limit is breached lifts nothing."""
    text = shown("facts: {attacked: true, grave: true, measured: false}", "strike", width=200)
    assert "does not lift it: the limit is breached: no more force is used than needed" in text


def test_a_refusal_is_said_by_the_fact_that_says_so() -> None:
    """A refused step closes the route, in the words of the refusal."""
    text = shown("facts: {attacked: true, grave: true, ordered: true, not_ordered: true}", "strike")
    assert "Defence Act art. 7(1) gives no basis: the order was refused" in text
