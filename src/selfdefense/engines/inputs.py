"""Inputs of a program: one value 0, 1 or 2 for each input field, checked before any engine sees them."""

from collections.abc import Sequence

from .program import Program

__all__ = ["checked_inputs"]


def checked_inputs(program: Program, inputs: Sequence[int]) -> bytes:
    """Give the inputs as bytes; `ValueError` if one is missing or no value, or if an unknown field is said to be known."""
    if len(inputs) != len(program.inputs):
        raise ValueError(f"the program has {len(program.inputs)} inputs, and {len(inputs)} values were given")
    try:
        values = bytes(inputs)
    except (TypeError, ValueError):
        values = b"\xff"
    if values.strip(b"\0\1\2"):
        raise ValueError("an input value is 0 (false), 1 (unknown) or 2 (true)")
    return values
