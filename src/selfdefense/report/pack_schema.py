"""The JSON Schema of the files of a rule pack, for editors; with a framework it knows the vocabulary."""

from selfdefense.framework import Certainty, Framework, Ground, Kind, Layer, ReadingStatus, Role

from .json_schemas import DAY, DRAFT, NAME, TEXT, Schema, known_names, list_or_one, names, record

__all__ = ["pack_schema"]

_SIDES: Schema = {"enum": ["own", "partner", "adversary", "third_state", "nobody"]}
_EACH: Schema = {"type": ["string", "object"]}
_PLACE: Schema = {"type": ["string", "integer", "number"]}
_VALUE: Schema = {"type": ["string", "number", "boolean"]}
_FLAG: Schema = {"type": "boolean"}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/definitions/{name}"}


def _several(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def pack_schema(framework: Framework | None = None) -> Schema:
    """Describe each kind of file that a pack consists of."""
    return {
        "$schema": DRAFT,
        "title": "A file of a rule pack: its head, a vocabulary, a law, or what was left out",
        "anyOf": [_ref("head"), _ref("vocabulary"), _ref("law"), _ref("left_out")],
        "definitions": {
            **_conditions(framework),
            **_steps(framework),
            "norm": _norm(framework),
            "head": _head(),
            "vocabulary": _vocabulary(),
            "law": _law(),
            "left_out": _left_out(framework),
        },
    }


def _conditions(framework: Framework | None) -> Schema:
    facts, concepts = known_names(framework, "facts"), known_names(framework, "concepts")
    leaves = None if facts is None or concepts is None else ("always", *facts, *concepts)
    several = _several(_ref("condition"))
    orders = dict.fromkeys(("below", "at_most", "above", "at_least"), _VALUE)
    dates = {
        key: {"oneOf": [DAY, record(("days_from_now",), days_from_now={"type": "integer"})]}
        for key in ("before", "on_or_before", "after", "on_or_after")
    }
    compared = record(("fact",), fact=names(facts), of_is=_VALUE, is_one_of=_several(_VALUE), **orders, **dates)
    condition: Schema = {
        "anyOf": [
            names(leaves),
            several,
            record(("all",), all=several),
            record(("any",), any=several),
            record(("not",), of_not=_ref("condition")),
            record(("at_least", "of"), at_least={"type": "integer"}, of=several),
            compared,
            record(("some", "holds"), some=NAME, holds=_ref("condition")),
            record(("every", "holds"), every=NAME, holds=_ref("condition")),
        ]
    }
    return {"condition": condition}


def _steps(framework: Framework | None) -> Schema:
    fact = names(known_names(framework, "facts"))
    facts = list_or_one(fact)
    after = record(("sought",), sought=fact, by=NAME, within=TEXT, refused_by=facts)
    common = {"when": _ref("condition"), "refused_by": facts}
    done = record((), done=facts, finds=facts, by=NAME, lapsed_by=fact, after=list_or_one(after), **common)
    choice = record(("any",), any=_several(_ref("step")), **common)
    # A bare name is a step fact or a procedure.
    return {
        "step": {"anyOf": [NAME, choice, done]},
        "steps": list_or_one(_ref("step")),
        "limits": list_or_one(
            {"anyOf": [_ref("condition"), record(("limit",), limit=_ref("condition"), when=_ref("condition"))]}
        ),
    }


def _norm(framework: Framework | None) -> Schema:
    actions = list_or_one(names(known_names(framework, "actions")))
    concept = names(known_names(framework, "concepts"))
    fact = names(known_names(framework, "facts"))
    conduct: Schema = {"steps": _ref("steps"), "limits": _ref("limits")}
    weapons: Schema = {"oneOf": [NAME, _several(record(("tier",), tier=NAME, when=_ref("condition")))]}
    kinds: dict[str, Schema] = {
        "counts_as": {"counts_as": concept},
        "counts_not": {"counts_not": concept},
        "permits": {"permits": actions, "kinds": _FLAG, "weapons": weapons, "rests_on": NAME, **conduct},
        "prohibits": {"prohibits": actions, "under": list_or_one(NAME)},
        "excepts": {"excepts": list_or_one(NAME), "for": actions, "exceptional": _FLAG, **conduct},
        "requires": {"requires": list_or_one(NAME), **conduct},
        "obliges": {
            "obliges": TEXT,
            "by": NAME,
            "within": TEXT,
            "discharged_by": fact,
            "concerns": actions,
            "ceases": actions,
        },
        "procedure": {"procedure": NAME, "steps": _ref("steps")},
    }
    shared: dict[str, Schema] = {
        "id": NAME,
        "when": _ref("condition"),
        "each": _EACH,
        "reading": {"type": "object", "additionalProperties": list_or_one(NAME)},
        "overrides": list_or_one(NAME),
        "ground": {"enum": [ground.value for ground in Ground]},
    }
    return {"anyOf": [record((kind,), **shared, **keys) for kind, keys in kinds.items()]}


def _head() -> Schema:
    reading = record(
        ("reading", "says", "holder", "status"),
        reading=NAME,
        says=TEXT,
        holder=TEXT,
        status={"enum": [status.value for status in ReadingStatus]},
        **{"from": DAY},
        until=DAY,
        sources=list_or_one(NAME),
    )
    official = record(("reading",), **{"from": DAY}, reading=NAME)
    question = record(
        ("question", "asks", "readings"),
        question=NAME,
        asks=TEXT,
        readings=_several(reading),
        official=_several(official),
    )
    keys: Schema = {
        "framework": NAME,
        "title": TEXT,
        "default_basis": {"enum": ["required", "none"]},
        "from": DAY,
        "read_until": DAY,
        "questions": _several(question),
    }
    return {
        "anyOf": [
            record(("framework", "title", "language"), **keys, language=NAME),
            record(("framework", "title", "extends"), **keys, extends=NAME, strike=list_or_one(NAME)),
        ]
    }


def _vocabulary() -> Schema:
    choices: Schema = {"type": "object", "additionalProperties": TEXT}
    sections = {
        "parties": record(("party", "says", "members"), party=NAME, says=TEXT, members=choices),
        "offices": record(("office", "says", "side"), office=NAME, says=TEXT, side=_SIDES),
        "facts": _fact(choices),
        "concepts": record(("concept", "says"), concept=NAME, says=TEXT, open=_FLAG, each=_EACH, provision=NAME),
        "actions": _action(),
        "weapons": record(("tier", "says"), tier=NAME, says=TEXT),
        "constraints": record((), never_together=_several(_ref("condition")), implies=_several(_ref("condition"))),
        "assumptions": record(("assume", "says", "facts"), assume=NAME, says=TEXT, facts={"type": "object"}),
    }
    return {**record((), **{name: _several(entry) for name, entry in sections.items()}), "minProperties": 1}


def _fact(choices: Schema) -> Schema:
    return record(
        ("fact", "says"),
        fact=NAME,
        says=TEXT,
        asks=TEXT,
        each=_EACH,
        type={"enum": [kind.value for kind in Kind]},
        role={"enum": [role.value for role in Role]},
        of={"const": "act"},
        values=choices,
        unit=TEXT,
        judged_by=NAME,
        criteria=_several(TEXT),
        by=NAME,
        refused_by=NAME,
        controlled_by=_SIDES,
        provision=NAME,
    )


def _action() -> Schema:
    return record(
        ("action", "does"),
        action=NAME,
        does=TEXT,
        each=_EACH,
        kind_of=list_or_one(NAME),
        group=list_or_one(NAME),
        basis={"enum": ["required", "none"]},
        source=NAME,
    )


def _law() -> Schema:
    provision = record(
        ("at", "cite", "says"),
        at=_PLACE,
        cite=TEXT,
        says=TEXT,
        **{"from": DAY},
        until=DAY,
        enacted=DAY,
        certainty={"enum": [certainty.value for certainty in Certainty]},
        url=NAME,
        interprets=NAME,
        note=TEXT,
        norms=_several(_ref("norm")),
    )
    return record(
        ("law",),
        law=NAME,
        title=TEXT,
        number=TEXT,
        layer={"enum": [layer.value for layer in Layer]},
        url=NAME,
        provisions=_several(provision),
    )


def _left_out(framework: Framework | None) -> Schema:
    actions = names(known_names(framework, "actions"))
    entry = record(
        ("left_out", "says", "why"),
        left_out=NAME,
        says=TEXT,
        why=TEXT,
        touches=list_or_one(actions),
        provisions=list_or_one(NAME),
    )
    return record(("not_encoded",), not_encoded=_several(entry))
