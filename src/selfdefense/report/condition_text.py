"""Conditions, steps and limits of the encoded law in words, before anything is evaluated."""

from datetime import date
from decimal import Decimal

from selfdefense.framework import (
    AllOf,
    AnyOf,
    AtLeast,
    Compare,
    ConceptHolds,
    Condition,
    FactHolds,
    Known,
    Not,
    Operand,
    RelativeDate,
    Step,
    StepChoice,
    StepItem,
    UseProcedure,
)

from .wording import Wording

__all__ = ["condition_text", "step_text"]


def condition_text(wording: Wording, condition: Condition) -> str:
    """Say a condition."""
    match condition:
        case FactHolds(fact=fact):
            return wording.fact(fact)
        case ConceptHolds(concept=concept):
            return wording.concept(concept)
        case Compare(fact=fact, comparison=comparison, operand=operand):
            return wording.say(
                "compared",
                says=wording.fact(fact),
                comparison=wording.word(comparison),
                operand=_operand(wording, fact, operand),
            )
        case AllOf(parts=parts):
            return _joined(wording, parts, "and") if parts else wording.say("always")
        case AnyOf(parts=parts):
            return _joined(wording, parts, "or")
        case AtLeast(count=count, parts=parts):
            return f"{wording.say('all at least', count=str(count))}: {_joined(wording, parts, 'list')}"
        case Known(part=part):
            return condition_text(wording, part)
        case Not(part=part):
            return wording.say("not so", says=condition_text(wording, part))


def _joined(wording: Wording, parts: tuple[Condition, ...], phrase: str) -> str:
    """Join parts; a part that is itself joined stands in brackets."""
    said = [
        _bracketed(condition_text(wording, part), part) if len(parts) > 1 else condition_text(wording, part)
        for part in parts
    ]
    return wording.join(said, phrase)


def _bracketed(said: str, part: Condition) -> str:
    return f"({said})" if isinstance(part, AllOf | AnyOf | AtLeast) and len(part.parts) > 1 else said


def _operand(wording: Wording, fact: str, operand: Operand) -> str:
    match operand:
        case tuple():
            return wording.any_of([wording.value(fact, value) for value in operand])
        case RelativeDate(days=days):
            return wording.say("scenario day", days=f"{days:+d}")
        case date() | Decimal() | str():
            return wording.value(fact, operand)


def step_text(wording: Wording, step: StepItem) -> str:
    """Say a step, or the steps to choose from."""
    match step:
        case UseProcedure(procedure=procedure):
            return procedure
        case StepChoice(alternatives=alternatives):
            said = wording.join([step_text(wording, part) for part in alternatives], "or")
        case Step(facts=()):
            said = wording.say("nothing beforehand")
        case Step(facts=facts):
            said = wording.join([wording.fact(fact) for fact in facts], "and")
    return _conditional(wording, step, said)


def _conditional(wording: Wording, step: Step | StepChoice, said: str) -> str:
    if step.when == AllOf(parts=()):
        return said
    return wording.say("if", condition=condition_text(wording, step.when), text=said)
