"""Random programs for the tests of engines, and a plain interpreter that says what they mean."""

import random
from collections.abc import Sequence

from hypothesis import strategies as st

from selfdefense.engines.program import Gate, Literal, Program
from selfdefense.evaluation import Allegation
from selfdefense.framework import FactHolds

__all__ = ["cases", "inputs_of", "interpret", "layered_program", "program", "programs", "random_inputs"]

Conjunction = tuple[Literal, ...]


def interpret(program: Program, inputs: Sequence[int]) -> tuple[int, ...]:
    """Give the value of every field, as the docstrings of `Literal` and `Gate` say it."""
    values = list(inputs)
    for gate in program.gates:
        values.append(
            max((min((_value(values, literal) for literal in d), default=2) for d in gate.disjuncts), default=0)
        )
    return tuple(values)


def _value(values: Sequence[int], literal: Literal) -> int:
    value = 2 - values[literal.field] if literal.negated else values[literal.field]
    if literal.known:
        return 2 if value == 2 else 0
    return value


def program(inputs: int, *gates: Sequence[Conjunction], unknown: frozenset[int] = frozenset()) -> Program:
    """Make a program from its gates, each a sequence of conjunctions."""
    given = tuple(None if i in unknown else Allegation(FactHolds(fact=f"fact_{i}")) for i in range(inputs))
    numbered = tuple(Gate(inputs + i, tuple(map(tuple, disjuncts))) for i, disjuncts in enumerate(gates))
    return Program(inputs=given, gates=numbered, outputs={}, digest="0")


def _literals(fields: int) -> st.SearchStrategy[Literal]:
    return st.builds(Literal, st.integers(0, fields - 1), st.booleans(), st.booleans())


@st.composite
def programs(draw: st.DrawFn, max_inputs: int = 6, max_gates: int = 25) -> Program:
    """Draw a program: constants, copies, wide and narrow gates, negations and *known* literals."""
    inputs = draw(st.integers(1, max_inputs))
    unknown = draw(st.frozensets(st.integers(0, inputs - 1), max_size=1))
    gates = []
    for i in range(draw(st.integers(0, max_gates))):
        conjunctions = st.lists(_literals(inputs + i), max_size=4).map(tuple)
        gates.append(draw(st.lists(conjunctions, max_size=4)))
    return program(inputs, *gates, unknown=unknown)


def inputs_of(program: Program) -> st.SearchStrategy[tuple[int, ...]]:
    """Draw inputs for a program."""
    value = st.integers(0, 2)
    return st.tuples(*(st.just(1) if given is None else value for given in program.inputs))


@st.composite
def cases(draw: st.DrawFn, runs: int = 20) -> tuple[Program, list[tuple[int, ...]]]:
    """Draw a program, and inputs for so many runs of it."""
    drawn = draw(programs())
    return drawn, draw(st.lists(inputs_of(drawn), min_size=runs, max_size=runs))


def layered_program(seed: int, inputs: int = 300, gates: int = 3000) -> Program:
    """Make a program of the shape of a lowered framework: small gates near their premises, a third of them copies."""
    rng = random.Random(seed)
    made: list[list[Conjunction]] = []
    for _ in range(gates):
        width = rng.choice((1, 1, 1, 1, 2, 3))
        made.append([_layered_conjunction(rng, inputs, len(made)) for _ in range(width)])
    return program(inputs, *made, unknown=frozenset({0}))


def _layered_conjunction(rng: random.Random, inputs: int, gates: int) -> Conjunction:
    fields = {
        inputs + gates - 1 - min(gates - 1, int(rng.expovariate(1 / 150)))
        if gates and rng.random() < 0.5
        else rng.randrange(1, inputs)
        for _ in range(rng.choice((1, 1, 2, 2, 3)))
    }
    return tuple(Literal(field, rng.random() < 0.3, rng.random() < 0.24) for field in sorted(fields))


def random_inputs(program: Program, seed: int, *, unknown: float = 0.3, true: float = 0.3) -> tuple[int, ...]:
    """Give inputs of which so many are unknown and so many true."""
    rng = random.Random(seed)
    drawn = (rng.random() for _ in program.inputs)
    values = (1 if d < unknown else 2 if d < unknown + true else 0 for d in drawn)
    return tuple(1 if given is None else value for given, value in zip(program.inputs, values, strict=True))
