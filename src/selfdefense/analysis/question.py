"""Questions of an interview: what is asked, why, and what each answer would settle. Frozen values."""

from enum import Enum

import attrs

from selfdefense.evaluation import Mode
from selfdefense.framework import Value
from selfdefense.truth import Truth

__all__ = ["PossibleAnswer", "Question", "QuestionKind", "Settled"]


class QuestionKind(Enum):
    """A fact, a question of law that is left open, or a concept that the law leaves to an office."""

    FACT = "fact"
    LAW = "law"
    CONCEPT = "concept"


@attrs.frozen(kw_only=True)
class Settled:
    """An act whose lawfulness an answer settles, and how."""

    act: str
    lawful: Truth


@attrs.frozen(kw_only=True)
class PossibleAnswer:
    """An answer that what is known does not exclude, and the acts that it settles by itself.

    Of a quantity or a date, `value` stands for all values that the law does not tell from it.
    """

    value: Value
    settles: tuple[Settled, ...] = ()


@attrs.frozen(kw_only=True)
class Question:
    """What is best asked next.

    `acts`: the labels of those whose verdict turns on it. `mode`: whether it bears on the outcome in prospect or as
    things stand. `provisions`: from which norms it bears, the nearest ones. `refused_by`: of a step, the fact that says
    it was refused. `left`: how many facts, this one among them, the open verdicts still turn on.
    """

    kind: QuestionKind
    name: str
    mode: Mode
    acts: tuple[str, ...]
    answers: tuple[PossibleAnswer, ...]
    provisions: tuple[str, ...] = ()
    refused_by: str | None = None
    left: int = 1
