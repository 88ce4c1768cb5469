"""Truths as two bit columns, known true and known false: conditions and propositions of a program as bit code (D1)."""

from collections.abc import Callable

import attrs

from selfdefense.engines.program import Literal, Program
from selfdefense.evaluation import Allegation, ConceptFound, Proposition
from selfdefense.framework import (
    AllOf,
    AnyOf,
    AtLeast,
    Atom,
    Compare,
    ConceptHolds,
    Condition,
    FactHolds,
    Known,
    Not,
)
from selfdefense.truth import Truth

from .code import ONE, ZERO, BitCode

__all__ = ["Pair", "Rails"]


@attrs.frozen
class Pair:
    """The nodes of a question: where it is known to be true, and where to be false. Neither: unknown."""

    true: int
    false: int

    def __invert__(self) -> "Pair":
        return Pair(self.false, self.true)


_CONSTANT = {Truth.TRUE: Pair(ONE, ZERO), Truth.FALSE: Pair(ZERO, ONE), Truth.UNKNOWN: Pair(ZERO, ZERO)}


class Rails:
    """Writes a program as bit code, proposition by proposition, no more of it than is asked for.

    `fixed` gives the truth of an atom that is the same in all rows, or None for one that rows decide.
    """

    def __init__(self, program: Program, fixed: Callable[[Atom], Truth | None]) -> None:
        self.code = BitCode()
        self.atoms: dict[Atom, Pair] = {}
        self._program = program
        self._fixed = fixed
        self._gates = {gate.target: gate for gate in program.gates}
        self._sides: dict[tuple[int, bool], int] = {}

    def of(self, proposition: Proposition) -> Pair:
        """Give the columns of a proposition that the program answers."""
        literal = self._program.outputs[proposition]
        return Pair(self._demanded(literal, side=True), self._demanded(literal, side=False))

    def atom(self, atom: Atom) -> Pair:
        """Give the columns of a fact or comparison."""
        if atom not in self.atoms:
            fixed = self._fixed(atom)
            self.atoms[atom] = Pair(*self.code.two_planes()) if fixed is None else _CONSTANT[fixed]
        return self.atoms[atom]

    def condition(self, condition: Condition) -> Pair:
        """Give the columns of a condition (D3)."""
        match condition:
            case FactHolds() | Compare():
                return self.atom(condition)
            case ConceptHolds(concept=concept):
                return self.of(ConceptFound(concept))
            case AllOf(parts=parts):
                return self.all_of(*map(self.condition, parts))
            case AnyOf(parts=parts):
                return ~self.all_of(*(~self.condition(part) for part in parts))
            case AtLeast(count=count, parts=parts):
                return self._at_least(count, tuple(map(self.condition, parts)))
            case Not(part=part):
                return ~self.condition(part)
            case Known(part=part):
                true = self.condition(part).true
                return Pair(true, self.code.opposite(true))

    def all_of(self, *pairs: Pair) -> Pair:
        """Join questions that must all be so."""
        return Pair(self.code.all_of(p.true for p in pairs), self.code.any_of(p.false for p in pairs))

    def any_of(self, *pairs: Pair) -> Pair:
        """Join questions of which one must be so."""
        return ~self.all_of(*(~pair for pair in pairs))

    def _at_least(self, count: int, parts: tuple[Pair, ...]) -> Pair:
        rows = [_CONSTANT[Truth.TRUE], *([_CONSTANT[Truth.FALSE]] * count)]
        for part in parts:
            for k in range(count, 0, -1):
                rows[k] = self.any_of(rows[k], self.all_of(rows[k - 1], part))
        return rows[count]

    # sides of fields: (field, True) is where it is known true

    def _demanded(self, literal: Literal, *, side: bool) -> int:
        field, needed = _side(literal, side=side)
        for missing in self._missing(field, needed):
            self._sides[missing] = self._written(*missing)
        return self._literal(literal, side=side)

    def _missing(self, field: int, side: bool) -> list[tuple[int, bool]]:
        """List the sides that a side needs and that are not yet written, in the order of their fields."""
        missing: set[tuple[int, bool]] = set()
        waiting = [(field, side)]
        while waiting:
            current = waiting.pop()
            if current in missing or current in self._sides:
                continue
            missing.add(current)
            gate = self._gates.get(current[0])
            if gate is not None:
                waiting += [_side(literal, side=current[1]) for conjunct in gate.disjuncts for literal in conjunct]
        return sorted(missing)

    def _written(self, field: int, side: bool) -> int:
        gate = self._gates.get(field)
        if gate is None:
            pair = self._input(self._program.inputs[field])
            return pair.true if side else pair.false
        if side:
            conjuncts = (self.code.all_of(self._literal(part, side=True) for part in c) for c in gate.disjuncts)
            return self.code.any_of(conjuncts)
        failing = (self.code.any_of(self._literal(part, side=False) for part in c) for c in gate.disjuncts)
        return self.code.all_of(failing)

    def _input(self, proposition: Proposition | None) -> Pair:
        return self.atom(proposition.atom) if isinstance(proposition, Allegation) else _CONSTANT[Truth.UNKNOWN]

    def _literal(self, literal: Literal, *, side: bool) -> int:
        node = self._sides[_side(literal, side=side)]
        return self.code.opposite(node) if literal.known and not side else node


def _side(literal: Literal, *, side: bool) -> tuple[int, bool]:
    """Name the side of a field that a side of a literal reads: what is not known to be so is the other of the known."""
    return literal.field, (side or literal.known) is not literal.negated
