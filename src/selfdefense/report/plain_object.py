"""Frozen answers as plain values for JSON, by the names of their parts. For answers that have no form of their own."""

from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

import attrs

from selfdefense.analysis.written_scenario import written
from selfdefense.framework import Text
from selfdefense.scenario import Scenario

__all__ = ["plain_object"]


def plain_object(value: Any) -> Any:
    """Give a frozen value as dicts, lists and scalars; texts by language, places in files left out."""
    if isinstance(value, Text):
        return dict(value.wordings)
    if isinstance(value, Scenario):
        return written(value)
    if attrs.has(type(value)):
        names = (field.name for field in attrs.fields(type(value)) if field.name != "span")
        return {name: plain_object(getattr(value, name)) for name in names}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | list | frozenset):
        return [plain_object(part) for part in value]
    return str(value) if isinstance(value, Decimal | date) else value
