"""Strong Kleene logic as tables written out by hand (Kleene, Introduction to Metamathematics, 1952, §64).

Every engine fills every row: the facts are steps, which stay unknown where they are (D8), so that diagrams show the
three values too. `at least` and *known* are not in the book; their tables are D1 and decision 0004, written out.
"""

from collections.abc import Callable, Iterator
from itertools import product

import pytest

from selfdefense.engines.adjudication import Explainer, Matter, verdict_on
from selfdefense.engines.batch import Asking, answers_of_rows, batch_program
from selfdefense.engines.diagrams import Completions
from selfdefense.engines.runners import ENGINES, engine_statuses, program_of
from selfdefense.evaluation import ConceptFound
from selfdefense.framework import (
    AllOf,
    AnyOf,
    AtLeast,
    Condition,
    CountsAs,
    FactHolds,
    Framework,
    Known,
    Not,
    Permits,
    Role,
    law_in_force,
)
from selfdefense.scenario import Act, Fact, Scenario, situation_of
from selfdefense.truth import Truth, all_of, any_of, at_least, known
from tests.builders import DAY, action, concept, fact_type, framework, norm
from tests.counted import count

T, U, F = Truth.TRUE, Truth.UNKNOWN, Truth.FALSE
LETTERS = {"T": T, "U": U, "F": F}
VALUES = {T: True, U: None, F: False}
NAMES = ("p", "q", "r")

# Rows are p, columns are q: T, U, F.
ALL_OF_TWO = "TUF UUF FFF"
ANY_OF_TWO = "TTT TUU TUF"
# Rows are p, in each block q; columns are r: T, U, F.
ALL_OF_THREE = "TUF UUF FFF  UUF UUF FFF  FFF FFF FFF"
ANY_OF_THREE = "TTT TTT TTT  TTT TUU TUU  TTT TUU TUF"
TWO_OF_THREE = "TTT TUU TUF  TUU UUU UUF  TUF UUF FFF"
FOUR_OF_THREE = "FFF FFF FFF  FFF FFF FFF  FFF FFF FFF"
# One column a value: T, U, F.
NOT = "FUT"
KNOWN = "TFF"
KNOWN_NOT = "FFT"
NOT_KNOWN = "FTT"

TABLES: dict[str, tuple[int, str, Callable[[tuple[Condition, ...]], Condition]]] = {
    "all of two": (2, ALL_OF_TWO, lambda parts: AllOf(parts=parts)),
    "any of two": (2, ANY_OF_TWO, lambda parts: AnyOf(parts=parts)),
    "all of three": (3, ALL_OF_THREE, lambda parts: AllOf(parts=parts)),
    "any of three": (3, ANY_OF_THREE, lambda parts: AnyOf(parts=parts)),
    "at least one of two": (2, ANY_OF_TWO, lambda parts: AtLeast(count=1, parts=parts)),
    "at least two of two": (2, ALL_OF_TWO, lambda parts: AtLeast(count=2, parts=parts)),
    "at least one of three": (3, ANY_OF_THREE, lambda parts: AtLeast(count=1, parts=parts)),
    "at least two of three": (3, TWO_OF_THREE, lambda parts: AtLeast(count=2, parts=parts)),
    "at least three of three": (3, ALL_OF_THREE, lambda parts: AtLeast(count=3, parts=parts)),
    "at least four of three": (3, FOUR_OF_THREE, lambda parts: AtLeast(count=4, parts=parts)),
    "not": (1, NOT, lambda parts: Not(part=parts[0])),
    "known": (1, KNOWN, lambda parts: Known(part=parts[0])),
    "known not": (1, KNOWN_NOT, lambda parts: Known(part=Not(part=parts[0]))),
    "not known": (1, NOT_KNOWN, lambda parts: Not(part=Known(part=parts[0]))),
    "all of none": (0, "T", lambda parts: AllOf(parts=parts)),
    "any of none": (0, "F", lambda parts: AnyOf(parts=parts)),
}
FUNCTIONS: dict[str, Callable[[tuple[Truth, ...]], Truth]] = {
    "all of two": all_of,
    "any of two": any_of,
    "all of three": all_of,
    "any of three": any_of,
    "at least one of two": lambda given: at_least(1, given),
    "at least two of two": lambda given: at_least(2, given),
    "at least one of three": lambda given: at_least(1, given),
    "at least two of three": lambda given: at_least(2, given),
    "at least three of three": lambda given: at_least(3, given),
    "at least four of three": lambda given: at_least(4, given),
    "not": lambda given: ~given[0],
    "known": lambda given: known(given[0]),
    "known not": lambda given: known(~given[0]),
    "not known": lambda given: ~known(given[0]),
    "all of none": all_of,
    "any of none": any_of,
}
OUTCOMES = {"permitted": T, "undetermined": U, "not_authorised": F}
CONCEPTS = {name: name.replace(" ", "_") for name in TABLES}
RUNNERS = tuple(status.name for status in engine_statuses() if status.available)


