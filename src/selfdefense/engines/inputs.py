"""Inputs of a program: one value for each input field, checked before any engine sees them."""

from collections.abc import Sequence

from selfdefense.frozen import frozen

from .program import Program

__all__ = ["Intake"]


@frozen
class Intake:
    """What a program takes in: so many values 0, 1 or 2, and 1 wherever a field is always unknown."""

    size: int
    unknown: tuple[int, ...]

    @classmethod
    def of(cls, program: Program) -> "Intake":
        """Read off a program what it takes in."""
        return cls(len(program.inputs), tuple(i for i, given in enumerate(program.inputs) if given is None))

    def checked(self, inputs: Sequence[int]) -> bytes:
        """Give the inputs as bytes; `ValueError` if they are not what the program takes in."""
        if len(inputs) != self.size:
            raise ValueError(f"the program has {self.size} inputs, and {len(inputs)} values were given")
        try:
            values = bytes(inputs)
        except (TypeError, ValueError):
            values = b"\xff"
        if values.strip(b"\0\1\2"):
            raise ValueError("an input value is 0 (false), 1 (unknown) or 2 (true)")
        for field in self.unknown:
            if values[field] != 1:
                raise ValueError(f"input {field} is always unknown (1)")
        return values
