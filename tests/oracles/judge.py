"""The judge: clingo's only answer set of `meaning.lp` on the facts of one pair."""

from pathlib import Path

import clingo

from selfdefense.framework import Framework
from selfdefense.scenario import Scenario
from selfdefense.truth import Truth

from .facts import Facts, facts_of_framework, facts_of_scenario

__all__ = ["MEANING", "Judgement", "judged"]

MEANING = Path(__file__).with_name("meaning.lp").read_text(encoding="utf-8")
_SHOWN = "#show t/1. #show f/1. #show outcome/3. #show standing/3. #show in/1."


class Judgement:
    """What follows from the pages, by the name of each atom."""

    def __init__(self, facts: Facts, atoms: frozenset[str]) -> None:
        self.facts = facts
        self.atoms = atoms

    def truth_of(self, name: str) -> Truth:
        """Give the truth of what has that name; unknown is neither known true nor known false."""
        if f"t({name})" in self.atoms:
            return Truth.TRUE
        return Truth.FALSE if f"f({name})" in self.atoms else Truth.UNKNOWN

    def word_of(self, predicate: str, *terms: str) -> str:
        """Give the one word that stands last in the atoms of a predicate with these first terms."""
        start = f"{predicate}({','.join(terms)},"
        words = [atom[len(start) : -1] for atom in self.atoms if atom.startswith(start)]
        assert len(words) == 1, (start, words)
        return words[0]


def judged(framework: Framework, scenario: Scenario) -> Judgement:
    """Let clingo judge one pair. The meaning must have exactly one answer set."""
    facts = facts_of_framework(framework)
    facts_of_scenario(facts, scenario)
    control = clingo.Control(["0", "--warn=none"])
    control.add("base", [], f"{MEANING}{_SHOWN}{''.join(facts.lines)}")
    control.ground([("base", [])])
    models: list[frozenset[str]] = []
    control.solve(on_model=lambda model: models.append(frozenset(map(str, model.symbols(shown=True)))))
    assert len(models) == 1, f"{len(models)} answer sets"
    return Judgement(facts, models[0])
