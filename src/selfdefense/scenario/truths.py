"""The truth of a condition on given facts: strong Kleene, as the definitions say (D1, D3)."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from selfdefense.framework import (
    AllOf,
    AnyOf,
    AtLeast,
    Atom,
    Compare,
    Comparison,
    ConceptHolds,
    Condition,
    FactHolds,
    Known,
    Not,
    Operand,
    RelativeDate,
    Value,
)
from selfdefense.truth import Truth, all_of, any_of, at_least, known

__all__ = ["atom_truth", "truth_of"]

_ORDERS: dict[Comparison, Callable[[int], bool]] = {
    Comparison.BELOW: lambda order: order < 0,
    Comparison.BEFORE: lambda order: order < 0,
    Comparison.AT_MOST: lambda order: order <= 0,
    Comparison.ON_OR_BEFORE: lambda order: order <= 0,
    Comparison.ABOVE: lambda order: order > 0,
    Comparison.AFTER: lambda order: order > 0,
    Comparison.AT_LEAST: lambda order: order >= 0,
    Comparison.ON_OR_AFTER: lambda order: order >= 0,
    Comparison.IS: lambda order: order == 0,
}


def _resolved(operand: Operand, as_of: date) -> Operand:
    return as_of + timedelta(days=operand.days) if isinstance(operand, RelativeDate) else operand


def _compare(value: Value, comparison: Comparison, operand: Operand) -> bool:
    if comparison is Comparison.IS_ONE_OF:
        assert isinstance(operand, tuple)
        return value in operand
    order = (value > operand) - (value < operand)  # type: ignore[operator]
    return _ORDERS[comparison](order)


def atom_truth(atom: Atom, values: Mapping[str, Value], as_of: date) -> Truth:
    """Find whether a fact is alleged to be so; a fact without a value is unknown (D2)."""
    value = values.get(atom.fact)
    if value is None:
        return Truth.UNKNOWN
    if isinstance(atom, FactHolds):
        assert isinstance(value, bool)
        return Truth.of(value)
    return Truth.of(_compare(value, atom.comparison, _resolved(atom.operand, as_of)))


def truth_of(
    condition: Condition,
    truth_of_atom: Callable[[Atom], Truth],
    truth_of_concept: Callable[[str], Truth],
) -> Truth:
    """Find the truth of a condition from the truths of its leaves (D1, D3)."""

    def recurse(part: Condition) -> Truth:
        return truth_of(part, truth_of_atom, truth_of_concept)

    match condition:
        case FactHolds() | Compare():
            return truth_of_atom(condition)
        case ConceptHolds(concept=concept):
            return truth_of_concept(concept)
        case AllOf(parts=parts):
            return all_of(map(recurse, parts))
        case AnyOf(parts=parts):
            return any_of(map(recurse, parts))
        case AtLeast(count=count, parts=parts):
            return at_least(count, map(recurse, parts))
        case Not(part=part):
            return ~recurse(part)
        case Known(part=part):
            return known(recurse(part))
