"""Translation: a program to rules of positive tests. Knows no library.

Each disjunct of a gate becomes two patterns: under one it is surely true, under the other it may be. A pattern says,
for each field that it reads, which of the values 0, 1, 2 pass. Equal patterns become one rule, and where unknown
cannot occur, *sure* and *maybe* are equal. What needs no rule gets none: constants, gates that copy one literal
(their readers read what they copy), patterns that always or never match.
"""

from collections.abc import Iterable

import attrs

from selfdefense.engines.program import Gate, Literal, Program
from selfdefense.frozen import frozen

__all__ = ["LONGEST_PATTERN", "Copy", "Pattern", "Rule", "Table", "Translation", "translate"]

Table = tuple[int, int, int]
"""What a reading makes of the values 0, 1, 2."""
Reading = tuple[int, Table]
Pattern = tuple[tuple[int, int], ...]
"""The fields read, in order, each with the values that pass, as bits."""

LONGEST_PATTERN = 24  # the library holds 32 expressions a message

_IDENTITY: Table = (0, 1, 2)
_TRUE: Reading = (0, (2, 2, 2))
_FALSE: Reading = (0, (0, 0, 0))
_UNKNOWN: Reading = (0, (1, 1, 1))
_ANY, _DECIDED = 0b111, 0b101
_TABLES: dict[tuple[bool, bool], Table] = {
    (False, False): _IDENTITY,
    (True, False): (2, 1, 0),
    (False, True): (0, 0, 2),
    (True, True): (2, 0, 0),
}


@frozen
class Rule:
    """A pattern and what follows from it: fields that are true, fields that are not false, and grounds.

    A ground is a gate and the number of its disjunct that is surely true.
    """

    pattern: Pattern
    sure: tuple[int, ...]
    maybe: tuple[int, ...]
    grounds: tuple[tuple[int, int], ...]


@frozen
class Copy:
    """A gate computed without a rule: what a table makes of another field."""

    target: int
    source: int
    table: Table


@frozen
class Translation:
    """Rules in an order in which a rule reads only what earlier rules settle, and the values before any has fired.

    `initial` may be longer than the program: the fields beyond it are flags, each a part of a long pattern.
    """

    size: int
    initial: tuple[int, ...]
    rules: tuple[Rule, ...]
    copies: tuple[Copy, ...]


def translate(program: Program) -> Translation:
    """Translate a program; every gate is a copy, or has rules or none that could ever fire."""
    translator = _Translator(program)
    for gate in program.gates:
        translator.add(gate)
    return translator.translation()


@attrs.define
class _Consequences:
    """What follows from a pattern, while it is collected."""

    sure: list[int] = attrs.Factory(list)
    maybe: list[int] = attrs.Factory(list)
    grounds: list[tuple[int, int]] = attrs.Factory(list)


class _Translator:
    def __init__(self, program: Program) -> None:
        self._size = program.size
        self._initial = [0] * program.size
        self._possible = [_ANY] * program.size
        self._roots: list[Reading] = [
            _UNKNOWN if given is None else (field, _IDENTITY) for field, given in enumerate(program.inputs)
        ]
        self._rules: dict[Pattern, _Consequences] = {}
        self._flags: dict[Pattern, int] = {}
        self._copies: list[Copy] = []

    def translation(self) -> Translation:
        """Give what has been translated."""
        rules = (Rule(p, tuple(c.sure), tuple(c.maybe), tuple(c.grounds)) for p, c in self._rules.items())
        return Translation(self._size, tuple(self._initial), tuple(rules), tuple(self._copies))

    def add(self, gate: Gate) -> None:
        """Translate a gate."""
        disjuncts = [self._readings(disjunct) for disjunct in gate.disjuncts]
        copied = _copied(disjuncts)
        if copied is None:
            self._roots.append((gate.target, _IDENTITY))
            self._add_rules(gate.target, disjuncts)
        else:
            self._roots.append(copied)
            self._copies.append(Copy(gate.target, *copied))

    def _readings(self, literals: Iterable[Literal]) -> frozenset[Reading]:
        return frozenset(map(self._reading, literals)) - {_TRUE}

    def _reading(self, literal: Literal) -> Reading:
        source, inner = self._roots[literal.field]
        outer = _TABLES[literal.negated, literal.known]
        table = (outer[inner[0]], outer[inner[1]], outer[inner[2]])
        return (0 if len(set(table)) == 1 else source, table)

    def _add_rules(self, target: int, disjuncts: list[frozenset[Reading]]) -> None:
        decided = True
        for number, readings in enumerate(disjuncts):
            sure, maybe = self._pattern(readings, 2), self._pattern(readings, 1)
            decided = decided and sure == maybe
            maybe = _apart(sure, maybe)
            if sure is not None:
                consequences = self._rule(sure)
                consequences.sure.append(target)
                consequences.grounds.append((target, number))
            if maybe == ():
                self._initial[target] = 1
            elif maybe is not None and maybe != sure:
                self._rule(maybe).maybe.append(target)
        self._possible[target] = _DECIDED if decided else _ANY

    def _pattern(self, readings: Iterable[Reading], least: int) -> Pattern | None:
        """Say when all readings give at least so much; None if never."""
        passing: dict[int, int] = {}
        for field, table in readings:
            bits = sum(1 << value for value in range(3) if table[value] >= least)
            passing[field] = passing.get(field, self._possible[field]) & bits
        if 0 in passing.values():
            return None
        return tuple((field, bits) for field, bits in sorted(passing.items()) if bits != self._possible[field])

    def _rule(self, pattern: Pattern) -> _Consequences:
        while len(pattern) > LONGEST_PATTERN:
            flag = self._flag(pattern[:LONGEST_PATTERN])
            pattern = (*pattern[LONGEST_PATTERN:], (flag, 0b100))
        return self._rules.setdefault(pattern, _Consequences())

    def _flag(self, part: Pattern) -> int:
        if part not in self._flags:
            self._flags[part] = len(self._initial)
            self._rule(part).sure.append(len(self._initial))
            self._initial.append(0)
            self._possible.append(_DECIDED)
        return self._flags[part]


def _apart(sure: Pattern | None, maybe: Pattern | None) -> Pattern | None:
    """Where one field alone tells *maybe* from *sure*, match only what is not sure: one rule fires, not two."""
    if sure is None or maybe is None or [field for field, _ in sure] != [field for field, _ in maybe]:
        return maybe
    apart = [(field, bits & ~surely) for (field, bits), (_, surely) in zip(maybe, sure, strict=True) if bits != surely]
    return tuple(sorted((dict(maybe) | dict(apart)).items())) if len(apart) == 1 else maybe


def _copied(disjuncts: list[frozenset[Reading]]) -> Reading | None:
    """Give the one reading that a disjunction comes to, if it does."""
    alive = {readings for readings in disjuncts if _FALSE not in readings}
    if not alive:
        return _FALSE
    if frozenset() in alive:
        return _TRUE
    (first, *others) = alive
    return next(iter(first)) if not others and len(first) == 1 else None
