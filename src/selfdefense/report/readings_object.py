"""Actions by readings as plain values, for JSON: names and states, who holds which beside them."""

from selfdefense.analysis.readings import Cell, Column, ReadingsTable, Row
from selfdefense.framework import Framework

from .to_json import cleaned
from .verdict_object import Json
from .wording import Wording

__all__ = ["readings_object"]


def readings_object(table: ReadingsTable, framework: Framework, *, language: str | None = None) -> Json:
    """Give a table of actions by readings; cells stand in the order of the columns."""
    wording = Wording(framework, language if language is not None else framework.language)
    evaluation = table.evaluation
    shown = {
        "framework": {"id": evaluation.framework, "digest": evaluation.digest},
        "scenario": evaluation.scenario,
        "as_of": str(evaluation.as_of),
        "law_as_of": str(evaluation.law_as_of),
        "stance": dict(evaluation.stance.choices),
        "columns": [_column(wording, column) for column in table.columns],
        "without_bearing": list(table.without_bearing),
        "disputed": list(table.disputed),
        "rows": [_row(row) for row in table.rows],
    }
    return {key: cleaned(value) for key, value in shown.items()}


def _column(wording: Wording, column: Column) -> Json:
    return {
        "readings": dict(column.changes),
        "holders": [_holder(wording, question, reading) for question, reading in column.changes],
        "view": column.view,
        "held": column.held,
    }


def _holder(wording: Wording, question: str, reading: str) -> str | None:
    readings = wording.framework.question[question].readings
    return next((wording.text(found.holder) for found in readings if found.name == reading), None)


def _row(row: Row) -> Json:
    return {
        "act": row.label,
        "action": row.action,
        "agreement": row.agreement.value,
        "cells": [_cell(cell) for cell in row.cells],
    }


def _cell(cell: Cell | None) -> Json | None:
    return None if cell is None else {"outcome": cell.outcome.value, "now": cell.now.value}
