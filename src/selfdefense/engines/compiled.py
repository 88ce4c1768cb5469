"""The compiled engine: a program as straight-line Python, made once and run in a fraction of a millisecond.

It knows no gates at run time and no library: it is the second opinion on every evaluation (`shadow`).
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import count
from types import CodeType

from .inputs import checked_inputs
from .program import Gate, Literal, Program

__all__ = ["CompiledProgram", "compile_program"]

_Chunk = Callable[[list[int], tuple[int, ...], tuple[int, ...]], None]
