"""Mistakes in packs that share a code with others: what is reported of each, and where."""

from pathlib import Path

import pytest

from selfdefense.language import check_framework

from .packs import law_of, tiny_with


def messages(folder: Path, files: dict[str, str]) -> list[tuple[str, str]]:
    """Give code and message of each error and warning."""
    diagnostics = check_framework(tiny_with(folder, files))[1]
    return [(d.code, d.message) for d in (*diagnostics.errors, *diagnostics.warnings)]


NORMS = {
    "a bare name needs a party in scope": (
        "- permits: carry_supplies\n  when: attack_on",
        ("unknown-name", "`attack_on` is declared for each neighbour, and no neighbour is meant here"),
    ),
    "a choice is not a condition": (
        "- permits: carry_supplies\n  when: place",
        ("wrong-type", "`place` is a choice: alone it is neither so nor not so"),
    ),
    "a value that the choice does not have": (
        "- permits: carry_supplies\n  when: {fact: place, is: hil}",
        ("unknown-word", "`hil` is no value of `place`"),
    ),
    "a comparison that does not fit": (
        "- permits: carry_supplies\n  when: {fact: place, above: 3}",
        ("wrong-type", "a choice cannot be compared by `above`"),
    ),
    "two comparisons at once": (
        "- permits: carry_supplies\n  when: {fact: troops, above: 3, below: 9}",
        ("wrong-type", "a comparison says one thing of a fact"),
    ),
    "more than there are": (
        "- permits: carry_supplies\n  when: {at_least: 3, of: [attacked, peace]}",
        ("bad-number", "at least 3 of 2 conditions"),
    ),
    "a member that the party does not have": (
        "- permits: carry_supplies\n  when: {some: {neighbour: [ruritania]}, holds: attack_on}",
        ("unknown-name", "no neighbour named `ruritania`"),
    ),
    "a condition of no known form": (
        "- permits: carry_supplies\n  when: {unless: attacked}",
        ("wrong-type", "this is no condition"),
    ),
    "a limit without conduct": (
        "- permits: carry_supplies\n  limits: [peace]",
        ("wrong-role", "a limit names no conduct"),
    ),
    "a limit on a step": (
        "- permits: carry_supplies\n  limits: [council_approved]",
        ("wrong-role", "a limit names a step"),
    ),
    "conduct in a ground": (
        "- permits: carry_supplies\n  when: within_the_minimum",
        ("ground-names-step", "`within_the_minimum` is a conduct, and a ground names circumstances and concepts only"),
    ),
    "an action where a fact is expected": (
        "- permits: carry_supplies\n  when: defend",
        ("wrong-role", "`defend` is an action, and a fact or concept is expected here"),
    ),
    "a fact where an action is expected": (
        "- permits: attacked",
        ("wrong-role", "`attacked` is a fact, and an action is expected here"),
    ),
    "an unknown procedure": (
        "- permits: carry_supplies\n  steps: [decisions]",
        ("unknown-name", "no step or procedure named `decisions`"),
    ),
    "a procedure of a party outside of it": (
        "- permits: carry_supplies\n  steps: [request]",
        ("unknown-name", "`request` is declared for each neighbour, and no neighbour is meant here"),
    ),
    "a procedure as an alternative": (
        "- permits: carry_supplies\n  steps: [{any: [decision, council_approved]}]",
        ("wrong-role", "the procedure `decision` cannot be one of several alternatives"),
    ),
    "counts_not for a closed concept": (
        "- counts_not: war\n  when: peace",
        ("wrong-role", "`war` is a closed concept, and an open one is expected here"),
    ),
    "a fact is concluded by no norm": (
        "- counts_as: attacked\n  when: urgent",
        ("wrong-role", "`attacked` is a fact, and a concept is expected here"),
    ),
    "a norm of two kinds": (
        "- permits: carry_supplies\n  prohibits: defend",
        ("missing-key", "a norm is of one kind"),
    ),
    "a norm of no kind": ("- id: nothing\n  when: always", ("missing-key", "this norm is of no known kind")),
    "an exception without its ground": (
        "- excepts: [army-act/supplies]\n  for: [defend]",
        ("missing-key", "a norm needs `ground`"),
    ),
    "an unknown norm": (
        "- requires: [army-act/defense]\n  limits: [within_the_minimum]",
        ("unknown-name", "no norm named `army-act/defense`"),
    ),
    "a requirement on a prohibition": (
        "- requires: [charter/renunciation]\n  limits: [within_the_minimum]",
        (
            "wrong-role",
            "`charter/renunciation` is a norm of another kind, and a permission or exception is expected here",
        ),
    ),
    "an unknown office": (
        "- obliges: {en: stop, ja: 停止}\n  by: king",
        ("unknown-name", "no office named `king`"),
    ),
    "an unknown tier": (
        "- permits: carry_supplies\n  weapons: sabre",
        ("unknown-name", "no tier of weapons use named `sabre`"),
    ),
    "an unknown question": (
        "- permits: carry_supplies\n  reading: {self-aid: broad}",
        ("unknown-name", "no question named `self-aid`"),
    ),
    "one id for two norms": (
        "- id: one\n  permits: carry_supplies\n- id: one\n  permits: defend",
        ("duplicate-name", "two norms have the id `more/one`"),
    ),
    "a norm on nothing": (
        "- permits: []",
        ("missing-value", "nothing stands in the list `permits`: this norm would be none"),
    ),
    "an exception for nothing": (
        "- excepts: [army-act/supplies]\n  for: []\n  ground: special",
        ("missing-value", "nothing stands in the list `for`: this norm would be none"),
    ),
    "a ground of nothing": (
        "- permits: carry_supplies\n  when: []",
        ("missing-value", "no condition stands in this list"),
    ),
    "a choice among nothing": (
        "- permits: carry_supplies\n  when: {any: []}",
        ("missing-value", "no condition stands in this list"),
    ),
    "a norm for nobody": (
        "- permits: help\n  each: {neighbour: []}",
        ("missing-value", "no neighbour stands in this list"),
    ),
    "a date too far away": (
        "- permits: carry_supplies\n  when: {fact: truce, before: {days_from_now: 99999}}",
        ("bad-number", "further away than a hundred years"),
    ),
}


