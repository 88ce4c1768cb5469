"""Pieces that the JSON Schemas (draft-07) of files have in common, and where the schema of results lies."""

import json
from importlib.resources import files
from typing import Any

from selfdefense.framework import Framework

__all__ = [
    "DAY",
    "DRAFT",
    "NAME",
    "TEXT",
    "Schema",
    "evaluation_schema",
    "known_names",
    "list_or_one",
    "names",
    "record",
]

Schema = dict[str, Any]

DRAFT = "http://json-schema.org/draft-07/schema#"
NAME: Schema = {"type": "string", "minLength": 1}
DAY: Schema = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
TEXT: Schema = {
    "description": "a text in each language, or in the framework's own",
    "oneOf": [
        {"type": "string"},
        {
            "type": "object",
            "propertyNames": {"pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},
            "additionalProperties": {"type": "string"},
            "minProperties": 1,
        },
    ],
}


def record(required: tuple[str, ...] = (), **properties: Schema) -> Schema:
    """Describe a mapping with these keys and no others; `of_` before a key that Python reserves is dropped."""
    named = {key.removeprefix("of_"): value for key, value in properties.items()}
    return {"type": "object", "properties": named, "required": list(required), "additionalProperties": False}


def list_or_one(item: Schema) -> Schema:
    """Describe a list, or its one item without brackets."""
    return {"anyOf": [{"type": "array", "items": item}, item]}


def names(known: tuple[str, ...] | None) -> Schema:
    """Describe a name: one of those known, or any where none are given."""
    return NAME if known is None else {"enum": list(known)}


def evaluation_schema() -> Schema:
    """Read the schema of what `evaluate` gives as JSON."""
    place = files("selfdefense.report") / "schemas" / "evaluation.schema.json"
    schema: Schema = json.loads(place.read_text(encoding="utf-8"))
    return schema


def known_names(framework: Framework | None, kind: str) -> tuple[str, ...] | None:
    """List the names of a kind, families among them; None where no framework is given."""
    if framework is None:
        return None
    values = getattr(framework, kind)
    both = ((value.name, getattr(value, "family", value.name)) for value in values)
    return tuple(dict.fromkeys(name for pair in both for name in pair))
