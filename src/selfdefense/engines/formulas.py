"""Formulas over fields, simplified as they are made, and their layout as gates.

Only laws of strong Kleene logic are used: no excluded middle, so a formula and its negation do not cancel.
"""

from collections.abc import Iterable

import attrs

from .program import Gate, Literal

__all__ = ["And", "Formula", "Layout", "Or", "conjunction", "disjunction"]


@attrs.frozen(cache_hash=True)
class And:
    """Every part holds."""

    parts: tuple["Formula", ...]


@attrs.frozen(cache_hash=True)
class Or:
    """Some part holds."""

    parts: tuple["Formula", ...]


Formula = bool | Literal | And | Or


def _joined(parts: Iterable[Formula], *, kind: type[And] | type[Or], neutral: bool) -> Formula:
    flat: dict[Formula, None] = {}
    for part in parts:
        if isinstance(part, bool):
            if part is not neutral:
                return not neutral
        elif isinstance(part, kind):
            flat.update(dict.fromkeys(part.parts))
        else:
            flat[part] = None
    if not flat:
        return neutral
    return next(iter(flat)) if len(flat) == 1 else kind(tuple(flat))


def conjunction(parts: Iterable[Formula]) -> Formula:
    """Join parts that must all hold; true of nothing."""
    return _joined(parts, kind=And, neutral=True)


def disjunction(parts: Iterable[Formula]) -> Formula:
    """Join parts of which one must hold; false of nothing."""
    return _joined(parts, kind=Or, neutral=False)


class Layout:
    """Fields and gates under construction: equal gates become one."""

    def __init__(self, inputs: int) -> None:
        self._next = inputs
        self._known: dict[tuple[tuple[Literal, ...], ...], int] = {}
        self.gates: list[Gate] = []

    def literal(self, formula: Formula) -> Literal:
        """Give a literal for a formula, adding gates where needed."""
        if isinstance(formula, Literal):
            return formula
        return Literal(self._gate(self._disjuncts(formula)))

    def _disjuncts(self, formula: Formula) -> tuple[tuple[Literal, ...], ...]:
        match formula:
            case bool():
                return ((),) if formula else ()
            case Or(parts=parts):
                return tuple(dict.fromkeys(self._conjunct(part) for part in parts))
            case _:
                return (self._conjunct(formula),)

    def _conjunct(self, formula: Formula) -> tuple[Literal, ...]:
        parts = formula.parts if isinstance(formula, And) else (formula,)
        return tuple(dict.fromkeys(self.literal(part) for part in parts))

    def _gate(self, disjuncts: tuple[tuple[Literal, ...], ...]) -> int:
        field = self._known.get(disjuncts)
        if field is None:
            field = self._known[disjuncts] = self._next
            self._next += 1
            self.gates.append(Gate(field, disjuncts))
        return field

    def negation(self, formula: Formula) -> Formula:
        """Negate by De Morgan's laws; a *known* literal gets a gate of its own first."""
        match formula:
            case bool():
                return not formula
            case Literal(known=True):
                return Literal(self._gate(((formula,),)), negated=True)
            case Literal(field=field, negated=negated):
                return Literal(field, negated=not negated)
            case And(parts=parts):
                return disjunction(map(self.negation, parts))
            case Or(parts=parts):
                return conjunction(map(self.negation, parts))

    def known(self, formula: Formula) -> Formula:
        """Ask whether a formula is known to hold; it passes through `and` and `or`."""
        match formula:
            case bool():
                return formula
            case Literal():
                return attrs.evolve(formula, known=True)
            case And(parts=parts):
                return conjunction(map(self.known, parts))
            case Or(parts=parts):
                return disjunction(map(self.known, parts))
