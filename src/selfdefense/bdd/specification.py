"""What one scenario of a feature has said so far: the law, the day, the facts; and, once applied, what follows."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import attrs

from selfdefense.diagnostics import DiagnosticError
from selfdefense.evaluation import Verdict
from selfdefense.framework import Framework, Kind, Value
from selfdefense.language import list_packs, load_framework, load_scenario, scenario_from_facts, scenario_from_text
from selfdefense.scenario import Scenario

from .application import Application, apply_law
from .failures import fail
from .phrases import PhraseBook, phrase_book
from .rules import write_rules
from .values import allegation, value_of
from .wording import day_of

__all__ = ["Specification"]


@attrs.frozen(kw_only=True, eq=False)
class Specification:
    """The lines of a Gherkin scenario up to here. Each step gives the next one; none is changed."""

    folder: Path
    root: Path
    workshop: Path
    rules: tuple[str, ...] = ()
    law: Framework | None = None
    day: date | None = None
    law_day: date | None = None
    base: Scenario | None = None
    facts: tuple[tuple[str, Value | None], ...] = ()
    assume: tuple[str, ...] = ()
    readings: tuple[tuple[str, str], ...] = ()
    stipulate: tuple[tuple[str, bool], ...] = ()
    refusal: DiagnosticError | None = None
    applied: Application | None = None
    spoken_of: Verdict | None = None

    # What is given

    def of_law(self, name: str, day: str) -> "Specification":
        """Take a shipped rule pack by its name, or one in a folder."""
        source = name if name in list_packs() else self._place(name)
        try:
            law = load_framework(source)
        except DiagnosticError as error:
            fail(str(error))
        return attrs.evolve(self, law=law, day=_day(day))

    def of_rules(self, rules: str, day: str | None) -> "Specification":
        """Take the rules of a doc string, beside those already taken."""
        taken = attrs.evolve(self, rules=(*self.rules, rules), law=None)
        return taken if day is None else attrs.evolve(taken, day=_day(day))

    def of_scenario(self, file: str) -> "Specification":
        """Take the facts, acts and day of a scenario file; where no law is given, the one that it names."""
        place = self._place(file)
        known = self.loaded() if self.law is not None or self.rules else self
        try:
            base = load_scenario(place, known.law, root=self.root)
        except DiagnosticError as error:
            return attrs.evolve(known, refusal=error)
        return attrs.evolve(known, base=base, law=known.law or load_framework(base.framework))

    def of_written_scenario(self, text: str) -> "Specification":
        """Take the facts, acts and day of a scenario in a doc string."""
        known = self.loaded()
        try:
            return attrs.evolve(known, base=scenario_from_text(text, known.law, name="<doc string>"))
        except DiagnosticError as error:
            return attrs.evolve(known, refusal=error)

    def of_day(self, day: str) -> "Specification":
        """Take the facts and the law as of a day."""
        return attrs.evolve(self, day=_day(day))

    def of_facts_on(self, day: str) -> "Specification":
        """Take the facts as of another day than the law."""
        return attrs.evolve(self, day=_day(day), law_day=self.law_day or self.day)

    def with_allegation(self, sentence: str) -> "Specification":
        """Add what a sentence alleges."""
        known = self.loaded()
        return known._with_fact(*allegation(sentence, known.phrases))

    def with_value(self, phrase: str, words: str) -> "Specification":
        """Add a fact with a value as a table writes it."""
        known = self.loaded()
        fact = known._law.fact[known.phrases.fact(phrase)]
        return known._with_fact(fact.name, value_of(fact, words, known.phrases))

    def without(self, phrase: str) -> "Specification":
        """Add that a boolean fact is not so."""
        known = self.loaded()
        fact = known._law.fact[known.phrases.fact(phrase)]
        if fact.kind is not Kind.BOOLEAN:
            fail(f"“{phrase}” is nothing that is so or not so")
        return known._with_fact(fact.name, False)

    def in_doubt(self, phrase: str) -> "Specification":
        """Add that a fact is unknown."""
        known = self.loaded()
        return known._with_fact(known.phrases.fact(phrase), None)

    def assuming(self, phrase: str) -> "Specification":
        """Opt in to an assumption."""
        known = self.loaded()
        return attrs.evolve(known, assume=(*known.assume, known.phrases.assumption(phrase)))

    def read_as(self, question: str, reading: str) -> "Specification":
        """Answer a question of law otherwise than officially."""
        return attrs.evolve(self, readings=(*self.readings, (question, reading)))

    def stipulating(self, phrase: str, *, holds: bool) -> "Specification":
        """Take a concept as given."""
        known = self.loaded()
        return attrs.evolve(known, stipulate=(*known.stipulate, (known.phrases.concept(phrase), holds)))

    def _with_fact(self, name: str, value: Value | None) -> "Specification":
        if name in dict(self.facts):
            fail(f"`{name}` is given twice")
        return attrs.evolve(self, facts=(*self.facts, (name, value)))

    # What happens

    def changed(self, day: str, sentence: str, *, holds: bool) -> "Specification":
        """Let something come to be so, or cease, on a later day, and apply the law anew."""
        return self.later(day, sentence, holds=holds).apply()

    def later(self, day: str, sentence: str, *, holds: bool) -> "Specification":
        """Let something come to be so, or cease, on a later day."""
        known = self.loaded()
        name, value = allegation(sentence, known.phrases)
        facts = tuple(pair for pair in known.facts if pair[0] != name)
        return attrs.evolve(known, day=_day(day), facts=(*facts, (name, value if holds else False)))

    def loaded(self) -> "Specification":
        """Load the rules, if that is still to be done; what is wrong with them fails the step."""
        known = self.attempted()
        if known.refusal is not None:
            fail(str(known.refusal))
        return known

    def attempted(self) -> "Specification":
        """Load the rules, if that is still to be done, and keep what is wrong with them."""
        if self.law is not None or self.refusal is not None:
            return self
        if not self.rules:
            fail('no law is given: begin with `Given the law of "…" as of …`')
        try:
            return attrs.evolve(self, law=load_framework(write_rules(self.rules, self.workshop)))
        except DiagnosticError as error:
            return attrs.evolve(self, refusal=error)

    def apply(self) -> "Specification":
        """Apply the law to the facts, by every engine."""
        known = self.loaded()
        return attrs.evolve(known, applied=apply_law(known._law, known.scenario()), spoken_of=None)

    def scenario(self) -> Scenario:
        """Give what has been said so far as a scenario; the law must have been given."""
        if self.base is None and self.day is None:
            fail("no day is given: say of which day the law is, as in `as of 2026-01-26`")
        try:
            return scenario_from_facts(
                self._law,
                dict(self.facts),
                base=self.base,
                as_of=self.day,
                law_as_of=self.law_day,
                assume=self.assume,
                readings=dict(self.readings),
                stipulate=dict(self.stipulate),
            )
        except (DiagnosticError, ValueError) as error:
            return fail(str(error))

    # What follows

    @property
    def application(self) -> Application:
        """Give what the engines say; the law must have been applied."""
        if self.applied is None:
            fail("the law has not been applied: say `When the law is applied` first")
        return self.applied

    @property
    def verdict(self) -> Verdict:
        """Give the verdict on the action that the feature spoke of last."""
        if self.spoken_of is None:
            fail("say first which action is meant, as in `Then … is permitted`")
        return self.spoken_of

    def speaking_of(self, phrase: str, *, under: str | None = None) -> "Specification":
        """Turn to an action, or to what one legal basis alone makes of it."""
        application = self.application
        verdict = application.verdict_on(phrase) if under is None else application.verdict_under(under, phrase)
        return attrs.evolve(self, spoken_of=verdict)

    @property
    def phrases(self) -> PhraseBook:
        """Give the phrase book of the law."""
        return phrase_book(self._law)

    @property
    def _law(self) -> Framework:
        assert self.law is not None
        return self.law

    def _place(self, name: str) -> Path:
        """Find a file or folder that a feature names: beside the feature, or from the project's root."""
        places: Sequence[Path] = (self.folder / name, self.root / name)
        for place in places:
            if place.exists():
                return place
        return fail(f"there is no “{name}” beside the feature or in the project")


def _day(words: str) -> date:
    try:
        return day_of(words)
    except ValueError:
        return fail(f"“{words}” is no day of the calendar")
