"""What somebody types in answer to a question, read: a value, or what to do. Words of every language of reports."""

from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum

from selfdefense.analysis.question import Question, QuestionKind
from selfdefense.framework import Framework, Kind, Value
from selfdefense.frozen import frozen
from selfdefense.language.days import day_from_text
from selfdefense.report import plain

__all__ = ["Doing", "NotUnderstoodError", "Reply", "is_back", "read_assertion", "read_reply"]


class Doing(Enum):
    """What a reply asks for, other than to note a value."""

    UNKNOWN = "unknown"
    CONTESTED = "contested"
    REFUSED = "refused"
    BACK = "back"
    SKIP = "skip"
    QUIT = "quit"
    HELP = "help"


@frozen(kw_only=True)
class Reply:
    """A value, or what to do; with the evidence that was given behind a `#`."""

    value: Value | None = None
    doing: Doing | None = None
    evidence: str | None = None


class NotUnderstoodError(ValueError):
    """What was typed is no answer to the question."""


_DOINGS = {
    **{doing.value: doing for doing in Doing},
    "u": Doing.UNKNOWN,
    "c": Doing.CONTESTED,
    "b": Doing.BACK,
    "s": Doing.SKIP,
    "q": Doing.QUIT,
    "?": Doing.HELP,
    "不明": Doing.UNKNOWN,
    "争いあり": Doing.CONTESTED,
    "拒否": Doing.REFUSED,
    "戻る": Doing.BACK,
    "後回し": Doing.SKIP,
    "終了": Doing.QUIT,
    "説明": Doing.HELP,
    "exit": Doing.QUIT,
}
_TRUTHS = {
    **dict.fromkeys(("yes", "y", "true", "はい"), True),
    **dict.fromkeys(("no", "n", "false", "いいえ"), False),
}


def is_back(line: str) -> bool:
    """Say whether a line asks to go back."""
    return _DOINGS.get(plain(line).strip().lower()) is Doing.BACK


def read_reply(framework: Framework, question: Question, line: str) -> Reply:
    """Read a line; NotUnderstoodError where it is no answer."""
    said, sign, evidence = line.partition("#")
    said = plain(said).strip()
    evidence = plain(evidence).strip()
    noted = evidence if sign and evidence else None
    doing = _DOINGS.get(said.lower())
    if doing is Doing.REFUSED and question.refused_by is None:
        raise NotUnderstoodError(said)
    if doing is not None:
        return Reply(doing=doing, evidence=noted)
    return Reply(value=_value(framework, question, said), evidence=noted)


def read_assertion(framework: Framework, question: Question, line: str) -> tuple[Value, str | None]:
    """Read an answer and, behind it, who says so."""
    said, _, who = plain(line).strip().partition(" ")
    return _value(framework, question, said), who.strip() or None


def _value(framework: Framework, question: Question, said: str) -> Value:
    if question.kind is QuestionKind.LAW:
        return _one_of(said, tuple(reading.name for reading in framework.question[question.name].readings))
    kind = Kind.BOOLEAN if question.kind is QuestionKind.CONCEPT else framework.fact[question.name].kind
    match kind:
        case Kind.BOOLEAN:
            if said.lower() not in _TRUTHS:
                raise NotUnderstoodError(said)
            return _TRUTHS[said.lower()]
        case Kind.CHOICE:
            return _one_of(said, tuple(choice.name for choice in framework.fact[question.name].choices))
        case Kind.QUANTITY:
            return _number(said)
        case Kind.DATE:
            return _day(said)


def _one_of(said: str, names: tuple[str, ...]) -> str:
    """Take a name, or its number in the list."""
    if said.isascii() and said.isdigit() and 1 <= int(said) <= len(names):
        return names[int(said) - 1]
    if said not in names:
        raise NotUnderstoodError(said)
    return said


def _number(said: str) -> Decimal:
    try:
        number = Decimal(said)
    except InvalidOperation:
        raise NotUnderstoodError(said) from None
    if not number.is_finite():
        raise NotUnderstoodError(said)
    return number


def _day(said: str) -> date:
    try:
        return day_from_text(said)
    except ValueError:
        raise NotUnderstoodError(said) from None
