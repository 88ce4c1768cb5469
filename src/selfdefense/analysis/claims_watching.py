"""Claims as judges of mutants: a change of the law is noticed when a claim that was proved is so no longer.

Only claims on what the change bears on are proved again; those that speak of all facts at once are left out, since each
takes as long as all others together.
"""

from collections.abc import Iterator
from functools import cached_property

from selfdefense.framework import (
    Claim,
    CountsAs,
    CountsNot,
    Framework,
    LawInForce,
    Permits,
    Stances,
    TenetKind,
    actions_borne_on,
)

from .mutants import Mutant
from .proofs import ClaimStanding, prove
from .versions import versions_of

__all__ = ["ClaimsWatching"]

_OF_ALL_FACTS = (TenetKind.WIDENED_BY_MISSING_FACTS, TenetKind.CHANGED_BY_LOWER_LAYERS)


class ClaimsWatching:
    """The claims of a framework that are proved of the law as it is."""

    def __init__(self, framework: Framework) -> None:
        self._framework = framework

    def notice(self, mutant: Mutant) -> bool:
        """Say whether some claim is no longer proved of the changed law."""
        concerned = self._concerned(mutant.norms)
        return any(proof.standing is not ClaimStanding.PROVED for proof in prove(mutant.framework, concerned))

    @cached_property
    def _proved(self) -> tuple[Claim, ...]:
        claims = [c for c in self._framework.claims if not any(tenet.kind in _OF_ALL_FACTS for tenet in c.tenets)]
        return tuple(p.claim for p in prove(self._framework, claims) if p.standing is ClaimStanding.PROVED)

    @cached_property
    def _laws(self) -> tuple[LawInForce, ...]:
        return tuple(version.law for version in versions_of(self._framework, Stances.ALL))

    def _concerned(self, norms: frozenset[str]) -> tuple[Claim, ...]:
        """Any claim may rest on a concept; on an action, those that speak of it or of a route to it."""
        touched = (self._framework.norm[name] for name in norms if name in self._framework.norm)
        if any(isinstance(norm.content, CountsAs | CountsNot) for norm in touched):
            return self._proved
        laws = (law for law in self._laws if norms & law.norms.keys())
        borne = frozenset[str]().union(*(actions_borne_on(law, norms) for law in laws))
        return tuple(claim for claim in self._proved if not borne.isdisjoint(self._actions(claim)))

    def _actions(self, claim: Claim) -> Iterator[str]:
        for tenet in claim.tenets:
            norm = self._framework.norm.get(tenet.norm or "")
            if tenet.action is not None:
                yield tenet.action
            elif norm is not None and isinstance(norm.content, Permits):
                yield norm.content.action
