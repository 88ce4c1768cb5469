"""Every code a message can have: how severe, what causes it, what cures it. No message without an entry."""

from collections.abc import Mapping
from types import MappingProxyType

from selfdefense.frozen import frozen

from .diagnostic import Severity

__all__ = ["CATALOGUE", "CatalogueEntry"]


@frozen
class CatalogueEntry:
    """One kind of mistake, and what to do about it."""

    code: str
    severity: Severity
    cause: str
    cure: str


def _error(code: str, cause: str, cure: str) -> CatalogueEntry:
    return CatalogueEntry(code, Severity.ERROR, cause, cure)


def _warning(code: str, cause: str, cure: str) -> CatalogueEntry:
    return CatalogueEntry(code, Severity.WARNING, cause, cure)


_FILES = (
    _error("unreadable-file", "the file is missing, is no regular file, or is not UTF-8", "give a UTF-8 text file"),
    _error("file-outside", "a file named in another leaves the folder it belongs to", "name a file inside the folder"),
    _error("too-large", "the text, a scalar, or the number of values is over the limit", "split the document"),
)

_TEXT = (
    _error("not-yaml", "the text breaks the syntax of YAML", "mend the syntax at the place shown"),
    _error("empty-document", "there is nothing but blanks and comments", "write the document, or remove the file"),
    _error("several-documents", "a second document begins in the same file", "give each document a file of its own"),
    _error("too-deep", "lists and mappings are nested more than 32 deep", "write it flatter"),
    _error("alias-or-merge", "an anchor, an alias or a merge stands for text elsewhere", "write the text out"),
    _error("tag", "a tag tells YAML how to read a value", "leave the tag out: the place says how a value is read"),
    _error("control-character", "a character that is not shown, or that moves text about", "remove it"),
    _error("odd-space", "a space that is no ordinary space, outside of quotes", "type a space, or quote the text"),
    _error(
        "full-width-punctuation", "punctuation of an East Asian keyboard where YAML needs ASCII", "type it in ASCII"
    ),
    _error("odd-scalar", "a value or key that YAML elsewhere turns into something else", "quote it"),
    _error("duplicate-key", "the same key twice in one mapping", "keep one of them"),
)

_FORM = (
    _error("wrong-type", "a value of another form than its place asks for", "write it in the form asked for"),
    _error("missing-key", "a key that must be there is not", "add the key"),
    _error("missing-value", "a key or list entry with nothing after it", "write the value, or leave the key out"),
    _error("unknown-key", "a key that means nothing here", "correct or remove it"),
    _error("unknown-word", "a word that is not one of those its place allows", "choose one of the words listed"),
    _error("bad-name", "a name with other characters than a-z, 0-9, `_`, `-`, or wrongly joined", "rename it"),
    _error("bad-date", "no day of the calendar, or not written as year-month-day", "write it like 2016-03-29"),
    _error(
        "bad-number", "no number, or one in a form read differently by different programs", "write it like 12 or 0.5"
    ),
    _error("bad-language", "no code of a language", "write a code like en or ja"),
)

_TIMELINES = (
    _error("bad-instant", "no instant with its zone, or one out of order", "write it like 2026-01-26T09:30+09:00"),
    _error("nothing-stands", "something is withdrawn or corrected that does not stand then", "state it before"),
)

_NAMES = (
    _error("unknown-name", "a name that nothing declares", "correct it, or declare it"),
    _error("duplicate-name", "two things of one kind have the same name", "rename one of them"),
    _error("wrong-role", "a name of another kind or role than its place asks for", "name one of the right kind"),
    _error("unknown-reading", "a reading that the question does not have", "name one of the question's readings"),
    _warning("unused-name", "something is declared and never used", "use it or remove it"),
    _warning("one-language", "a text in one language only", "add the other language"),
)

_LAW = (
    _error("concept-cycle", "a concept rests on itself", "break the circle"),
    _error("override-cycle", "norms override each other in a circle", "break the circle"),
    _error("rests-on-cycle", "actions rest on each other in a circle", "break the circle"),
    _error("procedure-cycle", "procedures use each other in a circle", "break the circle"),
    _error("override-of-higher-layer", "a norm overrides one of a higher layer", "remove it, or encode an exception"),
    _error("norm-without-provision", "a norm that no provision carries", "put it under the provision it comes from"),
    _error("provision-without-date", "a provision without the day it came into force", "add `from`"),
    _error("empty-period", "a period that ends before or when it begins", "set `until` after `from`"),
    _error("computed-evaluative", "the law leaves it to an office, and a norm decides it", "let the office decide it"),
    _error("evaluative-assumed", "an assumption about what an office must judge", "leave it out of the assumption"),
    _error("ground-names-step", "a condition of a norm names a step or a conduct", "move it to `steps` or `limits`"),
    _error("overlapping-procedures", "two procedures of one name in force on the same day", "separate their periods"),
    _error("procedure-not-in-force", "a norm uses a procedure on days it is not in force", "adjust the periods"),
    _error("extends-cycle", "frameworks extend each other in a circle", "break the circle"),
    _error("action-cycle", "an action is a kind, or a member, of itself", "break the circle"),
    _warning("mixed-basis-exceptions", "exceptions on different bases serve one action", "split the action by basis"),
)

_SCENARIOS = (
    _error("broken-constraint", "the facts cannot all be so, by definition", "correct one of the facts"),
    _error("impossible-stipulation", "a stipulation that no facts and norms allow", "remove it"),
    _error("contradiction", "the same thing is said to be so and not so", "keep one, or write it as contested"),
    _warning(
        "no-version", "no version of the law covers the date", "choose another date, or encode the law of the day"
    ),
    _warning("supposition-not-parameter", "a supposition about what is no parameter of the act", "move it to `facts`"),
)

CATALOGUE: Mapping[str, CatalogueEntry] = MappingProxyType(
    {entry.code: entry for entry in (*_FILES, *_TEXT, *_FORM, *_NAMES, *_LAW, *_SCENARIOS, *_TIMELINES)}
)
