"""Then: what is found of actions and concepts, of the rules themselves, and what a verdict turns on."""

from typing import TYPE_CHECKING

from pytest_bdd import then

from . import sentences
from .wording import LAYER_STATES, LAYERS, MODES, NOTES, OUTCOMES

if TYPE_CHECKING:
    from .specification import Specification

_SPECIFICATION = "selfdefense_specification"


@then(sentences.OUTCOME.en, target_fixture=_SPECIFICATION)
@then(sentences.OUTCOME.ja, target_fixture=_SPECIFICATION)
def outcome_is(
    selfdefense_specification: "Specification", action: str, mode: str | None, outcome: str
) -> "Specification":
    """Compare the outcome, in prospect, now or in principle; what follows speaks of this action."""
    from .checks import check_outcome

    specification = selfdefense_specification.speaking_of(action)
    check_outcome(action, specification.verdict, MODES[mode], OUTCOMES[outcome])
    return specification


@then(sentences.OUTCOME_UNDER.en, target_fixture=_SPECIFICATION)
@then(sentences.OUTCOME_UNDER.ja, target_fixture=_SPECIFICATION)
def outcome_under_one_basis(
    selfdefense_specification: "Specification", provision: str, action: str, mode: str | None, outcome: str
) -> "Specification":
    """Compare the outcome on one legal basis alone, whatever others there are."""
    from .checks import check_outcome

    specification = selfdefense_specification.speaking_of(action, under=provision)
    check_outcome(action, specification.verdict, MODES[mode], OUTCOMES[outcome])
    return specification


@then(sentences.TURNS_ON.en, target_fixture=_SPECIFICATION)
@then(sentences.TURNS_ON.ja, target_fixture=_SPECIFICATION)
def turns_on(selfdefense_specification: "Specification", action: str, datatable: list[list[str]]) -> "Specification":
    """Compare what an undetermined verdict turns on: each fact or question, no other."""
    from .checks import check_outcome, check_turns_on

    specification = selfdefense_specification.speaking_of(action)
    check_outcome(action, specification.verdict, "outcome", "undetermined")
    check_turns_on(specification.application, specification.verdict, _cells(datatable))
    return specification


@then(sentences.STEPS.en)
@then(sentences.STEPS.ja)
def steps_outstanding(selfdefense_specification: "Specification", datatable: list[list[str]]) -> None:
    """Compare the steps that are still to be taken: each of them, no other."""
    from .checks import check_steps

    check_steps(selfdefense_specification.application, selfdefense_specification.verdict, _cells(datatable))


@then(sentences.NO_STEPS.en)
@then(sentences.NO_STEPS.ja)
def no_step_outstanding(selfdefense_specification: "Specification") -> None:
    """Find no step that is still to be taken."""
    from .checks import check_steps

    check_steps(selfdefense_specification.application, selfdefense_specification.verdict, ())


@then(sentences.LIMITS.en)
@then(sentences.LIMITS.ja)
def limits_apply(selfdefense_specification: "Specification", datatable: list[list[str]]) -> None:
    """Compare the limits to be observed: each of them, no other."""
    from .checks import check_limits

    check_limits(selfdefense_specification.application, selfdefense_specification.verdict, _cells(datatable))


@then(sentences.CONCEPT.en)
@then(sentences.CONCEPT.ja)
def concept_holds(selfdefense_specification: "Specification", phrase: str) -> None:
    """Find that the law concludes it."""
    from .checks import check_concept

    check_concept(selfdefense_specification.application, phrase, "true")


@then(sentences.NO_CONCEPT.en)
@then(sentences.NO_CONCEPT.ja)
def concept_fails(selfdefense_specification: "Specification", phrase: str) -> None:
    """Find that the law concludes the contrary."""
    from .checks import check_concept

    check_concept(selfdefense_specification.application, phrase, "false")


@then(sentences.OPEN_CONCEPT.en)
@then(sentences.OPEN_CONCEPT.ja)
def concept_open(selfdefense_specification: "Specification", phrase: str) -> None:
    """Find that the law concludes neither."""
    from .checks import check_concept

    check_concept(selfdefense_specification.application, phrase, "unknown")


@then(sentences.LAYER.en)
@then(sentences.LAYER.ja)
def layer_alone(selfdefense_specification: "Specification", layer: str, state: str) -> None:
    """Compare what one layer of law does to the action by itself."""
    from .checks import check_layer

    check_layer(selfdefense_specification.verdict, LAYERS[layer], *LAYER_STATES[state])


@then(sentences.NOTE.en)
@then(sentences.NOTE.ja)
def noted(selfdefense_specification: "Specification", note: str) -> None:
    """Find a note on the evaluation as a whole."""
    from .checks import check_note

    check_note(selfdefense_specification.application, NOTES[note])


@then(sentences.FAILURE.en)
@then(sentences.FAILURE.ja)
def loading_fails(selfdefense_specification: "Specification", code: str, line: str) -> None:
    """Find a mistake in the rules or the scenario: its code, and its line in the doc string."""
    from .checks import check_refusal

    check_refusal(selfdefense_specification.refusal, code, int(line))


def _cells(datatable: list[list[str]]) -> tuple[str, ...]:
    return tuple(cell for row in datatable for cell in row)
