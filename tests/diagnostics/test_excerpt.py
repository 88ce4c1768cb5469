"""Messages as they are shown: golden texts, alignment, and nothing hostile in them."""

import unicodedata
from textwrap import dedent

from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from selfdefense.diagnostics import Diagnostics, Document, Label, Span, escaped, render


def _at(line: int, column: int, end_column: int, *, document: str = "law.yaml", end_line: int | None = None) -> Span:
    last = line if end_line is None else end_line
    return Span(document=document, line=line, column=column, end_line=last, end_column=end_column)


def _shown(text: str, span: Span, *, label: str = "") -> str:
    diagnostics = Diagnostics()
    diagnostics.add_document(Document(name="law.yaml", text=text))
    diagnostics.report("unknown-name", "no such name", span, label=label)
    return render(diagnostics.errors, diagnostics.documents)


def _golden(text: str) -> str:
    return dedent(text).strip("\n")


def test_an_error_has_code_place_line_caret_and_cure() -> None:
    """The form that the style page shows."""
    diagnostics = Diagnostics()
    name = "rules/un/charter/1945-10-24.yaml"
    text = "\n" * 17 + "      all: [armed_atack, security_council_seized]\n"
    diagnostics.add_document(Document(name=name, text=text))
    diagnostics.report(
        "unknown-name",
        "no fact type named `armed_atack`",
        _at(18, 13, 24, document=name),
        label="not in the vocabulary",
        help="did you mean `armed_attack`? (declared at rules/un/vocabulary.yaml:9:11)",
    )
    expected = _golden("""
        error[unknown-name]: no fact type named `armed_atack`
          --> rules/un/charter/1945-10-24.yaml:18:13
           |
        18 |       all: [armed_atack, security_council_seized]
           |             ^^^^^^^^^^^ not in the vocabulary
           |
        help: did you mean `armed_attack`? (declared at rules/un/vocabulary.yaml:9:11)
    """)
    assert render(diagnostics.errors, diagnostics.documents) == expected


def test_related_places_are_shown_with_their_captions() -> None:
    """Both places of a mistake are seen, in margins of the same width."""
    diagnostics = Diagnostics()
    diagnostics.add_document(Document(name="law.yaml", text="at: 9-1\n" * 12))
    diagnostics.add_document(Document(name="old.yaml", text="at: 9-1\n"))
    diagnostics.report(
        "duplicate-name",
        "two provisions named `9-1`",
        _at(12, 5, 8),
        label="again",
        related=(Label(_at(3, 5, 8), "first here"), Label(_at(1, 5, 8, document="old.yaml"), "and here")),
    )
    expected = _golden("""
        error[duplicate-name]: two provisions named `9-1`
          --> law.yaml:12:5
           |
        12 | at: 9-1
           |     ^^^ again
          ::: law.yaml:3:5
           |
         3 | at: 9-1
           |     ^^^ first here
          ::: old.yaml:1:5
           |
         1 | at: 9-1
           |     ^^^ and here
    """)
    assert render(diagnostics.errors, diagnostics.documents) == expected


def test_warnings_say_that_they_are_warnings() -> None:
    """The first word tells whether the load failed."""
    diagnostics = Diagnostics()
    diagnostics.report("one-language", "a text in one language only, `en`", _at(1, 1, 2))
    assert render(diagnostics.warnings, {}) == _golden("""
        warning[one-language]: a text in one language only, `en`
         --> law.yaml
    """)


def test_carets_stand_below_wide_characters() -> None:
    """A Japanese character is two columns wide."""
    assert _shown("ja: 武力の行使を認める, en: x", _at(1, 8, 10)) == _golden("""
        error[unknown-name]: no such name
         --> law.yaml:1:8
          |
        1 | ja: 武力の行使を認める, en: x
          |           ^^^^
    """)


def test_tabs_are_shown_as_spaces_of_known_width() -> None:
    """A caret never slips because a terminal sets its tabs otherwise."""
    assert _shown("a:\tb\t# c", _at(1, 4, 5)) == _golden("""
        error[unknown-name]: no such name
         --> law.yaml:1:4
          |
        1 | a:    b    # c
          |       ^
    """)


def test_a_place_of_several_lines_is_underlined_to_the_end_of_its_first() -> None:
    """What follows is the reader's to see in the file."""
    assert _shown("all: [a,\n  b]\n", _at(1, 6, 5, end_line=2)) == _golden("""
        error[unknown-name]: no such name
         --> law.yaml:1:6
          |
        1 | all: [a,
          |      ^^^
    """)


def test_an_empty_place_still_has_a_caret() -> None:
    """A missing value has no width and yet a place."""
    assert _shown("says:\n", _at(1, 6, 6), label="nothing here").splitlines()[-1] == "  |      ^ nothing here"


def test_nothing_hostile_reaches_a_terminal() -> None:
    """Escape sequences, bidirectional signs and hidden spaces are written out, in excerpt, message and name."""
    diagnostics = Diagnostics()
    name = "x\x1b[31m.yaml"
    diagnostics.add_document(Document(name=name, text="a: \x1b[2J\u202eb\u00a0c\r"))
    diagnostics.report("unknown-name", "no `\x07\n`", _at(1, 10, 11, document=name), label="\u2066", help="\x9b1m")
    assert render(diagnostics.errors, diagnostics.documents) == _golden(r"""
        error[unknown-name]: no `\x07\x0a`
         --> x\x1b[31m.yaml:1:10
          |
        1 | a: \x1b[2J\u202eb\xa0c
          |                  ^^^^ \u2066
          |
        help: \x9b1m
    """)


def test_long_lines_are_cut_around_the_place() -> None:
    """About 120 columns are shown, whatever the length of the line."""
    shown = _shown("あ" * 500 + "here" + "い" * 500, _at(1, 501, 505)).splitlines()
    assert shown[3] == "1 | …" + "あ" * 29 + "here" + "い" * 28 + "…"
    assert shown[4] == "  | " + " " * 59 + "^^^^"


def test_a_long_place_is_cut_at_its_end() -> None:
    """The start of a long text is what is shown of it."""
    shown = _shown("a: " + "x" * 5000, _at(1, 4, 5004)).splitlines()
    assert shown[3] == "1 | a: " + "x" * 116 + "…"
    assert shown[4] == "  |    " + "^" * 117


@given(st.text(max_size=300), st.integers(1, 310), st.integers(0, 40))
def test_any_line_can_be_shown(line: str, column: int, length: int) -> None:
    """No text breaks the form: five lines of limited width, printable characters only."""
    line = line.replace("\n", " ")
    shown = _shown(line, _at(1, column, column + length)).split("\n")
    assert len(shown) == 5
    assert wcswidth(shown[3]) <= 4 + 132
    assert len(shown[4]) <= 4 + 132
    assert not [character for character in "".join(shown) if unicodedata.category(character)[0] == "C"]


@given(st.text())
def test_escaped_text_is_harmless_and_keeps_what_is_plain(text: str) -> None:
    """Escaping changes nothing twice, and no control, format or separator character is left."""
    once = escaped(text)
    assert escaped(once) == once
    assert not [c for c in once if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")]
