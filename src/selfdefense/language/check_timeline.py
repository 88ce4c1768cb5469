"""What must hold of a timeline as a whole: instants in order, nothing said twice, facts that can stand together."""

from collections.abc import Iterator
from itertools import pairwise

from selfdefense.diagnostics import Diagnostics, Label, Span, quoted
from selfdefense.framework import Framework
from selfdefense.scenario import Fact
from selfdefense.scenario.standing import scenario_at
from selfdefense.scenario.timeline import Event, Statement, Timeline

from .check_scenario import check_facts

__all__ = ["check_timeline"]


def check_timeline(framework: Framework, timeline: Timeline, diagnostics: Diagnostics) -> None:
    """Report what is wrong with the events taken together, and constraints broken by what stands at an instant."""
    _check_instants(timeline, diagnostics)
    _check_statements(timeline, diagnostics)
    for event, fact in _corrected(timeline):
        _check_correction(timeline, event, fact, diagnostics)
    _check_corrections(timeline, diagnostics)
    if diagnostics.errors:
        return
    assert timeline.span is not None
    for instant in dict.fromkeys((timeline.begins, *(event.at for event in timeline.events))):
        check_facts(framework, scenario_at(timeline, instant), timeline.span, diagnostics)


def _check_instants(timeline: Timeline, diagnostics: Diagnostics) -> None:
    for event in timeline.events:
        if event.known_at < event.at and event.span is not None:
            cure = "`known_at` is when it became known, not before `at`, when it happened"
            diagnostics.report("bad-instant", "an event is known before it happens", event.span, help=cure)
    first, last = timeline.events[0], timeline.events[-1]
    if timeline.start is not None and timeline.start > first.at and first.span is not None:
        diagnostics.report("bad-instant", "an event happens before the timeline begins", first.span, help="move `from`")
    if timeline.until is not None and timeline.until < last.at and last.span is not None:
        diagnostics.report("bad-instant", "an event happens after the timeline ends", last.span, help="move `until`")


def _check_statements(timeline: Timeline, diagnostics: Diagnostics) -> None:
    for name, statements in timeline.statements.items():
        if statements[0].fact is None:
            _report_nothing(name, statements[0], "withdrawn", diagnostics)
        for one, other in pairwise(statements):
            if other.fact is None and one.fact is None:
                _report_nothing(name, other, "withdrawn", diagnostics)
            if one.since is not None and one.since == other.since:
                _report_twice(name, _place(one), _place(other), "for the same instant", diagnostics)


def _place(statement: Statement) -> Span | None:
    if statement.fact is not None:
        return statement.fact.span
    assert statement.event is not None
    return next((fact.span for fact in statement.event.withdraw if fact.name == statement.name), None)


def _report_nothing(name: str, statement: Statement, verb: str, diagnostics: Diagnostics) -> None:
    span = _place(statement)
    if span is not None:
        message = f"{quoted(name)} is {verb}, and nothing of it stands then"
        diagnostics.report("nothing-stands", message, span, help="state it in an earlier event, or leave this out")


def _report_twice(name: str, one: Span | None, other: Span | None, when: str, diagnostics: Diagnostics) -> None:
    if other is not None:
        related = () if one is None else (Label(one, "first here"),)
        cure = "keep one, or write it as `contested`, with who says what"
        diagnostics.report("contradiction", f"{quoted(name)} is stated twice {when}", other, help=cure, related=related)


def _corrected(timeline: Timeline) -> Iterator[tuple[Event, Fact]]:
    for event in timeline.events:
        for fact in event.correct:
            yield event, fact


def _check_correction(timeline: Timeline, event: Event, fact: Fact, diagnostics: Diagnostics) -> None:
    """A correction needs a statement that stood, and that was known when it was corrected."""
    statement = timeline.statement_at(fact.name, event.at)
    if fact.span is None or (statement is not None and statement.known(event.known_at)):
        return
    cure = "a correction takes the place of the statement that stands at its `at`"
    if statement is None:
        message = f"{quoted(fact.name)} is corrected, and nothing of it stands then"
    else:
        message = f"{quoted(fact.name)} is corrected before what it corrects is known"
    diagnostics.report("nothing-stands", message, fact.span, help=cure)


def _check_corrections(timeline: Timeline, diagnostics: Diagnostics) -> None:
    for statement, corrections in timeline.corrections.items():
        for one, other in pairwise(corrections):
            if one.event.known_at == other.event.known_at:
                _report_twice(
                    statement.name, one.fact.span, other.fact.span, "as a correction, known at once", diagnostics
                )
