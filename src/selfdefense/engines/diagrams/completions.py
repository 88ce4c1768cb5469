"""All completions of a situation at once: what the law makes of each, as diagrams (D10).

Unknown circumstances and open questions are variables. Steps and conduct stay as they are known, as D8 has them.
"""

from collections.abc import Iterable, Sequence

from selfdefense.engines.program import Gate, Literal, Program
from selfdefense.evaluation import Allegation, ConceptComputed, ConceptFound, InReading, Proposition
from selfdefense.framework import Atom, Compare, Constraint, ConstraintKind, FactHolds, LawInForce
from selfdefense.scenario import Situation, atom_truth
from selfdefense.truth import Truth

from .manager import MANY_NODES, Diagram
from .ordering import order_of_facts
from .planes import Planes, both, planes_of
from .space import Space
from .unknowns import Unknown, code_of, unknowns_of

__all__ = ["Completions", "comparisons_of"]


class Completions:
    """The completions of one situation under one law, and the planes of every proposition over them.

    With a `space`, its facts and questions are the variables, whatever the situation says of them: for questions about
    other situations than this one, or about all of them.
    """

    def __init__(
        self,
        law: LawInForce,
        program: Program,
        situation: Situation,
        space: Space | None = None,
    ) -> None:
        self.law = law
        self._program = program
        self._situation = situation
        self.space = space or _space_of(law, program, situation)
        self.unknowns = self.space.unknowns
        self.manager = self.space.manager
        self._codes: dict[tuple[int, int], Diagram] = {}
        self._by_name = {(unknown.name, unknown.is_question): unknown for unknown in self.unknowns}
        self._fields: dict[int, Planes] = {}
        self._gates = {gate.target: gate for gate in program.gates}
        self.factors = tuple(self._factors())
        self.care = self.manager.true
        for factor in self.factors:
            self.care &= factor

    # inputs

    def _input(self, proposition: Proposition | None) -> Planes:
        match proposition:
            case Allegation(atom=atom):
                return self.atom(atom)
            case InReading(question=question, readings=readings):
                unknown = self._by_name[question, True]
                return both(self.where(unknown, [c for c, name in enumerate(unknown.cases) if name in readings]))
            case _:
                return Planes(self.manager.false, self.manager.true)

    def atom(self, atom: Atom) -> Planes:
        """Give the planes of an allegation: decided by each completion, or as the step or conduct is known."""
        unknown = self._by_name.get((atom.fact, False))
        if unknown is None:
            truth = self._situation.truth_of_atom(atom)
            return Planes(self._constant(truth is Truth.TRUE), self._constant(truth is not Truth.FALSE))
        truths = [
            atom_truth(atom, {} if value is None else {atom.fact: value}, self._situation.as_of)
            for value in unknown.cases
        ]
        sure = self.where(unknown, [case for case, truth in enumerate(truths) if truth is Truth.TRUE])
        if Truth.UNKNOWN not in truths:
            return both(sure)
        return Planes(
            sure, self.where(unknown, [case for case, truth in enumerate(truths) if truth is not Truth.FALSE])
        )

    def _constant(self, value: bool) -> Diagram:
        return self.manager.true if value else self.manager.false

    def where(self, unknown: Unknown, cases: Iterable[int]) -> Diagram:
        """Say where an unknown has one of these cases."""
        diagram = self.manager.false
        for case in cases:
            place = (unknown.first, case)
            if place not in self._codes:
                self._codes[place] = code_of(self.manager, unknown, case)
            diagram |= self._codes[place]
        return diagram

    # what makes a completion count

    def _factors(self) -> Iterable[Diagram]:
        for unknown in self.unknowns:
            if len(unknown.cases) != 2**unknown.width:
                yield self.where(unknown, range(len(unknown.cases)))
        for constraint in self.law.framework.constraints:
            yield ~self._broken(constraint).sure
        for concept, value in self._situation.stipulated.items():
            computed = self.of(ConceptComputed(concept))
            yield computed.maybe if value else ~computed.sure

    def _broken(self, constraint: Constraint) -> Planes:
        parts = [planes_of(self.manager, part, self.atom, self._concept) for part in constraint.parts]
        broken = parts[0]
        if constraint.kind is ConstraintKind.NEVER_TOGETHER:
            for part in parts[1:]:
                broken &= part
            return broken
        kept = both(self.manager.true)
        for part in parts[1:]:
            kept &= part
        return broken & ~kept

    def _concept(self, concept: str) -> Planes:
        return self.of(ConceptFound(concept))

    # gates

    def of(self, proposition: Proposition) -> Planes:
        """Give the planes of a proposition that the program answers."""
        return self._literal(self._program.outputs[proposition])

    def _literal(self, literal: Literal) -> Planes:
        if literal.field not in self._fields:
            for field in self._missing(literal.field):
                gate = self._gates.get(field)
                self._fields[field] = self._gate(gate) if gate else self._input(self._program.inputs[field])
        planes = self._fields[literal.field]
        if literal.negated:
            planes = ~planes
        return planes.known() if literal.known else planes

    def _missing(self, field: int) -> Sequence[int]:
        """List the inputs and gates that a gate needs and that have no planes yet, itself last."""
        missing: set[int] = set()
        waiting = [field]
        while waiting:
            current = waiting.pop()
            if current not in missing and current not in self._fields:
                missing.add(current)
                if current in self._gates:
                    gate = self._gates[current]
                    waiting.extend(literal.field for conjunct in gate.disjuncts for literal in conjunct)
        return sorted(missing)

    def _gate(self, gate: Gate) -> Planes:
        result = both(self.manager.false)
        for conjunct in gate.disjuncts:
            joined = both(self.manager.true)
            for literal in conjunct:
                joined &= self._literal(literal)
            result |= joined
        return result


def _space_of(law: LawInForce, program: Program, situation: Situation) -> Space:
    unknowns = unknowns_of(law, situation, comparisons_of(program), order_of_facts((program,)))
    return Space(unknowns, MANY_NODES)


def comparisons_of(program: Program) -> tuple[Compare, ...]:
    """List the comparisons that a program reads."""
    atoms = (p.atom for p in program.inputs if isinstance(p, Allegation))
    return tuple(atom for atom in atoms if not isinstance(atom, FactHolds))
