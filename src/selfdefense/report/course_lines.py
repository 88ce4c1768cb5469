"""What lines say of duties and steps over time: since when they are due, when they were discharged, what lapsed."""

from collections.abc import Iterator
from datetime import datetime

from selfdefense.analysis import Course, CourseKind
from selfdefense.evaluation import DueState, StepState
from selfdefense.framework import Obliges
from selfdefense.scenario.timeline import Timeline

from .blocks import Line, Mark
from .instants import instant_text
from .wording import Wording

__all__ = ["duty_courses", "follow_up_courses", "lapse_lines"]

_WORDS = {str(state.value): state for states in (StepState, DueState) for state in states}
_LEFT = (DueState.DUE.value, StepState.OUTSTANDING.value, StepState.NOT_DONE.value)
"""States in which something is still owed."""


def duty_courses(wording: Wording, timeline: Timeline, courses: tuple[Course, ...]) -> Iterator[Line]:
    """List the duties that were ever due or discharged, each with its deadline and what became of it."""
    for course in courses:
        if course.kind is CourseKind.DUTY and any(turn.state != DueState.OPEN.value for turn in course.turns):
            content = wording.framework.norm[course.name].content
            assert isinstance(content, Obliges)
            yield _course_line(wording, timeline, course, wording.text(content.duty))


def follow_up_courses(wording: Wording, timeline: Timeline, courses: tuple[Course, ...]) -> Iterator[Line]:
    """List what had to follow a step and was done, refused or left, each fact once."""
    shown: set[tuple[str, object]] = set()
    for course in courses:
        key = (course.name, course.turns)
        if course.kind is CourseKind.FOLLOW_UP and key not in shown:
            shown.add(key)
            yield _course_line(wording, timeline, course, wording.fact(course.name))


def _course_line(wording: Wording, timeline: Timeline, course: Course, says: str) -> Line:
    turns = [turn for turn in course.turns if turn.state != DueState.OPEN.value]
    states = wording.join([_state(wording, timeline, turn.at, turn.state) for turn in turns], "and")
    by = f"{wording.offices(course.by)}: " if course.by else ""
    last = turns[-1].state
    return Line(
        text=wording.say("course", says=by + says, states=states),
        mark=Mark.NO if last in _LEFT else Mark.NOTE,
        cites=(wording.cite(course.provision),),
        children=tuple(_below(wording, course)),
    )


def _below(wording: Wording, course: Course) -> Iterator[Line]:
    if course.within is not None:
        yield Line(text=wording.say("deadline", within=wording.text(course.within)))
    if course.turns[-1].state in _LEFT:
        yield Line(text=wording.say("still due"), mark=Mark.NO)


def _state(wording: Wording, timeline: Timeline, at: datetime, state: str | None) -> str:
    instant = instant_text(at, timeline.zone)
    if state is None:
        return wording.say("gone since", instant=instant)
    return wording.say("state since", state=_word(wording, state), instant=instant)


def _word(wording: Wording, state: str) -> str:
    return wording.word(_WORDS[state])


def lapse_lines(wording: Wording, timeline: Timeline, courses: tuple[Course, ...]) -> Iterator[Line]:
    """List the steps that were done and later no longer counted, each once."""
    shown: set[tuple[tuple[str, ...], object]] = set()
    for course in courses:
        for at in course.lapsed_at:
            state = next(turn.state for turn in course.turns if turn.at == at)
            if (course.facts, at) in shown or state is None:
                continue
            shown.add((course.facts, at))
            says = wording.join([wording.fact(name) for name in course.facts], "or")
            instant = instant_text(at, timeline.zone)
            text = wording.say("lapsed", says=says, instant=instant, state=_word(wording, state))
            yield Line(text=text, mark=Mark.NO, cites=(wording.cite(course.provision),))
