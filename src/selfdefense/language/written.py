"""Plain values written as a scenario's document, so that facts given by a program meet the same checks as a file's."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

__all__ = ["written"]


def written(document: Mapping[str, object]) -> str:
    """Write a mapping, one key a line; the values of `facts` one a line too, so that messages show little."""
    lines: list[str] = []
    for key, value in document.items():
        if isinstance(value, Mapping) and value:
            lines.append(f"{key}:")
            lines.extend(f"  {_key(name)}: {_value(inner)}" for name, inner in value.items())
        else:
            lines.append(f"{key}: {_value(value)}")
    return "\n".join(lines) + "\n"


def _key(name: object) -> str:
    if not isinstance(name, str):
        raise TypeError(f"a fact is named by a text, not by {name!r}")
    return name if name.replace("_", "").replace(".", "").replace("-", "").isalnum() else _quoted(name)


def _value(value: object) -> str:
    """Write a value in the one form that is read as its own type: a text `true` stays a text."""
    match value:
        case None | "unknown":
            return "unknown"
        case bool():
            return "true" if value else "false"
        case int() | Decimal():
            return str(value)
        case str():
            return _quoted(value)
        case date():
            return value.isoformat()
        case Mapping():
            return "{" + ", ".join(f"{_key(name)}: {_value(inner)}" for name, inner in value.items()) + "}"
        case Sequence():
            return "[" + ", ".join(_value(item) for item in value) + "]"
        case _:
            raise TypeError(f"{value!r} is no value of a fact")


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
