"""Given: the law, the day, the facts."""

from typing import TYPE_CHECKING

from pytest_bdd import given

from . import sentences
from .failures import fail

if TYPE_CHECKING:
    from .specification import Specification

_SPECIFICATION = "selfdefense_specification"
_HEADINGS = (["fact", "value"], ["事実", "値"])


@given(sentences.LAW.en, target_fixture=_SPECIFICATION)
@given(sentences.LAW.ja, target_fixture=_SPECIFICATION)
def law_of(selfdefense_specification: "Specification", framework: str, day: str) -> "Specification":
    """Name a rule pack, and the day of the facts and the law."""
    return selfdefense_specification.of_law(framework, day)


@given(sentences.RULES.en, target_fixture=_SPECIFICATION)
@given(sentences.RULES.ja, target_fixture=_SPECIFICATION)
def rules(selfdefense_specification: "Specification", docstring: str, day: str | None) -> "Specification":
    """Write a rule pack, or part of one, in the feature itself."""
    return selfdefense_specification.of_rules(docstring, day)


@given(sentences.SCENARIO_FILE.en, target_fixture=_SPECIFICATION)
@given(sentences.SCENARIO_FILE.ja, target_fixture=_SPECIFICATION)
def scenario_in_file(selfdefense_specification: "Specification", file: str) -> "Specification":
    """Begin with the facts of a scenario file."""
    return selfdefense_specification.of_scenario(file)


@given(sentences.SCENARIO_TEXT.en, target_fixture=_SPECIFICATION)
@given(sentences.SCENARIO_TEXT.ja, target_fixture=_SPECIFICATION)
def scenario_as_written(selfdefense_specification: "Specification", docstring: str) -> "Specification":
    """Write a scenario, with its acts, in the feature itself."""
    return selfdefense_specification.of_written_scenario(docstring)


@given(sentences.DAY.en, target_fixture=_SPECIFICATION)
@given(sentences.DAY.ja, target_fixture=_SPECIFICATION)
def day_is(selfdefense_specification: "Specification", day: str) -> "Specification":
    """Say of which day the facts and the law are."""
    return selfdefense_specification.of_day(day)


@given(sentences.DAY_OF_THE_FACTS.en, target_fixture=_SPECIFICATION)
@given(sentences.DAY_OF_THE_FACTS.ja, target_fixture=_SPECIFICATION)
def day_of_the_facts(selfdefense_specification: "Specification", day: str) -> "Specification":
    """Put the facts on another day than the law."""
    return selfdefense_specification.of_facts_on(day)


@given(sentences.FACTS.en, target_fixture=_SPECIFICATION)
@given(sentences.FACTS.ja, target_fixture=_SPECIFICATION)
def facts(selfdefense_specification: "Specification", datatable: list[list[str]]) -> "Specification":
    """Give facts with their values, one a row."""
    specification = selfdefense_specification
    for row in datatable[1:] if datatable[0] in _HEADINGS else datatable:
        if len(row) != 2:
            fail("a row of facts has two cells: the phrase, and its value")
        specification = specification.with_value(*row)
    return specification


@given(sentences.DENIAL.en, target_fixture=_SPECIFICATION)
@given(sentences.DENIAL.ja, target_fixture=_SPECIFICATION)
def not_so(selfdefense_specification: "Specification", phrase: str) -> "Specification":
    """Give a fact as not so."""
    return selfdefense_specification.without(phrase)


@given(sentences.DOUBT.en, target_fixture=_SPECIFICATION)
@given(sentences.DOUBT.ja, target_fixture=_SPECIFICATION)
def unknown(selfdefense_specification: "Specification", phrase: str) -> "Specification":
    """Give a fact as unknown."""
    return selfdefense_specification.in_doubt(phrase)


@given(sentences.FACT.en, target_fixture=_SPECIFICATION)
def so(selfdefense_specification: "Specification", phrase: str) -> "Specification":
    """Give a fact, by its phrase alone; any line of `Given` that is no other sentence."""
    return selfdefense_specification.with_allegation(phrase)


@given(sentences.ASSUMPTION.en, target_fixture=_SPECIFICATION)
@given(sentences.ASSUMPTION.ja, target_fixture=_SPECIFICATION)
def assumption_made(selfdefense_specification: "Specification", assumption: str) -> "Specification":
    """Opt in to an assumption of the pack."""
    return selfdefense_specification.assuming(assumption)


@given(sentences.READING.en, target_fixture=_SPECIFICATION)
@given(sentences.READING.ja, target_fixture=_SPECIFICATION)
def reading_taken(selfdefense_specification: "Specification", question: str, reading: str) -> "Specification":
    """Take a reading of a question of law that is not the official one."""
    return selfdefense_specification.read_as(question, reading)


@given(sentences.STIPULATION.en, target_fixture=_SPECIFICATION)
@given(sentences.STIPULATION.ja, target_fixture=_SPECIFICATION)
def stipulated(selfdefense_specification: "Specification", phrase: str, negated: str | None) -> "Specification":
    """Take a conclusion of the law as given."""
    return selfdefense_specification.stipulating(phrase, holds=negated is None)
