"""How messages show an author's own words: in backticks, on one line, never at length."""

__all__ = ["quoted"]

_LONGEST = 60


def quoted(words: str) -> str:
    """Give an author's words in backticks; line breaks become spaces, and what is long is cut."""
    line = " ".join(words[: 2 * _LONGEST].split())
    if len(line) > _LONGEST or len(words) > 2 * _LONGEST:
        line = line[: _LONGEST - 1] + "…"
    return f"`{line}`"
