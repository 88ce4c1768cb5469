"""Messages are gathered, ordered and raised together."""

import pickle

import pytest

from selfdefense.diagnostics import CATALOGUE, DiagnosticError, Diagnostics, Document, Severity, Span


def _span(line: int, column: int = 1, *, document: str = "a.yaml") -> Span:
    return Span(document=document, line=line, column=column, end_line=line, end_column=column + 1)


def _diagnostics() -> Diagnostics:
    diagnostics = Diagnostics()
    diagnostics.add_document(Document(name="z.yaml", text="first: 1\n"))
    diagnostics.add_document(Document(name="a.yaml", text="second: 2\nthird: 3\n"))
    return diagnostics


def test_messages_come_in_the_order_of_documents_and_places() -> None:
    """Documents sort as they were added, places by line and column; what has no document comes last."""
    diagnostics = _diagnostics()
    diagnostics.report("unknown-name", "five", _span(1, document="missing.yaml"))
    diagnostics.report("unknown-name", "four", _span(2))
    diagnostics.report("unknown-name", "three", _span(1, 5))
    diagnostics.report("unknown-name", "two", _span(1, 1))
    diagnostics.report("unknown-name", "one", _span(1, document="z.yaml"))
    assert [error.message for error in diagnostics.errors] == ["one", "two", "three", "four", "five"]


def test_the_same_message_at_the_same_place_is_said_once() -> None:
    """Exact duplicates are dropped, the same message elsewhere is not."""
    diagnostics = _diagnostics()
    for line in (1, 1, 2):
        diagnostics.report("unknown-name", "no fact named `x`", _span(line))
    assert len(diagnostics.errors) == 2


def test_the_catalogue_decides_what_is_an_error() -> None:
    """Warnings do not stop a load."""
    diagnostics = _diagnostics()
    diagnostics.report("unused-name", "`x` is never used", _span(1))
    diagnostics.raise_if_errors()
    assert diagnostics.errors == ()
    assert [warning.severity for warning in diagnostics.warnings] == [Severity.WARNING]


def test_all_errors_are_raised_as_one() -> None:
    """The exception carries every error, and reads as they are shown."""
    diagnostics = _diagnostics()
    diagnostics.report("unknown-name", "no fact named `second`", _span(1))
    diagnostics.report("unknown-key", "a fact has no key `third`", _span(2), help="remove it")
    with pytest.raises(DiagnosticError) as raised:
        diagnostics.raise_if_errors()
    assert raised.value.diagnostics == diagnostics.errors
    assert str(raised.value) == (
        "error[unknown-name]: no fact named `second`\n"
        " --> a.yaml:1:1\n"
        "  |\n"
        "1 | second: 2\n"
        "  | ^\n"
        "\n"
        "error[unknown-key]: a fact has no key `third`\n"
        " --> a.yaml:2:1\n"
        "  |\n"
        "2 | third: 3\n"
        "  | ^\n"
        "  |\n"
        "help: remove it"
    )


def test_the_error_survives_a_process_border() -> None:
    """A pickled error says the same as before."""
    diagnostics = _diagnostics()
    diagnostics.report("unknown-name", "no fact named `second`", _span(1))
    error = DiagnosticError(diagnostics.errors, diagnostics.documents)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_a_broken_place_is_not_spoken_of_again() -> None:
    """What follows from a mistake already reported at a place is left out; other places are not."""
    diagnostics = _diagnostics()
    diagnostics.report("tag", "the tag `!x` tells YAML how to read a value", _span(1))
    diagnostics.mark_broken(_span(1))
    diagnostics.report("bad-name", "follows from it", _span(1))
    diagnostics.report("bad-name", "stands elsewhere", _span(2))
    assert [error.code for error in diagnostics.errors] == ["tag", "bad-name"]


def test_a_load_stops_after_a_thousand_errors() -> None:
    """Hostile input cannot make the list of errors grow without end."""
    diagnostics = _diagnostics()
    for number in range(999):
        diagnostics.report("unknown-name", f"number {number}", _span(1))
    with pytest.raises(DiagnosticError) as raised:
        diagnostics.report("unknown-name", "one too many", _span(2))
    assert len(raised.value.diagnostics) == 1000


def test_an_unknown_code_is_our_own_mistake() -> None:
    """Codes are checked when they are reported."""
    with pytest.raises(AssertionError):
        _diagnostics().report("no-such-code", "never seen", _span(1))


def test_every_code_says_its_cause_and_cure_in_house_style() -> None:
    """Codes are kebab-case; causes and cures begin in lower case and have no full stop."""
    for code, entry in CATALOGUE.items():
        assert code == entry.code
        assert code.replace("-", "").isalpha()
        assert code == code.lower()
        for sentence in (entry.cause, entry.cure):
            assert sentence
            assert not sentence.endswith(".")
            assert not sentence[0].isupper()
