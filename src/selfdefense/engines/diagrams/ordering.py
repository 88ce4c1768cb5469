"""The order of variables: facts that are read together stand together, and what is read everywhere comes first.

Diagrams of the same thing can differ in size a thousandfold by their order. The order changes no answer.
"""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from selfdefense.engines.program import Program
from selfdefense.evaluation import Allegation, Lawful

__all__ = ["order_of_facts"]

_OFTEN = 12


@lru_cache(maxsize=64)
def order_of_facts(programs: tuple[Program, ...]) -> tuple[str, ...]:
    """List the facts that the programs read: those read often by how often, the rest as actions lead to them."""
    reads: Counter[str] = Counter()
    met: dict[str, None] = {}
    for program in programs:
        reads.update(_reads(program))
        met.update(dict.fromkeys(_met(program)))
    often = [fact for fact in met if reads[fact] >= _OFTEN]
    often.sort(key=lambda fact: -reads[fact])
    return tuple(dict.fromkeys((*often, *met)))


def _fact(program: Program, field: int) -> str | None:
    proposition = program.inputs[field] if field < len(program.inputs) else None
    return proposition.atom.fact if isinstance(proposition, Allegation) else None


def _reads(program: Program) -> Iterator[str]:
    for gate in program.gates:
        for conjunct in gate.disjuncts:
            yield from (fact for literal in conjunct if (fact := _fact(program, literal.field)) is not None)


def _met(program: Program) -> Iterator[str]:
    """Go down from the lawfulness of each action, depth first."""
    gates = {gate.target: gate for gate in program.gates}
    seen: set[int] = set()
    waiting = [literal.field for asked, literal in program.outputs.items() if isinstance(asked, Lawful)][::-1]
    while waiting:
        field = waiting.pop()
        if field in seen:
            continue
        seen.add(field)
        if field in gates:
            waiting.extend(lit.field for conjunct in reversed(gates[field].disjuncts) for lit in reversed(conjunct))
        elif (fact := _fact(program, field)) is not None:
            yield fact
