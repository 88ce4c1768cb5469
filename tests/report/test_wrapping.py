"""Wrapping counts columns, not characters."""

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcwidth

from selfdefense.report import render_text, wrapping
from selfdefense.report.wrapping import columns, padded, wrapped
from tests.report.harbour import evaluated, framework, scenario


def test_wide_characters_take_two_columns() -> None:
    """A Japanese label is padded by columns."""
    assert columns("法的根拠") == 8
    assert padded("法", 4) == "法  "


def test_japanese_breaks_between_characters_and_not_before_punctuation() -> None:
    """No line begins with a full stop or closing bracket."""
    assert wrapped("武力攻撃である。次の文", 14) == ["武力攻撃であ", "る。次の文"]
    assert wrapped("「武力攻撃」", 10) == ["「武力攻", "撃」"]


def test_english_breaks_at_spaces_and_keeps_numbers_with_their_article() -> None:
    """A citation is not torn from its number."""
    assert wrapped("see the Defence Act art. 76(1)", 26) == ["see the Defence Act", "art. 76(1)"]


def test_what_cannot_be_broken_is_cut() -> None:
    """A word longer than the line stays within it."""
    assert wrapped("x" * 25, 10) == ["x" * 10, "x" * 10, "x" * 5]


def test_nothing_is_lost_or_added() -> None:
    """The lines together are the text."""
    text = "その場所が、我が国 which is art. 5 of 国家の政府として承認していない当局により統治されている。"
    assert "".join(wrapped(text, 20)).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("width", [60, 80, 100])
def test_no_line_of_a_report_is_wider_than_the_page(language: str, width: int) -> None:
    """Labels, symbols and indents are counted, too."""
    asked = scenario("facts: {attacked: true}")
    text = render_text(evaluated(asked, "strike"), framework(), scenario=asked, language=language, width=width)
    assert [line for line in text.splitlines() if columns(line) > width] == []


def test_colour_only_adds_to_what_is_there() -> None:
    """Without the colour codes the text is the same, so nothing is said by colour alone."""
    asked = scenario("facts: {attacked: true}")
    plainly = render_text(evaluated(asked, "strike"), framework(), scenario=asked)
    coloured = render_text(evaluated(asked, "strike"), framework(), scenario=asked, color=True)
    assert "\x1b[36m?\x1b[0m" in coloured
    for code in ("0", "1", "2", "31", "32", "33", "36", "1;31", "1;32", "1;33", "1;36"):
        coloured = coloured.replace(f"\x1b[{code}m", "")
    assert coloured == plainly


def _by_the_table(text: str, width: int) -> tuple[int, list[str]]:
    """Measure and wrap without the short way for text that is all narrow."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wrapping, "_NARROW", re.compile("(?!)"))
        return columns(text), wrapped(text, width)


def test_a_character_measured_without_the_table_takes_what_the_table_says() -> None:
    """The short way is for characters of one column only."""
    short = [character for character in map(chr, range(sys.maxunicode + 1)) if wrapping._NARROW.fullmatch(character)]
    assert {"a", " ", "é", "…", "’", "✔"} <= set(short)
    assert [character for character in short if wcwidth(character) != 1] == []


@given(st.text(st.sampled_from("ab 15.,;(é’…法。")), st.integers(1, 12))
def test_text_is_measured_and_broken_as_by_the_table(text: str, width: int) -> None:
    """The short way changes no line."""
    assert (columns(text), wrapped(text, width)) == _by_the_table(text, width)
