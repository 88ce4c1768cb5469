"""Then: what single provisions do to the action that the feature spoke of last."""

from typing import TYPE_CHECKING

from pytest_bdd import then

from . import sentences
from .wording import DUES, POLICIES, STANDINGS

if TYPE_CHECKING:
    from .specification import Specification


@then(sentences.LEGAL_BASIS.en)
@then(sentences.LEGAL_BASIS.ja)
def legal_basis(selfdefense_specification: "Specification", provision: str) -> None:
    """Find the provision among the routes that are open or pending."""
    from .citations import check_standing

    specification = selfdefense_specification
    check_standing(specification.application, specification.verdict, provision, ("open", "pending"))


@then(sentences.STANDING.en)
@then(sentences.STANDING.ja)
def legal_basis_stands(selfdefense_specification: "Specification", provision: str, state: str) -> None:
    """Compare where one route stands."""
    from .citations import check_standing

    specification = selfdefense_specification
    check_standing(specification.application, specification.verdict, provision, (STANDINGS[state],))


@then(sentences.DEFEATED.en)
@then(sentences.DEFEATED.ja)
def defeated_by(selfdefense_specification: "Specification", defeated: str, provision: str) -> None:
    """Find that one provision overrides another for the action."""
    from .citations import check_defeated

    specification = selfdefense_specification
    check_defeated(specification.application, specification.verdict, defeated, provision)


@then(sentences.BARS.en)
@then(sentences.BARS.ja)
def bars(selfdefense_specification: "Specification", provision: str) -> None:
    """Find an effective prohibition."""
    from .citations import check_bar

    check_bar(selfdefense_specification.application, selfdefense_specification.verdict, provision, effective=True)


@then(sentences.BARS_NOT.en)
@then(sentences.BARS_NOT.ja)
def bars_not(selfdefense_specification: "Specification", provision: str) -> None:
    """Find that a prohibition is not effective."""
    from .citations import check_bar

    check_bar(selfdefense_specification.application, selfdefense_specification.verdict, provision, effective=False)


@then(sentences.WEAPONS.en)
@then(sentences.WEAPONS.ja)
def weapons_tier(selfdefense_specification: "Specification", tier: str) -> None:
    """Find a tier of weapons use that the open and pending routes carry."""
    from .citations import check_weapons

    check_weapons(selfdefense_specification.application, selfdefense_specification.verdict, tier)


@then(sentences.POLICY.en)
@then(sentences.POLICY.ja)
def policy(selfdefense_specification: "Specification", provision: str, state: str) -> None:
    """Compare what a provision below statute says of the action."""
    from .citations import check_policy

    specification = selfdefense_specification
    check_policy(specification.application, specification.verdict, provision, POLICIES[state])


@then(sentences.DUTY.en)
@then(sentences.DUTY.ja)
def duty(selfdefense_specification: "Specification", provision: str, state: str) -> None:
    """Compare where a duty that concerns the action stands."""
    from .citations import check_duty

    check_duty(selfdefense_specification.application, selfdefense_specification.verdict, provision, DUES[state])
