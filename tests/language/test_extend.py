"""Frameworks that extend another: what they add, replace and strike, and what of that cannot be."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from selfdefense.diagnostics import Diagnostics
from selfdefense.framework import Framework
from selfdefense.language import check_framework, load_framework
from selfdefense.language.packs import pack_at

from .packs import tiny_with

HEAD = """\
framework: draft
title: {en: Draft, ja: 草案}
extends: tiny
"""
ADDED = """\
law: army-act
provisions:
  - at: 11
    cite: {en: "s. 11", ja: 第11条}
    says: {en: The Crown signs., ja: 王室が署名する。}
    from: 2030-01-01
    certainty: text
    norms:
      - requires: [army-act/defence]
        steps: [crown_signed]
"""
REPLACED = """\
law: army-act
provisions:
  - at: 6
    cite: {en: "s. 6", ja: 第6条}
    says: {en: The army defends at will., ja: 陸軍は随時防衛する。}
    from: 1960-01-01
    certainty: text
    norms:
      - id: defence
        permits: defend
        when: war
"""
VOCABULARY = """\
facts:
  - fact: crown_signed
    says: {en: the Crown has signed, ja: 王室が署名した}
    role: step
    by: crown
  - fact: peace
    says: {en: there is a peace treaty, ja: 講和条約がある}
"""


def draft(folder: Path, files: Mapping[str, str], head: str = HEAD) -> Path:
    """Write a pack that extends the tiny one, beside a copy of that."""
    tiny_with(folder, {})
    pack = folder / "draft"
    for name, text in {"framework.yaml": head, **files}.items():
        (pack / name).parent.mkdir(parents=True, exist_ok=True)
        (pack / name).write_text(text, encoding="utf-8")
    return pack


def messages(pack: Path) -> list[tuple[str, str]]:
    """Give the code and the words of every error."""
    framework, diagnostics = check_framework(pack)
    assert framework is None
    return [(d.code, d.message) for d in diagnostics.errors]


def ats(framework: Framework) -> list[str]:
    """List the provisions of the army's law."""
    return [provision.at for provision in framework.provisions if provision.law == "army-act"]


def test_nothing_added_is_the_framework_extended(tmp_path: Path) -> None:
    """The draft has a name and a title of its own, and all the rest of the other."""
    drafted, tiny = load_framework(draft(tmp_path, {})), load_framework(tmp_path / "tiny")
    assert (drafted.id, drafted.title.inside("en")) == ("draft", "Draft")
    assert (drafted.norms, drafted.facts, drafted.questions) == (tiny.norms, tiny.facts, tiny.questions)
    assert (drafted.not_encoded, drafted.language, drafted.needs_basis) == (tiny.not_encoded, "en", True)


def test_a_law_of_the_same_name_adds_provisions(tmp_path: Path) -> None:
    """And new vocabulary adds to the vocabulary; an entry of the same name takes its place."""
    drafted = load_framework(draft(tmp_path, {"bill.yaml": ADDED, "vocabulary/bill.yaml": VOCABULARY}))
    assert ats(drafted) == ["5", "5-from-1990", "6", "7", "9", "10", "11"]
    assert "crown_signed" in drafted.fact
    assert drafted.fact["peace"].says.inside("en") == "there is a peace treaty"
    assert drafted.fact["peace"].span is not None
    assert drafted.fact["peace"].span.document == "draft/vocabulary/bill.yaml"


def test_a_provision_at_the_same_place_replaces(tmp_path: Path) -> None:
    """It stands where the other stood, and its norms are the only ones there."""
    drafted = load_framework(draft(tmp_path, {"bill.yaml": REPLACED}))
    assert ats(drafted) == ["5", "5-from-1990", "6", "7", "9", "10"]
    assert [norm.id for norm in drafted.norms if norm.provision == "army-act/6"] == ["army-act/defence"]


def test_a_new_question_is_added_and_one_of_the_same_name_replaced(tmp_path: Path) -> None:
    """Questions follow the same rule as everything that has a name."""
    question = "  - question: {0}\n    asks: {{en: 'Why?', ja: なぜか}}\n    readings: []\n    official: []\n"
    head = f"{HEAD}questions:\n{question.format('other')}"
    assert list(load_framework(draft(tmp_path, {}, head)).question) == ["self-help", "other"]


def test_provisions_norms_and_vocabulary_are_struck(tmp_path: Path) -> None:
    """By their full names."""
    head = f"{HEAD}strike: [army-act/9, army-act/no-help-from-the-hill, warn, penalties]\n"
    drafted = load_framework(draft(tmp_path, {}, head))
    assert "9" not in ats(drafted)
    assert not [norm for norm in drafted.norms if norm.family == "army-act/no-help-from-the-hill"]
    assert "warn" not in drafted.action
    assert drafted.not_encoded == ()


@pytest.mark.parametrize(
    ("stated", "words"),
    [
        ("strike: [army-act/66]", ("unknown-name", "no entry of the framework extended named `army-act/66`")),
        ("language: ja", ("unknown-key", "a framework that extends another has no key `language`")),
        ("strikes: [army-act/6]", ("unknown-key", "a framework has no key `strikes`")),
    ],
)
def test_what_cannot_be_struck_or_said_is_reported(tmp_path: Path, stated: str, words: tuple[str, str]) -> None:
    """Each mistake with its own words."""
    assert messages(draft(tmp_path, {}, f"{HEAD}{stated}\n")) == [words]


def test_what_still_names_something_struck_is_reported_where_it_stands(tmp_path: Path) -> None:
    """In the file of the framework that is extended."""
    _, diagnostics = check_framework(draft(tmp_path, {}, f"{HEAD}strike: troops\n"))
    assert [(d.code, d.label.span.document) for d in diagnostics.errors] == [("unknown-name", "tiny/army/act.yaml")]


def test_extending_what_is_not_there_is_reported(tmp_path: Path) -> None:
    """A path is no name, and neither is a pack that nobody has."""
    assert messages(draft(tmp_path / "1", {}, HEAD.replace("tiny", "teeny"))) == [
        ("unknown-name", "no rule pack named `teeny`")
    ]
    assert messages(draft(tmp_path / "2", {}, HEAD.replace("tiny", "../tiny"))) == [
        ("unknown-name", "no rule pack named `../tiny`")
    ]


def test_the_digest_covers_both(tmp_path: Path) -> None:
    """A change in either is another content, and is seen without a new process."""
    pack = draft(tmp_path, {})
    before, stamps = pack_at(pack).digest(), pack_at(pack).stamps()
    loaded = load_framework(pack).digest
    charter = tmp_path / "tiny" / "charter.yaml"
    charter.write_text(charter.read_text(encoding="utf-8") + "\n# a note\n", encoding="utf-8")
    assert before == loaded
    assert pack_at(pack).digest() != before
    assert pack_at(pack).stamps() != stamps
    assert load_framework(pack).digest == pack_at(pack).digest()


def test_mistakes_of_both_are_gathered(tmp_path: Path) -> None:
    """A file that cannot be read ends the load, wherever it stands."""
    pack = draft(tmp_path, {"bill.yaml": "law: [\n"})
    (tmp_path / "tiny" / "charter.yaml").write_text("a: b\na: c\n", encoding="utf-8")
    diagnostics: Diagnostics = check_framework(pack)[1]
    assert {d.code for d in diagnostics.errors} >= {"not-yaml"}
