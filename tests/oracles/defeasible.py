"""Defeasible theories in our language: literals are concepts, rules count-as norms, conflicts are overrides.

The proof theory is that of Antoniou, Billington, Governatori and Maher (2001), with ambiguity blocked and team defeat:

* *definitely L*: L is a fact, or all of the body of a strict rule for L is definitely so.
* *defeasibly L*: definitely L; or the body of a strict or defeasible rule for L is so, the contrary is not definitely
  so, and each rule for the contrary whose body is so is beaten by a superior rule for L whose body is so.

Overriding is acyclic (D7), so two rules cannot override one another. A conflict is written as a norm of its own: the
attack of one rule on another, which overrides the other and is overridden by the rules superior to the attacker.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from graphlib import CycleError, TopologicalSorter

from selfdefense.framework import (
    AllOf,
    ConceptHolds,
    Condition,
    CountsAs,
    FactHolds,
    Framework,
    Norm,
    Not,
)
from selfdefense.scenario import Fact, Scenario
from tests.builders import DAY, concept, fact_type, framework, norm

from .conformance import Instance, Literal, NotExpressibleError, Theory

__all__ = ["Translation", "translated"]


class Translation:
    """A theory as a framework with a scenario, and the names of its literals' concepts."""

    def __init__(self, theory: Theory) -> None:
        self._theory = theory
        self._rules: dict[Literal, list[Instance]] = defaultdict(list)
        for instance in theory.instances:
            self._rules[instance.head].append(instance)
        heads = set(self._rules) | theory.facts
        asked = {literal.proved for instance in theory.instances for literal in instance.body}
        every = heads | asked | {literal.contrary for literal in heads | asked}
        self.literals = tuple(sorted(every))
        self._numbers = {literal: number for number, literal in enumerate(self.literals)}
        self._refuse_circles()
        self.framework = self._framework()

    def definitely(self, literal: Literal) -> str:
        """Name the concept that a literal is definitely so."""
        return f"definitely_{self._numbers[literal]}"

    def defeasibly(self, literal: Literal) -> str:
        """Name the concept that a literal is defeasibly so."""
        return f"defeasibly_{self._numbers[literal]}"

    @property
    def scenario(self) -> Scenario:
        """State the facts."""
        facts = tuple(Fact(name=self._fact(literal), value=True) for literal in sorted(self._theory.facts))
        return Scenario(id="theory", framework="by-hand", as_of=DAY, facts=facts)

    def _fact(self, literal: Literal) -> str:
        return f"fact_{self._numbers[literal]}"

    def _refuse_circles(self) -> None:
        """Concepts must not rest on themselves (D4): what a rule and its attackers read comes before its head."""
        rests_on: dict[Literal, set[Literal]] = defaultdict(set)
        for instance in self._theory.instances:
            body = {literal.proved for literal in instance.body}
            rests_on[instance.head] |= body
            rests_on[instance.head.contrary] |= body
        try:
            TopologicalSorter(rests_on).prepare()
        except CycleError:
            raise NotExpressibleError("a conclusion that rests on itself") from None

    def _framework(self) -> Framework:
        return framework(
            facts=tuple(fact_type(self._fact(literal)) for literal in sorted(self._theory.facts)),
            concepts=(
                *(concept(self.definitely(literal)) for literal in self.literals),
                *(concept(self.defeasibly(literal)) for literal in self.literals),
                concept("conflict"),
            ),
            norms=tuple(self._norms()),
            digest=f"theory-{id(self)}",
        )

    def _norms(self) -> Iterator[Norm]:
        for literal in self.literals:
            name = self._numbers[literal]
            if literal in self._theory.facts:
                content = CountsAs(concept=self.definitely(literal))
                yield norm(f"given_{name}", content, FactHolds(fact=self._fact(literal)))
            yield norm(f"strictly_{name}", CountsAs(concept=self.defeasibly(literal)), self._is_definite(literal))
            yield from self._about(literal)

    def _is_definite(self, literal: Literal) -> Condition:
        return ConceptHolds(concept=self.definitely(literal))

    def _body(self, instance: Instance, *, strictly: bool) -> Condition:
        name = self.definitely if strictly else self.defeasibly
        parts = ((literal, ConceptHolds(concept=name(literal.proved))) for literal in instance.body)
        return AllOf(parts=tuple(Not(part=part) if literal.no else part for literal, part in parts))

    def _about(self, literal: Literal) -> Iterator[Norm]:
        """Write the rules for a literal, the attacks on them, and what beats the attacks."""
        place = self._numbers[literal]
        own = [rule for rule in self._rules[literal] if rule.kind != "defeater"]
        against = self._rules[literal.contrary] if own else []
        for number, attacker in enumerate(against):
            attack = f"attack_{place}_{number}"
            beaten_by = [rule for rule in own if (rule.name, attacker.name) in self._theory.superior]
            yield self._conflict(attack, self._body(attacker, strictly=False), self._for(place, own))
            for defender, rule in enumerate(beaten_by):
                name = f"defence_{place}_{number}_{defender}"
                yield self._conflict(name, self._body(rule, strictly=False), (attack,))
        if own:
            certain = self._is_definite(literal.contrary)
            yield self._conflict(f"certain_{place}", certain, self._for(place, own))
        for number, rule in enumerate(own):
            content = CountsAs(concept=self.defeasibly(literal))
            yield norm(f"rule_{place}_{number}", content, self._body(rule, strictly=False))
            if rule.kind == "strict":
                strict = CountsAs(concept=self.definitely(literal))
                yield norm(f"strict_{place}_{number}", strict, self._body(rule, strictly=True))

    def _for(self, place: int, own: Iterable[Instance]) -> tuple[str, ...]:
        return tuple(f"rule_{place}_{number}" for number, _ in enumerate(own))

    def _conflict(self, name: str, when: Condition, overrides: tuple[str, ...]) -> Norm:
        return norm(name, CountsAs(concept="conflict"), when, overrides=overrides)


def translated(theory: Theory) -> Translation:
    """Translate a theory; NotExpressibleError where a conclusion rests on itself."""
    return Translation(theory)
