"""The batch engine: a law as straight-line code on bit columns, two a question, for millions of scenarios at once."""

from .answers import Answer, leaves
from .code import BitCode, Operation, Schedule
from .integers import run_on_integers
from .program import Asking, BatchProgram, batch_program
from .rows import answers_of_rows, planes_of_rows

__all__ = [
    "Answer",
    "Asking",
    "BatchProgram",
    "BitCode",
    "Operation",
    "Schedule",
    "answers_of_rows",
    "batch_program",
    "leaves",
    "planes_of_rows",
    "run_on_integers",
]
