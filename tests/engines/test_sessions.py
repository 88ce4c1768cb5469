"""The session engine: equal to the interpreter and to compiled programs, whatever the order, page size or history."""

import random
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selfdefense.engines.compiled import compile_program
from selfdefense.engines.program import Literal, Program
from selfdefense.engines.sessions import SessionProgram, available
from selfdefense.engines.shadow import run_shadowed

from .durable import needs_durable
from .programs import cases, interpret, layered_program, program, random_inputs

pytestmark = needs_durable


def _all_true(program: Program) -> tuple[int, ...]:
    return tuple(1 if given is None else 2 for given in program.inputs)


def test_the_library_is_available() -> None:
    """Where it is installed it works, and says which it is."""
    assert available().available
    assert available().reason == "durable-rules 2.0.28"


@given(cases())
@settings(max_examples=150, deadline=None)
def test_sessions_agree_with_the_interpreter(case: tuple[Program, list[tuple[int, ...]]]) -> None:
    """Every field of 3,000 random runs has the value that the docstrings of literals and gates give it."""
    drawn, runs = case
    sessions, compiled = SessionProgram(drawn), compile_program(drawn)
    expected = [interpret(drawn, inputs) for inputs in runs]
    assert expected == [sessions.run(inputs) for inputs in runs]
    assert expected == [run_shadowed(sessions, compiled, inputs) for inputs in reversed(runs)][::-1]


@given(cases(runs=12))
@settings(max_examples=60, deadline=None)
def test_incremental_runs_equal_full_runs(case: tuple[Program, list[tuple[int, ...]]]) -> None:
    """A run after any other run gives the values and the grounds of a run by itself."""
    drawn, runs = case
    sessions = SessionProgram(drawn)
    previous = None
    for inputs in runs:
        full = sessions.evaluate(inputs)
        incremental = sessions.evaluate(inputs, previous)
        assert full == incremental
        assert sessions.grounds(full) == sessions.grounds(incremental)
        previous = incremental


def test_every_combination_of_two_literals_means_what_it_says() -> None:
    """All pairs of literals over two fields, joined by `and` and by `or`, in all nine situations."""
    literals = [
        Literal(field, negated, known) for field in (0, 1) for negated in (False, True) for known in (False, True)
    ]
    pairs = list(product(literals, repeat=2))
    gates = [[pair] for pair in pairs] + [[(one,), (other,)] for one, other in pairs]
    every = program(2, *gates)
    sessions = SessionProgram(every)
    for inputs in product(range(3), repeat=2):
        assert interpret(every, inputs) == sessions.run(inputs)


def test_copies_of_copies_keep_their_meaning() -> None:
    """Negated and known copies need no rule, and are read through."""
    steps = [Literal(0), *(Literal(field, field % 2 == 0, field % 3 == 0) for field in range(2, 9))]
    copies = program(
        2, *([(step,)] for step in steps), [(Literal(9), Literal(1)), (Literal(8, True), Literal(7, True))]
    )
    sessions = SessionProgram(copies)
    for inputs in product(range(3), repeat=2):
        assert interpret(copies, inputs) == sessions.run(inputs)


def test_constants_and_unknowns_need_no_rule() -> None:
    """No disjunct is false, an empty one is true, an unknown one is at least unknown."""
    constants = program(
        2,
        [],
        [()],
        [(Literal(0),)],
        [(Literal(0), Literal(1)), (Literal(0),)],
        [(Literal(0), Literal(3)), (Literal(2),)],
        [(Literal(0, known=True),), (Literal(4, negated=True), Literal(1))],
        unknown=frozenset({0}),
    )
    sessions = SessionProgram(constants)
    for value in range(3):
        assert interpret(constants, (1, value)) == sessions.run((1, value))


