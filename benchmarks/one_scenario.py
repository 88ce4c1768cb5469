"""One engine on one scenario, all actions: `one_scenario.py ENGINE [--cases N]` prints what it took, as JSON.

Each engine has a process of its own, so that none lives in the caches of another, and memory can be told apart. The
truths that it gives are first held against the compiled engine's, and those against the definitions (the reference).
"""

import argparse
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

from laws import SCENARIO, Case, Law, drawn, every_action, japan, situation, truths
from measuring import best_seconds, resident_megabytes, seconds
from rivals import RIVALS

import selfdefense as sd
from selfdefense.engines.compiled import compile_grounds, compile_program

SLOW = 0.5
"""From so many seconds a scenario on, an engine is checked on one scenario and timed on three."""


@dataclass(frozen=True)
class Took:
    """What an engine took: seconds until the first answer, seconds a scenario, MiB held; or why it is not there."""

    name: str
    load: float | None = None
    run: float | None = None
    memory: float | None = None
    same: bool = True
    missing: str = ""
    nodes: int = 0


@dataclass(frozen=True)
class Engine:
    """Something to time on cases, and to check."""

    run: Callable[[Any], object]
    cases: list[Any]
    agrees: Callable[[int], bool]
    nodes: Callable[[], int] = int


Maker = Callable[[Law, list[Case]], Engine]


def _on_fields(given: Law, cases: list[Case], run: Callable[[Case], Any]) -> Engine:
    compiled = compile_program(given.program)
    return Engine(run, cases, lambda i: tuple(run(cases[i])) == compiled.run(cases[i]))


def _compiled(given: Law, cases: list[Case]) -> Engine:
    return _on_fields(given, cases, compile_program(given.program).run)


def _sessions(given: Law, cases: list[Case]) -> Engine:
    from selfdefense.engines.sessions import SessionProgram, available

    if not available().available:
        raise ImportError(available().reason)
    return _on_fields(given, cases, SessionProgram(given.program).run)


def _with_grounds(given: Law, cases: list[Case]) -> Engine:
    compiled, grounds = compile_program(given.program), compile_grounds(given.program)

    def same(i: int) -> bool:
        """Each ground is true: the value of a gate is what its grounds make it."""
        values = compiled.run(cases[i])
        return {gate for gate, _ in grounds(values)} == {g.target for g in given.program.gates if values[g.target] == 2}

    return Engine(lambda case: grounds(compiled.run(case)), cases, same)


def _reference(given: Law, cases: list[Case]) -> Engine:
    from selfdefense.engines.questions import questions_of
    from selfdefense.engines.reference import reference_findings
    from selfdefense.engines.runners import Answers

    questions = questions_of(given.law)
    situations = [situation(given, case) for case in cases]
    compiled = compile_program(given.program)

    def run(at: Any) -> Any:
        return reference_findings(given.law, at, questions)

    def same(i: int) -> bool:
        found, answers = run(situations[i]), Answers(given.program, compiled.run(cases[i]))
        return all(found.truth_of(q) is answers[q] for q in questions)

    return Engine(run, situations, same)


def _explained(given: Law, cases: list[Case]) -> Engine:
    """The compiled engine and the trees of reasons of all actions, by the rules alone."""
    from selfdefense.engines.adjudication import Explainer, Matter, Scope
    from selfdefense.engines.runners import runner
    from selfdefense.scenario import situation_of

    run = runner("compiled")[1]
    at = situation_of(given.framework, sd.load_scenario(SCENARIO, given.framework))
    actions = every_action(given.framework)

    def explained(_: object) -> list[Any]:
        matter = Matter(law=given.law, situation=at, findings=run(given.law, at))
        explainer = Explainer(matter)
        return [explainer.verdict(action, Scope()) for action in actions]

    def same(_: int) -> bool:
        """The trees are those of the verdicts that `evaluate` gives by the reference engine."""
        verdicts = sd.evaluate(given.framework, _scenario(given), engine="reference", actions=actions).verdicts
        return explained(None) == [verdict.explanation for verdict in verdicts]

    return Engine(explained, [None], same, lambda: _nodes(explained(None)))


def _evaluate(given: Law, cases: list[Case]) -> Engine:
    """All that `evaluate` gives: verdicts, explanations, exactness, what is decisive, the steps."""
    actions, scenario = every_action(given.framework), _scenario(given)
    run = partial(sd.evaluate, given.framework, actions=actions)

    def same(_: int) -> bool:
        return run(scenario, engine="compiled").verdicts == run(scenario, engine="reference").verdicts

    def nodes() -> int:
        return _nodes([verdict.explanation for verdict in run(scenario, engine="compiled").verdicts])

    return Engine(lambda at: run(at, engine="compiled"), [scenario], same, nodes)


def _scenario(given: Law) -> Any:
    return sd.load_scenario(SCENARIO, given.framework)


def _nodes(reasons: list[Any]) -> int:
    return sum(1 for reason in reasons for _ in reason.walk())


OURS: dict[str, Maker] = {
    "compiled": _compiled,
    "compiled, grounds of all kept": _with_grounds,
    "sessions, grounds of all kept": _sessions,
    "reference": _reference,
    "compiled, explanations of all actions": _explained,
    "evaluate(), all actions, explained and exact": _evaluate,
}


def _rival(name: str, given: Law, cases: list[Case]) -> Engine:
    compiled = compile_program(given.program)
    run, inputs = RIVALS[name](given.gates), [given.gates.given(case) for case in cases]

    def same(i: int) -> bool:
        found, expected = run(inputs[i]), truths(given.gates, compiled.run(cases[i]))
        return all(bool(found.get(n)) == expected[n] for n in given.gates.outputs if n in given.gates.expressions)

    return Engine(run, inputs, same)


def took(name: str, count: int) -> Took:
    """Make an engine, check it and time it."""
    given = japan()
    cases = drawn(given, count)
    held, made = resident_megabytes(), []
    make: Maker = OURS[name] if name in OURS else partial(_rival, name)
    try:
        load = seconds(lambda: made.append(make(given, cases)))
    except ImportError as missing:
        return Took(name, missing=str(missing))
    engine = made[0]
    first = seconds(lambda: engine.run(engine.cases[0]))
    memory = resident_megabytes() - held
    again = seconds(lambda: engine.run(engine.cases[0]))
    same = all(map(engine.agrees, range(1 if again > SLOW else len(engine.cases))))
    run = best_seconds(engine.run, engine.cases) if same else None
    return Took(name, load + first, run, memory, same, nodes=engine.nodes())


def main() -> None:
    """Print what one engine took."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("engine", choices=[*OURS, *RIVALS])
    parser.add_argument("--cases", type=int, default=20)
    options = parser.parse_args()
    print(json.dumps(asdict(took(options.engine, options.cases))), flush=True)


if __name__ == "__main__":
    main()
