"""Characters that may not stand in a document, or not outside of quotes. Reads no YAML."""

import re
import unicodedata

from selfdefense.diagnostics import Diagnostics, Document, Span

__all__ = ["MOST_REPORTED", "is_refused", "refuse_characters", "refuse_spaces_and_punctuation", "span_between"]

MOST_REPORTED = 100
"""After so many mistakes of the text itself, a document is given up."""

_STAND_IN = "\ufffd"
_ALLOWED_CONTROLS = "\t\n\r"
_REFUSED_CATEGORIES = ("Cc", "Cf", "Cs", "Zl", "Zp")
_NONCHARACTERS = "\ufffe\uffff"

_ODD_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f]")

# An ASCII key or name, then punctuation as an East Asian keyboard gives it. Such signs are welcome in texts,
# so each pattern wants a lower-case ASCII name beside the sign.
_NAME = "[a-z][a-z0-9_./-]*"
_FULL_WIDTH = re.compile(
    rf"""^[ \t]*(?:{_NAME}[ ]?(?P<colon>：)
    | {_NAME}:(?P<blank>\u3000)
    | -(?P<gap>\u3000)
    | (?P<dash>－)[ \u3000]*{_NAME}
    | (?P<open>[［｛])\s*{_NAME})""",
    re.MULTILINE | re.VERBOSE,
)
_FULL_WIDTH_COMMA = re.compile(rf"^{_NAME}\s*(?P<comma>[，、])\s*{_NAME}")
_ASCII = {"：": ":", "\u3000": " ", "－": "-", "［": "[", "｛": "{", "，": ",", "、": ","}
_SIGN = {"：": "colon", "\u3000": "space", "－": "hyphen", "［": "bracket", "｛": "brace", "，": "comma", "、": "comma"}


def is_refused(character: str) -> bool:
    """Say whether the character may stand nowhere: controls, format and bidirectional signs, odd line breaks."""
    if character in _ALLOWED_CONTROLS:
        return False
    return unicodedata.category(character) in _REFUSED_CATEGORIES or character in _NONCHARACTERS


def span_between(document: Document, start: int, end: int) -> Span:
    """Give the place of a stretch of the text, counted in characters from 0."""
    text = document.text
    return Span(
        document=document.name,
        line=text.count("\n", 0, start) + 1,
        column=start - text.rfind("\n", 0, start),
        end_line=text.count("\n", 0, end) + 1,
        end_column=end - text.rfind("\n", 0, end),
    )


def refuse_characters(document: Document, diagnostics: Diagnostics) -> str:
    """Report what may stand nowhere, and give the text with a stand-in of the same length for each."""
    if document.text.replace("\n", "").isprintable():
        return document.text
    odd = (character for character in set(document.text) if not character.isprintable())
    refused = "".join(sorted(filter(is_refused, odd)))
    pattern = re.compile(r"\r(?!\n)" + (f"|[{re.escape(refused)}]" if refused else ""))
    for number, match in enumerate(pattern.finditer(document.text)):
        if number == MOST_REPORTED:
            break
        _report_refused(match[0], span_between(document, *match.span()), diagnostics)
    return pattern.sub(_STAND_IN, document.text)


def _report_refused(character: str, span: Span, diagnostics: Diagnostics) -> None:
    name = unicodedata.name(character, "a control character").lower()
    diagnostics.report(
        "control-character",
        f"the character U+{ord(character):04X} may not stand in a document",
        span,
        label=name,
        help="remove it: it is not shown, or it makes the text look different from what it says",
    )


def refuse_spaces_and_punctuation(
    document: Document, start: int, end: int, diagnostics: Diagnostics, *, in_list: bool
) -> bool:
    """Report slips of the keyboard in an unquoted stretch, and say whether there was one."""
    stretch = document.text[start:end]
    if stretch.isascii():
        return False
    if match := _ODD_SPACE.search(stretch):
        span = span_between(document, start + match.start(), start + match.end())
        message = f"the space U+{ord(match[0]):04X} looks like an ordinary space and is none"
        diagnostics.report("odd-space", message, span, help="type a space, or put the text in quotes")
        return True
    slip = _FULL_WIDTH.match(stretch) or (_FULL_WIDTH_COMMA.match(stretch) if in_list else None)
    if slip is None or slip.lastgroup is None:
        return False
    sign = slip[slip.lastgroup]
    place = span_between(document, start + slip.start(slip.lastgroup), start + slip.end(slip.lastgroup))
    message = f"a full-width {_SIGN[sign]} stands where YAML has another sign"
    cure = f"type `{_ASCII[sign]}` in half width, or put the text in quotes"
    diagnostics.report("full-width-punctuation", message, place, help=cure)
    return True
