"""Comparisons of a choice, quantity or date with a constant or the scenario's date (D3). Knows no other condition."""

from collections.abc import Callable

from selfdefense.diagnostics import nearest, quoted
from selfdefense.framework import ALWAYS, Compare, Comparison, Condition, FactType, Kind, Operand, RelativeDate

from .fields import Fields
from .names import Names
from .nodes import MappingNode, Node, SequenceNode
from .scalars import date_of, name_of, number_of
from .vocabulary import Scope

__all__ = ["choice_value", "read_comparison"]

MOST_DAYS = 36_525
"""A hundred years, about: further from the scenario's date nothing in a law reaches."""

FITTING = {
    Kind.BOOLEAN: (),
    Kind.CHOICE: (Comparison.IS, Comparison.IS_ONE_OF),
    Kind.QUANTITY: (
        Comparison.IS,
        Comparison.IS_ONE_OF,
        Comparison.BELOW,
        Comparison.AT_MOST,
        Comparison.ABOVE,
        Comparison.AT_LEAST,
    ),
    Kind.DATE: (
        Comparison.IS,
        Comparison.BEFORE,
        Comparison.ON_OR_BEFORE,
        Comparison.AFTER,
        Comparison.ON_OR_AFTER,
    ),
}


def read_comparison(fields: Fields, names: Names, scope: Scope) -> Condition:
    """Read `{fact: operation_place, is: high_seas}` and its like."""
    name = fields.name("fact", required=True)
    stated = [(word, node) for word in Comparison if (node := fields.node(word.value)) is not None]
    fact = None if name is None else names.fact(name, scope)
    if fact is None:
        return ALWAYS
    if len(stated) != 1:
        _report_count(fact, fields, names)
        return ALWAYS
    comparison, node = stated[0]
    if comparison not in FITTING[fact.kind]:
        _report_misfit(fact, comparison, node, names)
        return ALWAYS
    operand = _operand(fact, comparison, node, names)
    if operand is None:
        return ALWAYS
    return Compare(fact=fact.name, comparison=comparison, operand=operand, span=fields.span)


def _report_count(fact: FactType, fields: Fields, names: Names) -> None:
    names.diagnostics.report("wrong-type", "a comparison says one thing of a fact", fields.span, help=_fitting(fact))


def _report_misfit(fact: FactType, comparison: Comparison, node: Node, names: Names) -> None:
    message = f"a {fact.kind.value} cannot be compared by `{comparison.value}`"
    names.diagnostics.report("wrong-type", message, node.span, help=_fitting(fact))


def _fitting(fact: FactType) -> str:
    words = ", ".join(f"`{word.value}`" for word in FITTING[fact.kind])
    return f"compare it by {words}" if words else f"write `{fact.name}` or `{{not: {fact.name}}}`"


def _operand(fact: FactType, comparison: Comparison, node: Node, names: Names) -> Operand | None:
    read = _reader(fact, names)
    if comparison is not Comparison.IS_ONE_OF:
        return read(node)
    items = node.items if isinstance(node, SequenceNode) else (node,)
    values = [value for item in items if (value := read(item)) is not None]
    return tuple(values) if len(values) == len(items) else None  # type: ignore[return-value]


def _reader(fact: FactType, names: Names) -> Callable[[Node], Operand | None]:
    match fact.kind:
        case Kind.CHOICE:
            return lambda node: choice_value(node, fact, names)
        case Kind.QUANTITY:
            return lambda node: number_of(node, names.diagnostics)
        case _:
            return lambda node: _day(node, names)


def choice_value(node: Node, fact: FactType, names: Names) -> str | None:
    """Read a value of a closed list."""
    name = name_of(node, names.diagnostics)
    known = [choice.name for choice in fact.choices]
    if name is None or name.text in known:
        return None if name is None else name.text
    close = nearest(name.text, known)
    cure = f"did you mean `{close}`?" if close else "write " + ", ".join(f"`{value}`" for value in known)
    message = f"{quoted(name.text)} is no value of `{fact.name}`"
    names.diagnostics.report("unknown-word", message, name.span, help=cure)
    return None


def _day(node: Node, names: Names) -> Operand | None:
    """Read a date, or `{days_from_now: -20}`."""
    if not isinstance(node, MappingNode):
        return date_of(node, names.diagnostics)
    fields = Fields(node, names.diagnostics, what="a date relative to the scenario's")
    days = fields.integer("days_from_now", required=True)
    fields.finish()
    if days is None:
        return None
    if abs(days) > MOST_DAYS:
        names.diagnostics.report("bad-number", "further away than a hundred years", node.span)
    return RelativeDate(days)
