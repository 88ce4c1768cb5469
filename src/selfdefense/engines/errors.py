"""Errors of engines: what happened to the data. Never a legal conclusion."""

from collections.abc import Sequence

__all__ = ["EngineError", "EnginesDisagree"]


class EngineError(Exception):
    """An engine could not compute the values; there are no values, and nothing follows from their absence."""


class EnginesDisagree(EngineError):  # noqa: N818 - it says what is the case
    """Two engines gave different values for the same inputs; neither is used.

    `differences` holds (field, value of the sessions, value of the compiled program).
    """

    def __init__(self, differences: Sequence[tuple[int, int, int]]) -> None:
        super().__init__(differences)
        self.differences = tuple(differences)

    def __str__(self) -> str:
        shown = ", ".join(f"field {field}: {one} and {other}" for field, one, other in self.differences[:5])
        more = len(self.differences) - 5
        rest = f" and {more} more" if more > 0 else ""
        return f"two engines gave different values for the same inputs ({shown}{rest}); neither is used"
