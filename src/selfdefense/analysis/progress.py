"""Progress of long work: what is being done, how much of it is done, out of how much."""

from collections.abc import Callable

__all__ = ["Progress", "silent"]

Progress = Callable[[str, int, int], None]


def silent(what: str, done: int, of: int) -> None:
    """Say nothing."""
