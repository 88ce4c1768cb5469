"""Rows that contradict themselves, as bit code: no way of filling in what is unknown keeps every constraint (D2, D10).

Known facts are followed through the constraints `implies`; a row contradicts itself where one so reached is known to be
false, or where all parts of a `never_together` are reached. For parts that are facts, and comparisons as premises, that
finds every contradiction (the clauses are Horn clauses); a comparison or a combination that is itself implied is only
held against what is known of it.
"""

from collections.abc import Mapping

from selfdefense.framework import Condition, Constraint, ConstraintKind, FactHolds, Framework, Role

from .rails import Pair, Rails

__all__ = ["contradictory"]


def contradictory(rails: Rails, framework: Framework) -> int:
    """Give where a row breaks the constraints whatever is unknown."""
    premises = _premises(framework)
    return rails.code.any_of(_broken(rails, framework, premises, one) for one in framework.constraints)


def _premises(framework: Framework) -> Mapping[str, tuple[Condition, ...]]:
    """List what brings each circumstance with it, by one constraint."""
    found: dict[str, tuple[Condition, ...]] = {}
    for constraint in framework.constraints:
        if constraint.kind is ConstraintKind.IMPLIES:
            for part in constraint.parts[1:]:
                if _follows(framework, part) and isinstance(part, FactHolds):
                    found[part.fact] = (*found.get(part.fact, ()), constraint.parts[0])
    return found


def _follows(framework: Framework, part: Condition) -> bool:
    """A step or conduct that is unknown stays so in every completion; a circumstance can be filled in."""
    return isinstance(part, FactHolds) and framework.fact[part.fact].role is Role.CIRCUMSTANCE


def _reached(rails: Rails, framework: Framework, premises: Mapping[str, tuple[Condition, ...]], part: Condition) -> int:
    """Give where a part is known, or follows from what is known."""
    nodes: dict[Condition, int] = {}
    waiting = [part]
    while waiting:
        current = waiting.pop()
        if current in nodes:
            continue
        nodes[current] = rails.condition(current).true
        if isinstance(current, FactHolds) and _follows(framework, current):
            waiting += premises.get(current.fact, ())
    return rails.code.any_of(nodes.values())


def _broken(
    rails: Rails, framework: Framework, premises: Mapping[str, tuple[Condition, ...]], constraint: Constraint
) -> int:
    code = rails.code
    if constraint.kind is ConstraintKind.NEVER_TOGETHER:
        return code.all_of(_reached(rails, framework, premises, part) for part in constraint.parts)
    failing: list[Pair] = [rails.condition(part) for part in constraint.parts[1:]]
    reached = _reached(rails, framework, premises, constraint.parts[0])
    return code.both(reached, code.any_of(pair.false for pair in failing))
