"""Single values by declared type: what is accepted, what is refused, and what the author is told."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selfdefense.diagnostics import Diagnostics, Document
from selfdefense.framework import Text
from selfdefense.language.days import FIRST_DAY, LAST_DAY
from selfdefense.language.implicit import meaning_elsewhere
from selfdefense.language.nodes import MappingNode, Node, compose
from selfdefense.language.scalars import boolean_of, date_of, integer_of, name_of, number_of, string_of, text_of


def _value(written: str) -> tuple[Node, Diagnostics]:
    diagnostics = Diagnostics()
    node = compose(Document(name="law.yaml", text=f"value: {written}\n"), diagnostics)
    assert isinstance(node, MappingNode)
    return node.entries[0].value, diagnostics


def _codes(diagnostics: Diagnostics) -> list[str]:
    return [error.code for error in diagnostics.errors]


@pytest.mark.parametrize(("written", "expected"), [("true", True), ("false", False)])
def test_true_and_false_are_the_only_booleans(written: str, expected: bool) -> None:
    """Both words, in lower case, without quotes."""
    node, diagnostics = _value(written)
    assert boolean_of(node, diagnostics) is expected
    assert diagnostics.errors == ()


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("yes", "odd-scalar"),
        ("no", "odd-scalar"),
        ("on", "odd-scalar"),
        ("True", "odd-scalar"),
        ("FALSE", "odd-scalar"),
        ("1", "wrong-type"),
        ("'true'", "wrong-type"),
        ("maybe", "wrong-type"),
        ("[true]", "wrong-type"),
        ("", "missing-value"),
    ],
)
def test_other_words_are_no_booleans(written: str, code: str) -> None:
    """Nothing is taken for true or false that is not written so."""
    node, diagnostics = _value(written)
    assert boolean_of(node, diagnostics) is None
    assert _codes(diagnostics) == [code]


@pytest.mark.parametrize("written", ["0", "7", "-12", "0.5", "1.10", "1234567890123456", "-0.123456789012345"])
def test_numbers_are_read_exactly(written: str) -> None:
    """Decimal digits are kept as they are; nothing is rounded."""
    node, diagnostics = _value(written)
    assert number_of(node, diagnostics) == Decimal(written)
    assert diagnostics.errors == ()


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("010", "bad-number"),
        ("0o10", "bad-number"),
        ("0x1F", "bad-number"),
        ("0b11", "bad-number"),
        ("1_000", "bad-number"),
        ("1e3", "bad-number"),
        ("12:30:45", "bad-number"),
        ("+5", "bad-number"),
        (".5", "bad-number"),
        ("5.", "bad-number"),
        (".inf", "bad-number"),
        ("-.INF", "bad-number"),
        (".nan", "bad-number"),
        ("12345678901234567", "bad-number"),
        ("9" * 5000, "bad-number"),
        ("０", "wrong-type"),
        ("'5'", "wrong-type"),
        ("five", "wrong-type"),
        ("true", "wrong-type"),
        ("{a: 1}", "wrong-type"),
        ("", "missing-value"),
    ],
)
def test_numbers_in_other_forms_are_refused(written: str, code: str) -> None:
    """What two readers may take for two numbers is none here."""
    node, diagnostics = _value(written)
    assert number_of(node, diagnostics) is None
    assert _codes(diagnostics) == [code]


def test_a_whole_number_has_no_part() -> None:
    """`2.0` is whole, `2.5` is not."""
    assert integer_of(*_value("2.0")) == 2
    node, diagnostics = _value("2.5")
    assert integer_of(node, diagnostics) is None
    assert [error.message for error in diagnostics.errors] == ["`2.5` is not a whole number"]


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**12), max_value=10**12))
def test_any_number_comes_back_as_written(number: Decimal) -> None:
    """Writing and reading changes no number."""
    assert number_of(*_value(f"{number:f}")) == number


@given(st.dates(FIRST_DAY, LAST_DAY), st.booleans())
def test_any_day_comes_back_as_written(day: date, quoted: bool) -> None:
    """Quotes are allowed, since JSON needs them."""
    node, diagnostics = _value(f'"{day.isoformat()}"' if quoted else day.isoformat())
    assert date_of(node, diagnostics) == day
    assert diagnostics.errors == ()


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("2023-02-30", "bad-date"),
        ("0000-01-01", "bad-date"),
        ("0001-01-01", "bad-date"),
        ("9999-12-31", "bad-date"),
        ("2023-2-3", "bad-date"),
        ("20230203", "bad-date"),
        ("2023-02-03T00:00:00", "bad-date"),
        ("２０２３-02-03", "bad-date"),
        ("today", "bad-date"),
        ("[2023-02-03]", "wrong-type"),
        ("", "missing-value"),
    ],
)
def test_what_is_no_day_is_refused_at_its_place(written: str, code: str) -> None:
    """The calendar is the real one, and the form is year, month, day."""
    node, diagnostics = _value(written)
    assert date_of(node, diagnostics) is None
    assert [(error.code, error.label.span.column) for error in diagnostics.errors] == [(code, node.span.column)]


@pytest.mark.parametrize(
    "written",
    ["use_force", "self-defence", "sdf-act/76-1-2", "armed_attack_on.united_states", "9", "76-1-2", "t5", "'no'"],
)
def test_names_of_both_spellings_are_read(written: str) -> None:
    """Members, provisions and bare article numbers are names too."""
    node, diagnostics = _value(written)
    assert name_of(node, diagnostics) is node
    assert diagnostics.errors == ()


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("no", "odd-scalar"),
        ("null", "odd-scalar"),
        ("012", "odd-scalar"),
        ("1.10", "odd-scalar"),
        ("1e3", "odd-scalar"),
        ("2014-07-01", "odd-scalar"),
        ("Use_Force", "bad-name"),
        ("use force", "bad-name"),
        ("use__force", "bad-name"),
        ("-use", "bad-name"),
        ("sdf-act/", "bad-name"),
        ("武力", "bad-name"),
        ("usе_force", "bad-name"),
        ("a" * 300, "bad-name"),
        ("[a]", "wrong-type"),
        ("", "missing-value"),
    ],
)
def test_other_words_are_no_names(written: str, code: str) -> None:
    """Names are plain ASCII; a Cyrillic letter that looks like a Latin one is not."""
    node, diagnostics = _value(written)
    assert name_of(node, diagnostics) is None
    assert _codes(diagnostics) == [code]


@pytest.mark.parametrize(
    "written",
    [
        "no",
        "On",
        "y",
        "012",
        "0o14",
        "12:30",
        "12:30:45",
        "1.10",
        "1e3",
        "1_000",
        "~",
        "null",
        "true",
        "2014-07-01",
        "=",
    ],
)
def test_a_text_that_yaml_elsewhere_reads_otherwise_must_be_quoted(written: str) -> None:
    """The same file must say the same to every reader."""
    node, diagnostics = _value(written)
    assert string_of(node, diagnostics) is None
    assert [(error.code, error.help) for error in diagnostics.errors] == [("odd-scalar", f'quote it: `"{written}"`')]
    node, diagnostics = _value(f'"{written}"')
    assert string_of(node, diagnostics) == written
    assert diagnostics.errors == ()


@pytest.mark.parametrize("written", ["", '""', "'  '"])
def test_no_text_is_no_text(written: str) -> None:
    """An empty value is a missing value, in quotes or not."""
    node, diagnostics = _value(written)
    assert string_of(node, diagnostics) is None
    assert _codes(diagnostics) == ["missing-value"]


def test_a_list_is_no_text() -> None:
    """The message names the form in plain words."""
    node, diagnostics = _value("[a]")
    assert string_of(node, diagnostics) is None
    assert [error.message for error in diagnostics.errors] == ["a list stands where a text is expected"]


def test_a_text_has_the_framework_language_first() -> None:
    """Other languages keep the order in which they were written."""
    text = text_of(*_value("{ja: 武力, fr: force, en: force}"), "en")
    assert text == Text((("en", "force"), ("ja", "武力"), ("fr", "force")))


def test_one_string_is_a_text_in_the_framework_language() -> None:
    """It is only worth a warning where a second language is wanted."""
    node, diagnostics = _value("force")
    assert text_of(node, diagnostics, "en") == Text((("en", "force"),))
    assert not diagnostics.warnings
    assert text_of(node, diagnostics, "en", warn_one_language=True) == Text((("en", "force"),))
    assert [warning.code for warning in diagnostics.warnings] == ["one-language"]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("{en: force, ja: }", "missing-value"),
        ("{en: force, ja: no}", "odd-scalar"),
        ("{English: force}", "bad-language"),
        ("{}", "missing-value"),
        ("[force]", "wrong-type"),
    ],
)
def test_a_text_with_a_mistake_is_no_text(written: str, code: str) -> None:
    """Half a text is never taken for the whole."""
    node, diagnostics = _value(written)
    assert text_of(node, diagnostics, "en") is None
    assert _codes(diagnostics) == [code]


@given(st.text("0123456789_.:+-eExo~ynNOoTt", max_size=40))
def test_the_meaning_elsewhere_is_found_for_whatever_digits_and_signs(text: str) -> None:
    """Whole numbers and plain words are told apart, whatever stands between them."""
    assert meaning_elsewhere("x" + text) is None
    assert meaning_elsewhere("1" + text.translate(str.maketrans("", "", "_.:+-eExo~ynNOTt"))) == "a number"


def test_a_comma_that_cuts_a_text_is_told_from_a_wrong_language() -> None:
    """Between braces a comma ends a text that is not quoted."""
    node, diagnostics = _value("{en: annexes 1 and 2, remarks, ja: 備考}")
    assert text_of(node, diagnostics, "en") is None
    assert [error.help for error in diagnostics.errors] == ["put a text with a comma in quotes"]
