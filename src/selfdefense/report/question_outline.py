"""A question of an interview as an outline: what is asked, why, what the answers would settle, what can be said."""

from collections.abc import Iterator

from selfdefense.analysis.question import PossibleAnswer, Question, QuestionKind
from selfdefense.evaluation import Mode
from selfdefense.framework import FactType, Kind, Value
from selfdefense.frozen import frozen
from selfdefense.scenario import Scenario
from selfdefense.truth import Truth

from .beside_outcome import judged_lines
from .blocks import Field, Line, Mark, Outline
from .wording import Wording

__all__ = ["act_said", "question_outline"]


def question_outline(wording: Wording, question: Question, scenario: Scenario, number: int) -> Outline:
    """Outline a question, the n-th of an interview."""
    asking = _Asking(wording, question, scenario)
    fields = (
        Field(label=wording.say("name of fact"), lines=(Line(text=question.name),)),
        Field(label=wording.say("bears on"), lines=tuple(asking.reasons())),
        Field(label=wording.say("would settle"), lines=tuple(asking.settling())),
        Field(label=wording.say("to answer"), lines=tuple(asking.sayable())),
    )
    title = wording.say("question number", number=str(number), left=str(question.left), asks=asking.asks())
    return Outline(title=title, fields=tuple(field for field in fields if field.lines))


def act_said(wording: Wording, scenario: Scenario, label: str) -> str:
    """Say what is done in an act; one with a name of its own by that name, too."""
    act = next((act for act in scenario.ask if act.label == label), None)
    if act is None or act.name is None:
        return wording.does(label if act is None else act.action)
    return wording.say("act", act=act.name, does=wording.does(act.action))


@frozen
class _Asking:
    wording: Wording
    question: Question
    scenario: Scenario

    @property
    def _fact(self) -> FactType:
        return self.wording.framework.fact[self.question.name]

    def asks(self) -> str:
        """Give the question itself."""
        match self.question.kind:
            case QuestionKind.FACT:
                return self.wording.question(self.question.name)
            case QuestionKind.CONCEPT:
                return self.wording.say("office question", says=self.wording.concept(self.question.name))
            case QuestionKind.LAW:
                asks = self.wording.text(self.wording.framework.question[self.question.name].asks)
                return self.wording.say("law question", asks=asks)

    def reasons(self) -> Iterator[Line]:
        """Say which verdicts turn on it, through which provisions, and who is to judge it."""
        phrase = "it decides" if self.question.mode is not Mode.NOW else "it decides now"
        cites = tuple(self.wording.cite(provision) for provision in self.question.provisions)
        for label in self.question.acts:
            does = act_said(self.wording, self.scenario, label)
            yield Line(text=self.wording.say(phrase, does=does), mark=Mark.NOTE, cites=cites)
        if self.question.kind is QuestionKind.FACT:
            yield from judged_lines(self.wording, self.question.name)

    def settling(self) -> Iterator[Line]:
        """Say what each answer would settle."""
        for answer in self.question.answers:
            said = self._answer(answer.value)
            if not answer.settles:
                yield Line(text=self.wording.say("settles nothing", answer=said), mark=Mark.OPEN)
            yield from self._settled(said, answer)

    def _settled(self, said: str, answer: PossibleAnswer) -> Iterator[Line]:
        now = " now" if self.question.mode is Mode.NOW else ""
        for settled in answer.settles:
            lawful = settled.lawful is Truth.TRUE
            does = act_said(self.wording, self.scenario, settled.act)
            phrase = f"settles {'lawful' if lawful else 'unlawful'}{now}"
            yield Line(text=self.wording.say(phrase, answer=said, does=does), mark=Mark.YES if lawful else Mark.NO)

    def _answer(self, value: Value) -> str:
        if isinstance(value, bool):
            return self.wording.say("yes" if value else "no")
        if self.question.kind is QuestionKind.LAW:
            return str(value)
        said = self.wording.value(self.question.name, value)
        return said if self._fact.kind is Kind.CHOICE else self.wording.say("such as", value=said)

    def sayable(self) -> Iterator[Line]:
        """Say what can be answered."""
        yield from (Line(text=text) for text in self._choices())
        yield Line(text=self.wording.say(self._phrase()))
        yield Line(text=self.wording.say("can do"), mark=Mark.NOTE)

    def _phrase(self) -> str:
        if self.question.kind is QuestionKind.LAW:
            return "can say open"
        if self.question.kind is QuestionKind.CONCEPT:
            return "can say yes"
        phrases = {Kind.CHOICE: "can say other", Kind.QUANTITY: "can say number", Kind.DATE: "can say day"}
        refusable = "can say refused" if self.question.refused_by is not None else "can say yes"
        return phrases.get(self._fact.kind, refusable)

    def _choices(self) -> Iterator[str]:
        """List the values of a closed list, or the readings of a question of law."""
        if self.question.kind is QuestionKind.LAW:
            for reading in self.wording.framework.question[self.question.name].readings:
                yield self.wording.say("can say choice", name=reading.name, says=self.wording.text(reading.says))
        elif self.question.kind is QuestionKind.FACT:
            for choice in self._fact.choices:
                yield self.wording.say("can say choice", name=choice.name, says=self.wording.text(choice.says))
