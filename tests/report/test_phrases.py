"""Every word that readers see exists, in both languages."""

import re
from enum import Enum
from pathlib import Path

import pytest

import selfdefense.report
from selfdefense.evaluation import (
    DueState,
    Effect,
    LayerBar,
    LayerGrant,
    LimitState,
    Note,
    Outcome,
    PolicyState,
    Standing,
    StepState,
)
from selfdefense.framework import Certainty, Comparison, Ground, Layer, ReadingStatus, Role
from selfdefense.report.phrases import WORDS, word
from selfdefense.report.sentences import SENTENCES
from selfdefense.truth import Truth

LISTS = (
    *(Certainty, Comparison, DueState, Effect, Layer, LayerBar, LayerGrant, LimitState, Note, Outcome, PolicyState),
    *(ReadingStatus, Role, Standing, StepState, Truth),
)
SOURCES = Path(selfdefense.report.__file__).parent


@pytest.mark.parametrize("closed", LISTS)
def test_every_member_of_a_closed_list_has_words(closed: type[Enum]) -> None:
    """A new state without a phrase fails here, not before a reader."""
    assert [member for member in closed if member not in WORDS] == []


def test_the_outcomes_are_said_in_the_words_of_the_field() -> None:
    """The five outcomes, in Japanese."""
    assert [word(outcome, "ja") for outcome in Outcome] == [
        "認められる",
        "手続を条件に認められる",
        "判断できない(事実未確定)",
        "法的根拠がない",
        "禁止される",
    ]


def test_a_phrase_has_the_same_places_in_both_languages() -> None:
    """What is put into a sentence appears in both languages, so that nothing is lost in one of them."""

    def places(wording: str) -> set[str]:
        return set(re.findall(r"{(\w+)}", wording))

    assert [key for key, (en, ja) in SENTENCES.items() if places(en) != places(ja)] == []


def test_every_phrase_that_is_said_exists() -> None:
    """Keys written in the renderers are keys of the table."""
    code = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES.glob("*.py"))
    said = set(re.findall(r"\bsay\(\s*\"([^\"]+)\"", code))
    assert said - set(SENTENCES) == set()
    assert {ground.value for ground in Ground} <= set(SENTENCES)
