"""Actions by readings as an outline: under each question, what each reading makes of the action, and who holds it."""

from collections.abc import Iterator

from selfdefense.analysis.readings import Cell, Column, ReadingsTable, Row
from selfdefense.framework import OPEN, Framework
from selfdefense.frozen import frozen
from selfdefense.scenario import Scenario

from .blocks import Field, Line, Mark, Outline, Section
from .marks import OUTCOME_MARKS
from .question_outline import act_said
from .wording import Wording

__all__ = ["readings_outline"]


def readings_outline(
    table: ReadingsTable, framework: Framework, scenario: Scenario, *, language: str | None = None
) -> Outline:
    """Outline a table of actions by readings."""
    wording = Wording(framework, language if language is not None else framework.language)
    return _Outliner(wording, table, scenario).outline()


@frozen
class _Outliner:
    wording: Wording
    table: ReadingsTable
    scenario: Scenario

    def outline(self) -> Outline:
        title = self.scenario.id if self.scenario.title is None else self.wording.text(self.scenario.title)
        return Outline(
            title=self.wording.say("readings of", title=title),
            fields=tuple(field for field in self._fields() if field.lines),
            sections=tuple(self._section(row) for row in self.table.rows),
        )

    def _fields(self) -> Iterator[Field]:
        says = self.wording.say
        disputed = [Line(text=act_said(self.wording, self.scenario, d), mark=Mark.OPEN) for d in self.table.disputed]
        nothing = Line(text=says("nothing disputed"), mark=Mark.NONE)
        yield Field(label=says("disputed actions"), lines=tuple(disputed) or (nothing,))
        idle = (self.wording.framework.question[name].asks for name in self.table.without_bearing)
        yield Field(label=says("without bearing"), lines=tuple(Line(text=self.wording.text(asks)) for asks in idle))

    def _section(self, row: Row) -> Section:
        own = row.cells[0]
        assert own is not None
        key = f"agreement {row.agreement.value}"
        said = self.wording.say(key, outcome=self.wording.word(own.outcome))
        fields = (*self._by_question(row), self._combinations(row), self._views(row))
        return Section(
            title=act_said(self.wording, self.scenario, row.label),
            result=Line(text=said, mark=OUTCOME_MARKS[own.outcome]),
            fields=tuple(field for field in fields if field.lines),
        )

    def _columns(self, row: Row, count: int) -> Iterator[tuple[Column, Cell | None]]:
        """Give the columns of so many changes (2: of two or more), with what the action is there."""
        for column, cell in zip(self.table.columns, row.cells, strict=True):
            if column.view is None and min(len(column.changes), 2) == count:
                yield column, cell

    def _by_question(self, row: Row) -> Iterator[Field]:
        for question in self.wording.framework.questions:
            changed = [(c, cell) for c, cell in self._columns(row, 1) if c.changes[0][0] == question.name]
            own = self.table.evaluation.stance.reading_of(question.name)
            lines = [self._line(question.name, column.changes[0][1], cell, column) for column, cell in changed]
            if lines:
                first = self._line(question.name, own, row.cells[0], Column())
                asked = Line(text=self.wording.text(question.asks), children=(first, *lines))
                yield Field(label=question.name, lines=(asked,), tree=True)

    def _line(self, question: str, reading: str, cell: Cell | None, column: Column) -> Line:
        if reading == OPEN:
            return Line(text=self.wording.say("officially open", outcome=self._outcome(cell)), mark=_mark(cell))
        found = next(r for r in self.wording.framework.question[question].readings if r.name == reading)
        text = self.wording.say(
            "reading held" if column.held else "reading not held",
            outcome=self._outcome(cell),
            says=self.wording.text(found.says),
            holder=self.wording.text(found.holder),
            status=self.wording.word(found.status),
        )
        return Line(text=text, mark=_mark(cell))

    def _combinations(self, row: Row) -> Field:
        lines = []
        for column, cell in self._columns(row, 2):
            named = self.wording.join([f"{question}: {reading}" for question, reading in column.changes])
            said = self.wording.say("combination", outcome=self._outcome(cell), readings=named)
            lines.append(Line(text=said, mark=_mark(cell)))
        return Field(label=self.wording.say("combinations"), lines=tuple(lines))

    def _views(self, row: Row) -> Field:
        seen = [(c, cell) for c, cell in zip(self.table.columns, row.cells, strict=True) if c.view is not None]
        lines = [
            Line(
                text=self.wording.say("view of", outcome=self._outcome(cell), holder=column.view or ""),
                mark=_mark(cell),
            )
            for column, cell in seen
        ]
        return Field(label=self.wording.say("views"), lines=tuple(lines))

    def _outcome(self, cell: Cell | None) -> str:
        return self.wording.say("cannot be so") if cell is None else self.wording.word(cell.outcome)


def _mark(cell: Cell | None) -> Mark:
    return Mark.NONE if cell is None else OUTCOME_MARKS[cell.outcome]
