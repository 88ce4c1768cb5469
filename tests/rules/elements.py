"""What a norm says, together with what other provisions add to it: for the table of elements."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from selfdefense.framework import (
    Condition,
    CountsAs,
    Excepts,
    Framework,
    Norm,
    Permits,
    Requires,
    Step,
    StepChoice,
    StepItem,
    UseProcedure,
    concepts_of,
    facts_of,
)

__all__ = ["Said", "family"]

_MODALITIES = {"CountsAs": "counts_as", "CountsNot": "counts_not"}


def family(name: str) -> str:
    """Give a norm's id before actions and parties were expanded."""
    return name.partition("[")[0]


def _base(fact: str) -> str:
    return fact.partition(".")[0]


class Said:
    """The framework, asked norm by norm."""

    def __init__(self, framework: Framework) -> None:
        """Gather the norms by family, what adds to them, and what makes a concept true."""
        self.framework = framework
        self.norms: dict[str, list[Norm]] = defaultdict(list)
        self._adding: dict[str, list[Norm]] = defaultdict(list)
        self._making: dict[str, list[Norm]] = defaultdict(list)
        for norm in framework.norms:
            self.norms[family(norm.id)].append(norm)
            if isinstance(norm.content, Requires):
                for target in norm.content.of:
                    self._adding[target].append(norm)
            if isinstance(norm.content, CountsAs):
                self._making[norm.content.concept].append(norm)
        self._procedures = defaultdict(list)
        for procedure in framework.procedures:
            self._procedures[procedure.name].append(procedure)

    def modalities(self, name: str) -> set[str]:
        """Name the kinds of norm of this family, as they are written in a rule file."""
        kinds = {type(norm.content).__name__ for norm in self.norms[name]}
        return {_MODALITIES.get(kind, kind.lower()) for kind in kinds}

    def circumstances(self, name: str) -> set[str]:
        """Name the facts and concepts of its condition, and of the concepts in it."""
        return {_base(each) for norm in self.norms[name] for each in self._of(norm.when)}

    def steps(self, name: str) -> set[str]:
        """Name the facts of its steps, of steps that others add, and of named procedures."""
        return {
            _base(each)
            for norm in self._with_additions(name)
            if isinstance(norm.content, Permits | Excepts | Requires)
            for item in norm.content.steps
            for each in self._of_step(item)
        }

    def limits(self, name: str) -> set[str]:
        """Name the facts and concepts of its limits, and of limits that others add."""
        return {
            _base(each)
            for norm in self._with_additions(name)
            if isinstance(norm.content, Permits | Excepts | Requires)
            for limit in norm.content.limits
            for condition in (limit.condition, limit.when)
            for each in self._of(condition)
        }

    def tiers(self, name: str) -> set[str]:
        """Name the weapons tiers it carries."""
        return {
            grant.tier
            for norm in self.norms[name]
            if isinstance(norm.content, Permits)
            for grant in norm.content.weapons
        }

    def overridden(self, name: str) -> set[str]:
        """Name the families of norms that it overrides."""
        return {family(override.norm) for norm in self.norms[name] for override in norm.overrides}

    def _with_additions(self, name: str) -> Iterator[Norm]:
        for norm in self.norms[name]:
            yield norm
            yield from self._adding[norm.id]

    def _of(self, condition: Condition, seen: frozenset[str] = frozenset()) -> Iterator[str]:
        yield from facts_of(condition)
        for concept in concepts_of(condition):
            yield concept
            if concept not in seen:
                for norm in self._making[concept]:
                    yield from self._of(norm.when, seen | {concept})

    def _of_step(self, item: StepItem) -> Iterable[str]:
        if isinstance(item, UseProcedure):
            for procedure in self._procedures[item.procedure]:
                for inner in procedure.steps:
                    yield from self._of_step(inner)
        elif isinstance(item, StepChoice):
            yield from (*self._of(item.when), *item.refused_by)
            for alternative in item.alternatives:
                yield from self._of_step(alternative)
        else:
            yield from self._of_one(item)

    def _of_one(self, step: Step) -> Iterator[str]:
        yield from (*step.facts, *step.refused_by, *self._of(step.when))
        for follow_up in step.after:
            yield from (follow_up.fact, *follow_up.refused_by)
        for fact in step.facts:
            refused_by = self.framework.fact[fact].refused_by
            if refused_by is not None:
                yield refused_by
