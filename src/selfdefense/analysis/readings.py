"""The same scenario under every reading (D12): who holds which, what is disputed. Weighs no reading against another.

One question is varied at a time, or all of those that bear at once. A view is the official stance, or the reading of
that holder, with the holder's assertions of contested facts.
"""

from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import product as combinations
from math import prod

import attrs

from selfdefense.diagnostics import DiagnosticError
from selfdefense.engines import acts_asked, evaluate, stance_of
from selfdefense.evaluation import Evaluation, Outcome
from selfdefense.framework import (
    OPEN,
    Framework,
    LawInForce,
    Question,
    Reading,
    Stance,
    law_bearing_on,
    law_in_force,
)
from selfdefense.scenario import Assertion, Fact, Scenario
from selfdefense.truth import Truth

__all__ = ["MOST_STANCES", "Agreement", "Cell", "Column", "ReadingsTable", "Row", "by_readings"]

MOST_STANCES = 256
"""How many combinations of readings are tried at most, where nothing else is said."""

Choices = tuple[tuple[str, str], ...]


class Agreement(Enum):
    """Whether those who hold a reading or view of the day differ in whether an action is lawful (D12)."""

    AGREED = "agreed"
    DEPENDS = "depends"
    DISPUTED = "disputed"


@attrs.frozen(kw_only=True)
class Cell:
    """What an action is in one column."""

    outcome: Outcome
    now: Outcome


@attrs.frozen(kw_only=True)
class Column:
    """A stance, by what is different from the scenario's own; or the view of a holder of contested facts.

    `held`: whether every reading in it is held on the day of the law; one given up, or not yet known, disputes nothing.
    """

    changes: Choices = ()
    view: str | None = None
    held: bool = True


@attrs.frozen(kw_only=True)
class Row:
    """An act under all columns. Where the scenario cannot be so under a stance, the cell is None."""

    label: str
    action: str
    cells: tuple[Cell | None, ...]
    agreement: Agreement


@attrs.frozen(kw_only=True)
class ReadingsTable:
    """Actions by readings. The first column is the scenario's own stance; `without_bearing` are questions left out."""

    evaluation: Evaluation
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    without_bearing: tuple[str, ...] = ()

    @property
    def disputed(self) -> tuple[str, ...]:
        """List the labels of what is disputed."""
        return tuple(row.label for row in self.rows if row.agreement is Agreement.DISPUTED)


def by_readings(  # noqa: PLR0913 - how to vary, each by keyword
    framework: Framework,
    scenario: Scenario,
    actions: Sequence[str] | None = None,
    *,
    product: bool = False,
    most: int = MOST_STANCES,
    engine: str = "auto",
) -> ReadingsTable:
    """Evaluate a scenario under its own stance, and under every other reading of the questions that bear on it.

    With `product`, under every combination of the readings held; ValueError where there are more than `most`.
    """
    acts = acts_asked(framework, scenario, actions)
    labels = tuple(act.label for act in acts)
    varying = _Varying(framework=framework, scenario=scenario, actions=frozenset(act.action for act in acts))
    columns = (*(varying.product(most) if product else varying.one_at_a_time()), *varying.views())
    evaluator = _Evaluator(varying=varying, labels=labels, engine=engine)
    found = [evaluator.under(column) for column in columns]
    own = found[0]
    assert own is not None, "the scenario's own stance is refused by an error of its own"
    bearing = {question.name for question in varying.questions()}
    return ReadingsTable(
        evaluation=own,
        columns=columns,
        rows=tuple(_row(act.label, act.action, columns, found) for act in acts),
        without_bearing=tuple(q.name for q in framework.questions if q.name not in bearing),
    )


