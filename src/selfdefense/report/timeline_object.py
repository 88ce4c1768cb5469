"""A timeline unfolded, or an audit of it, as an object of plain values: names and states, with texts beside them."""

from datetime import datetime
from typing import Any

from selfdefense.analysis import Audit, Course, FactChange, Hindsight, LawChange, Moment, Unfolding, VerdictChange
from selfdefense.evaluation import Outcome, Verdict
from selfdefense.framework import Framework, Value
from selfdefense.scenario.timeline import Event, Timeline

from .instants import zone_text
from .timeline_lines import fact_text, label_text
from .to_json import cleaned
from .verdict_object import verdict_object
from .wording import Wording

__all__ = ["audit_object", "unfolding_object"]

Json = dict[str, Any]

SCHEMA_VERSION = 1


def unfolding_object(unfolding: Unfolding, framework: Framework, *, language: str | None = None) -> Json:
    """Give an unfolding as an object; every moment has its outcomes, and the last its verdicts in full."""
    wording = Wording(framework, language if language is not None else framework.language)
    timeline = unfolding.timeline
    last = unfolding.moments[-1].verdicts if unfolding.moments else ()
    return cleaned(  # type: ignore[no-any-return]
        {
            **_head(wording, timeline, unfolding.digest, unfolding.engine),
            "as_known_at": _instant(unfolding.as_known_at),
            "moments": [_moment(wording, timeline, moment) for moment in unfolding.moments],
            "courses": [_course(wording, course) for course in unfolding.courses],
            "verdicts_at_the_end": [verdict_object(wording, verdict) for verdict in last],
        }
    )


def _head(wording: Wording, timeline: Timeline, digest: str, engine: str) -> Json:
    return {
        "schema_version": SCHEMA_VERSION,
        "language": wording.language,
        "framework": {"id": wording.framework.id, "digest": digest, "title": wording.text(wording.framework.title)},
        "timeline": timeline.id,
        "title": None if timeline.title is None else wording.text(timeline.title),
        "narrative": None if timeline.narrative is None else wording.text(timeline.narrative),
        "source": list(timeline.source),
        "zone": zone_text(timeline.zone),
        "engine": engine,
    }


def _instant(instant: datetime | None) -> str | None:
    return None if instant is None else instant.isoformat()


def _moment(wording: Wording, timeline: Timeline, moment: Moment) -> Json:
    return {
        "at": moment.at.astimezone(timeline.zone).isoformat(),
        "day": str(moment.day),
        "kinds": [kind.value for kind in moment.kinds],
        "events": [_event(wording, event) for event in moment.events],
        "became_known": [_event(wording, event) for event in moment.learned],
        "facts": [_fact(wording, change) for change in moment.facts],
        "law": None if moment.law is None else _law(wording, moment.law),
        "outcomes": [_outcome(wording, timeline, verdict) for verdict in moment.verdicts],
        "changes": [_change(wording, change) for change in moment.changes],
        "hindsight": [_hindsight(found) for found in moment.hindsight],
    }


def _event(wording: Wording, event: Event) -> Json:
    return {
        "at": event.at.isoformat(),
        "known_at": event.known_at.isoformat(),
        "title": None if event.title is None else wording.text(event.title),
        "source": list(event.source),
        "states": [fact.name for fact in event.facts],
        "withdraws": [fact.name for fact in event.withdraw],
        "corrects": [fact.name for fact in event.correct],
    }


def _value(value: Value | None) -> bool | str | None:
    return value if value is None or isinstance(value, bool) else str(value)


def _fact(wording: Wording, change: FactChange) -> Json:
    return {
        "fact": change.fact,
        "says": fact_text(wording, change.fact, change.after),
        "before": _value(change.before),
        "after": _value(change.after),
        "stated_before": change.stated_before,
        "stated_after": change.stated_after,
    }


def _law(wording: Wording, law: LawChange) -> Json:
    cited = {
        "came": [{"provision": name, "cite": wording.called(name)} for name in law.came],
        "left": [{"provision": name, "cite": wording.called(name)} for name in law.left],
    }
    readings = [{"question": r.question, "before": r.before, "after": r.after} for r in law.readings]
    return {"day": str(law.day), **cited, "readings": readings}


def _outcome(wording: Wording, timeline: Timeline, verdict: Verdict) -> Json:
    label = label_text(wording, timeline.ask, verdict.label)
    return {"label": verdict.label, "says": label, "outcome": verdict.outcome.value, "now": verdict.now.value}


def _turned(outcome: Outcome, now: Outcome) -> Json:
    return {"outcome": outcome.value, "now": now.value}


def _change(wording: Wording, change: VerdictChange) -> Json:
    turns = [
        {"kind": t.kind.value, "name": t.name, "provision": t.provision, "before": t.before, "after": t.after}
        for t in change.cause.turns
    ]
    return {
        "label": change.label,
        "before": _turned(change.before, change.before_now),
        "after": _turned(change.after, change.after_now),
        "because_facts": [_fact(wording, fact) for fact in change.cause.facts],
        "because_law": change.cause.law is not None,
        "because_days_passed": change.cause.day,
        "turns": turns,
    }


def _hindsight(found: Hindsight) -> Json:
    then, known = _turned(found.then, found.then_now), _turned(found.known, found.known_now)
    return {"label": found.label, "known_then": then, "known_now": known}


def _course(wording: Wording, course: Course) -> Json:
    return {
        "kind": course.kind.value,
        "name": course.name,
        "facts": list(course.facts),
        "provision": course.provision,
        "cite": wording.called(course.provision),
        "by": list(course.by),
        "within": None if course.within is None else wording.text(course.within),
        "turns": [{"at": turn.at.isoformat(), "state": turn.state} for turn in course.turns],
        "lapsed_at": [at.isoformat() for at in course.lapsed_at],
    }


def audit_object(audit: Audit, framework: Framework, *, language: str | None = None) -> Json:
    """Give an audit as an object: the verdicts in full, on what was known then and on what is known now."""
    wording = Wording(framework, language if language is not None else framework.language)
    return cleaned(  # type: ignore[no-any-return]
        {
            **_head(wording, audit.timeline, framework.digest, audit.engine),
            "at": audit.at.isoformat(),
            "known_at": audit.known_at.isoformat(),
            "day": str(audit.day),
            "turned": list(audit.turned),
            "facts": [_fact(wording, change) for change in audit.facts],
            "known_then": [verdict_object(wording, verdict) for verdict in audit.then],
            "known_now": [verdict_object(wording, verdict) for verdict in audit.now],
        }
    )