def rows(name: str) -> Iterator[tuple[tuple[Truth, ...], Truth]]:
    """Give the rows of a table: the values of its parts, and what they make."""
    places, letters, _ = TABLES[name]
    expected = [LETTERS[letter] for letter in letters.replace(" ", "")]
    yield from zip(product((T, U, F), repeat=places), expected, strict=True)


def framework_of_tables() -> Framework:
    """Make a concept and an action of each table: the concept counts, and the action is permitted, by its condition."""
    conditions = {
        CONCEPTS[name]: make(tuple(FactHolds(fact=fact) for fact in NAMES[:places]))
        for name, (places, _, make) in TABLES.items()
    }
    return framework(
        facts=tuple(fact_type(name, Role.STEP) for name in NAMES),
        concepts=tuple(concept(name) for name in conditions),
        actions=tuple(action(f"do_{name}") for name in conditions),
        norms=(
            *(norm(f"counts_{name}", CountsAs(concept=name), when) for name, when in conditions.items()),
            *(norm(f"permits_{name}", Permits(action=f"do_{name}"), when) for name, when in conditions.items()),
        ),
        digest="truth-tables",
    )


FRAMEWORK = framework_of_tables()
LAW = law_in_force(FRAMEWORK, DAY, FRAMEWORK.official_stance(DAY))


def stated(values: tuple[Truth, ...]) -> Scenario:
    """State the parts of a row; the other facts are unknown."""
    facts = tuple(Fact(name=name, value=VALUES[value]) for name, value in zip(NAMES, values, strict=False))
    return Scenario(id="row", framework="by-hand", as_of=DAY, facts=facts)


@pytest.mark.parametrize("name", TABLES)
def test_the_functions_of_truth_are_the_tables(name: str) -> None:
    """D1 in `truth.py`, row by row."""
    for values, expected in rows(name):
        assert FUNCTIONS[name](values) is expected, values
        count("rows of truth tables: truth.py")


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("engine", RUNNERS)
def test_an_engine_fills_the_table(engine: str, name: str) -> None:
    """A concept has the truth of its ground, and so has the right to act."""
    for values, expected in rows(name):
        situation = situation_of(FRAMEWORK, stated(values))
        findings = ENGINES[engine](LAW, situation)
        assert findings.truth_of(ConceptFound(CONCEPTS[name])) is expected, values
        matter = Matter(law=LAW, situation=situation, findings=findings)
        verdict = verdict_on(matter, Act(action=f"do_{CONCEPTS[name]}"), Explainer(matter))
        assert OUTCOMES[verdict.outcome.value] is expected, values
        count(f"rows of truth tables: {engine}")


@pytest.mark.parametrize("name", TABLES)
def test_the_diagrams_fill_the_table(name: str) -> None:
    """Where nothing is left to complete, a diagram is surely so, surely not so, or neither."""
    for values, expected in rows(name):
        situation = situation_of(FRAMEWORK, stated(values))
        planes = Completions(LAW, program_of(LAW, situation), situation).of(ConceptFound(CONCEPTS[name]))
        found = T if planes.sure.satisfiable() else U if planes.maybe.satisfiable() else F
        assert found is expected, values
        count("rows of truth tables: diagrams")


def test_the_batch_engine_fills_all_tables_at_once() -> None:
    """All rows of three facts in one run, every table beside the others."""
    everything = list(product((T, U, F), repeat=3))
    values = [situation_of(FRAMEWORK, stated(row)).values for row in everything]
    asking = Asking(actions=tuple(f"do_{name}" for name in CONCEPTS.values()))
    program = batch_program(LAW, asking, stated=NAMES, fixed={}, as_of=DAY)
    answers = list(answers_of_rows(program, values, DAY))
    assert len(answers) == len(everything)
    for row, found in zip(everything, answers, strict=True):
        assert found is not None
        for name in TABLES:
            expected = dict(rows(name))[row[: TABLES[name][0]]]
            assert OUTCOMES[str(found[f"do_{CONCEPTS[name]}"])] is expected, (name, row)
            count("rows of truth tables: batch")
