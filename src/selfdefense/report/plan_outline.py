"""A plan as an outline: paths with their steps, limits and duties; or why there is none, and what would do."""

from collections.abc import Iterator

import attrs

from selfdefense.analysis.path import FollowingDuty, Path, Plan, PlannedLimit, PlannedStep
from selfdefense.evaluation import LimitState, Standing, StepState
from selfdefense.framework import ALWAYS, Framework
from selfdefense.frozen import frozen
from selfdefense.scenario import Scenario
from selfdefense.truth import Truth

from .blocker_lines import blocker_lines
from .blocks import Cite, Field, Line, Mark, Outline, Section
from .change_lines import change_lines, way_text
from .condition_text import condition_text
from .conduct import duty_text
from .marks import OUTCOME_MARKS
from .question_outline import act_said
from .wording import Wording

__all__ = ["plan_outline"]

_STANDINGS = {Standing.OPEN: Mark.YES, Standing.PENDING: Mark.SUBJECT, Standing.UNSETTLED: Mark.OPEN}
_AHEAD = (StepState.OUTSTANDING, StepState.NOT_DONE)


def plan_outline(plan: Plan, framework: Framework, *, scenario: Scenario, language: str | None = None) -> Outline:
    """Outline a plan."""
    wording = Wording(framework, language if language is not None else framework.language)
    title = scenario.id if scenario.title is None else f"{wording.text(scenario.title)} ({scenario.id})"
    days = [wording.text(framework.title), f"{wording.say('as of')} {scenario.as_of}"]
    if scenario.law_date != scenario.as_of:
        days.append(f"{wording.say('law as of')} {scenario.law_date}")
    fields = tuple(field for field in _fields(wording, plan, scenario) if field.lines)
    law = Field(label=wording.say("law"), lines=(Line(text=wording.join(days)),))
    section = Section(title=act_said(wording, scenario, plan.label), result=_result(wording, plan), fields=fields)
    return Outline(title=title, fields=(law,), sections=(section,))


def _result(wording: Wording, plan: Plan) -> Line:
    notes: tuple[Line, ...] = ()
    if plan.now is not plan.outcome:
        now = wording.say("now", now=wording.word(plan.now))
        notes = (Line(text=now, mark=OUTCOME_MARKS[plan.now]),)
    return Line(text=wording.word(plan.outcome), mark=OUTCOME_MARKS[plan.outcome], children=notes)


def _fields(wording: Wording, plan: Plan, scenario: Scenario) -> Iterator[Field]:
    if plan.none is not None:
        nothing = Line(text=wording.say("no step helps"), mark=Mark.NO)
        yield Field(label=wording.say("no path"), lines=(nothing,))
        yield Field(label=wording.say("in the way"), lines=blocker_lines(wording, plan.none.blockers, scenario))
        yield Field(label=wording.say("would have to change"), lines=change_lines(wording, plan.none.changes))
    for number, path in enumerate(plan.paths, start=1):
        label = wording.say("path", number=str(number))
        yield Field(label=label, lines=(_PathLines(wording, plan).line(path),))
    duties = tuple(
        Line(text=duty_text(wording, d.norm, d.by, d.state), mark=Mark.NOTE, cites=(wording.cite(d.provision),))
        for d in plan.duties
    )
    yield Field(label=wording.say("afterwards owed"), lines=duties)


