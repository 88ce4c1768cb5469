"""Following: a situation whose facts change one by one, and the outcomes after each change, by the rules alone.

What a change costs does not depend on how many there were: only the propositions of the changed fact are asked anew,
and sessions go on from the run before. For the whole verdict on what stands, there is `bench`.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from selfdefense.evaluation import Allegation, Findings, Mode, Outcome
from selfdefense.framework import Atom, Framework, Value, facts_of, law_bearing_on, law_in_force
from selfdefense.scenario import Scenario, Situation, atom_truth, situation_of

from .adjudication import Matter, Scope, outcome
from .bench import Bench
from .evaluate import refuse_contradictions, stance_of
from .program import Program
from .runners import Answers, Onward, compiled_of, inputs_of, program_of, runner
from .shadow import run_shadowed

if TYPE_CHECKING:
    from .sessions import SessionRun

__all__ = ["Following"]


class Following:
    """A scenario under way. It holds what stands now and nothing of what was; not safe to share between threads."""

    def __init__(
        self, framework: Framework, scenario: Scenario, actions: Sequence[str], *, engine: str = "auto"
    ) -> None:
        unknown = [action for action in actions if action not in framework.action]
        if unknown:
            raise ValueError(f"no action named `{unknown[0]}`")
        self.actions = tuple(actions)
        self.engine, self._from_scratch = runner(engine)
        self._scenario = scenario
        whole = law_in_force(framework, scenario.law_date, stance_of(framework, scenario))
        self._law = law_bearing_on(whole, frozenset(actions))
        self._begin(situation_of(framework, scenario))

    def _begin(self, situation: Situation) -> None:
        self._values, self._assumed = dict(situation.values), set(situation.assumed)
        self._situation = attrs.evolve(situation, values=self._values)
        self._program = program_of(self._law, situation)
        self._inputs = list(inputs_of(self._program, situation))
        self._places: dict[str, list[tuple[int, Atom]]] = {}
        for place, given in enumerate(self._program.inputs):
            if isinstance(given, Allegation):
                self._places.setdefault(given.atom.fact, []).append((place, given.atom))
        self._tied = {f for c in self._law.framework.constraints for part in c.parts for f in facts_of(part)}
        self._checked = False
        self._before: dict[Program, SessionRun] = {}

    def state(self, fact: str, value: Value | None) -> None:
        """Say what is so of a fact from now on; None: it is unknown. ValueError for a name that is not known."""
        if fact not in self._law.framework.fact:
            raise ValueError(f"no fact named `{fact}`")
        self._assumed.discard(fact)
        if value is None:
            self._values.pop(fact, None)
        else:
            self._values[fact] = value
        for place, atom in self._places.get(fact, ()):
            self._inputs[place] = atom_truth(atom, self._values, self._situation.as_of).value
        if fact in self._tied or self._situation.stipulated:
            self._checked = False

    def outcomes(self) -> tuple[tuple[Outcome, Outcome], ...]:
        """Give outcome and how things stand of each action; DiagnosticError where what stands contradicts itself."""
        if not self._checked:
            refuse_contradictions(self.bench(), self._scenario)
            self._checked = True
        matter = Matter(law=self._law, situation=self._situation, findings=self._findings())
        whole = Scope()
        return tuple(
            (outcome(matter, action, Mode.PROSPECT, whole), outcome(matter, action, Mode.NOW, whole))
            for action in self.actions
        )

    def bench(self) -> Bench:
        """Give the bench of what stands now: verdicts with explanations, exact."""
        standing = attrs.evolve(self._situation, values=dict(self._values), assumed=frozenset(self._assumed))
        return Bench(self._law, standing, self._from_scratch)

    def _findings(self) -> Findings:
        program = self._program
        if self.engine == "reference":
            return self._from_scratch(self._law, self._situation)
        if self.engine == "compiled":
            return Findings(Answers(program, compiled_of(program).run(self._inputs)))
        onward = Onward(program, self._before)
        return Findings(Answers(program, run_shadowed(onward, compiled_of(program), self._inputs)))
