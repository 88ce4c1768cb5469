"""Counts the operations of Python's own machine: the same on every run and every computer."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

__all__ = ["counts_generated_code", "operations"]

counts_generated_code = pytest.mark.skipif(
    sys.version_info >= (3, 13),
    reason="not run, and so not checked here: from Python 3.13 on, instructions of generated code are not reported",
)


def operations(action: Callable[[], object]) -> int:
    """Count the bytecode instructions of a call, and of all that it calls."""
    count = 0

    def inside(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "opcode"
        return inside

    def entered(frame: FrameType, event: str, argument: Any) -> Any:
        frame.f_trace_lines, frame.f_trace_opcodes = False, True
        return inside

    before = sys.gettrace()
    sys.settrace(entered)
    try:
        action()
    finally:
        sys.settrace(before)
    return count
