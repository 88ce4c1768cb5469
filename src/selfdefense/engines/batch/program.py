"""A batch program: for actions under a law, the bit code from facts that rows state to the columns asked."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import attrs

from selfdefense.engines.lower import lower
from selfdefense.evaluation import Mode
from selfdefense.framework import Atom, LawInForce, Value, law_bearing_on
from selfdefense.scenario import atom_truth
from selfdefense.truth import Truth

from .answers import Answer, outcome_answer, standing_answers, step_answers
from .code import ZERO, Schedule
from .contradictions import contradictory
from .rails import Rails

__all__ = ["Asking", "BatchProgram", "batch_program"]


@attrs.frozen(kw_only=True)
class Asking:
    """What is asked of every row: actions, and beside outcome and now the standing of routes and outstanding steps."""

    actions: tuple[str, ...]
    standing: bool = False
    steps: bool = False


@attrs.frozen(kw_only=True, eq=False)
class BatchProgram:
    """Bit code with its meaning.

    Input place 2k is where atom k is known true, place 2k + 1 where it is known false. The outputs are the nodes of the
    answers, in their order; with `checks_constraints`, one more that says which rows contradict themselves.
    """

    law: LawInForce
    atoms: tuple[Atom, ...]
    answers: tuple[Answer, ...]
    schedule: Schedule
    checks_constraints: bool

    @property
    def facts(self) -> tuple[str, ...]:
        """List the facts that bear on what is asked, among those that rows state."""
        used = {place // 2 for place in self.schedule.inputs}
        return tuple(dict.fromkeys(atom.fact for i, atom in enumerate(self.atoms) if i in used))


def batch_program(
    law: LawInForce, asking: Asking, *, stated: Sequence[str], fixed: Mapping[str, Value], as_of: date
) -> BatchProgram:
    """Write the program. Rows state the facts `stated`; `fixed` are the same in all rows; others are unknown in all.

    ValueError for an action that the framework does not know.
    """
    for action in asking.actions:
        if action not in law.framework.action:
            raise ValueError(f"no action named `{action}`")
    bearing = law_bearing_on(law, frozenset(asking.actions))
    decided = frozenset(stated)

    def truth(atom: Atom) -> Truth | None:
        return None if atom.fact in decided else atom_truth(atom, fixed, as_of)

    rails = Rails(lower(bearing), truth)
    answers = tuple(_answers(rails, bearing, asking))
    broken = contradictory(rails, law.framework)
    nodes = [node for answer in answers for node in answer.nodes]
    return BatchProgram(
        law=bearing,
        atoms=tuple(atom for atom in rails.atoms if atom.fact in decided),
        answers=answers,
        schedule=rails.code.schedule(nodes if broken == ZERO else [*nodes, broken]),
        checks_constraints=broken != ZERO,
    )


def _answers(rails: Rails, law: LawInForce, asking: Asking) -> Iterator[Answer]:
    for action in asking.actions:
        yield outcome_answer(rails, law, action, Mode.PROSPECT)
        yield outcome_answer(rails, law, action, Mode.NOW)
        if asking.standing:
            yield from standing_answers(rails, law, action)
        if asking.steps:
            yield from step_answers(rails, law, action)