@pytest.mark.parametrize(("norms", "expected"), NORMS.values(), ids=NORMS)
def test_a_mistake_in_a_norm_is_one_message(norms: str, expected: tuple[str, str], tmp_path: Path) -> None:
    """One mistake, one message."""
    assert messages(tmp_path, {"more.yaml": law_of(norms)}) == [expected]


WORDS = {
    "an unknown party": (
        "facts: [{fact: fog, each: river, says: {en: fog, ja: 霧}}]",
        ("unknown-name", "no party named `river`"),
    ),
    "a step that is no boolean": (
        "facts: [{fact: fog, says: {en: fog, ja: 霧}, role: step, type: date}]",
        ("wrong-type", "a step is done or not, and this one is declared a date"),
    ),
    "values of a fact that is no choice": (
        "facts: [{fact: fog, says: {en: fog, ja: 霧}, values: {thick: {en: thick, ja: 濃}}}]",
        ("wrong-type", "values are listed for a fact that is a boolean"),
    ),
    "a word with a meaning of its own": (
        "facts: [{fact: always, says: {en: always, ja: 常に}}]",
        ("bad-name", "`always` has a meaning of its own, and names nothing"),
    ),
    "a value that means no value": (
        "facts: [{fact: fog, says: {en: fog, ja: 霧}, type: choice, values: {unknown: {en: thick, ja: 濃}}}]",
        ("bad-name", "`unknown` says that no value is known, and is none itself"),
    ),
    "a quantity without a unit": (
        "facts: [{fact: fog, says: {en: fog, ja: 霧}, type: quantity}]",
        ("missing-key", "a fact needs `unit`"),
    ),
    "a refusal that is no step": (
        "facts: [{fact: fog, says: {en: fog, ja: 霧}, role: step, refused_by: peace}]",
        ("wrong-role", "`peace` is a circumstance, and a step is expected here"),
    ),
    "no basis without its source": (
        "actions: [{action: wave, does: {en: waving, ja: 合図}, basis: none}]",
        ("missing-key", "an action needs `source`"),
    ),
    "a group in itself": (
        "actions: [{action: wave, does: {en: waving, ja: 合図}, group: [wave]}]",
        ("action-cycle", "`wave` is a group with `wave`"),
    ),
    "a concept in a constraint": (
        "constraints: [{never_together: [war, peace]}]",
        ("wrong-role", "`war` is a concept: what law concludes is not true by definition"),
    ),
    "a constraint on one thing": (
        "constraints: [{never_together: [peace]}]",
        ("wrong-type", "a constraint relates two conditions or more"),
    ),
    "a step assumed": (
        "assumptions: [{assume: eager, says: {en: eager, ja: 積極的}, facts: {council_approved: true}}]",
        ("wrong-role", "`council_approved` is a step, and a circumstance is expected here"),
    ),
    "a provision that no law has": (
        "concepts: [{concept: peril, says: {en: peril, ja: 危難}, provision: charter/7}]",
        ("unknown-name", "no provision named `charter/7`"),
    ),
}


@pytest.mark.parametrize(("words", "expected"), WORDS.values(), ids=WORDS)
def test_a_mistake_in_the_vocabulary_is_among_the_messages(
    words: str, expected: tuple[str, str], tmp_path: Path
) -> None:
    """What is declared here is unused besides, which is only a warning."""
    found = messages(tmp_path, {"vocabulary/more.yaml": words})
    assert [message for message in found if message[0] != "unused-name"] == [expected]


def test_a_law_has_exactly_one_head(tmp_path: Path) -> None:
    """Without any head, and with two, it is told which law is meant."""
    files = {
        "a.yaml": "law: headless\nprovisions: []\n",
        "b.yaml": "law: charter\ntitle: {en: Again, ja: 再}\nlayer: statute\nurl: https://arvia.example\n",
    }
    assert messages(tmp_path, files) == [
        ("missing-key", "no part of the law `headless` says its title, layer and url"),
        ("duplicate-name", "the law `charter` has two heads"),
    ]


def test_a_partial_family_is_told_the_member_that_it_lacks(tmp_path: Path) -> None:
    """A norm for every neighbour cannot rest on what is declared for one."""
    files = {
        "vocabulary/more.yaml": "facts: [{fact: flood, each: {neighbour: [borduria]}, says: {en: flood, ja: 洪水}}]",
        "more.yaml": law_of("- each: neighbour\n  permits: help\n  when: flood"),
    }
    assert messages(tmp_path, files) == [("unknown-name", "`flood` is not declared for `syldavia`")]


def test_overriding_in_turn_is_no_circle_where_the_norms_follow_each_other(tmp_path: Path) -> None:
    """Norms that are never in force together override each other on no day."""
    early = law_of(
        "- id: early\n  permits: carry_supplies\n  overrides: [later/late]\n  ground: later",
        dates="from: 1950-01-01\n    until: 1960-01-01",
    )
    late = law_of("- id: late\n  prohibits: carry_supplies\n  overrides: [more/early]\n  ground: later")
    files = {"more.yaml": early, "z.yaml": late.replace("law: more", "law: later")}
    assert messages(tmp_path, files) == []
