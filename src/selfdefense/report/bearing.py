"""Which facts bear on an action under the law of a day: those that its verdict can depend on. Evaluates nothing."""

from collections.abc import Iterator

from selfdefense.framework import (
    Condition,
    Excepts,
    FactType,
    LawInForce,
    Norm,
    Obliges,
    Permits,
    Requires,
    Step,
    StepChoice,
    concepts_of,
    facts_of,
)

__all__ = ["facts_bearing_on"]


def facts_bearing_on(law: LawInForce, action: str) -> tuple[FactType, ...]:
    """List the facts that norms on the action name, through concepts and overriding norms, in the order of the law."""
    search = _Search(law)
    named = dict.fromkeys(search.of_action(action))
    return tuple(law.framework.fact[name] for name in named)


class _Search:
    """Remembers which norms, concepts and actions it has been to."""

    def __init__(self, law: LawInForce) -> None:
        self._law = law
        self._been: set[str] = set()

    def of_action(self, action: str) -> Iterator[str]:
        """Go through the routes, prohibitions and duties of an action; of a group, of its members."""
        if not self._first("action", action):
            return
        for member in self._law.framework.action[action].group:
            yield from self.of_action(member)
        for norm in (*self._law.routes_of(action), *self._law.prohibitions_of(action)):
            yield from self._of_norm(norm, action)
        for duty in self._law.duties_of(action):
            yield from self._of_norm(duty, action)

    def _first(self, kind: str, name: str) -> bool:
        key = f"{kind} {name}"
        new = key not in self._been
        self._been.add(key)
        return new

    def _of_norm(self, norm: Norm, action: str | None) -> Iterator[str]:
        if not self._first("norm", norm.id):
            return
        yield from self._of_condition(norm.when)
        for other in self._law.overriders_of(norm, action):
            yield from self._of_norm(other, action)
        for requirement in self._law.requirements_of(norm):
            yield from self._of_requirement(requirement)
        match norm.content:
            case Permits(rests_on=rests_on):
                yield from self._of_conduct(norm)
                if rests_on is not None:
                    yield from self.of_action(rests_on)
            case Excepts():
                yield from self._of_conduct(norm)
            case Obliges(discharged_by=str(fact)):
                yield fact
            case _:
                pass

    def _of_requirement(self, norm: Norm) -> Iterator[str]:
        """Go through what a norm requires of another, below statute, too: it bears on policy (D11)."""
        assert isinstance(norm.content, Requires)
        yield from self._of_condition(norm.when)
        for step in self._law.opened(norm.content.steps):
            yield from self._of_step(step)
        for limit in norm.content.limits:
            yield from self._of_condition(limit.when)
            yield from self._of_condition(limit.condition)

    def _of_conduct(self, norm: Norm) -> Iterator[str]:
        for required in self._law.steps_of(norm):
            yield from self._of_step(required.step)
        for limit in self._law.limits_of(norm):
            yield from self._of_condition(limit.limit.when)
            yield from self._of_condition(limit.limit.condition)

    def _of_step(self, step: Step | StepChoice) -> Iterator[str]:
        yield from self._of_condition(step.when)
        if isinstance(step, StepChoice):
            for alternative in step.alternatives:
                yield from self._of_step(alternative)
        else:
            yield from step.facts
            yield from () if step.lapsed_by is None else (step.lapsed_by,)
            for follow_up in step.after:
                yield from (follow_up.fact, *follow_up.refused_by)
        yield from step.refused_by

    def _of_condition(self, condition: Condition) -> Iterator[str]:
        yield from facts_of(condition)
        for concept in concepts_of(condition):
            if self._first("concept", concept):
                for norm in (*self._law.counting_as(concept), *self._law.counting_not(concept)):
                    yield from self._of_norm(norm, None)
