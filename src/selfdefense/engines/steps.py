"""Whether a step is done or refused (D6), given the truths of facts and conditions."""

from collections.abc import Callable

from selfdefense.framework import Condition, Step, StepChoice
from selfdefense.truth import Truth, all_of, any_of, known

__all__ = ["is_done", "is_refused"]

Holds = Callable[[Condition], Truth]
FactTruth = Callable[[str], Truth]


def is_refused(step: Step | StepChoice, holds: Holds, fact: FactTruth) -> Truth:
    """Only a known refusal refuses; a choice is refused when no alternative is left."""
    refused = any_of(known(fact(name)) for name in step.refused_by)
    if isinstance(step, Step):
        return refused | any_of(known(fact(name)) for follow_up in step.after for name in follow_up.refused_by)
    return refused | all_of(
        ~holds(alternative.when) | is_refused(alternative, holds, fact) for alternative in step.alternatives
    )


def is_done(step: Step | StepChoice, holds: Holds, fact: FactTruth) -> Truth:
    """Refused beats done; a step that has lapsed is not done; unknown is outstanding, never done."""
    not_refused = ~is_refused(step, holds, fact)
    if isinstance(step, StepChoice):
        return not_refused & any_of(
            holds(alternative.when) & is_done(alternative, holds, fact) for alternative in step.alternatives
        )
    lapsed = Truth.FALSE if step.lapsed_by is None else known(fact(step.lapsed_by))
    return not_refused & ~lapsed & all_of(fact(name) for name in step.facts)
