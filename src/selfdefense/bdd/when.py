"""When: the law is applied, the rules are loaded, the facts change."""

from typing import TYPE_CHECKING

from pytest_bdd import when

from . import sentences

if TYPE_CHECKING:
    from .specification import Specification

_SPECIFICATION = "selfdefense_specification"


@when(sentences.APPLIED.en, target_fixture=_SPECIFICATION)
@when(sentences.APPLIED.ja, target_fixture=_SPECIFICATION)
def law_applied(selfdefense_specification: "Specification") -> "Specification":
    """Evaluate by every engine there is; they must agree."""
    return selfdefense_specification.apply()


@when(sentences.LOADED.en, target_fixture=_SPECIFICATION)
@when(sentences.LOADED.ja, target_fixture=_SPECIFICATION)
def rules_loaded(selfdefense_specification: "Specification") -> "Specification":
    """Load the rules, right or wrong."""
    return selfdefense_specification.attempted()


@when(sentences.CEASES.en, target_fixture=_SPECIFICATION)
@when(sentences.CEASES.ja, target_fixture=_SPECIFICATION)
def no_longer_so(selfdefense_specification: "Specification", day: str, phrase: str) -> "Specification":
    """Let a fact cease to be so, and apply the law of that day."""
    return selfdefense_specification.changed(day, phrase, holds=False)


@when(sentences.BECOMES.en, target_fixture=_SPECIFICATION)
@when(sentences.BECOMES.ja, target_fixture=_SPECIFICATION)
def now_so(selfdefense_specification: "Specification", day: str, phrase: str) -> "Specification":
    """Let a fact come to be so, and apply the law of that day."""
    return selfdefense_specification.changed(day, phrase, holds=True)
