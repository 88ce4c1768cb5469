"""Fingerprints: what the law says of a question, as a digest; two versions with the same one give the same answer.

A digest over the gates below a proposition, down to the facts and readings that they read.
"""

import hashlib
from collections.abc import Iterable, Mapping

from selfdefense.engines import Literal, Program, lower
from selfdefense.evaluation import Allegation, Proposition
from selfdefense.framework import Compare, LawInForce, RelativeDate

__all__ = ["Fingerprints"]


class Fingerprints:
    """The fingerprints of one law; `relative` where some comparison depends on the day of the facts."""

    def __init__(self, law: LawInForce) -> None:
        program = lower(law)
        self._outputs: Mapping[Proposition, Literal] = program.outputs
        self._fields = _digests(program)
        self.relative = any(_is_relative(given) for given in program.inputs)

    def of(self, propositions: Iterable[Proposition]) -> bytes:
        """Give the fingerprint of some propositions; those that the law does not know count as such."""
        total = hashlib.blake2b(digest_size=16)
        for proposition in propositions:
            literal = self._outputs.get(proposition)
            total.update(b"-" if literal is None else _word(literal, self._fields))
        return total.digest()


def _digests(program: Program) -> list[bytes]:
    fields = [hashlib.blake2b(repr(given).encode(), digest_size=16).digest() for given in program.inputs]
    for gate in program.gates:
        total = hashlib.blake2b(digest_size=16)
        for conjunct in gate.disjuncts:
            total.update(b"|" + b"&".join(_word(literal, fields) for literal in conjunct))
        fields.append(total.digest())
    return fields


def _word(literal: Literal, fields: list[bytes]) -> bytes:
    return fields[literal.field] + bytes((literal.negated, literal.known))


def _is_relative(given: Proposition | None) -> bool:
    if not isinstance(given, Allegation) or not isinstance(given.atom, Compare):
        return False
    operand = given.atom.operand
    return isinstance(operand, RelativeDate)
