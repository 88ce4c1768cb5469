"""Phrases and citations mean one thing in any language, or the step fails."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from selfdefense.bdd.phrases import PhraseBook, phrase_book
from selfdefense.bdd.rules import write_rules
from selfdefense.bdd.values import allegation
from selfdefense.language import load_framework

_RULES = """
facts:
  - {fact: fire, says: {en: there is a fire, ja: 火災が発生した}}
  - {fact: place, says: {en: the place, ja: 場所}, type: choice, values: {town: {en: the town, ja: 町}}}
  - {fact: boats, says: {en: what is afloat, ja: 船の数}, type: quantity, unit: {en: boats, ja: 隻}}
  - {fact: landing, says: {en: the day of landing, ja: 上陸の日}, type: date}
concepts:
  - {concept: danger, says: {en: there is danger, ja: 危険がある}}
--- act.yaml
law: act
title: {en: Act, ja: 法}
layer: statute
url: https://example.org/act
provisions:
  - at: 1-until-2010
    cite: {en: art. 1, ja: 第1条}
    says: {en: danger, ja: 危険}
    from: 2000-01-01
    until: 2010-01-01
    certainty: text
    norms:
      - {id: earlier, counts_as: danger, when: [fire]}
  - at: "1"
    cite: {en: art. 1, ja: 第1条}
    says: {en: danger, ja: 危険}
    from: 2010-01-01
    certainty: text
    norms:
      - {id: later, counts_as: danger, when: [fire]}
"""


@pytest.fixture
def phrases(tmp_path: Path) -> PhraseBook:
    """Load a small pack and list its phrases."""
    return phrase_book(load_framework(write_rules((_RULES,), tmp_path)))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("there is a fire", ("fire", True)),
        ("火災が発生した", ("fire", True)),
        ("the place is the town", ("place", "town")),
        ("場所は町である", ("place", "town")),
        ("what is afloat is 12 boats", ("boats", Decimal(12))),
        ("船の数は12隻である", ("boats", Decimal(12))),
        ("the day of landing is 2020-05-01", ("landing", date(2020, 5, 1))),
        ("上陸の日は2020年5月1日である", ("landing", date(2020, 5, 1))),
    ],
)
def test_a_sentence_alleges_one_value_of_one_fact(
    phrases: PhraseBook, sentence: str, expected: tuple[str, object]
) -> None:
    """In either language, and of any kind."""
    assert allegation(sentence, phrases) == expected


@pytest.mark.parametrize(
    ("sentence", "message"),
    [
        ("the place is the wood", "no value of `place` is worded “the wood”"),
        ("what is afloat is many", "`boats` is a number, not “many”"),
        ("the day of landing is 2020-02-30", "`landing` is a day of the calendar"),
        ("the day of landing is tomorrow", "`landing` is a day of the calendar"),
        ("the place", "“the place” needs a value"),
        ("there is danger", "is a conclusion of the law"),
        ("there is a firm", "did you mean “there is a fire”"),
    ],
)
def test_what_is_not_in_the_vocabulary_fails(phrases: PhraseBook, sentence: str, message: str) -> None:
    """Nothing is guessed and nothing coerced."""
    with pytest.raises(pytest.fail.Exception, match=message):
        allegation(sentence, phrases)


@pytest.mark.parametrize("citation", ["Act art. 1", "法第1条"])
def test_a_citation_means_the_provision_in_force(phrases: PhraseBook, citation: str) -> None:
    """The same article in two periods is two provisions."""
    assert phrases.norms(citation, date(2005, 1, 1)) == {"act/earlier"}
    assert phrases.norms(citation, date(2020, 1, 1)) == {"act/later"}


def test_a_citation_of_no_provision_in_force_is_ambiguous(phrases: PhraseBook) -> None:
    """On a day before both, it is not said which is meant."""
    with pytest.raises(pytest.fail.Exception, match="more than one meaning: `act/1-until-2010`, `act/1`"):
        phrases.norms("Act art. 1", date(1999, 1, 1))


def test_a_norm_may_be_named_by_its_id(phrases: PhraseBook) -> None:
    """As reports and messages name it."""
    assert phrases.norms("act/earlier", date(2020, 1, 1)) == {"act/earlier"}
