"""The JSON Schema of a scenario file, for editors; with a framework it knows the names that may be used."""

from collections.abc import Mapping

from selfdefense.evaluation import Outcome
from selfdefense.framework import FactType, Framework, Kind, Layer
from selfdefense.truth import Truth

from .json_schemas import DAY, DRAFT, NAME, TEXT, Schema, known_names, list_or_one, names, record

__all__ = ["scenario_schema"]

_TRUTHS = [truth.word for truth in Truth]
_UNKNOWN: Schema = {"const": "unknown"}
_OUTCOMES = [*(outcome.value for outcome in Outcome), "lawful", "unlawful"]
_ANY_VALUE: Schema = {"type": ["boolean", "string", "number"]}


def scenario_schema(framework: Framework | None = None) -> Schema:
    """Describe a scenario file."""
    facts = _facts(framework)
    fields = record(
        ("scenario", "framework", "as_of"),
        scenario={"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
        framework=NAME if framework is None else {"const": framework.id},
        as_of=DAY,
        law_as_of=DAY,
        title=TEXT,
        narrative=TEXT,
        source=list_or_one({"type": "string"}),
        use=list_or_one({"type": "string"}),
        assume=list_or_one(names(known_names(framework, "assumptions"))),
        readings=_readings(framework),
        facts=facts,
        stipulate=_stipulate(framework),
        ask=list_or_one(_ask(framework, facts)),
        expect=_expect(framework),
    )
    return {"$schema": DRAFT, "title": "A scenario", **fields}


def _facts(framework: Framework | None) -> Schema:
    if framework is None:
        return {"type": "object"}
    families: dict[str, dict[str, FactType]] = {}
    for fact in framework.facts:
        families.setdefault(fact.family, {})[fact.member or ""] = fact
    return record((), **{family: _family(members) for family, members in families.items()})


def _family(members: Mapping[str, FactType]) -> Schema:
    if "" in members:
        return _fact(members[""])
    return record((), **{member: _fact(fact) for member, fact in members.items()})


def _fact(fact: FactType) -> Schema:
    value = _value(fact)
    shown = {"oneOf": [value, _UNKNOWN]}
    by = {"by": NAME, "evidence": NAME}
    stated = record(("value",), value=shown, **by, note=NAME)
    contested = record(("contested",), contested={"type": "array", "items": record(("value",), value=value, **by)})
    return {"description": fact.says.wordings[0][1], "anyOf": [shown, stated, contested]}


def _value(fact: FactType) -> Schema:
    match fact.kind:
        case Kind.BOOLEAN:
            return {"type": "boolean"}
        case Kind.CHOICE:
            return {"enum": [choice.name for choice in fact.choices]}
        case Kind.QUANTITY:
            return {"type": "number"}
        case Kind.DATE:
            return DAY


def _readings(framework: Framework | None) -> Schema:
    if framework is None:
        return {"type": "object", "additionalProperties": NAME}
    return record((), **{q.name: {"enum": [*(r.name for r in q.readings), "open"]} for q in framework.questions})


def _stipulate(framework: Framework | None) -> Schema:
    if framework is None:
        return {"type": "object"}
    truth: Schema = {"type": "boolean"}
    families: dict[str, Schema] = {}
    for concept in framework.concepts:
        if concept.member is None:
            families[concept.name] = truth
        else:
            family = families.setdefault(concept.family, record())
            family["properties"][concept.member] = truth
            families[concept.name] = truth
    return record((), **families)


def _ask(framework: Framework | None, facts: Schema) -> Schema:
    action = names(known_names(framework, "actions"))
    act = record(
        ("act", "action"),
        act=NAME,
        action=action,
        given=facts,
        route=NAME,
        layer={"enum": [layer.value for layer in Layer]},
    )
    return {"oneOf": [action, act]}


def _expect(framework: Framework | None) -> Schema:
    """Describe what may be expected: of an act, whatever its name, of an action, of a concept."""
    outcome: Schema = {"enum": _OUTCOMES}
    listed = list_or_one(NAME)
    verdict = record(
        (),
        outcome=outcome,
        now=outcome,
        route=NAME,
        in_principle=outcome,
        steps=listed,
        bars=listed,
        turns_on=listed,
        policy=listed,
        limits=listed,
        weapons=listed,
        duties=listed,
        without=listed,
    )
    # The words of truth: unquoted `true` and `false` are booleans to an editor.
    truth: Schema = {"enum": [True, False, *_TRUTHS]}
    concepts = known_names(framework, "concepts") or ()
    return {
        "type": "object",
        "properties": dict.fromkeys(concepts, truth),
        "additionalProperties": {"oneOf": [outcome, verdict] if framework is not None else [outcome, verdict, truth]},
    }
