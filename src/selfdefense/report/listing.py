"""What a framework contains, as plain entries: actions, facts, concepts, norms, sources, readings."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from selfdefense.framework import (
    Action,
    Concept,
    CountsAs,
    CountsNot,
    Excepts,
    FactType,
    Framework,
    Norm,
    Obliges,
    Permits,
    Prohibits,
    Provision,
    Question,
    Reading,
    Requires,
)

from .blocks import Field, Line, Outline
from .condition_text import condition_text, step_text
from .plain import plain
from .to_text import to_text
from .wording import Wording
from .wrapping import columns, padded, wrapped

__all__ = ["KINDS", "detail_text", "list_text", "listed", "names_of", "search"]

Entry = dict[str, Any]


def listed(framework: Framework, kind: str, name: str | None = None, language: str | None = None) -> list[Entry]:
    """List the entries of a kind; with a name, those of that name, family or law. KeyError for another kind."""
    wording = Wording(framework, language if language is not None else framework.language)
    return [entry for names, entry in KINDS[kind](wording) if name is None or name in names]


def search(framework: Framework, kind: str, words: str, language: str | None = None) -> list[Entry]:
    """List the entries of a kind in whose name or phrase each of some words occurs, in either case."""
    sought = words.casefold().split()
    said = (
        (entry, " ".join(str(v) for v in list(entry.values())[:2])) for entry in listed(framework, kind, None, language)
    )
    return [entry for entry, text in said if sought and all(word in text.casefold() for word in sought)]


def names_of(framework: Framework, kind: str) -> tuple[str, ...]:
    """List every name by which entries of a kind can be asked for."""
    return tuple(name for names, _ in KINDS[kind](Wording(framework, framework.language)) for name in names)


def list_text(entries: list[Entry], width: int = 100) -> str:
    """Write entries one below the other: name and phrase."""
    rows = [tuple(plain(str(value)) for value in list(entry.values())[:2]) for entry in entries]
    margin = min(40, max((columns(name) for name, _ in rows), default=0)) + 2
    lines = [line for name, says in rows for line in _row(name, says, margin, width)]
    return "\n".join(lines) + "\n" if lines else ""


def _row(name: str, says: str, margin: int, width: int) -> list[str]:
    texts = wrapped(says, max(30, width - margin))
    if columns(name) + 2 > margin:
        return [name, *(" " * margin + text for text in texts)]
    return [padded(name, margin) + texts[0], *(" " * margin + text for text in texts[1:])]


def detail_text(entries: list[Entry], width: int = 100) -> str:
    """Write entries in full, one section each."""
    return "\n".join(to_text(_outline(entry), width=width) for entry in entries)


def _outline(entry: Entry) -> Outline:
    name, *rest = entry.items()
    fields = tuple(
        Field(label=key.replace("_", " "), lines=_lines(value)) for key, value in rest if value not in (None, [], "")
    )
    return Outline(title=str(name[1]), fields=fields)


def _lines(value: Any) -> tuple[Line, ...]:
    match value:
        case list():
            return tuple(line for item in value for line in _lines(item))
        case dict():
            first, *rest = (str(item) for item in value.values() if item not in (None, [], ""))
            return (Line(text=first, children=tuple(Line(text=text) for text in rest)),)
        case bool():
            return (Line(text="yes" if value else "no"),)
        case _:
            return (Line(text=str(value)),)


_Entries = Iterator[tuple[tuple[str, ...], Entry]]


def _cite(wording: Wording, provision: str | None) -> str | None:
    return None if provision is None else f"{wording.named(provision)} ({provision})"


def _cited(wording: Wording, norms: list[Norm]) -> list[str]:
    return [f"{norm.id}: {wording.named(norm.provision)}" for norm in norms]


def _actions(wording: Wording) -> _Entries:
    for action in wording.framework.actions:
        yield (action.name, action.family), _action(wording, action)


def _action(wording: Wording, action: Action) -> Entry:
    on = [norm for norm in wording.framework.norms if getattr(norm.content, "action", None) == action.name]
    return {
        "action": action.name,
        "does": wording.text(action.does),
        "kind_of": list(action.kind_of),
        "group": list(action.group),
        "needs_basis": action.needs_basis,
        "basis": _cite(wording, action.basis_provision),
        "permitted_by": _cited(wording, [norm for norm in on if isinstance(norm.content, Permits)]),
        "prohibited_by": _cited(wording, [norm for norm in on if isinstance(norm.content, Prohibits)]),
        "excepted_by": _cited(wording, [norm for norm in on if isinstance(norm.content, Excepts)]),
    }


def _facts(wording: Wording) -> _Entries:
    for fact in wording.framework.facts:
        yield (fact.name, fact.family), _fact(wording, fact)


def _fact(wording: Wording, fact: FactType) -> Entry:
    return {
        "fact": fact.name,
        "says": wording.text(fact.says),
        "type": fact.kind.value,
        "role": wording.word(fact.role),
        "asks": wording.question(fact.name),
        "values": [{"value": choice.name, "says": wording.text(choice.says)} for choice in fact.choices],
        "unit": None if fact.unit is None else wording.text(fact.unit),
        "judged_by": None if fact.judged_by is None else wording.office(fact.judged_by),
        "criteria": [wording.text(criterion) for criterion in fact.criteria],
        "by": None if fact.by is None else wording.office(fact.by),
        "refused_by": fact.refused_by,
        "controlled_by": fact.controlled_by,
        "of_act": fact.of_act,
        "provision": _cite(wording, fact.provision),
    }


def _concepts(wording: Wording) -> _Entries:
    for concept in wording.framework.concepts:
        yield (concept.name, concept.family), _concept(wording, concept)


def _concept(wording: Wording, concept: Concept) -> Entry:
    on = [norm for norm in wording.framework.norms if getattr(norm.content, "concept", None) == concept.name]
    return {
        "concept": concept.name,
        "says": wording.text(concept.says),
        "open": concept.open,
        "provision": _cite(wording, concept.provision),
        "counts_as": _cited(wording, [norm for norm in on if isinstance(norm.content, CountsAs)]),
        "counts_not": _cited(wording, [norm for norm in on if isinstance(norm.content, CountsNot)]),
    }


def _norms(wording: Wording) -> _Entries:
    for norm in wording.framework.norms:
        yield (norm.id, norm.family), _norm(wording, norm)


_NORM_KINDS: Mapping[type, str] = MappingProxyType(
    {
        CountsAs: "counts as",
        CountsNot: "counts not",
        Permits: "permits",
        Prohibits: "prohibits",
        Excepts: "excepts",
        Requires: "requires",
        Obliges: "obliges",
    }
)


def _norm(wording: Wording, norm: Norm) -> Entry:
    content = norm.content
    carries = content if isinstance(content, Permits | Excepts | Requires) else None
    return {
        "norm": norm.id,
        "says": f"{_NORM_KINDS[type(content)]}: {_object(wording, norm)}",
        "provision": _cite(wording, norm.provision),
        "layer": wording.word(norm.layer),
        "when": condition_text(wording, norm.when),
        "readings": [f"{ref.question}: {', '.join(ref.readings)}" for ref in norm.readings],
        "overrides": [f"{override.norm} ({wording.say(override.ground.value)})" for override in norm.overrides],
        "steps": [] if carries is None else [step_text(wording, step) for step in carries.steps],
        "limits": [] if carries is None else [condition_text(wording, limit.condition) for limit in carries.limits],
        "under": list(content.under) if isinstance(content, Prohibits) else [],
        "weapons": [grant.tier for grant in content.weapons] if isinstance(content, Permits) else [],
        "rests_on": content.rests_on if isinstance(content, Permits) else None,
    }


def _object(wording: Wording, norm: Norm) -> str:
    match norm.content:
        case CountsAs(concept=concept) | CountsNot(concept=concept):
            return wording.concept(concept)
        case Permits(action=action) | Prohibits(action=action) | Excepts(action=action):
            return wording.does(action)
        case Requires(of=of):
            return ", ".join(of)
        case Obliges(duty=duty):
            return wording.text(duty)


def _sources(wording: Wording) -> _Entries:
    for provision in wording.framework.provisions:
        yield (provision.id, provision.law), _source(wording, provision)


def _source(wording: Wording, provision: Provision) -> Entry:
    law = wording.framework.law[provision.law]
    return {
        "provision": provision.id,
        "cite": wording.called(provision.id),
        "says": wording.text(provision.says),
        "number": None if law.number is None else wording.text(law.number),
        "layer": wording.word(provision.layer),
        "certainty": wording.word(provision.certainty),
        "from": None if provision.start is None else str(provision.start),
        "until": None if provision.until is None else str(provision.until),
        "enacted": None if provision.enacted is None else str(provision.enacted),
        "url": provision.url,
        "interprets": _cite(wording, provision.interprets),
        "note": None if provision.note is None else wording.text(provision.note),
        "norms": [norm.id for norm in wording.framework.norms if norm.provision == provision.id],
    }


def _readings(wording: Wording) -> _Entries:
    for question in wording.framework.questions:
        readings = tuple(reading.name for reading in question.readings)
        yield (question.name, *readings), _question(wording, question)


def _question(wording: Wording, question: Question) -> Entry:
    return {
        "question": question.name,
        "asks": wording.text(question.asks),
        "readings": [_reading(wording, reading) for reading in question.readings],
        "official": [
            {"reading": o.reading, "from": None if o.start is None else str(o.start)} for o in question.official
        ],
    }


def _reading(wording: Wording, reading: Reading) -> Entry:
    return {
        "reading": reading.name,
        "says": wording.text(reading.says),
        "holder": wording.text(reading.holder),
        "status": wording.word(reading.status),
        "from": None if reading.start is None else str(reading.start),
        "until": None if reading.until is None else str(reading.until),
        "sources": list(reading.sources),
    }


KINDS: Mapping[str, Callable[[Wording], _Entries]] = MappingProxyType(
    {
        "actions": _actions,
        "facts": _facts,
        "concepts": _concepts,
        "norms": _norms,
        "sources": _sources,
        "readings": _readings,
    }
)
