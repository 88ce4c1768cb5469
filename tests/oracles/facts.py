"""A framework and a scenario as facts of an answer set program, name by name.

It translates what was written: which norms are in force, whom they speak of and what they override is for
`meaning.lp` to say. Named procedures and weapons are not translated.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from itertools import count

from selfdefense.framework import (
    AllOf,
    AnyOf,
    AtLeast,
    Compare,
    ConceptHolds,
    Condition,
    Constraint,
    ConstraintKind,
    CountsAs,
    CountsNot,
    Excepts,
    FactHolds,
    FollowUp,
    Framework,
    Known,
    Limit,
    Norm,
    Not,
    Obliges,
    Permits,
    Prohibits,
    Provision,
    Question,
    RelativeDate,
    Requires,
    Step,
    StepChoice,
    StepItem,
    Value,
)
from selfdefense.scenario import Scenario

__all__ = ["Facts", "facts_of_framework", "facts_of_scenario", "written"]

SCALE = 10


def written(value: Value | RelativeDate) -> str:
    """Write a value: a quantity in tenths, a date as the number of its day."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return f'"{value}"'
        case Decimal():
            return str(int(value * SCALE))
        case date():
            return str(value.toordinal())
        case RelativeDate(days=days):
            return str(days)


class Facts:
    """Facts written one after another; conditions, steps and limits get numbers of their own."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._numbers = count()
        self.step_numbers: dict[int, int] = {}

    def say(self, predicate: str, *terms: object) -> None:
        """Write one fact; a term that is text must be written already."""
        self.lines.append(f"{predicate}({','.join(map(str, terms))}).")

    def number(self) -> int:
        """Give a number that nothing else has."""
        return next(self._numbers)

    def condition(self, condition: Condition) -> int:
        """Write a condition with its parts, and give its number."""
        number = self.number()
        match condition:
            case FactHolds(fact=fact):
                self.say("of_fact", number, written(fact))
            case ConceptHolds(concept=concept):
                self.say("of_concept", number, written(concept))
            case Compare():
                self._comparison(number, condition)
            case AllOf(parts=parts):
                self._compound("all_of", number, parts)
            case AnyOf(parts=parts):
                self._compound("any_of", number, parts)
            case AtLeast(count=least, parts=parts):
                self._parts(number, parts)
                self.say("at_least_of", number, least)
            case Not(part=part):
                self._compound("not_of", number, (part,))
            case Known(part=part):
                self._compound("known_of", number, (part,))
        return number

    def _compound(self, kind: str, number: int, parts: Iterable[Condition]) -> None:
        self.say(kind, number)
        self._parts(number, parts)

    def _parts(self, number: int, parts: Iterable[Condition]) -> None:
        for part in parts:
            self.say("part", number, self.condition(part))

    def _comparison(self, number: int, comparison: Compare) -> None:
        self.say("compares", number, written(comparison.fact), comparison.comparison.value)
        operand = comparison.operand
        if isinstance(operand, RelativeDate):
            self.say("relative", number, written(operand))
        for value in operand if isinstance(operand, tuple) else (operand,):
            if not isinstance(value, RelativeDate):
                self.say("operand", number, written(value))

    def step(self, step: StepItem) -> int:
        """Write a step with its alternatives, and give its number."""
        assert isinstance(step, Step | StepChoice), "named procedures are not translated"
        number = self.step_numbers[id(step)] = self.number()
        self.say("step_when", number, self.condition(step.when))
        self._several("refused_by", number, step.refused_by)
        if isinstance(step, StepChoice):
            self.say("choice", number)
            for alternative in step.alternatives:
                self.say("alternative", number, self.step(alternative))
            return number
        self.say("simple", number)
        self._several("does", number, step.facts)
        self._several("lapsed_by", number, () if step.lapsed_by is None else (step.lapsed_by,))
        for follow_up in step.after:
            self._follow_up(number, follow_up)
        return number

    def _follow_up(self, number: int, follow_up: FollowUp) -> None:
        """What follows holds nothing back, but its refusal closes."""
        self._several("refused_by", number, follow_up.refused_by)

    def _several(self, predicate: str, number: object, names: Iterable[str]) -> None:
        for name in names:
            self.say(predicate, number, written(name))

    def norm(self, norm: Norm) -> None:
        """Write a norm with its ground, readings, overrides and content."""
        name = written(norm.id)
        self.say("norm", name, written(norm.provision), norm.layer.value.replace("-", "_"))
        self.say("when", name, self.condition(norm.when))
        self._several("overrides", name, (override.norm for override in norm.overrides))
        for place, ref in enumerate(norm.readings):
            self.say("read", name, place, written(ref.question))
            for reading in ref.readings:
                self.say("read_as", name, place, written(reading))
        self._content(name, norm)

    def _content(self, name: str, norm: Norm) -> None:
        match norm.content:
            case CountsAs(concept=concept):
                self.say("counts_as", name, written(concept))
            case CountsNot(concept=concept):
                self.say("counts_not", name, written(concept))
            case Prohibits(action=action, under=under):
                self.say("prohibits", name, written(action))
                self._several("under", name, under)
            case Permits() as permits:
                self._permits(name, permits)
            case Excepts(action=action, exceptional=exceptional) as excepts:
                self.say("excepts", name, written(action))
                if exceptional:
                    self.say("exceptional", name)
                self._carried(name, excepts.steps, excepts.limits)
            case Requires(of=of, steps=steps, limits=limits):
                self._several("requires", name, of)
                self._carried(name, steps, limits)
            case Obliges():
                self.say("obliges", name)

    def _permits(self, name: str, permits: Permits) -> None:
        self.say("permits", name, written(permits.action))
        if permits.covers_kinds:
            self.say("covers_kinds", name)
        if permits.rests_on is not None:
            self.say("rests_on", name, written(permits.rests_on))
        self._carried(name, permits.steps, permits.limits)

    def _carried(self, name: str, steps: Iterable[StepItem], limits: Iterable[Limit]) -> None:
        for step in steps:
            self.say("step", name, self.step(step))
        for limit in limits:
            self.say("limit", name, self.number(), self.condition(limit.when), self.condition(limit.condition))

    def provision(self, provision: Provision) -> None:
        """Write when a provision is in force; one that never came into force has no start."""
        if provision.start is not None:
            self.say("start", written(provision.id), written(provision.start))
        if provision.until is not None:
            self.say("until", written(provision.id), written(provision.until))

    def question(self, question: Question) -> None:
        """Write a question with its readings, and the official ones in their order."""
        self.say("question", written(question.name))
        self._several("offers", written(question.name), (reading.name for reading in question.readings))
        for place, entry in enumerate(question.official):
            start = entry.start if entry.start is not None else date.min
            reading = "open" if entry.reading == "open" else written(entry.reading)
            self.say("official", written(question.name), place, written(start), reading)

    def constraint(self, constraint: Constraint) -> None:
        """Write a constraint: what is never so together, or what the first part implies."""
        number = self.number()
        never = constraint.kind is ConstraintKind.NEVER_TOGETHER
        self.say("never_together" if never else "implies", number)
        for place, part in enumerate(constraint.parts):
            self.say("tied", number, place, self.condition(part))


def facts_of_framework(framework: Framework) -> Facts:
    """Translate a framework."""
    facts = Facts()
    for concept in framework.concepts:
        facts.say("concept", written(concept.name))
        if concept.open:
            facts.say("open_concept", written(concept.name))
    for action in framework.actions:
        facts.say("action", written(action.name))
        facts._several("kind_of", written(action.name), action.kind_of)
        facts._several("member", written(action.name), action.group)
        if not action.needs_basis:
            facts.say("no_basis", written(action.name))
    for provision in framework.provisions:
        facts.provision(provision)
    for question in framework.questions:
        facts.question(question)
    for norm in framework.norms:
        facts.norm(norm)
    for constraint in framework.constraints:
        facts.constraint(constraint)
    return facts


def facts_of_scenario(facts: Facts, scenario: Scenario) -> None:
    """Add the days, the values and what is stipulated."""
    facts.say("as_of", written(scenario.as_of))
    facts.say("law_day", written(scenario.law_as_of if scenario.law_as_of is not None else scenario.as_of))
    for fact in scenario.facts:
        if fact.value is not None:
            facts.say("value", written(fact.name), written(fact.value))
    for concept, value in scenario.stipulate:
        facts.say("stipulated", written(concept), written(value))
