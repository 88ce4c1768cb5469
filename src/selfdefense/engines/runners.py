"""Which engines there are, and how each turns a law and a situation into findings."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from selfdefense.evaluation import Allegation, Findings, Proposition
from selfdefense.framework import LawInForce
from selfdefense.frozen import frozen
from selfdefense.scenario import Situation
from selfdefense.truth import Truth

from .lower import lower
from .program import Literal, Program

if TYPE_CHECKING:
    from .compiled import CompiledProgram
    from .sessions import SessionProgram, SessionRun

__all__ = [
    "ENGINES",
    "Answers",
    "Continuing",
    "EngineStatus",
    "Onward",
    "Runner",
    "compiled_of",
    "engine_statuses",
    "inputs_of",
    "program_of",
    "runner",
]

Runner = Callable[[LawInForce, Situation], Findings]

_TRUTHS = tuple(sorted(Truth, key=lambda truth: truth.value))


@frozen(kw_only=True)
class EngineStatus:
    """An engine, whether it can be used here and why not, and whether it is what `auto` chooses."""

    name: str
    available: bool
    reason: str
    default: bool


class Answers(Mapping[Proposition, Truth]):
    """The outputs of a program, read from its fields when they are asked for."""

    def __init__(self, program: Program, values: tuple[int, ...]) -> None:
        self._outputs = program.outputs
        self._values = values

    def __getitem__(self, proposition: Proposition) -> Truth:
        return _TRUTHS[_value(self._outputs[proposition], self._values)]

    def __iter__(self) -> Iterator[Proposition]:
        return iter(self._outputs)

    def __len__(self) -> int:
        return len(self._outputs)


def _value(literal: Literal, values: tuple[int, ...]) -> int:
    value = values[literal.field]
    if literal.negated:
        value = 2 - value
    return value if not literal.known or value == 2 else 0


def inputs_of(program: Program, situation: Situation) -> tuple[int, ...]:
    """Give the value of each input field in a situation."""
    return tuple(
        situation.truth_of_atom(proposition.atom).value if isinstance(proposition, Allegation) else 1
        for proposition in program.inputs
    )


def program_of(law: LawInForce, situation: Situation) -> Program:
    """Give the program of a law, with what the situation stipulates written into it."""
    return lower(law, tuple(sorted(situation.stipulated.items())))


@lru_cache(maxsize=64)
def compiled_of(program: Program) -> "CompiledProgram":
    """Compile a program once."""
    from .compiled import compile_program

    return compile_program(program)


@lru_cache(maxsize=16)
def _sessions(program: Program) -> "SessionProgram":
    from .sessions import SessionProgram

    return SessionProgram(program)


def _run_reference(law: LawInForce, situation: Situation) -> Findings:
    from .questions import questions_of
    from .reference import reference_findings

    return reference_findings(law, situation, questions_of(law))


def _run_compiled(law: LawInForce, situation: Situation) -> Findings:
    program = program_of(law, situation)
    return Findings(Answers(program, tuple(compiled_of(program).run(inputs_of(program, situation)))))


def _run_sessions(law: LawInForce, situation: Situation) -> Findings:
    from .shadow import run_shadowed

    program = program_of(law, situation)
    values = run_shadowed(_sessions(program), compiled_of(program), inputs_of(program, situation))
    return Findings(Answers(program, values))


ENGINES: Mapping[str, Runner] = {
    "sessions": _run_sessions,
    "compiled": _run_compiled,
    "reference": _run_reference,
}


def engine_statuses() -> tuple[EngineStatus, ...]:
    """Say of each engine whether it can be used here, and which one `auto` chooses."""
    from .sessions import available

    sessions = available()
    there = {"sessions": (sessions.available, sessions.reason)}
    default = "sessions" if sessions.available else "compiled"
    return tuple(
        EngineStatus(
            name=name,
            available=there.get(name, (True, ""))[0],
            reason=there.get(name, (True, "part of this package"))[1],
            default=name == default,
        )
        for name in ENGINES
    )


def runner(engine: str) -> tuple[str, Runner]:
    """Give the name and the runner of an engine; `auto` is the best one there is. ValueError for others."""
    if engine == "auto":
        engine = next(status.name for status in engine_statuses() if status.default)
    if engine not in ENGINES:
        raise ValueError(f"no engine named `{engine}`; there are auto, {', '.join(ENGINES)}")
    missing = [status for status in engine_statuses() if status.name == engine and not status.available]
    if missing:
        raise ValueError(f"the engine `{engine}` cannot be used here: {missing[0].reason}")
    return engine, ENGINES[engine]


class Continuing:
    """A runner for situations that follow one another: under the same law, sessions evaluate only what has changed.

    The findings are those of a run from scratch; what is kept is which rules fired, by program.
    """

    def __init__(self, engine: str = "auto") -> None:
        self.name, self._from_scratch = runner(engine)
        self._before: dict[Program, SessionRun] = {}

    def __call__(self, law: LawInForce, situation: Situation) -> Findings:
        """Run one situation after those before it."""
        if self.name != "sessions":
            return self._from_scratch(law, situation)
        from .shadow import run_shadowed

        program = program_of(law, situation)
        onward = Onward(program, self._before)
        return Findings(Answers(program, run_shadowed(onward, compiled_of(program), inputs_of(program, situation))))


@frozen
class Onward:
    """A program that goes on from its run before."""

    program: Program
    before: dict[Program, "SessionRun"]

    def run(self, inputs: Sequence[int]) -> tuple[int, ...]:
        """Give the value of every field."""
        run = _sessions(self.program).evaluate(inputs, self.before.get(self.program))
        self.before[self.program] = run
        return run.values
