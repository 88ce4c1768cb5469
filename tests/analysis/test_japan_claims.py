"""The claims of the Japan pack are proved, on every version of the law, and none of them says nothing."""

import os

from selfdefense.analysis import ClaimStanding, prove
from selfdefense.framework import TenetKind
from selfdefense.language import load_framework

SLOW = {TenetKind.WIDENED_BY_MISSING_FACTS, TenetKind.CHANGED_BY_LOWER_LAYERS}
ALL = os.environ.get("PROVE_ALL") == "1"


def test_claims_are_proved() -> None:
    """Every claim is proved; those on all actions at once only where PROVE_ALL is 1, since they take a minute."""
    japan = load_framework("japan")
    claims = [claim for claim in japan.claims if ALL or not SLOW & {tenet.kind for tenet in claim.tenets}]
    standings = {proof.claim.name: proof.standing for proof in prove(japan, claims)}
    assert len(standings) >= 60
    assert {name: standing for name, standing in standings.items() if standing is not ClaimStanding.PROVED} == {}
