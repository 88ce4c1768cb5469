"""What YAML allows and this language refuses: anchors, tags, odd keys, slips of the keyboard. Builds no nodes."""

from typing import NoReturn

from selfdefense.diagnostics import Diagnostics, Document, Label, Span, quoted

from .characters import MOST_REPORTED, is_refused, refuse_spaces_and_punctuation, span_between
from .implicit import meaning_elsewhere
from .tree import Scalar

__all__ = ["GivenUpError", "Refusals"]

_MOST_SCALAR_BYTES = 1 << 16
_MOST_BYTES_A_CHARACTER = 4

_SYNTAX_CURES = (
    ("\t", "indent with spaces, never with tabs"),
    ("@`%|>", "put a text that begins with such a sign in quotes"),
    (":", "put a text that has a colon followed by a space in quotes"),
)


class GivenUpError(Exception):
    """What was reported leaves nothing more to be read."""


class Refusals:
    """Reports what is refused in one document, and gives the document up when there is no end of it."""

    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        self._document = document
        self._diagnostics = diagnostics
        self._count = 0
        self._fitting: set[str] = set()

    def report(  # noqa: PLR0913 - the parts of a message, all but three of them optional and by keyword
        self,
        code: str,
        message: str,
        span: Span,
        *,
        label: str = "",
        help: str | None = None,
        related: tuple[Label, ...] = (),
    ) -> None:
        """Report a mistake of the text."""
        self._diagnostics.report(code, message, span, label=label, help=help, related=related)
        self._count_mistake()

    def give_up(self, code: str, message: str, span: Span, *, help: str | None = None) -> NoReturn:
        """Report a mistake after which the document cannot be read on."""
        self._diagnostics.report(code, message, span, help=help)
        raise GivenUpError

    def alias(self, name: str, span: Span) -> None:
        """Refuse `*name`."""
        message = f"the alias {quoted('*' + name)} stands for text elsewhere"
        self.report("alias-or-merge", message, span, help="write the text out")
        self._diagnostics.mark_broken(span)

    def anchor(self, name: str, span: Span) -> None:
        """Refuse `&name`."""
        message = f"the anchor {quoted('&' + name)} lets text stand in for other text"
        self.report("alias-or-merge", message, span, help="remove the anchor")

    def tag(self, tag: str, span: Span) -> None:
        """Refuse `!tag`."""
        message = f"the tag {quoted(tag)} tells YAML how to read a value"
        self.report("tag", message, span, help="leave the tag out: the place says how a value is read")

    def nothing_of(self, keys: list[Scalar]) -> bool:
        """Say whether all these keys were seen before and fit, and none stands twice."""
        texts = {key.text for key in keys}
        return len(texts) == len(keys) and texts <= self._fitting

    def key(self, key: Scalar) -> bool:
        """Refuse a key that YAML would take for something else, and say whether its entry may stay."""
        if not key.plain or key.text in self._fitting:
            return True
        if not key.text:
            self.report("missing-value", "nothing stands where a key is expected", key.span)
        elif key.text == "<<":
            message = "the merge key `<<` stands for text elsewhere"
            self.report("alias-or-merge", message, key.span, help="write the text out")
            return False
        elif meaning := meaning_elsewhere(key.text):
            message = f"the key {quoted(key.text)} is {meaning} elsewhere in YAML"
            self.report("odd-scalar", message, key.span, help=f'quote it: `"{key.text}"`')
        else:
            self._fitting.add(key.text)
        return True

    def second_key(self, key: Scalar, first: Scalar) -> None:
        """Refuse a key that stands twice."""
        message = f"the key {quoted(key.text)} stands twice in one mapping"
        related = (Label(first.span, "first here"),)
        self.report("duplicate-key", message, key.span, label="again", related=related)

    def length(self, scalar: Scalar) -> None:
        """Refuse a scalar that is over the limit."""
        text = scalar.text
        if len(text) * _MOST_BYTES_A_CHARACTER <= _MOST_SCALAR_BYTES:
            return
        if len(text) > _MOST_SCALAR_BYTES or len(text.encode("utf-8", "replace")) > _MOST_SCALAR_BYTES:
            self.report("too-large", "one text has more than 64 KiB", scalar.span, help="shorten or divide it")

    def escapes(self, scalar: Scalar) -> None:
        """Refuse in a quoted text what an escape brings in though it may stand nowhere."""
        refused = next((character for character in scalar.text if character == "\r" or is_refused(character)), None)
        if refused is not None:
            message = f"the text contains the character U+{ord(refused):04X}, written as an escape"
            self.report("control-character", message, scalar.span, help="remove the escape")
            self._diagnostics.mark_broken(scalar.span)

    def slips(self, scalar: Scalar, start: int, end: int, *, in_list: bool) -> None:
        """Refuse odd spaces and full-width punctuation in an unquoted text, which runs from `start` to `end`."""
        if refuse_spaces_and_punctuation(self._document, start, end, self._diagnostics, in_list=in_list):
            self._diagnostics.mark_broken(scalar.span)
            self._count_mistake()

    def syntax(self, problem: str, place: int, *, began: int | None) -> NoReturn:
        """Refuse what is not YAML; a slip of the keyboard on this line or the one before it is the likely cause."""
        if self._has_slip_near(place):
            raise GivenUpError
        found = self._document.text[place : place + 1]
        cure = next((cure for signs, cure in _SYNTAX_CURES if found and found in signs), None)
        related = () if began is None or began == place else (Label(self._character(began), "began here"),)
        self._diagnostics.report(
            "not-yaml",
            "this cannot be read as YAML",
            self._character(place),
            label=problem,
            help=cure,
            related=related,
        )
        raise GivenUpError

    def _has_slip_near(self, place: int) -> bool:
        text = self._document.text
        line = text.rfind("\n", 0, place) + 1
        before = text.rfind("\n", 0, max(0, line - 1)) + 1
        end = text.find("\n", place)
        return any(
            refuse_spaces_and_punctuation(self._document, start, stop, self._diagnostics, in_list=False)
            for start, stop in ((before, line), (line, len(text) if end < 0 else end))
        )

    def _character(self, place: int) -> Span:
        is_shown = self._document.text[place : place + 1] not in ("", "\n")
        return span_between(self._document, place, place + is_shown)

    def _count_mistake(self) -> None:
        self._count += 1
        if self._count >= MOST_REPORTED:
            raise GivenUpError
