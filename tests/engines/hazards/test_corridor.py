"""The session engine stays in the corridor: it does not meet what `test_library` shows."""

import json
from itertools import chain
from typing import Any

import pytest

from selfdefense.engines.program import Literal, Program
from selfdefense.engines.sessions import SessionProgram
from selfdefense.engines.sessions.names import fnv1a, names_of_fields
from selfdefense.engines.sessions.pages import definition_of, pages_of
from selfdefense.engines.sessions.translate import translate
from tests.engines.durable import needs_durable
from tests.engines.programs import interpret, layered_program, program

from .alone import run_alone

Definition = dict[str, Any]


@pytest.fixture(scope="module")
def definitions() -> list[Definition]:
    """Every rule set of a large program, as the library reads it."""
    translation = translate(layered_program(2, inputs=100, gates=800))
    names = names_of_fields(len(translation.initial))
    return [json.loads(definition_of(page, translation.rules, names)) for page in pages_of(translation.rules)]


def _tests(rule: Any) -> list[dict[str, Any]]:
    ((pattern,),) = (antecedent.values() for antecedent in rule["all"])
    tests: list[dict[str, Any]] = pattern.get("$and", [pattern])
    return tests


def test_only_positive_tests_of_small_integers_are_written(definitions: list[Definition]) -> None:
    """One fact a rule; a field equals or differs from 0, 1 or 2. No absence, no `or`, no joins, no arithmetic."""
    tests = [test for definition in definitions for rule in definition.values() for test in _tests(rule)]
    inner = [test.get("$neq", test) for test in tests]
    assert {len(rule) for definition in definitions for rule in definition.values()} == {1}
    assert {type(one) for one in inner} == {dict}
    assert {value for one in inner for value in one.values()} == {0, 1, 2}
    assert {type(value) for one in inner for value in one.values()} == {int}
    assert not [name for one in inner for name in one if not name.startswith("x")]


def test_every_limit_is_out_of_reach(definitions: list[Definition]) -> None:
    """At most sixty rules, no two equal, of at most 24 tests, on at most 200 fields with hashes of their own."""
    for definition in definitions:
        patterns = [json.dumps(sorted(map(json.dumps, _tests(rule)))) for rule in definition.values()]
        fields = {name for rule in definition.values() for test in _tests(rule) for name in test.get("$neq", test)}
        assert len(definition) <= 60
        assert len(set(patterns)) == len(patterns)
        assert max(len(_tests(rule)) for rule in definition.values()) <= 24
        assert len({fnv1a(name) for name in fields}) == len(fields) <= 200


def _words(inputs: int) -> Program:
    return program(inputs, [(Literal(0), Literal(1, negated=True))], [(Literal(2, negated=True), Literal(0))])


@needs_durable
def test_exceptions_are_the_other_way_round_in_no_order() -> None:
    """`A and not B` with A and B: false, however often and in whatever order situations come (none() fires)."""
    exception = _words(2)
    sessions = SessionProgram(exception)
    for inputs in ((2, 2), (2, 0), (2, 2), (2, 1), (0, 2), (2, 2), (2, 0)):
        assert interpret(exception, inputs) == sessions.run(inputs)


@needs_durable
def test_more_than_64_true_conditions_are_evaluated() -> None:
    """What fails with code 303 in one rule set is spread over pages."""
    rich = program(300, *([(Literal(i),), (Literal((i + 1) % 300),)] for i in range(300)))
    sessions = SessionProgram(rich)
    for true in (64, 65, 128, 300):
        inputs = (2,) * true + (0,) * (300 - true)
        assert interpret(rich, inputs) == sessions.run(inputs)


@needs_durable
def test_many_equal_conjunctions_are_evaluated() -> None:
    """What crashes with 256 equal patterns is one rule."""
    equal = program(2, *([(Literal(0), Literal(1))] for _ in range(300)))
    assert SessionProgram(equal).run((2, 1)) == interpret(equal, (2, 1))


@needs_durable
def test_more_than_512_different_conditions_are_loaded() -> None:
    """What loads for ever as one rule set is cut into pages."""
    many = program(600, *([(Literal(i), Literal(599 - i, negated=True))] for i in range(600)))
    inputs = tuple(i % 3 for i in range(600))
    assert SessionProgram(many).run(inputs) == interpret(many, inputs)


@needs_durable
def test_thousands_of_evaluations_use_one_session() -> None:
    """What ends at 1,024 sessions never opens a second one."""
    exception = _words(2)
    sessions = SessionProgram(exception)
    values = {sessions.run(inputs) for inputs in chain.from_iterable([((2, 0), (0, 2))] * 1500)}
    assert values == {interpret(exception, (2, 0)), interpret(exception, (0, 2))}


@needs_durable
def test_no_thread_is_started_and_no_host_is_loaded() -> None:
    """The library's Python host, with its timers, is never imported."""
    lines = """
import threading
from selfdefense.engines.program import Gate, Literal, Program
from selfdefense.engines.sessions import SessionProgram
program = Program(inputs=(), gates=(Gate(0, ((),)), Gate(1, ((Literal(0), Literal(0, True)),))), outputs={}, digest="")
print(SessionProgram(program).run(()), threading.active_count(), "durable" in sys.modules)"""
    assert run_alone(lines) == "(2, 0) 1 False"


@needs_durable
def test_an_absent_field_matches_no_test() -> None:
    """None of the six tests, alone or beside one that matches: so what no rule lets pass need not be said."""
    lines = """
tests = [{"x": v} for v in range(3)] + [{"$neq": {"x": v}} for v in range(3)]
alone = [fire(load(test), {"id": "q", "y": 1}) for test in tests]
beside = [fire(load({"$and": pair}), {"id": "q", "y": 1}) for t in tests for pair in ([{"y": 1}, t], [t, {"y": 1}])]
print(set(alone + beside), fire(load({"$and": [{"y": 1}, {"$neq": {"y": 0}}]}), {"id": "q", "y": 1}))"""
    assert run_alone(lines) == "{1} ['r0']"