@attrs.frozen(kw_only=True)
class _Varying:
    """What can be varied in a scenario, as columns."""

    framework: Framework
    scenario: Scenario
    actions: frozenset[str]

    @property
    def stance(self) -> Stance:
        return stance_of(self.framework, self.scenario)

    def law_under(self, stance: Stance) -> LawInForce:
        """Give the law of a stance, as far as it bears on what is asked."""
        return law_bearing_on(law_in_force(self.framework, self.scenario.law_date, stance), self.actions)

    def questions(self) -> tuple[Question, ...]:
        """List the questions that bear on what is asked: with all of them open, every reading has its say."""
        undecided = Stance(choices=tuple((question.name, OPEN) for question in self.framework.questions))
        norms = self.law_under(undecided).norms.values()
        bearing = {ref.question for norm in norms for ref in norm.readings}
        return tuple(question for question in self.framework.questions if question.name in bearing)

    def one_at_a_time(self) -> Iterator[Column]:
        """Give the scenario's own stance, then each other reading by itself."""
        yield Column()
        for question in self.questions():
            own = self.stance.reading_of(question.name)
            for reading in question.readings:
                if reading.name != own:
                    yield Column(changes=((question.name, reading.name),), held=self._is_held(reading))

    def product(self, most: int) -> Iterator[Column]:
        """Give every combination of what is held, the scenario's own stance first."""
        offered = [(question.name, self._offered(question)) for question in self.questions()]
        there_are = prod(len(readings) for _, readings in offered)
        if there_are > most:
            message = f"there are {there_are} combinations of readings, and at most {most} are tried"
            raise ValueError(f"{message}; ask fewer actions, or vary one at a time")
        yield Column()
        for chosen in combinations(*(readings for _, readings in offered)):
            pairs = zip((question for question, _ in offered), chosen, strict=True)
            changes = tuple(pair for pair in pairs if pair[1] != self.stance.reading_of(pair[0]))
            if changes:
                yield Column(changes=changes)

    def _offered(self, question: Question) -> tuple[str, ...]:
        own = self.stance.reading_of(question.name)
        others = tuple(r.name for r in question.readings if r.name != own and self._is_held(r))
        return others if own == OPEN and others else (own, *others)

    def views(self) -> Iterator[Column]:
        """Give the view of each who asserts something of a contested fact, with the readings that are theirs."""
        for holder in dict.fromkeys(a.by for a in self._assertions() if a.by is not None):
            theirs = ((q.name, r.name) for q in self.questions() for r in q.readings if _holds(holder, r))
            yield Column(view=holder, changes=tuple(c for c in theirs if c[1] != self.stance.reading_of(c[0])))

    def _assertions(self) -> Iterator[Assertion]:
        for fact in self.scenario.facts:
            yield from fact.contested

    def _is_held(self, reading: Reading) -> bool:
        day = self.scenario.law_date
        return (reading.start is None or reading.start <= day) and (reading.until is None or day < reading.until)


@attrs.frozen(kw_only=True)
class _Evaluator:
    """Evaluates columns. Stances under which the same norms have their say agree everywhere: one will do."""

    varying: _Varying
    labels: tuple[str, ...]
    engine: str
    _known: dict[object, Evaluation | None] = attrs.field(factory=dict, init=False, eq=False)

    def under(self, column: Column) -> Evaluation | None:
        """Give the evaluation under a column; None where the scenario cannot be so, but for its own stance."""
        scenario = _as_seen(self.varying.scenario, column)
        law = self.varying.law_under(stance_of(self.varying.framework, scenario))
        key = (tuple(law.norms), tuple(law.open_readings.items()), column.view)
        if key not in self._known:
            self._known[key] = self._evaluated(scenario, column)
        return self._known[key]

    def _evaluated(self, scenario: Scenario, column: Column) -> Evaluation | None:
        try:
            return evaluate(self.varying.framework, scenario, actions=self.labels, engine=self.engine)
        except DiagnosticError:
            if column == Column():
                raise
            return None


def _as_seen(scenario: Scenario, column: Column) -> Scenario:
    """Give the scenario with the readings of a column, and contested facts as its holder has them."""
    facts = tuple(_as_asserted(fact, column.view) for fact in scenario.facts)
    readings = {**dict(scenario.readings), **dict(column.changes)}
    return attrs.evolve(scenario, readings=tuple(readings.items()), facts=facts)


def _as_asserted(fact: Fact, holder: str | None) -> Fact:
    asserted = next((a for a in fact.contested if holder is not None and a.by == holder), None)
    return fact if asserted is None else attrs.evolve(fact, value=asserted.value, contested=())


def _holds(holder: str, reading: Reading) -> bool:
    return holder in {wording for _, wording in reading.holder.wordings}


def _row(label: str, action: str, columns: tuple[Column, ...], found: Sequence[Evaluation | None]) -> Row:
    verdicts = [None if one is None else one.verdict(label) for one in found]
    cells = tuple(None if v is None else Cell(outcome=v.outcome, now=v.now) for v in verdicts)
    held = [c.outcome.lawful for c, column in zip(cells, columns, strict=True) if c is not None and column.held]
    return Row(label=label, action=action, cells=cells, agreement=_agreement(held))


def _agreement(lawful: list[Truth]) -> Agreement:
    if Truth.TRUE in lawful and Truth.FALSE in lawful:
        return Agreement.DISPUTED
    return Agreement.AGREED if len(set(lawful)) <= 1 else Agreement.DEPENDS
