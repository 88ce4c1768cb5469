"""The program: a framework lowered to three-valued gates, for engines that do not recurse.

Fields are numbered: inputs first, then one field for each gate, in an order in which a gate reads only
earlier fields. A gate is a disjunction of conjunctions of literals, in strong Kleene logic (D1).
A *known* literal asks whether something is known: it is true or false, never unknown.
"""

from collections.abc import Mapping

import attrs

from selfdefense.evaluation import Proposition

__all__ = ["Gate", "Literal", "Program"]


@attrs.frozen
class Literal:
    """A field, or its negation; with `known`, whether that is known to be true.

    On values 0 (false), 1 (unknown), 2 (true): let v be the field, or 2 - field if `negated`.
    The literal is v, or if `known`: 2 where v is 2, else 0.
    """

    field: int
    negated: bool = False
    known: bool = False


@attrs.frozen
class Gate:
    """A target field: the maximum over `disjuncts` of the minimum over their literals. No disjunct: false."""

    target: int
    disjuncts: tuple[tuple[Literal, ...], ...]


@attrs.frozen(kw_only=True)
class Program:
    """Inputs, gates in order, and the literal of each proposition that is asked for.

    `inputs[i]` is the proposition of field i (`Allegation` or `InReading`), or None for a field that is always
    unknown. A gate with no disjunct is always false; one with an empty disjunct is always true.
    `outputs` maps propositions to literals (several may share one). `digest` identifies the program's gates.
    """

    inputs: tuple[Proposition | None, ...]
    gates: tuple[Gate, ...]
    outputs: Mapping[Proposition, Literal]
    digest: str

    def __hash__(self) -> int:
        return hash(self.digest)

    @property
    def size(self) -> int:
        """Count the fields."""
        return len(self.inputs) + len(self.gates)
