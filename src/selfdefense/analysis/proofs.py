"""Proofs of claims: for every situation, on every version of the law, under the stances named.

A claim is proved, refuted by a scenario that runs, vacuous (it says nothing), or left
undecided where a question grows too large. On each version the relative dates are those of its first day.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from enum import Enum
from functools import cached_property

import attrs

from selfdefense.engines.diagrams import Completions, DiagramsTooLarge
from selfdefense.framework import (
    Claim,
    Condition,
    Framework,
    LawInForce,
    Manner,
    Permits,
    Stances,
    Tenet,
    TenetKind,
    law_bearing_on,
)
from selfdefense.scenario import Expectation, Scenario

from .fingerprints import Fingerprints
from .progress import Progress, silent
from .situations import all_situations
from .tenets import Against, above_statute, against, propositions_of
from .versions import Version, content_of, versions_of
from .witnesses import point_in, scenario_at

__all__ = ["ClaimProof", "ClaimStanding", "TenetProof", "VersionProof", "Why", "prove"]


_NAMES_OF_OUTCOMES = (
    TenetKind.PERMITTED,
    TenetKind.PERMITTED_SUBJECT_TO,
    TenetKind.PROHIBITED,
    TenetKind.NOT_AUTHORISED,
)


class ClaimStanding(Enum):
    """What became of a claim, the worst first."""

    REFUTED = "refuted"
    UNDECIDED = "undecided"
    PROVED = "proved"
    VACUOUS = "vacuous"


class Why(Enum):
    """Why a claim says nothing, or was left undecided."""

    NEVER_SO = "never_so"
    WHEN_NEVER_SO = "when_never_so"
    NO_VERSION = "no_version"
    TOO_LARGE = "too_large"


@attrs.frozen(kw_only=True)
class VersionProof:
    """What became of a tenet on one version of the law; with a scenario where it is refuted."""

    start: date
    until: date | None
    standing: ClaimStanding
    why: Why | None = None
    scenario: Scenario | None = None


@attrs.frozen(kw_only=True)
class TenetProof:
    """What became of one tenet: the worst of its versions; vacuous only where it says nothing on any of them."""

    tenet: Tenet
    versions: tuple[VersionProof, ...]

    @property
    def standing(self) -> ClaimStanding:
        """Give the worst standing; of no version, vacuous."""
        return _worst(version.standing for version in self.versions)

    @property
    def refuted(self) -> VersionProof | None:
        """Give the latest version that refutes it."""
        return next((v for v in reversed(self.versions) if v.standing is ClaimStanding.REFUTED), None)

    @property
    def why(self) -> Why | None:
        """Say why it is vacuous or undecided, as on its latest version."""
        if not self.versions:
            return Why.NO_VERSION
        return next((v.why for v in reversed(self.versions) if v.standing is self.standing), None)


@attrs.frozen(kw_only=True)
class ClaimProof:
    """What became of a claim: the worst of its tenets."""

    claim: Claim
    tenets: tuple[TenetProof, ...]

    @property
    def standing(self) -> ClaimStanding:
        """Give the worst standing of its tenets."""
        return _worst(tenet.standing for tenet in self.tenets)


def _worst(standings: Iterator[ClaimStanding]) -> ClaimStanding:
    order = list(ClaimStanding)
    return min(standings, key=order.index, default=ClaimStanding.VACUOUS)


def prove(
    framework: Framework, claims: Sequence[Claim] | None = None, *, progress: Progress = silent
) -> tuple[ClaimProof, ...]:
    """Prove or refute claims, by default those of the framework; they need not stand in it."""
    claims = framework.claims if claims is None else tuple(claims)
    prover = _Prover(claims)
    versions = [(stances, version) for stances in Stances for version in _versions(framework, claims, stances)]
    for done, (stances, version) in enumerate(versions):
        progress("versions of the law", done, len(versions))
        prover.add(version, stances)
    progress("versions of the law", len(versions), len(versions))
    return tuple(
        ClaimProof(
            claim=claim,
            tenets=tuple(
                TenetProof(tenet=tenet, versions=tuple(prover.found.get((place, number), ())))
                for number, tenet in enumerate(claim.tenets)
            ),
        )
        for place, claim in enumerate(claims)
    )


def _versions(framework: Framework, claims: Sequence[Claim], stances: Stances) -> tuple[Version, ...]:
    if not any(claim.stances is stances for claim in claims):
        return ()
    return versions_of(framework, stances)


class _Prover:
    """Goes through the versions; what the law says in the same words as before is not proved again."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._claims = claims
        self._before: dict[tuple[int, int, bytes], VersionProof] = {}
        self._printed: dict[object, Fingerprints] = {}
        self.found: dict[tuple[int, int], list[VersionProof]] = {}

    def add(self, version: Version, stances: Stances) -> None:
        """Prove or refute every claim on a version."""
        asked = [
            (place, claim)
            for place, claim in enumerate(self._claims)
            if claim.stances is stances and version.overlaps(claim.start, claim.until)
        ]
        if not asked:
            return
        laws = _laws(version.law, [claim for _, claim in asked])
        prints = tuple(map(self._fingerprints, laws))
        situations = _Situations(laws, version.start, [claim for _, claim in asked])
        for place, claim in asked:
            for number, tenet in enumerate(claim.tenets):
                asks = propositions_of(claim, tenet, laws[0])
                key = (place, number, b"".join(fingerprints.of(asks) for fingerprints in prints))
                proof = None if prints[0].relative else self._before.get(key)
                proof = _proof(version, claim, tenet, situations) if proof is None else _again(proof, version, claim)
                self._before[key] = proof
                self.found.setdefault((place, number), []).append(proof)

    def _fingerprints(self, law: LawInForce) -> Fingerprints:
        """Read a law once, though several versions have it."""
        key = law.actions, content_of(law)
        if key not in self._printed:
            self._printed[key] = Fingerprints(law)
        return self._printed[key]


