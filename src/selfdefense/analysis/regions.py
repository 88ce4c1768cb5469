"""Regions: the situations in which an outcome, a route or a condition is surely so, under one law (D8, D9, D10)."""

from selfdefense.engines.diagrams import Completions, Diagram, planes_of
from selfdefense.evaluation import ConceptFound, Granted, LabelledProhibited, Lawful, Mode
from selfdefense.framework import Condition, Permits, TenetKind

__all__ = ["condition_region", "leaves_below", "outcome_region", "route_region"]


def leaves_below(completions: Completions, action: str) -> tuple[str, ...]:
    """List the actions below a group that have norms of their own; of any other action, itself."""
    members = completions.law.framework.action[action].group
    if not members:
        return (action,)
    return tuple(dict.fromkeys(leaf for member in members for leaf in leaves_below(completions, member)))


def outcome_region(completions: Completions, kind: TenetKind, action: str) -> Diagram:
    """Say where an action has an outcome; of a group, the best outcome of its members."""
    lawful = completions.of(Lawful(action, Mode.PROSPECT))
    match kind:
        case TenetKind.LAWFUL:
            return lawful.sure
        case TenetKind.UNLAWFUL:
            return ~lawful.maybe
        case TenetKind.LAWFUL_NOW:
            return completions.of(Lawful(action, Mode.NOW)).sure
        case TenetKind.PERMITTED:
            return _permitted(completions, action)
        case TenetKind.PERMITTED_SUBJECT_TO:
            return lawful.sure & ~_permitted(completions, action)
        case TenetKind.PROHIBITED:
            return ~lawful.maybe & _prohibited(completions, action)
        case TenetKind.NOT_AUTHORISED:
            return ~lawful.maybe & ~_prohibited(completions, action)
        case _:
            raise ValueError(f"`{kind.value}` is no outcome")


def _permitted(completions: Completions, action: str) -> Diagram:
    result = completions.manager.false
    for leaf in leaves_below(completions, action):
        now = completions.of(Lawful(leaf, Mode.NOW)).sure
        result |= completions.of(Lawful(leaf, Mode.PROSPECT)).sure & now
    return result


def _prohibited(completions: Completions, action: str) -> Diagram:
    result = completions.manager.true
    for leaf in leaves_below(completions, action):
        result &= completions.of(LabelledProhibited(leaf, Mode.PROSPECT)).sure
    return result


def route_region(completions: Completions, norm: str) -> Diagram:
    """Say where a route is not closed, or unsettled; nowhere while it is not in force or grants nothing."""
    permission = completions.law.norms.get(norm)
    if permission is None or not permission.layer.bars or not isinstance(permission.content, Permits):
        return completions.manager.false
    actions = leaves_below(completions, permission.content.action)
    result = completions.manager.false
    for action in actions:
        result |= completions.of(Granted(norm, action)).sure
    return result


def condition_region(completions: Completions, condition: Condition) -> Diagram:
    """Say where a condition is surely so."""
    return planes_of(
        completions.manager, condition, completions.atom, lambda concept: completions.of(ConceptFound(concept))
    ).sure
