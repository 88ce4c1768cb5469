"""The known name that an unknown one was probably meant to be. Knows no vocabulary."""

from collections.abc import Iterable

__all__ = ["nearest"]

# Longer names are no slip of the pen, and comparing them would take time in proportion to the square of their length.
_LONGEST = 100


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Give the known name closest to this one, or none where nothing is close."""
    if len(name) > _LONGEST:
        return None
    from difflib import get_close_matches  # only mistakes need it

    candidates = [candidate for candidate in dict.fromkeys(known) if len(candidate) <= _LONGEST]
    folded = name.lower().replace("-", "_")
    for candidate in candidates:
        if candidate.lower().replace("-", "_") == folded:
            return candidate
    return next(iter(get_close_matches(name, candidates, n=1, cutoff=0.7)), None)