def _laws(law: LawInForce, claims: Sequence[Claim]) -> tuple[LawInForce, ...]:
    """Give the law that bears on what is claimed, and where it is asked also that without what lies below statute."""
    tenets = [tenet for claim in claims for tenet in claim.tenets]
    actions = {tenet.action for tenet in tenets if tenet.action is not None}
    routes = (law.norms.get(tenet.norm) for tenet in tenets if tenet.norm is not None)
    actions |= {route.content.action for route in routes if route and isinstance(route.content, Permits)}
    bearing = law_bearing_on(law, frozenset(actions))
    both = any(tenet.kind is TenetKind.CHANGED_BY_LOWER_LAYERS for tenet in tenets)
    return (bearing, above_statute(bearing)) if both else (bearing,)


class _Situations:
    """All situations under one law or two; made when first needed."""

    def __init__(self, laws: Sequence[LawInForce], day: date, claims: Sequence[Claim]) -> None:
        self._laws = laws
        self._day = day
        self._claims = claims

    @cached_property
    def all(self) -> tuple[Completions, ...]:
        """Give the situations under each law."""
        conditions: list[Condition] = [claim.when for claim in self._claims]
        conditions += [tenet.condition for c in self._claims for tenet in c.tenets if tenet.condition is not None]
        return all_situations(self._laws, self._day, conditions)


def _again(proof: VersionProof, version: Version, claim: Claim) -> VersionProof:
    scenario = proof.scenario
    if scenario is not None:
        scenario = attrs.evolve(scenario, as_of=_day(version, claim))
    return attrs.evolve(proof, start=version.start, until=version.until, scenario=scenario)


def _day(version: Version, claim: Claim) -> date:
    return version.start if claim.start is None else max(version.start, claim.start)


def _proof(version: Version, claim: Claim, tenet: Tenet, situations: _Situations) -> VersionProof:
    made: Callable[..., VersionProof] = _made(version)
    try:
        here = situations.all[0]
        found = against(claim, tenet, here, situations.all[-1])
        if found.region.satisfiable():
            return made(ClaimStanding.REFUTED, scenario=_counterexample(version, claim, tenet, here, found))
        if not found.when.satisfiable():
            return made(ClaimStanding.VACUOUS, why=Why.WHEN_NEVER_SO)
        if not found.ever.satisfiable():
            return made(ClaimStanding.VACUOUS, why=Why.NEVER_SO)
    except DiagramsTooLarge:
        return made(ClaimStanding.UNDECIDED, why=Why.TOO_LARGE)
    return made(ClaimStanding.PROVED)


def _made(version: Version) -> Callable[..., VersionProof]:
    def made(standing: ClaimStanding, why: Why | None = None, scenario: Scenario | None = None) -> VersionProof:
        return VersionProof(start=version.start, until=version.until, standing=standing, why=why, scenario=scenario)

    return made


_EXPECTED = {
    TenetKind.LAWFUL: "lawful",
    TenetKind.UNLAWFUL: "unlawful",
    TenetKind.PERMITTED: "permitted",
    TenetKind.PERMITTED_SUBJECT_TO: "permitted_subject_to",
    TenetKind.PROHIBITED: "prohibited",
    TenetKind.NOT_AUTHORISED: "not_authorised",
}


def _counterexample(version: Version, claim: Claim, tenet: Tenet, here: Completions, found: Against) -> Scenario:
    """Write a situation that speaks against a tenet as a scenario that says what it shows, where it can."""
    expected = _EXPECTED.get(tenet.kind) if claim.manner is Manner.NEVER else None
    expect = (Expectation(of=tenet.action, outcome=expected),) if tenet.action and expected else ()
    actions = (tenet.action,) if tenet.action else ()
    return scenario_at(
        here,
        point_in(here, found.region, whole=tenet.kind in _NAMES_OF_OUTCOMES),
        name=f"against-{claim.name.replace('.', '-').replace('_', '-')}",
        as_of=_day(version, claim),
        actions=actions,
        expect=expect,
    )
