"""The texts and closed words that declarations share: `says`, choices with their phrases, who controls something."""

from enum import Enum

from selfdefense.framework import Choice, Text

from .fields import Fields
from .names import Names
from .nodes import Entry
from .scalars import name_of, text_of

__all__ = ["UNREAD", "choice_of", "phrase", "side_of"]


UNREAD = Text((("en", ""),))
"""Stands where a text was missing, so that what is named beside it is known; a load with it fails."""


class _Side(Enum):
    OWN = "own"
    PARTNER = "partner"
    ADVERSARY = "adversary"
    THIRD_STATE = "third_state"
    NOBODY = "nobody"


def phrase(fields: Fields, key: str, names: Names, *, required: bool = False) -> Text | None:
    """Read a text that readers see; one language only is a warning."""
    return fields.text(key, names.language, required=required, warn_one_language=True)


def choice_of(entry: Entry, names: Names) -> Choice | None:
    """Read one value of a closed list with its phrase: `high_seas: {en: …, ja: …}`."""
    name = name_of(entry.key, names.diagnostics)
    if name is not None and name.text == "unknown":
        message = "`unknown` says that no value is known, and is none itself"
        names.diagnostics.report("bad-name", message, name.span)
    says = text_of(entry.value, names.diagnostics, names.language, warn_one_language=True)
    return None if name is None or says is None else Choice(name=name.text, says=says)


def side_of(fields: Fields, key: str) -> str | None:
    """Read who controls something."""
    side = fields.one_of(key, _Side)
    return None if side is None else side.value
