"""A timeline unfolded, or one instant of it audited, as an outline: a section a moment. Decides nothing."""

from collections.abc import Iterable, Iterator

from selfdefense.analysis import Audit, Moment, OccasionKind, Unfolding
from selfdefense.evaluation import Outcome
from selfdefense.framework import Framework
from selfdefense.scenario.timeline import Event, Timeline

from .blocks import Field, Line, Mark, Outline, Section
from .course_lines import duty_courses, follow_up_courses, lapse_lines
from .instants import instant_text, zone_text
from .marks import OUTCOME_MARKS
from .timeline_lines import change_line, fact_line, fact_text, hindsight_line, label_text, law_lines, verdict_line
from .wording import Wording

__all__ = ["audit_outline", "event_title", "moment_instant", "timeline_outline", "timeline_title"]


def timeline_outline(unfolding: Unfolding, framework: Framework, *, language: str | None = None) -> Outline:
    """Outline a timeline: what it is, its moments, and duties and steps over time."""
    wording = Wording(framework, language if language is not None else framework.language)
    return Outline(
        title=timeline_title(wording, unfolding.timeline),
        fields=tuple(_header(wording, unfolding)),
        sections=(*_moments(wording, unfolding), *_end(wording, unfolding), *_courses(wording, unfolding)),
    )


def timeline_title(wording: Wording, timeline: Timeline) -> str:
    """Name a timeline by its title and id."""
    return timeline.id if timeline.title is None else f"{wording.text(timeline.title)} ({timeline.id})"


def _header(wording: Wording, unfolding: Unfolding) -> Iterator[Field]:
    timeline = unfolding.timeline
    if timeline.narrative is not None:
        yield _field(wording, "narrative", [Line(text=wording.text(timeline.narrative))])
    if timeline.source:
        yield _field(wording, "sources", [Line(text=source) for source in timeline.source])
    yield _field(wording, "law", [Line(text=wording.text(wording.framework.title))])
    yield _field(wording, "zone", [Line(text=zone_text(timeline.zone))])
    known = wording.say("all known")
    if unfolding.as_known_at is not None:
        known = wording.say("known by", instant=instant_text(unfolding.as_known_at, timeline.zone))
    yield _field(wording, "judged on", [Line(text=known)])
    yield _field(wording, "engine", [Line(text=unfolding.engine)])


def _field(wording: Wording, label: str, lines: Iterable[Line]) -> Field:
    return Field(label=wording.say(label), lines=tuple(lines))


def moment_instant(timeline: Timeline, moment: Moment) -> str:
    """Say when a moment is; the beginning of a day is said as the day, where nothing in it is more exact."""
    exact = any(not event.whole_day for event in moment.events) or OccasionKind.LEARNED in moment.kinds
    local = moment.at.astimezone(timeline.zone)
    return instant_text(moment.at, timeline.zone, whole_day=not exact and (local.hour, local.minute) == (0, 0))


def event_title(wording: Wording, event: Event) -> str:
    """Say what an event is called."""
    return wording.say("untitled") if event.title is None else wording.text(event.title)


def _moments(wording: Wording, unfolding: Unfolding) -> Iterator[Section]:
    for number, moment in enumerate(unfolding.moments, start=1):
        instant = moment_instant(unfolding.timeline, moment)
        fields = (
            _field(wording, "happened", _happened(wording, unfolding.timeline, moment)),
            _field(wording, "law then", () if moment.law is None else law_lines(wording, moment.law)),
            _field(wording, "facts then", (fact_line(wording, change) for change in moment.facts)),
            _verdicts(wording, unfolding, moment, first=number == 1),
            _field(
                wording,
                "hindsight",
                (hindsight_line(wording, unfolding.timeline.ask, found) for found in moment.hindsight),
            ),
        )
        yield Section(
            title=wording.say("moment", number=str(number), instant=instant),
            fields=tuple(field for field in fields if field.lines),
        )


