"""A plan: how the columns of one table become bit columns, and answers columns again; made once, run batch by batch."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from selfdefense.diagnostics import nearest
from selfdefense.engines import stance_of
from selfdefense.engines.batch import Answer, Asking, BatchProgram, batch_program
from selfdefense.engines.batch.arrays import Words, codes_of, flags_of, flags_without, rows_set, run_on_arrays
from selfdefense.framework import Atom, Framework, LawInForce, law_in_force
from selfdefense.scenario import Scenario, Situation, situation_of

from .columns import check_type, read_column
from .library import pa
from .settling import Settling

__all__ = ["ROW", "BadRow", "Plan", "plan_of"]

ROW = "row"
"""The name of the column with the number of the row in what was read, from 1."""

_BROKEN = "these facts cannot all be so: no way of filling in what is unknown is left"


@attrs.frozen(kw_only=True)
class BadRow:
    """A row that has no verdict: its number from 1, why, and what it says."""

    row: int
    reason: str
    values: Mapping[str, object]


@attrs.frozen(kw_only=True, eq=False)
class Plan:
    """What is the same for all batches of a table."""

    framework: Framework
    law: LawInForce
    base: Situation
    program: BatchProgram
    carried: tuple[str, ...]
    settling: Settling | None

    def run(self, batch: Any, numbers: Any) -> tuple[Any, tuple[BadRow, ...]]:
        """Evaluate a record batch; `numbers` are the numbers of its rows. Give the results, and the bad rows."""
        planes, unfit = self._read(batch)
        found = run_on_arrays(self.program.schedule, planes, -(-batch.num_rows // 64))
        if self.program.checks_constraints:
            unfit.update({int(row): _BROKEN for row in rows_set(found[-1], batch.num_rows) if int(row) not in unfit})
        columns = {ROW: numbers, **{name: batch.column(name) for name in self.carried}}
        codes = self._codes(batch, planes, found, unfit)
        columns.update({answer.name: self._answered(answer, codes[answer.name]) for answer in self.program.answers})
        result = pa.RecordBatch.from_arrays(list(columns.values()), names=list(columns))
        if not unfit:
            return result, ()
        bad = tuple(_bad_rows(batch, numbers, sorted(unfit.items())))
        return result.filter(pa.array(flags_without(tuple(unfit), batch.num_rows))), bad

    def codes(self, batch: Any) -> tuple[dict[str, Any], Any]:
        """Give the number of each answer on each row, and which rows contradict themselves."""
        planes, _ = self._read(batch)
        found = run_on_arrays(self.program.schedule, planes, -(-batch.num_rows // 64))
        broken = found[-1] if self.program.checks_constraints else None
        return self._codes(batch, planes, found, {}), flags_of(broken, batch.num_rows)

    def _read(self, batch: Any) -> tuple[list[Words], dict[int, str]]:
        read: dict[Atom, tuple[Words, Words]] = {}
        unfit: dict[int, str] = {}
        for name in batch.schema.names:
            if name not in self.framework.fact:
                continue
            atoms = [atom for atom in self.program.atoms if atom.fact == name]
            found = read_column(self.framework.fact[name], atoms, batch.column(name), self.base.as_of)
            read.update(found.planes)
            for row, reason in found.unfit.items():
                unfit.setdefault(row, reason)
        return [plane for atom in self.program.atoms for plane in read[atom]], unfit

    def _codes(
        self, batch: Any, planes: Sequence[Words], found: Sequence[Words], unfit: Mapping[int, str]
    ) -> dict[str, Any]:
        codes, place = {}, 0
        for answer in self.program.answers:
            codes[answer.name] = codes_of(found[place : place + len(answer.nodes)], batch.num_rows)
            place += len(answer.nodes)
        if self.settling is not None:
            self.settling.settle(batch, planes, codes, unfit)
        return codes

    def _answered(self, answer: Answer, codes: Any) -> Any:
        numbers = pa.array(codes)
        if not answer.words:
            return numbers.cast(pa.bool_())
        return pa.DictionaryArray.from_arrays(numbers, pa.array(answer.words))


def _bad_rows(batch: Any, numbers: Any, unfit: Sequence[tuple[int, str]]) -> Iterator[BadRow]:
    places = pa.array([row for row, _ in unfit], pa.int64())
    rows = zip(unfit, numbers.take(places).to_pylist(), batch.take(places).to_pylist(), strict=True)
    for (_, reason), number, stated in rows:
        values = {name: value for name, value in stated.items() if value is not None}
        yield BadRow(row=number, reason=reason, values=values)


def plan_of(  # noqa: PLR0913 - what the columns are and what is asked of them, by keyword
    base: Scenario,
    framework: Framework,
    schema: Any,
    asking: Asking,
    *,
    carried: Sequence[str] = (),
    exact: bool = False,
    text: bool = False,
) -> Plan:
    """Plan the evaluation of tables with these columns; `base` gives day, readings, and what all rows have alike.

    ValueError for a column that is neither a fact nor carried, or for an unknown action; TypeError for a column
    that cannot carry its fact.
    """
    if base.stipulate:
        raise ValueError("a table takes no concepts as given; state the facts that they rest on")
    if not asking.actions:
        raise ValueError("name an action to ask")
    stated = tuple(_stated(framework, schema.names, carried))
    for name in stated:
        check_type(framework.fact[name], schema.field(name).type, text=text)
    situation = situation_of(framework, base)
    fixed = {name: value for name, value in situation.values.items() if name not in stated}
    law = law_in_force(framework, base.law_date, stance_of(framework, base))
    program = batch_program(law, asking, stated=stated, fixed=fixed, as_of=base.as_of)
    same = attrs.evolve(situation, values=fixed, assumed=frozenset())
    settling = Settling(program=program, base=same, asking=asking, text=text) if exact else None
    return Plan(framework=framework, law=law, base=same, program=program, carried=tuple(carried), settling=settling)


def _stated(framework: Framework, names: Sequence[str], carried: Sequence[str]) -> Iterator[str]:
    repeated = next((name for name in names if names.count(name) > 1), None)
    if repeated is not None:
        raise ValueError(f"the table has the column `{repeated}` more than once")
    for name in carried:
        if name not in names:
            raise ValueError(f"there is no column `{name}` to carry along")
        if name == ROW:
            raise ValueError(f"the column `{ROW}` is that of the results; give the table's own another name")
    for name in names:
        if name in framework.fact:
            yield name
        elif name not in carried:
            close = nearest(name, framework.fact)
            hint = f"; did you mean `{close}`?" if close is not None else ""
            raise ValueError(f"the column `{name}` is no fact, and is not carried along{hint}")
