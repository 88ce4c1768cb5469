"""The compiled engine against the plain interpreter."""

import pickle
import time
from collections.abc import Sequence

import pytest
from hypothesis import given, settings

from selfdefense.engines.compiled import compile_grounds, compile_program
from selfdefense.engines.errors import EnginesDisagree
from selfdefense.engines.program import Literal, Program
from selfdefense.engines.sessions import SessionProgram
from selfdefense.engines.sessions.translate import translate
from selfdefense.engines.shadow import run_shadowed

from .durable import needs_durable
from .programs import cases, interpret, layered_program, program, random_inputs


@given(cases())
@settings(max_examples=300, deadline=None)
def test_compiled_programs_agree_with_the_interpreter(case: tuple[Program, list[tuple[int, ...]]]) -> None:
    """Every field of 6,000 random runs has the value that the docstrings of literals and gates give it."""
    drawn, runs = case
    compiled = compile_program(drawn)
    assert [interpret(drawn, inputs) for inputs in runs] == [compiled.run(inputs) for inputs in runs]


def _grounds(program: Program, values: Sequence[int]) -> list[tuple[int, int]]:
    """Read off the definitions which disjuncts of which gates are surely true."""

    def true(literal: Literal) -> bool:
        return values[literal.field] == (0 if literal.negated else 2)

    return [
        (gate.target, number)
        for gate in program.gates
        for number, disjunct in enumerate(gate.disjuncts)
        if all(map(true, disjunct))
    ]


@given(cases())
@settings(max_examples=150, deadline=None)
def test_grounds_are_the_disjuncts_that_are_surely_true(case: tuple[Program, list[tuple[int, ...]]]) -> None:
    """Of every true gate, and of no other."""
    drawn, runs = case
    grounds = compile_grounds(drawn)
    for inputs in runs:
        values = interpret(drawn, inputs)
        assert grounds(values) == _grounds(drawn, values)


@needs_durable
@pytest.mark.parametrize("seed", range(3))
def test_the_rules_that_fire_are_the_same_grounds(seed: int) -> None:
    """What sessions keep is what the compiled code finds, but for gates that need no rule."""
    large = layered_program(seed, inputs=150, gates=1200)
    ruled = {ground for rule in translate(large).rules for ground in rule.grounds}
    sessions, grounds = SessionProgram(large), compile_grounds(large)
    for number in range(5):
        run = sessions.evaluate(random_inputs(large, number))
        assert list(sessions.grounds(run)) == [ground for ground in grounds(run.values) if ground in ruled]


@pytest.mark.parametrize("seed", range(3))
def test_large_programs_agree_with_the_interpreter(seed: int) -> None:
    """Programs that need several chunks of code read fields of earlier chunks."""
    large = layered_program(seed, inputs=150, gates=2000)
    inputs = random_inputs(large, seed)
    assert interpret(large, inputs) == compile_program(large).run(inputs)


def test_twenty_thousand_gates_compile_in_seconds() -> None:
    """No recursion limit and no time limit is met by large programs."""
    large = layered_program(7, gates=20_000)
    started = time.process_time()
    compiled = compile_program(large)
    assert time.process_time() - started < 5
    inputs = random_inputs(large, 7)
    assert interpret(large, inputs) == compiled.run(inputs)


def test_one_gate_of_many_disjuncts_compiles() -> None:
    """A gate that is wide and deep is one line, and no nesting."""
    wide = program(50, [tuple(Literal(i % 50, i % 3 == 0) for i in range(k, k + 40)) for k in range(400)])
    inputs = random_inputs(wide, 1)
    assert interpret(wide, inputs) == compile_program(wide).run(inputs)


def test_a_program_without_gates_gives_its_inputs() -> None:
    """Nothing to compute is no error."""
    assert compile_program(program(3)).run((0, 1, 2)) == (0, 1, 2)


@pytest.mark.parametrize("inputs", [(), (0,), (0, 1, 2), (0, 3), (-1, 0), (0, 256), (0, None), (0, "1")])
def test_wrong_inputs_are_refused(inputs: tuple[int, ...]) -> None:
    """An input is one of three values, and there is one for each field."""
    with pytest.raises(ValueError, match="input"):
        compile_program(program(2)).run(inputs)


def test_an_unknown_input_cannot_be_given_a_value() -> None:
    """A field that stands for nothing that can be alleged is unknown."""
    compiled = compile_program(program(2, unknown=frozenset({1})))
    assert compiled.run((0, 1)) == (0, 1)
    with pytest.raises(ValueError, match="input 1 is always unknown"):
        compiled.run((0, 2))


class _Fixed:
    """An engine that always gives the same values."""

    def __init__(self, *values: int) -> None:
        self._values = values

    def run(self, inputs: object) -> tuple[int, ...]:
        """Give the values."""
        return self._values


def test_shadowed_runs_give_what_both_engines_give() -> None:
    """Agreement passes the values on."""
    assert run_shadowed(_Fixed(0, 1, 2), _Fixed(0, 1, 2), ()) == (0, 1, 2)


def test_engines_that_disagree_give_no_values() -> None:
    """The error names the fields, and survives a process boundary."""
    with pytest.raises(EnginesDisagree, match="field 1: 2 and 0") as caught:
        run_shadowed(_Fixed(0, 2, 2), _Fixed(0, 0, 2), ())
    assert caught.value.differences == ((1, 2, 0),)
    assert pickle.loads(pickle.dumps(caught.value)).differences == ((1, 2, 0),)


def test_a_missing_field_is_a_disagreement() -> None:
    """An engine that gives too few values disagrees."""
    with pytest.raises(EnginesDisagree):
        run_shadowed(_Fixed(0, 2), _Fixed(0, 2, 1), ())
