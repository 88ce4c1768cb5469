"""A timeline's document to a `Timeline`: head, what stands throughout, events at their instants (D13)."""

from datetime import UTC, timezone
from typing import Any

from selfdefense.diagnostics import Diagnostics, Label, Span, quoted
from selfdefense.framework import Framework
from selfdefense.scenario import Fact
from selfdefense.scenario.timeline import Event, Timeline

from .blocks import Place, read_blocks
from .declarations import declared_name
from .fields import Fields
from .instants import Instant, instant_of, zone_of
from .known_names import names_of_framework
from .names import Names
from .nodes import Node
from .read_alleged import read_alleged
from .read_asks import read_acts, read_stance, read_stipulations
from .read_scenario import check_framework_named, read_assumptions
from .scalars import string_of

__all__ = ["read_timeline"]


def read_timeline(
    node: Node, framework: Framework, diagnostics: Diagnostics, place: Place | None = None
) -> Timeline | None:
    """Read a timeline; give none where there are mistakes in it."""
    names = names_of_framework(framework, diagnostics)
    fields = Fields(node, diagnostics, what="a timeline")
    name, written = declared_name(fields, "timeline", diagnostics, kebab=True), fields.required_node("zone")
    zone = None if written is None else zone_of(written, diagnostics)
    check_framework_named(fields, framework, names, "timeline")
    own = read_alleged(fields.mapping("facts"), names)
    parts: dict[str, Any] = {
        "title": fields.text("title", framework.language),
        "narrative": fields.text("narrative", framework.language),
        "source": _strings(fields, "source", diagnostics),
        "assume": read_assumptions(fields, names),
        "readings": read_stance(fields, names),
        "stipulate": read_stipulations(fields, names),
        "ask": read_acts(fields, framework, names),
        "facts": (*read_blocks(fields, place, own, names), *own),
    }
    events = _read_events(fields, zone or UTC, names)
    start, until = (_instant(fields, key, zone, diagnostics) for key in ("from", "until"))
    fields.finish()
    if name is None or zone is None or diagnostics.errors:
        return None
    parts |= {"start": None if start is None else start.moment, "until": None if until is None else until.moment}
    return Timeline(id=name.text, framework=framework.id, zone=zone, events=events, span=name.span, **parts)


def _strings(fields: Fields, key: str, diagnostics: Diagnostics) -> tuple[str, ...]:
    return tuple(text for node in fields.items(key) if (text := string_of(node, diagnostics)) is not None)


def _instant(fields: Fields, key: str, zone: timezone | None, diagnostics: Diagnostics) -> Instant | None:
    node = fields.node(key)
    return None if node is None else instant_of(node, zone or UTC, diagnostics)


def _read_events(fields: Fields, zone: timezone, names: Names) -> tuple[Event, ...]:
    nodes = fields.items("events")
    if fields.required_node("events") is not None and not nodes:
        names.diagnostics.report("missing-value", "a timeline needs an event", fields.span)
    read = (_read_event(node, zone, names) for node in nodes)
    return tuple(event for event in read if event is not None)


def _read_event(node: Node, zone: timezone, names: Names) -> Event | None:
    diagnostics = names.diagnostics
    fields = Fields(node, diagnostics, what="an event")
    at, known_at = (_instant(fields, key, zone, diagnostics) for key in ("at", "known_at"))
    fields.required_node("at")
    parts: dict[str, Any] = {
        "title": fields.text("title", names.language),
        "source": _strings(fields, "source", diagnostics),
        "facts": read_alleged(fields.mapping("facts"), names),
        "withdraw": _withdrawn(fields, names),
        "correct": read_alleged(fields.mapping("correct"), names),
    }
    fields.finish()
    _refuse_twice((*parts["facts"], *parts["withdraw"], *parts["correct"]), names)
    if at is None:
        return None
    known = at.moment if known_at is None else known_at.moment
    return Event(at=at.moment, known_at=known, whole_day=at.whole_day, span=node.span, **parts)


def _withdrawn(fields: Fields, names: Names) -> tuple[Fact, ...]:
    """Read the facts that are no longer said, by name."""
    written = ((name, names.fact(name)) for name in fields.names("withdraw"))
    return tuple(Fact(name=fact.name, value=None, span=name.span) for name, fact in written if fact is not None)


def _refuse_twice(facts: tuple[Fact, ...], names: Names) -> None:
    """Report a fact that one event speaks of twice; `facts` and `correct` look after themselves."""
    first: dict[str, Span | None] = {}
    for fact in facts:
        if fact.name in first and fact.span is not None:
            message, before = f"one event speaks of {quoted(fact.name)} twice", first[fact.name]
            related = () if before is None else (Label(before, "first here"),)
            cure = "say it, withdraw it or correct it; for more, write two events"
            names.diagnostics.report("contradiction", message, fact.span, help=cure, related=related)
        first.setdefault(fact.name, fact.span)
