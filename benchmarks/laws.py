"""What all engines are given: the law of Japan or a generated one as a program, and drawn scenarios."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gates import Gates, gates_of

import selfdefense as sd
from selfdefense.engines import lower
from selfdefense.engines.program import Program
from selfdefense.evaluation import Allegation, LabelledProhibited, Lawful
from selfdefense.framework import Atom, Framework, LawInForce, law_in_force
from selfdefense.scenario import Situation
from selfdefense.truth import Truth

ROOT = Path(__file__).parents[1]
DAY = date(2026, 1, 26)
SCENARIO = ROOT / "scenarios" / "us-forces-attacked-survival-unknown.yaml"

Case = tuple[int, ...]


@dataclass(frozen=True)
class Law:
    """A law, its program, and the gates that the lawfulness of all actions needs."""

    framework: Framework
    law: LawInForce
    program: Program
    gates: Gates


class Drawn(Situation):
    """A situation in which each allegation has a truth of its own, as a case says."""

    def truth_of_atom(self, atom: Atom) -> Truth:
        """Look it up."""
        return TRUTHS[self.values[repr(atom)]]  # type: ignore[index]


TRUTHS = tuple(sorted(Truth, key=lambda truth: truth.value))


def japan() -> Law:
    """Load the pack of Japan, and lower all of it."""
    return law_of(sd.load_framework("japan"), DAY)


def law_of(framework: Framework, day: date) -> Law:
    """Lower a framework on a day."""
    law = law_in_force(framework, day, framework.official_stance(day))
    program = lower(law)
    asked = tuple(literal for q, literal in program.outputs.items() if isinstance(q, Lawful | LabelledProhibited))
    return Law(framework, law, program, gates_of(program, asked))


def drawn(given: Law, count: int) -> list[Case]:
    """Draw scenarios: each fact known with one half, and true with one quarter."""
    draw = random.Random(1)
    allegations = [isinstance(one, Allegation) for one in given.program.inputs]
    return [tuple(draw.choice((0, 1, 1, 2)) if one else 1 for one in allegations) for _ in range(count)]


def situation(given: Law, case: Case) -> Drawn:
    """Write a case as a situation, for engines that read situations."""
    pairs = zip(given.program.inputs, case, strict=True)
    return Drawn(values={repr(one.atom): value for one, value in pairs if isinstance(one, Allegation)}, as_of=DAY)


def truths(gates: Gates, values: Sequence[int]) -> dict[str, bool]:
    """Read the outputs off the fields."""
    return {n: values[int(n[1:])] == 2 if n[0] == "s" else values[int(n[1:])] != 0 for n in gates.outputs}


def every_action(framework: Framework) -> list[str]:
    """Name all actions that stand by themselves."""
    return [action.name for action in framework.actions if not action.group]


def asked_actions(framework: Framework) -> list[str]:
    """Name the actions that the scenario asks."""
    return [act.action for act in sd.load_scenario(SCENARIO, framework).ask]