@frozen
class _PathLines:
    wording: Wording
    plan: Plan

    def line(self, path: Path) -> Line:
        """Say one path: the basis, what it still turns on, the steps in order, and the limits."""
        ahead = str(path.ahead)
        if path.provision is None:
            text = self.wording.say("path without basis", ahead=ahead)
        else:
            text = self.wording.say("path by", standing=self._standing(path), ahead=ahead)
        if path.action != self.plan.label:
            text = self.wording.say("path for", does=self.wording.does(path.action), text=text)
        about = None if path.provision is None else self.wording.cite(path.provision)
        return Line(text=text, mark=_STANDINGS[path.standing], about=about, children=tuple(self._below(path)))

    def _standing(self, path: Path) -> str:
        standing = self.wording.word(path.standing)
        if path.now is path.standing:
            return standing
        return self.wording.say("standing now", standing=standing, now=self.wording.word(path.now))

    def _below(self, path: Path) -> Iterator[Line]:
        for norm in path.exceptions:
            cite = self.wording.named(self.wording.framework.norm[norm].provision)
            yield Line(text=self.wording.say("relying on", cite=cite), mark=Mark.NOTE)
        yield from self._provisos(path)
        if path.before and path.rests_on is not None:
            does = self.wording.does(path.rests_on)
            below = tuple(map(self.line, path.before))
            yield Line(text=self.wording.say("first lawful", does=does), mark=Mark.SUBJECT, children=below)
        yield from self._ahead(path)
        yield from self._group("done already", [step for step in path.steps if step.state is StepState.DONE])
        limits = tuple(map(self._limit, path.limits))
        if limits:
            yield Line(text=self.wording.say("observing"), mark=Mark.NOTE, children=limits)

    def _provisos(self, path: Path) -> Iterator[Line]:
        ways = [way_text(self.wording, way) for way in path.ways]
        if len(ways) == 1:
            yield Line(text=self.wording.say("provided one", facts=ways[0]), mark=Mark.OPEN)
        elif ways:
            below = tuple(Line(text=way, mark=Mark.OPEN) for way in ways)
            yield Line(text=self.wording.say("provided that"), mark=Mark.OPEN, children=below)

    # steps

    def _ahead(self, path: Path) -> Iterator[Line]:
        ahead = [step for step in path.steps if step.state in _AHEAD]
        if not ahead:
            yield Line(text=self.wording.say("nothing to do"), mark=Mark.YES)
        for number, step in enumerate(ahead, start=1):
            line = self._step(step)
            yield attrs.evolve(line, text=self.wording.say("to do", number=str(number), text=line.text))

    def _group(self, phrase: str, steps: list[PlannedStep]) -> Iterator[Line]:
        if steps:
            yield Line(text=self.wording.say(phrase), mark=Mark.NOTE, children=tuple(map(self._step, steps)))

    def _step(self, step: PlannedStep) -> Line:
        done = step.state is StepState.DONE
        alternatives = (part for part in step.alternatives if not done or part.state is StepState.DONE)
        below = (*self._lapse(step), *map(self._step, alternatives), *map(self._following, step.after))
        nothing = not step.facts and not step.alternatives
        mark = Mark.NONE if nothing else Mark.YES if done else Mark.OPEN
        cites = () if step.alternatives else tuple(map(self.wording.cite, step.provisions))
        return Line(text=self._needed(step), mark=mark, cites=cites, children=below)

    def _lapse(self, step: PlannedStep) -> Iterator[Line]:
        if step.lapsed_by is not None:
            text = self.wording.say("lapsed step", says=self.wording.fact(step.lapsed_by))
            yield Line(text=text, mark=Mark.NO)

    def _needed(self, step: PlannedStep) -> str:
        """Say a step with the condition on which it is needed, or open as an alternative."""
        text = self._said(step)
        if step.when == ALWAYS:
            return text
        phrase = "as" if step.needed is Truth.TRUE else "if"
        return self.wording.say(phrase, condition=condition_text(self.wording, step.when), text=text)

    def _said(self, step: PlannedStep) -> str:
        state = self.wording.word(step.state)
        if step.alternatives:
            return self.wording.say("one of", state=state)
        if not step.facts:
            return self.wording.say("nothing beforehand")
        says = self.wording.join([self.wording.fact(fact) for fact in step.facts], "and")
        if not step.by:
            return self.wording.say("step", says=says, state=state)
        return self.wording.say("step by", says=says, state=state, by=self.wording.offices(step.by))

    def _following(self, duty: FollowingDuty) -> Line:
        places = {"says": self.wording.fact(duty.fact), "state": self.wording.word(duty.state)}
        phrase = "then"
        if duty.within is not None:
            phrase, places = "then within", {**places, "within": self.wording.text(duty.within)}
        if duty.by is not None:
            phrase, places = f"{phrase} by", {**places, "by": self.wording.office(duty.by)}
        return Line(text=self.wording.say(phrase, **places), mark=Mark.NOTE)

    # limits

    def _limit(self, limit: PlannedLimit) -> Line:
        kept = limit.state is LimitState.KEPT
        text = condition_text(self.wording, limit.condition)
        if kept:
            text = self.wording.say("kept", says=text)
        if limit.when != ALWAYS:
            text = self.wording.say("if", condition=condition_text(self.wording, limit.when), text=text)
        return Line(text=text, mark=Mark.YES if kept else Mark.OPEN, cites=self._cites(limit))

    def _cites(self, limit: PlannedLimit) -> tuple[Cite, ...]:
        return tuple(map(self.wording.cite, limit.provisions))
