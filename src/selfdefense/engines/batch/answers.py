"""What is asked of every row, as bit code: outcome and now, routes' standing, outstanding steps (D6, D8, D9)."""

from collections.abc import Iterator

import attrs

from selfdefense.evaluation import (
    Effective,
    Granted,
    LabelledProhibited,
    Lawful,
    Mode,
    Outcome,
    Standing,
)
from selfdefense.framework import Excepts, FactHolds, LawInForce, Norm, Permits, RequiredStep, Step, StepChoice

from .rails import Pair, Rails

__all__ = ["Answer", "leaves", "outcome_answer", "standing_answers", "step_answers"]


@attrs.frozen(kw_only=True)
class Answer:
    """A column of results: bit k of a row's number is node k, and the number counts the words. No words: yes or no."""

    name: str
    nodes: tuple[int, ...]
    words: tuple[str, ...] = ()


_OUTCOMES = tuple(outcome.value for outcome in Outcome)
_STANDINGS = tuple(standing.value for standing in Standing)


def leaves(law: LawInForce, action: str) -> tuple[str, ...]:
    """List the actions below a group; of any other action, itself."""
    members = law.framework.action[action].group
    if not members:
        return (action,)
    return tuple(dict.fromkeys(leaf for member in members for leaf in leaves(law, member)))


def outcome_answer(rails: Rails, law: LawInForce, action: str, mode: Mode) -> Answer:
    """Name the outcome (D9). Of a group, the best of its members: each rank is reached where a member reaches it."""
    code = rails.code
    ranks = [_ranks(rails, leaf, mode) for leaf in leaves(law, action)]
    permitted, lawful, not_unlawful, not_prohibited = (code.any_of(nodes) for nodes in zip(*ranks, strict=True))
    low = code.either(
        code.both(code.opposite(permitted), lawful), code.both(code.opposite(not_unlawful), not_prohibited)
    )
    nodes = (low, code.both(code.opposite(lawful), not_prohibited), code.opposite(not_prohibited))
    name = action if mode is Mode.PROSPECT else f"{action}:{mode.value}"
    return Answer(name=name, nodes=nodes, words=_OUTCOMES)


def _ranks(rails: Rails, action: str, mode: Mode) -> tuple[int, int, int, int]:
    """Give where the outcome is at least: permitted, permitted subject to, undetermined, not authorised."""
    code = rails.code
    lawful = rails.of(Lawful(action, mode))
    at_once = code.both(lawful.true, rails.of(Lawful(action, Mode.NOW)).true)
    prohibited = code.both(lawful.false, rails.of(LabelledProhibited(action, mode)).true)
    return at_once, lawful.true, code.opposite(lawful.false), code.opposite(prohibited)


def standing_answers(rails: Rails, law: LawInForce, action: str) -> Iterator[Answer]:
    """Say where each route stands (D8)."""
    code = rails.code
    for leaf in leaves(law, action):
        for route in law.routes_of(leaf):
            granted, now = rails.of(Granted(route.id, leaf)), rails.of(Granted(route.id, leaf, Mode.NOW))
            pending = code.both(granted.true, code.opposite(now.true))
            unsettled = code.opposite(code.either(granted.true, granted.false))
            nodes = (code.either(pending, unsettled), code.opposite(granted.true))
            yield Answer(name=f"{leaf}:route:{route.id}", nodes=nodes, words=_STANDINGS)


def step_answers(rails: Rails, law: LawInForce, action: str) -> Iterator[Answer]:
    """Say of each step of each route whether it is outstanding (D6)."""
    for leaf in leaves(law, action):
        for route in law.routes_of(leaf):
            names: set[str] = set()
            for required in law.steps_of(route):
                name = f"{leaf}:step:{route.id}:{_name(required.step)}"
                while name in names:
                    name += "'"
                names.add(name)
                yield Answer(name=name, nodes=(_outstanding(rails, route, required),))


def _name(step: Step | StepChoice) -> str:
    if isinstance(step, StepChoice):
        return "|".join(map(_name, step.alternatives))
    return "+".join(step.facts)


def _outstanding(rails: Rails, norm: Norm, required: RequiredStep) -> int:
    code = rails.code
    needed = rails.condition(required.step.when)
    if required.guard is not None:
        assert isinstance(norm.content, Permits | Excepts)
        needed = rails.all_of(needed, rails.of(Effective(required.guard, norm.content.action)))
    refused, done = _refused(rails, required.step), _done(rails, required.step)
    settled = code.any_of((needed.false, refused.true, done.true, done.false))
    return code.opposite(settled)


def _fact(rails: Rails, fact: str) -> Pair:
    return rails.atom(FactHolds(fact=fact))


def _known(rails: Rails, pair: Pair) -> Pair:
    return Pair(pair.true, rails.code.opposite(pair.true))


def _refused(rails: Rails, step: Step | StepChoice) -> Pair:
    refused = [_known(rails, _fact(rails, fact)) for fact in step.refused_by]
    if isinstance(step, Step):
        refused += [_known(rails, _fact(rails, fact)) for after in step.after for fact in after.refused_by]
        return rails.any_of(*refused)
    closed = [
        rails.any_of(~rails.condition(alternative.when), _refused(rails, alternative))
        for alternative in step.alternatives
    ]
    return rails.any_of(*refused, rails.all_of(*closed))


def _done(rails: Rails, step: Step | StepChoice) -> Pair:
    not_refused = ~_refused(rails, step)
    if isinstance(step, StepChoice):
        chosen = (rails.all_of(rails.condition(a.when), _done(rails, a)) for a in step.alternatives)
        return rails.all_of(not_refused, rails.any_of(*chosen))
    parts = [not_refused, *(_fact(rails, fact) for fact in step.facts)]
    if step.lapsed_by is not None:
        parts.append(~_known(rails, _fact(rails, step.lapsed_by)))
    return rails.all_of(*parts)