def _happened(wording: Wording, timeline: Timeline, moment: Moment) -> Iterator[Line]:
    for event in moment.events:
        title = event_title(wording, event)
        if event.known_at != event.at:
            title = wording.say("learned at", title=title, instant=instant_text(event.known_at, timeline.zone))
        sources = tuple(Line(text=source) for source in event.source)
        corrected = tuple(
            Line(text=wording.say("corrected", says=fact_text(wording, fact.name, fact.value)), mark=Mark.NOTE)
            for fact in event.correct
        )
        yield Line(text=title, mark=Mark.NOTE, children=(*corrected, *sources))
    for event in moment.learned:
        title = f"{wording.say('became known')}: {event_title(wording, event)}"
        yield Line(text=title, mark=Mark.NOTE)
    if moment.kinds == (OccasionKind.BEGINNING,):
        yield Line(text=wording.say("begins"), mark=Mark.NOTE)


def _verdicts(wording: Wording, unfolding: Unfolding, moment: Moment, *, first: bool) -> Field:
    acts = unfolding.timeline.ask
    if first:
        return _field(wording, "verdicts", (verdict_line(wording, acts, verdict) for verdict in moment.verdicts))
    changes = tuple(change_line(wording, acts, change) for change in moment.changes)
    return _field(wording, "changed", changes or (Line(text=wording.say("nothing changed"), mark=Mark.NOTE),))


def _end(wording: Wording, unfolding: Unfolding) -> Iterator[Section]:
    if len(unfolding.moments) > 1:
        verdicts = unfolding.moments[-1].verdicts
        lines = (verdict_line(wording, unfolding.timeline.ask, verdict) for verdict in verdicts)
        yield Section(title=wording.say("at the end"), fields=(_field(wording, "verdicts", lines),))


def _courses(wording: Wording, unfolding: Unfolding) -> Iterator[Section]:
    fields = (
        _field(wording, "duties", duty_courses(wording, unfolding.timeline, unfolding.courses)),
        _field(wording, "follow ups", follow_up_courses(wording, unfolding.timeline, unfolding.courses)),
        _field(wording, "lapses", lapse_lines(wording, unfolding.timeline, unfolding.courses)),
    )
    shown = tuple(field for field in fields if field.lines)
    if shown:
        yield Section(title=wording.say("course of duties"), fields=shown)


def audit_outline(audit: Audit, framework: Framework, *, language: str | None = None) -> Outline:
    """Outline an audit: what was not known, and every verdict as it was judged then and is judged now."""
    wording = Wording(framework, language if language is not None else framework.language)
    zone = audit.timeline.zone
    title = timeline_title(wording, audit.timeline)
    known = wording.say("known by", instant=instant_text(audit.known_at, zone))
    unknown = tuple(fact_line(wording, change) for change in audit.facts)
    fields = (
        _field(wording, "judged on", [Line(text=known), Line(text=wording.say("all known"))]),
        _field(wording, "unknown then", unknown),
        _field(wording, "verdicts", _judged(wording, audit)),
    )
    return Outline(
        title=wording.say("audit of", title=title, instant=instant_text(audit.at, zone)),
        fields=tuple(field for field in fields if field.lines),
    )


def _judged(wording: Wording, audit: Audit) -> Iterator[Line]:
    for then, now in zip(audit.then, audit.now, strict=True):
        label = label_text(wording, audit.timeline.ask, now.label)
        outcomes = _was_and_is(wording, then.outcome, now.outcome)
        as_stands = _was_and_is(wording, then.now, now.now)
        below = () if (then.now, now.now) == (then.outcome, now.outcome) else (_as_things_stood(wording, as_stands),)
        text = wording.say("stands", label=label, outcome=outcomes)
        yield Line(text=text, mark=OUTCOME_MARKS[now.outcome], children=below)
    if not audit.turned:
        yield Line(text=wording.say("same judgement"), mark=Mark.NOTE)


def _was_and_is(wording: Wording, then: Outcome, now: Outcome) -> str:
    if then is now:
        return wording.word(now)
    return wording.say("was and is", then=wording.word(then), now=wording.word(now))


def _as_things_stood(wording: Wording, outcomes: str) -> Line:
    return Line(text=wording.say("now", now=outcomes))