@pytest.mark.parametrize("seed", range(2))
def test_large_programs_agree_in_any_order(seed: int) -> None:
    """Shuffling the order of evaluations changes no value: no run leaves anything behind."""
    large = layered_program(seed, inputs=120, gates=700)
    sessions = SessionProgram(large)
    runs = [random_inputs(large, k, unknown=0.1 * (k % 8)) for k in range(25)]
    expected = {inputs: interpret(large, inputs) for inputs in runs}
    for order in range(3):
        random.Random(order).shuffle(runs)
        assert [expected[inputs] for inputs in runs] == [sessions.run(inputs) for inputs in runs]


@pytest.mark.parametrize("gates", [1, 29, 30, 31, 60, 61, 64, 65, 100, 150])
def test_pages_where_every_rule_is_true(gates: int) -> None:
    """Full pages on which every test passes and every rule fires stay below each limit of the library."""
    conjunctions = [[(Literal(i), Literal(i + 1))] for i in range(gates)]
    disjunctions = [[(Literal(i),), (Literal(gates - i),)] for i in range(gates)]
    rich = program(gates + 1, *conjunctions, *disjunctions)
    sessions = SessionProgram(rich)
    run = sessions.evaluate(_all_true(rich))
    assert run.values == interpret(rich, _all_true(rich))
    assert set(run.values) == {2}


@pytest.mark.parametrize("width", [24, 25, 48, 49, 210, 600])
def test_long_conjunctions_are_split(width: int) -> None:
    """A conjunction longer than the library bears is cut into parts, and keeps its meaning."""
    long = program(width, [tuple(Literal(i, i % 2 == 1) for i in range(width))], [(Literal(width, True), Literal(0))])
    true = tuple(0 if i % 2 else 2 for i in range(width))
    sessions = SessionProgram(long)
    for place, value in product((0, width // 2, width - 1), range(3)):
        inputs = (*true[:place], value, *true[place + 1 :])
        assert interpret(long, inputs) == sessions.run(inputs)


def test_wide_gates_span_pages() -> None:
    """A gate of two hundred disjuncts is settled by several pages."""
    wide = program(201, [(Literal(i), Literal(i + 1, True)) for i in range(200)])
    sessions = SessionProgram(wide)
    for seed in range(20):
        inputs = random_inputs(wide, seed, unknown=0.01, true=0.99 if seed % 2 else 0.01)
        assert interpret(wide, inputs) == sessions.run(inputs)


def test_grounds_are_the_disjuncts_that_are_surely_true() -> None:
    """The rules that fired say which disjunct made a gate true; unknown ones are no ground."""
    gate = [(Literal(0), Literal(1)), (Literal(2), Literal(3)), (Literal(1), Literal(3))]
    asked = program(4, gate)
    sessions = SessionProgram(asked)
    assert sessions.grounds(sessions.evaluate((2, 2, 1, 2))) == ((4, 0), (4, 2))
    assert sessions.grounds(sessions.evaluate((1, 2, 1, 1))) == ()


@given(st.integers(0, 2**32))
@settings(max_examples=5, deadline=None)
def test_one_change_reruns_few_pages(seed: int) -> None:
    """Changing one input gives what a full run gives."""
    large = layered_program(5, inputs=100, gates=400)
    rng = random.Random(seed)
    inputs = list(random_inputs(large, seed))
    sessions = SessionProgram(large)
    run = sessions.evaluate(inputs)
    for _ in range(10):
        inputs[rng.randrange(1, 100)] = rng.randrange(3)
        run = sessions.evaluate(inputs, run)
        assert run.values == interpret(large, inputs)


def test_a_run_of_another_program_is_refused() -> None:
    """A previous run belongs to its program."""
    one, other = SessionProgram(program(2)), SessionProgram(program(2, [(Literal(0), Literal(1))]))
    with pytest.raises(ValueError, match="another program"):
        other.evaluate((0, 0), one.evaluate((0, 0)))


@pytest.mark.parametrize("inputs", [(), (0,), (0, 3), (0, -1), (0, 10**30), (0, None), (0, "")])
def test_wrong_inputs_never_reach_the_library(inputs: tuple[int, ...]) -> None:
    """An input is one of three values, and there is one for each field."""
    with pytest.raises(ValueError, match="input"):
        SessionProgram(program(2, [(Literal(0), Literal(1))])).run(inputs)
