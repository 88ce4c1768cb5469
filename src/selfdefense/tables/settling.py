"""Exactness in a table (D10): rows that the rules alone leave undetermined, settled where all completions agree.

Rows that say the same of every fact that bears on the question are one group, and each group is settled once. The
groups settled are remembered from batch to batch, up to a bound.
"""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import attrs

from selfdefense.engines import program_of
from selfdefense.engines.batch import Asking, BatchProgram, leaves
from selfdefense.engines.batch.arrays import Words, grouped, replace_where, rows_with
from selfdefense.engines.diagrams import Asked, Completions, exact_outcome
from selfdefense.evaluation import Mode, Outcome
from selfdefense.framework import LawInForce, Value, atoms_of
from selfdefense.scenario import Situation

from .values import UNKNOWN_WORDS, value_of_text

__all__ = ["Settling"]

_RANK = {outcome: number for number, outcome in enumerate(Outcome)}
_UNDETERMINED = _RANK[Outcome.UNDETERMINED]
_REMEMBERED = 200_000


@attrs.define(kw_only=True, eq=False)
class Settling:
    """Settles the open rows of one table. `text`: the cells are text, as in CSV."""

    program: BatchProgram
    base: Situation
    asking: Asking
    text: bool
    _known: OrderedDict[bytes, dict[str, int]] = attrs.field(factory=OrderedDict, init=False)

    def settle(self, batch: Any, planes: Sequence[Words], codes: Mapping[str, Any], unfit: Mapping[int, str]) -> None:
        """Write into the numbers of the outcomes what all completions of a row agree on."""
        names = [answer.name for answer in self.program.answers if len(answer.words) == len(_RANK)]
        chosen = rows_with([codes[name] for name in names], _UNDETERMINED, except_for=tuple(unfit))
        if not len(chosen):
            return
        keys, first, group = grouped(self._keyed(planes), chosen, batch.num_rows)
        found = [self._settled(key, batch, int(chosen[at])) for key, at in zip(keys, first, strict=True)]
        for name in names:
            settled = [one[name] for one in found]
            replace_where(codes[name], _UNDETERMINED, chosen, group, settled)

    def _keyed(self, planes: Sequence[Words]) -> list[Words]:
        """List the planes of all that bears on the question: facts that the code reads, and those of constraints."""
        framework = self.program.law.framework
        tied = {atom.fact for one in framework.constraints for part in one.parts for atom in atoms_of(part)}
        bearing = tied | set(self.program.facts)
        atoms = self.program.atoms
        return [plane for i, atom in enumerate(atoms) if atom.fact in bearing for plane in planes[2 * i : 2 * i + 2]]

    def _settled(self, key: bytes, batch: Any, row: int) -> dict[str, int]:
        if key in self._known:
            self._known.move_to_end(key)
        else:
            self._known[key] = self._exact(batch, row)
            if len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
        return self._known[key]

    def _exact(self, batch: Any, row: int) -> dict[str, int]:
        values = {**self.base.values, **self._values(batch, row)}
        situation = attrs.evolve(self.base, values=values)
        law = self.program.law
        completions = Completions(law, program_of(law, situation), situation)
        result: dict[str, int] = {}
        for action in self.asking.actions:
            asked = tuple(_asked(law, leaf) for leaf in leaves(law, action))
            for name, mode in ((action, Mode.PROSPECT), (f"{action}:now", Mode.NOW)):
                result[name] = _RANK[exact_outcome(completions, asked, mode).outcome]
        return result

    def _values(self, batch: Any, row: int) -> dict[str, Value]:
        facts = self.program.law.framework.fact
        values: dict[str, Value] = {}
        for name in dict.fromkeys(atom.fact for atom in self.program.atoms):
            found = batch.column(name)[row].as_py()
            if self.text and isinstance(found, str):
                found = value_of_text(facts[name], found)
            if isinstance(found, int) and not isinstance(found, bool):
                found = Decimal(found)
            if isinstance(found, float):
                found = Decimal(repr(found))
            if found is not None and found not in UNKNOWN_WORDS:
                values[name] = found
        return values


def _asked(law: LawInForce, action: str) -> Asked:
    needs_basis = law.framework.action[action].needs_basis
    routes, bars = tuple(law.routes_of(action)), tuple(law.bars_of(action))
    return Asked(action=action, routes=routes, bars=bars, needs_basis=needs_basis, whole=True)
