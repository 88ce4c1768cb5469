"""Single values by declared type: booleans, numbers, dates, names, texts. Each reports what is wrong with it."""

import re
from datetime import date
from decimal import Decimal

from selfdefense.diagnostics import Diagnostics, quoted
from selfdefense.framework import Text

from .days import day_from_text
from .implicit import meaning_elsewhere
from .tree import Entry, MappingNode, Node, Scalar, SequenceNode, is_missing

__all__ = [
    "boolean_of",
    "date_of",
    "form_of",
    "integer_of",
    "name_of",
    "number_of",
    "report_wrong_type",
    "string_of",
    "text_of",
]

_MOST_DIGITS = 16
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")
_SEGMENT = "[a-z0-9]+(?:[_-][a-z0-9]+)*"
_NAME = re.compile(rf"{_SEGMENT}(?:[./]{_SEGMENT})*")
_COUNT = re.compile("0|[1-9][0-9]*")
_LANGUAGE = re.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_BOOLEANS = {"true": True, "false": False}


def form_of(node: Node) -> str:
    """Say in words what form a node has."""
    match node:
        case SequenceNode():
            return "a list"
        case MappingNode():
            return "a mapping"
        case Scalar(plain=False):
            return "a quoted text"
        case Scalar(text=text):
            return quoted(text)


def report_wrong_type(node: Node, expected: str, diagnostics: Diagnostics, *, help: str | None = None) -> None:
    """Report that a node has another form than its place asks for, or that nothing was written."""
    if is_missing(node):
        diagnostics.report("missing-value", f"nothing stands where {expected} is expected", node.span, help=help)
    else:
        diagnostics.report("wrong-type", f"{form_of(node)} stands where {expected} is expected", node.span, help=help)


def boolean_of(scalar: Node, diagnostics: Diagnostics) -> bool | None:
    """Read `true` or `false`; no other word is one."""
    match scalar:
        case Scalar(text="true" | "false" as word, plain=True):
            return _BOOLEANS[word]
        case Scalar(text=text, plain=True) if meaning_elsewhere(text) == "true or false":
            message = f"{quoted(text)} is true or false elsewhere in YAML, and neither here"
            diagnostics.report("odd-scalar", message, scalar.span, help="write `true` or `false`")
        case Scalar(text="true" | "false" as word):
            report_wrong_type(scalar, "true or false", diagnostics, help=f"write `{word}` without quotes")
        case _:
            report_wrong_type(scalar, "true or false", diagnostics)
    return None


def number_of(scalar: Node, diagnostics: Diagnostics) -> Decimal | None:
    """Read a whole or decimal number in the one form that every reader takes alike."""
    if not isinstance(scalar, Scalar) or not scalar.plain or not scalar.text:
        report_wrong_type(scalar, "a number", diagnostics)
        return None
    text = scalar.text
    if len(text) <= _MOST_DIGITS + 2 and _NUMBER.fullmatch(text) and sum(map(str.isdigit, text)) <= _MOST_DIGITS:
        return Decimal(text)
    if meaning_elsewhere(text) != "a number":
        report_wrong_type(scalar, "a number", diagnostics)
        return None
    cure = f"write it like 12 or 0.5: digits only, no leading zero, at most {_MOST_DIGITS} digits"
    diagnostics.report("bad-number", f"{quoted(text)} is not written as a number", scalar.span, help=cure)
    return None


def integer_of(scalar: Node, diagnostics: Diagnostics) -> int | None:
    """Read a whole number."""
    number = number_of(scalar, diagnostics)
    if number is None:
        return None
    if number == number.to_integral_value():
        return int(number)
    assert isinstance(scalar, Scalar)
    diagnostics.report("bad-number", f"{quoted(scalar.text)} is not a whole number", scalar.span)
    return None


def date_of(scalar: Node, diagnostics: Diagnostics) -> date | None:
    """Read a day of the calendar; quotes are allowed, for documents written as JSON."""
    if not isinstance(scalar, Scalar) or is_missing(scalar):
        report_wrong_type(scalar, "a date", diagnostics)
        return None
    try:
        return day_from_text(scalar.text)
    except ValueError as mistake:
        message = f"{quoted(scalar.text)} {mistake}"
        diagnostics.report("bad-date", message, scalar.span, help="write year, month and day like 2016-03-29")
        return None


def name_of(node: Node, diagnostics: Diagnostics) -> Scalar | None:
    """Read a name, such as `use_force`, `sdf-act/76-1-2`, `armed_attack_on.ruritania`; the scalar keeps its place."""
    if not isinstance(node, Scalar) or is_missing(node):
        report_wrong_type(node, "a name", diagnostics)
        return None
    # A bare article number reads the same everywhere, whether as a number or as a text.
    if node.plain and not _COUNT.fullmatch(node.text) and _is_odd(node, diagnostics):
        return None
    if len(node.text) <= 200 and _NAME.fullmatch(node.text):
        return node
    cure = "use a-z, 0-9, and `_` or `-` between words; `.` before a member, `/` after a law"
    diagnostics.report("bad-name", f"{quoted(node.text)} is not written as a name", node.span, help=cure)
    return None


def string_of(node: Node, diagnostics: Diagnostics) -> str | None:
    """Read a text in one language, on one line or several."""
    if not isinstance(node, Scalar):
        report_wrong_type(node, "a text", diagnostics)
        return None
    if not node.text.strip():
        diagnostics.report("missing-value", "nothing stands where a text is expected", node.span)
        return None
    if node.plain and _is_odd(node, diagnostics):
        return None
    return node.text


def _is_odd(scalar: Scalar, diagnostics: Diagnostics) -> bool:
    meaning = meaning_elsewhere(scalar.text)
    if meaning is None:
        return False
    message = f"{quoted(scalar.text)} is {meaning} elsewhere in YAML"
    diagnostics.report("odd-scalar", message, scalar.span, help=f"quote it: {quoted(chr(34) + scalar.text + chr(34))}")
    return True


def text_of(node: Node, diagnostics: Diagnostics, language: str, *, warn_one_language: bool = False) -> Text | None:
    """Read a text: one string in the language given, or a mapping from language codes to strings."""
    if isinstance(node, MappingNode):
        pairs = [_wording(entry, diagnostics) for entry in node.entries]
    else:
        pairs = [(language, string_of(node, diagnostics))]
    wordings = tuple((code, wording) for code, wording in pairs if code is not None and wording is not None)
    if len(wordings) < len(pairs):
        return None
    if not wordings:
        diagnostics.report("missing-value", "nothing stands where a text is expected", node.span)
        return None
    if len(wordings) == 1 and warn_one_language:
        message = f"a text in one language only, {quoted(wordings[0][0])}"
        diagnostics.report("one-language", message, node.span, help="write it like `{en: …, ja: …}`")
    return Text(tuple(sorted(wordings, key=lambda pair: pair[0] != language)))


def _wording(entry: Entry, diagnostics: Diagnostics) -> tuple[str | None, str | None]:
    code = entry.key.text
    if not _LANGUAGE.fullmatch(code):
        message = f"{quoted(code)} is no code of a language"
        # In `{en: one, two}` the comma ends the text, and the rest becomes a key without a value.
        cure = "put a text with a comma in quotes" if is_missing(entry.value) else "write a code like en or ja"
        diagnostics.report("bad-language", message, entry.key.span, help=cure)
        return None, None
    return code, string_of(entry.value, diagnostics)
