"""What is asked of every engine: the propositions that a verdict is made of."""

from collections.abc import Iterator
from functools import lru_cache

from selfdefense.evaluation import (
    Allegation,
    Applies,
    Barred,
    ConceptComputed,
    ConceptFound,
    Effective,
    Forbidden,
    Granted,
    InReading,
    LabelledProhibited,
    Lawful,
    LimitsBreached,
    Mode,
    Proposition,
    StepsDone,
    StepsRefused,
)
from selfdefense.framework import (
    Condition,
    CountsAs,
    CountsNot,
    Excepts,
    FactHolds,
    LawInForce,
    Norm,
    Obliges,
    Permits,
    Requires,
    Step,
    StepChoice,
    atoms_of,
)

__all__ = ["has_exceptional", "modes_of", "questions_of"]


@lru_cache(maxsize=32)
def questions_of(law: LawInForce) -> tuple[Proposition, ...]:
    """List, without repeats and in the law's own order, all that an evaluation under this law may need."""
    return tuple(dict.fromkeys(_questions(law)))


def _questions(law: LawInForce) -> Iterator[Proposition]:
    for concept in law.framework.concepts:
        yield ConceptComputed(concept.name)
        yield ConceptFound(concept.name)
    for norm in law.norms.values():
        yield from _about_norm(law, norm)
    for action in law.actions:
        for mode in modes_of(law, action):
            yield from _about_action(law, action, mode)


def _about_norm(law: LawInForce, norm: Norm) -> Iterator[Proposition]:
    yield Applies(norm.id)
    yield from _allegations(norm.when)
    for ref in law.open_readings[norm.id]:
        yield InReading(ref.question, ref.readings)
    match norm.content:
        case CountsAs() | CountsNot() | Obliges():
            yield from _about_effect(law, norm, None, Mode.PROSPECT)
        case Permits() | Excepts():
            yield from _about_steps(law, norm)
        case Requires(of=of):
            for target in of:
                if target in law.norms:
                    content = law.norms[target].content
                    assert isinstance(content, Permits | Excepts)
                    yield from _about_effect(law, norm, content.action, Mode.PROSPECT)
        case _:
            pass


def _allegations(condition: Condition) -> Iterator[Proposition]:
    for atom in atoms_of(condition):
        yield Allegation(atom)


def _about_steps(law: LawInForce, norm: Norm) -> Iterator[Proposition]:
    yield StepsRefused(norm.id)
    yield StepsDone(norm.id)
    yield LimitsBreached(norm.id)
    for required in law.steps_of(norm):
        yield from _step_facts(required.step)
    for limit in law.limits_of(norm):
        yield from _allegations(limit.limit.when)
        yield from _allegations(limit.limit.condition)


def _step_facts(step: Step | StepChoice) -> Iterator[Proposition]:
    yield from _allegations(step.when)
    facts = list(step.refused_by)
    if isinstance(step, StepChoice):
        for alternative in step.alternatives:
            yield from _step_facts(alternative)
    else:
        facts += step.facts
        facts += [step.lapsed_by] if step.lapsed_by is not None else []
        for follow_up in step.after:
            facts += [follow_up.fact, *follow_up.refused_by]
    for fact in facts:
        yield Allegation(FactHolds(fact=fact))


@lru_cache(maxsize=4096)
def has_exceptional(law: LawInForce, action: str) -> bool:
    """Say whether an exception recognised in theory only bears on the action (D7)."""
    return any(isinstance(norm.content, Excepts) and norm.content.exceptional for norm in law.exceptions_of(action))


def modes_of(law: LawInForce, action: str) -> tuple[Mode, ...]:
    """List the modes in which an action is evaluated: those of a group go for all that is in it."""
    groups = [name for name in law.ancestors[action] if law.framework.action[name].group]
    beside = [name for group in groups for name in law.covered_by(group)]
    in_principle = any(has_exceptional(law, name) for name in (action, *beside))
    return tuple(Mode) if in_principle else (Mode.PROSPECT, Mode.NOW)


def _about_action(law: LawInForce, action: str, mode: Mode) -> Iterator[Proposition]:
    yield Lawful(action, mode)
    if law.framework.action[action].group:
        return
    yield Barred(action, mode)
    yield LabelledProhibited(action, mode)
    for bar in law.prohibitions_of(action):
        yield from _about_effect(law, bar, action, mode)
    for route in law.routes_of(action):
        yield Granted(route.id, action, mode)
        yield Forbidden(route.id, action, mode)
        yield from _about_effect(law, route, action, mode)


def _about_effect(law: LawInForce, norm: Norm, action: str | None, mode: Mode) -> Iterator[Proposition]:
    yield Effective(norm.id, action, mode)
    for other in law.overriders_of(norm, action):
        yield from _about_effect(law, other, action, mode)
