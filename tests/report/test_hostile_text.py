"""What a scenario says must not take over a terminal, a page or a program that reads a report."""

import sys
import unicodedata

import attrs
import pytest

from selfdefense.framework import Text
from selfdefense.report import plain, render_json, render_markdown, render_text
from selfdefense.scenario import Act, Assertion, Fact, Scenario
from tests.report.harbour import evaluated, framework, scenario

HOSTILE = (
    "\x1b[2J\x1b]0;title\x07 \u202egnirts\u202c \x9b31m\r\n\u2028\u200b\ufeff"
    "<script>alert(1)</script> [x](javascript:y) `|*"
)


def _hostile() -> Scenario:
    grave = Fact(name="grave", value=None, contested=(Assertion(value=True, by=HOSTILE, evidence=HOSTILE),))
    act = Act(action="strike", name=f"act {HOSTILE}", given=(Fact(name="attacked", value=True),))
    title = Text((("en", HOSTILE), ("ja", HOSTILE)))
    return attrs.evolve(scenario("facts: {}"), id=f"id {HOSTILE}", title=title, facts=(grave,), ask=(act,))


def _rendered(form: str, language: str) -> str:
    given = _hostile()
    found = evaluated(given)
    match form:
        case "text":
            return render_text(found, framework(), scenario=given, language=language, explain=True)
        case "markdown":
            return render_markdown(found, framework(), scenario=given, language=language, explain=True)
        case _:
            return render_json(found, framework(), scenario=given, language=language)


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
@pytest.mark.parametrize("language", ["en", "ja"])
def test_no_control_character_gets_through(form: str, language: str) -> None:
    """Only line breaks are left of what a terminal obeys."""
    text = _rendered(form, language)
    assert "gnirts" in text
    assert [character for character in text.replace("\n", "") if plain(character) != character] == []


def test_markdown_of_a_scenario_is_no_markup() -> None:
    """Tags and links that a scenario writes are shown, and do nothing."""
    text = _rendered("markdown", "en")
    assert "<script" not in text.replace("\\<script", "")
    assert "](javascript:" not in text.replace("\\](javascript:", "")
    assert "](https://example.org/act)" in text


def test_plain_text_keeps_what_is_no_control_character() -> None:
    """Letters of any script stay; breaks and tabs become one space."""
    assert plain("武力攻撃\t事態\r\nété") == "武力攻撃 事態 été"


def test_text_that_python_prints_as_it_is_is_plain() -> None:
    """Such text is not looked at further, so nothing printable may be a control, format or odd space character."""
    printable = [character for character in map(chr, range(sys.maxunicode + 1)) if character.isprintable()]
    assert len(printable) > 100_000
    assert [c for c in printable if unicodedata.category(c).startswith("C") or (c != " " and c.isspace())] == []
