"""Comparisons as short technical details of an explanation; readers' phrases are the reports' business."""

from selfdefense.framework import Compare, Operand, RelativeDate

__all__ = ["detail_of"]


def detail_of(compare: Compare) -> str:
    """Write a comparison's operator and operand: `is_one_of a, b`, `before 2016-03-29`."""
    return f"{compare.comparison.value} {_operand(compare.operand)}"


def _operand(operand: Operand) -> str:
    if isinstance(operand, tuple):
        return ", ".join(map(str, operand))
    if isinstance(operand, RelativeDate):
        return f"the scenario's date {operand.days:+d} days"
    return str(operand)
