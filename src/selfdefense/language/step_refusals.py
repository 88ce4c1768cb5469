"""What the vocabulary says refuses a step, joined to each step that uses it (D6). Works on expanded values."""

from collections.abc import Mapping
from typing import TypeVar

import attrs

from selfdefense.framework import (
    Excepts,
    FactType,
    FollowUp,
    Permits,
    Procedure,
    Requires,
    Step,
    StepChoice,
    StepItem,
)

__all__ = ["with_refusals"]

T = TypeVar("T", bound=Permits | Excepts | Requires | Procedure)


def with_refusals(holder: T, facts: Mapping[str, FactType]) -> T:
    """Join the facts' own `refused_by` to every step of a norm's content or of a procedure."""
    return attrs.evolve(holder, steps=tuple(_item(item, facts) for item in holder.steps)) if holder.steps else holder


def _item(item: StepItem, facts: Mapping[str, FactType]) -> StepItem:
    match item:
        case Step():
            return _step(item, facts)
        case StepChoice():
            return _choice(item, facts)
        case _:
            return item


def _choice(choice: StepChoice, facts: Mapping[str, FactType]) -> StepChoice:
    alternatives = tuple(
        _step(item, facts) if isinstance(item, Step) else _choice(item, facts) for item in choice.alternatives
    )
    return attrs.evolve(choice, alternatives=alternatives)


def _step(step: Step, facts: Mapping[str, FactType]) -> Step:
    joined = tuple(dict.fromkeys([*step.refused_by, *_refusals(step.facts, facts)]))
    after = tuple(_follow_up(follow_up, facts) for follow_up in step.after)
    return (
        step if (joined, after) == (step.refused_by, step.after) else attrs.evolve(step, refused_by=joined, after=after)
    )


def _refusals(names: tuple[str, ...], facts: Mapping[str, FactType]) -> list[str]:
    return [fact.refused_by for name in names if (fact := facts.get(name)) and fact.refused_by is not None]


def _follow_up(follow_up: FollowUp, facts: Mapping[str, FactType]) -> FollowUp:
    fact = facts.get(follow_up.fact)
    if fact is None or fact.refused_by is None:
        return follow_up
    return attrs.evolve(follow_up, refused_by=tuple(dict.fromkeys([*follow_up.refused_by, fact.refused_by])))
