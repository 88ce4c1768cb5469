"""What the tests have compared, for the lines at the end of a run."""

from collections import Counter

__all__ = ["COUNTS", "count"]

COUNTS: Counter[str] = Counter()


def count(what: str, number: int = 1) -> None:
    """Add to a count that is printed at the end of the run."""
    COUNTS[what] += number
