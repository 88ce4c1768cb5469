"""Features as scenarios: what a feature gives becomes facts, what it then says becomes expectations.

So features count where the law is put to the test (`coverage`, `mutate`). Only features on a pack that is loaded by its
name are read. A sentence that no expectation can say (on a layer, a note, what defeats what, policy, a duty that is not
due) is left out: the scenario then expects less than the feature, never more.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
import pytest
from pytest_bdd.parser import FeatureParser, ScenarioTemplate, Step

from selfdefense.framework import Framework, law_in_force
from selfdefense.scenario import Act, Expectation, Scenario

from . import given, sentences
from .specification import Specification
from .wording import DUES, MODES, OUTCOMES, Wording

__all__ = ["UnreadFeatureError", "scenarios_in"]

_GIVEN: tuple[tuple[Wording, Callable[..., Specification]], ...] = (
    (sentences.LAW, given.law_of),
    (sentences.SCENARIO_FILE, given.scenario_in_file),
    (sentences.DAY, given.day_is),
    (sentences.DAY_OF_THE_FACTS, given.day_of_the_facts),
    (sentences.FACTS, given.facts),
    (sentences.ASSUMPTION, given.assumption_made),
    (sentences.READING, given.reading_taken),
    (sentences.STIPULATION, given.stipulated),
    (sentences.DENIAL, given.not_so),
    (sentences.DOUBT, given.unknown),
    (sentences.FACT, given.so),
)
_TRUTHS = {sentences.CONCEPT: "true", sentences.NO_CONCEPT: "false", sentences.OPEN_CONCEPT: "unknown"}


class UnreadFeatureError(Exception):
    """A feature that cannot be read as scenarios; the message names its place."""


def scenarios_in(file: Path, root: Path) -> tuple[Scenario, ...]:
    """Read the scenarios of a feature; UnreadFeatureError where a line means nothing in its pack."""
    feature = FeatureParser(str(file.parent), file.name).parse()
    read = []
    for template in feature.scenarios.values():
        for number, steps in enumerate(_filled(template)):
            scenario = _Reader.of(file, root, f"{file.stem}-{template.line_number}-{number}").read(steps)
            if scenario is not None and scenario.expect:
                read.append(scenario)
    return tuple(read)


def _filled(template: ScenarioTemplate) -> Iterator[Sequence[Step]]:
    """Give the steps once for each row of examples."""
    contexts = [context for examples in template.examples for context in examples.as_contexts()]
    for context in contexts or [{}]:
        yield template.render(context).steps


def _places(wording: Wording, line: str) -> Mapping[str, Any] | None:
    """Give the places of a sentence that a line fills, in either language; None where it is another sentence."""
    for sentence in (wording.en, wording.ja):
        if sentence.is_matching(line):
            return sentence.parse_arguments(line)
    return None


@attrs.define
class _Reader:
    """What has been read of one scenario: the situation last applied, the label spoken of, and what is expected."""

    specification: Specification
    file: Path
    name: str
    applied: Scenario | None = None
    label: str = ""
    acts: list[Act] = attrs.field(factory=list)
    expect: list[Expectation] = attrs.field(factory=list)

    @classmethod
    def of(cls, file: Path, root: Path, name: str) -> "_Reader":
        """Begin a scenario of a feature."""
        return cls(Specification(folder=file.parent, root=root, workshop=root), file, name)

    def read(self, steps: Sequence[Step]) -> Scenario | None:
        """Read the lines in their order; None for a scenario with rules of its own."""
        for step in steps:
            if _places(sentences.RULES, step.name) or _places(sentences.SCENARIO_TEXT, step.name) is not None:
                return None
            try:
                self._read(step)
            except pytest.fail.Exception as failure:
                raise UnreadFeatureError(f"{self.file}:{step.line_number}: {step.name}\n{failure}") from None
        if self.applied is None:
            return None
        ask = (*self.applied.ask, *self.acts)
        return attrs.evolve(self.applied, id=self.name, ask=ask, expect=tuple(self.expect))

    def _read(self, step: Step) -> None:
        if step.type == "given":
            self._give(step)
        elif step.type == "when":
            self._apply(step.name)
        else:
            self._expect(step)

    def _give(self, step: Step) -> None:
        for wording, function in _GIVEN:
            if (places := _places(wording, step.name)) is not None:
                cells = {"datatable": step.datatable.raw()} if step.datatable else {}
                self.specification = function(self.specification, **places, **cells)
                return

    def _apply(self, line: str) -> None:
        for wording, holds in ((sentences.CEASES, False), (sentences.BECOMES, True)):
            if (places := _places(wording, line)) is not None:
                # What was expected before the change belongs to another situation.
                self.expect.clear()
                self.acts.clear()
                self.specification = self.specification.later(places["day"], places["phrase"], holds=holds)
        self.specification = self.specification.loaded()
        self.applied = self.specification.scenario()

    @property
    def _law(self) -> Framework:
        assert self.specification.law is not None
        return self.specification.law

    def _expect(self, step: Step) -> None:
        cells = tuple(str(cell) for row in step.datatable.raw() for cell in row) if step.datatable else ()
        said = self._of_concept(step.name) or self._of_outcome(step.name, cells) or self._of_parts(step.name, cells)
        if said:
            self.expect.append(Expectation(**said))

    def _of_concept(self, line: str) -> dict[str, Any] | None:
        for wording, truth in _TRUTHS.items():
            if (places := _places(wording, line)) is not None:
                return {"of": self.specification.phrases.concept(places["phrase"]), "outcome": truth}
        return None

    def _of_outcome(self, line: str, cells: tuple[str, ...]) -> dict[str, Any] | None:
        if (places := _places(sentences.TURNS_ON, line)) is not None:
            self.label = self._label(places["action"])
            return {"of": self.label, "outcome": "undetermined", "turns_on": self._facts(cells)}
        if (places := _places(sentences.OUTCOME_UNDER, line)) is not None:
            self.label = self._label_under(places["provision"], places["action"])
            return {"of": self.label, MODES[places["mode"]]: OUTCOMES[places["outcome"]]}
        if (places := _places(sentences.OUTCOME, line)) is not None:
            self.label = self._label(places["action"])
            return {"of": self.label, MODES[places["mode"]]: OUTCOMES[places["outcome"]]}
        return None

    def _of_parts(self, line: str, cells: tuple[str, ...]) -> dict[str, Any] | None:
        """Read what is said of the steps, limits, weapons, duties and legal bases of the action spoken of last."""
        if _places(sentences.STEPS, line) is not None or _places(sentences.NO_STEPS, line) is not None:
            return {"of": self.label, "steps": self._facts(cells)}
        if _places(sentences.LIMITS, line) is not None:
            return {"of": self.label, "limits": self._facts(cells)}
        if (places := _places(sentences.WEAPONS, line)) is not None:
            return {"of": self.label, "weapons": (self.specification.phrases.tier(places["tier"]),)}
        if (places := _places(sentences.DUTY, line)) is not None and DUES[places["state"]] == "due":
            return self._of_norm("duties", places["provision"])
        if (places := _places(sentences.BARS, line)) is not None:
            return self._of_norm("bars", places["provision"])
        if (places := _places(sentences.LEGAL_BASIS, line)) is not None:
            return self._of_norm("route", places["provision"])
        return None

    def _of_norm(self, what: str, citation: str) -> dict[str, Any] | None:
        """Name the norm meant, where a citation means but one."""
        assert self.applied is not None
        norms = tuple(self.specification.phrases.norms(citation, self.applied.law_date))
        if len(norms) != 1:
            return None
        return {"of": self.label, what: norms[0] if what == "route" else norms}

    def _facts(self, phrases: tuple[str, ...]) -> tuple[str, ...]:
        """Name facts, and questions of law, which a verdict may turn on."""
        book, questions = self.specification.phrases, self._law.question
        return tuple(phrase if phrase in questions else book.fact(phrase) for phrase in phrases)

    def _label(self, phrase: str) -> str:
        assert self.applied is not None
        acts = {act.label for act in self.applied.ask}
        return phrase if phrase in acts else self.specification.phrases.action(phrase)

    def _label_under(self, citation: str, phrase: str) -> str:
        """Ask an act with one legal basis alone (D15)."""
        assert self.applied is not None
        action, day = self.specification.phrases.action(phrase), self.applied.law_date
        cited = self.specification.phrases.norms(citation, day)
        law = law_in_force(self._law, day, self._law.official_stance(day))
        routes = [norm.id for norm in law.routes_of(action) if norm.id in cited]
        label = f"{action} under {routes[0] if routes else citation}"
        if routes and label not in {act.label for act in self.acts}:
            self.acts.append(Act(action=action, name=label, route=routes[0]))
        return label
