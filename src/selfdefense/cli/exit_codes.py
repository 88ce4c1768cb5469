"""What the exit status of a command says."""

from enum import IntEnum

__all__ = ["ExitCode"]


class ExitCode(IntEnum):
    """Exit statuses; an unlawful outcome is a result like any other, and exits 0."""

    DONE = 0
    FAILED = 1
    BAD_INPUT = 2
    INTERNAL = 4
    INTERRUPTED = 130
    OUTPUT_CLOSED = 141
