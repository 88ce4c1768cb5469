"""What other readers of YAML would make of an unquoted word. This language itself guesses nothing."""

import re

__all__ = ["meaning_elsewhere"]

_MEANINGS = (
    ("true or false", r"(?i:y|yes|n|no|on|off|true|false)"),
    ("nothing", r"~|(?i:null)"),
    ("a merge or default key", r"<<|="),
    # YAML 1.1 counts `12:30` in sixties, `010` in eights and ignores `_`; YAML 1.2 adds `0o10` and `1e3`.
    ("a number", r"[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?"),
    ("a number", r"[-+]?0(b[01_]+|o[0-7_]+|x[0-9a-fA-F_]+)"),
    ("a number", r"[-+]?([0-9][0-9_]*(\.[0-9_]*)?|\.[0-9][0-9_]*)([eE][-+]?[0-9]+)?"),
    ("a number", r"(?i:[-+]?\.inf|\.nan)"),
    ("a date", r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt \t].*)?"),
)
# One pattern of them all, so that a text is gone through once; the first that fits the whole text counts.
_ANY = re.compile("|".join(f"(?P<_{place}>{pattern})" for place, (_, pattern) in enumerate(_MEANINGS)))


def meaning_elsewhere(text: str) -> str | None:
    """Say what YAML elsewhere would turn the unquoted text into, or none where it stays a text."""
    found = _ANY.fullmatch(text)
    return None if found is None or found.lastgroup is None else _MEANINGS[int(found.lastgroup[1:])][0]
