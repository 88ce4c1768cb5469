"""An interview with somebody at a terminal, or with a program at the other end of a pipe: a line for an answer."""

from collections.abc import Callable

import attrs

from selfdefense.analysis.interview import answered, next_question
from selfdefense.analysis.question import Question, QuestionKind
from selfdefense.diagnostics import DiagnosticError
from selfdefense.engines import evaluate
from selfdefense.evaluation import Outcome
from selfdefense.report import plain
from selfdefense.report.question_outline import act_said, question_outline
from selfdefense.report.to_text import to_text
from selfdefense.report.wording import Wording
from selfdefense.scenario import Assertion, Fact, Scenario

from .replies import Doing, NotUnderstoodError, Reply, is_back, read_assertion, read_reply

__all__ = ["Conversation"]

_ENGINE = "compiled"


@attrs.define
class Conversation:
    """Asks until nothing matters any more, or until the other side ends it. `heard` gives a line, None at the end."""

    wording: Wording
    scenario: Scenario
    actions: tuple[str, ...]
    steps: bool
    heard: Callable[[], str | None]
    tell: Callable[[str], None]
    width: int = 100
    color: bool = False
    skipped: frozenset[str] = frozenset()
    _before: list[tuple[Scenario, frozenset[str]]] = attrs.field(factory=list)

    def run(self) -> bool:
        """Ask; say whether it came to the last question."""
        while True:
            while (question := self._next()) is not None:
                number = len(self._before) + 1
                outline = question_outline(self.wording, question, self.scenario, number)
                self.tell("\n" + to_text(outline, width=self.width, color=self.color))
                if not self._answered(question):
                    self._say("cut short")
                    return False
            self._say("all settled")
            if not self._taken_back():
                return True

    def _taken_back(self) -> bool:
        """Hear whether, at the end, the last answer is to be given anew."""
        if not self._before:
            return False
        self._say("end or back")
        return is_back(self.heard() or "") and self._back()

    def outcomes(self) -> dict[str, Outcome]:
        """Give the outcomes as they stand."""
        found = evaluate(self.wording.framework, self.scenario, actions=self.actions, engine=_ENGINE)
        return {verdict.label: verdict.outcome for verdict in found.verdicts}

    def _next(self) -> Question | None:
        return next_question(
            self.wording.framework, self.scenario, self.actions, steps=self.steps, skipped=self.skipped
        )

    def _say(self, phrase: str, **places: str) -> None:
        self.tell(plain(self.wording.say(phrase, **places)) + "\n")

    # one question

    def _answered(self, question: Question) -> bool:
        """Hear until the question is answered, skipped or taken back; say whether to go on."""
        while True:
            line = self.heard()
            if line is None:
                return False
            if not line.strip():
                continue
            try:
                reply = read_reply(self.wording.framework, question, line)
            except NotUnderstoodError as mistake:
                self._say("not understood", said=str(mistake))
                continue
            if reply.doing is Doing.QUIT:
                return False
            if self._done(question, reply):
                return True

    def _done(self, question: Question, reply: Reply) -> bool:
        """Do what a reply says; say whether that was an answer."""
        match reply.doing:
            case None:
                return self._note(answered(self.scenario, question, reply.value, evidence=reply.evidence))
            case Doing.UNKNOWN:
                return self._unknown(question, reply)
            case Doing.CONTESTED:
                return self._contested(question)
            case Doing.REFUSED:
                return self._refused(question, reply)
            case Doing.SKIP:
                return self._skip(question)
            case Doing.BACK:
                return self._back()
            case _:
                self._say("help asking")
                return False

    def _note(self, scenario: Scenario) -> bool:
        """Take an answer up, unless it contradicts what is known, and say what it settled."""
        try:
            before, after = self.outcomes(), self._outcomes_of(scenario)
        except DiagnosticError:
            self._say("excluded")
            return False
        self._before.append((self.scenario, self.skipped))
        self.scenario = scenario
        for label, outcome in after.items():
            if outcome is not before[label]:
                does = act_said(self.wording, scenario, label)
                self._say("is settled", does=does, outcome=self.wording.word(outcome))
        return True

    def _outcomes_of(self, scenario: Scenario) -> dict[str, Outcome]:
        return attrs.evolve(self, scenario=scenario, before=[]).outcomes()

    def _unknown(self, question: Question, reply: Reply) -> bool:
        if question.kind is QuestionKind.CONCEPT:
            return self._skip(question)
        return self._note(answered(self.scenario, question, None, evidence=reply.evidence))

    def _skip(self, question: Question) -> bool:
        self._before.append((self.scenario, self.skipped))
        self.skipped = self.skipped | {question.name}
        return True

    def _back(self) -> bool:
        if not self._before:
            self._say("nothing before")
            return False
        self.scenario, self.skipped = self._before.pop()
        return True

    def _refused(self, question: Question, reply: Reply) -> bool:
        """Note of a step the fact that says it was refused."""
        assert question.refused_by is not None
        refusal = Fact(name=question.refused_by, value=True, evidence=reply.evidence)
        scenario = answered(self.scenario, question, False)
        others = tuple(fact for fact in scenario.facts if fact.name != refusal.name)
        return self._note(attrs.evolve(scenario, facts=(*others, refusal)))

    def _contested(self, question: Question) -> bool:
        if question.kind is not QuestionKind.FACT:
            self._say("not of a fact")
            return False
        self._say("who says what")
        assertions: list[Assertion] = []
        while (line := self.heard()) is not None and line.strip():
            try:
                value, who = read_assertion(self.wording.framework, question, line)
            except NotUnderstoodError as mistake:
                self._say("not understood", said=str(mistake))
                continue
            assertions.append(Assertion(value=value, by=who))
        if len(assertions) < 2:
            self._say("two at least")
            return False
        return self._note(answered(self.scenario, question, None, contested=tuple(assertions)))
