"""Norms that never apply, that are always overridden, and two that say the same (D7), version by version."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

import attrs

from selfdefense.engines import lower
from selfdefense.engines.diagrams import Completions, Planes, bearing_care
from selfdefense.evaluation import Applies, Effective, Granted, Mode, Proposition
from selfdefense.framework import CountsAs, CountsNot, LawInForce, Norm, Permits, Prohibits

from .fingerprints import Fingerprints
from .static_findings import FindingKind, StaticFinding

__all__ = ["NormLint"]

Effects = Mapping[str, tuple[Proposition, ...]]


class NormLint:
    """Remembers of each norm whether it ever applies and is ever effective, and what it coincides with throughout."""

    def __init__(self) -> None:
        self._seen: dict[bytes, tuple[bool, bool]] = {}
        self._norms: dict[str, Norm] = {}
        self._applies: set[str] = set()
        self._effective: set[str] = set()
        self._alike: dict[tuple[str, str], bool] = {}

    def add(self, here: Completions, prints: Fingerprints) -> None:
        """Look at one version of the law."""
        effects = _effects(here.law)
        for norm in here.law.norms.values():
            if effects.get(norm.id):
                self._norms[norm.id] = norm
                self._note(here, prints, norm, effects[norm.id])
        for one, other in _pairs(here.law):
            if effects.get(one.id) and effects.get(other.id):
                pair = (one.id, other.id)
                self._alike[pair] = self._alike.get(pair, True) and _coincide(here, one, other, effects)

    def _note(self, here: Completions, prints: Fingerprints, norm: Norm, effects: Iterable[Proposition]) -> None:
        asked = (Applies(norm.id), *effects)
        key = norm.id.encode() + prints.of(asked)
        if key not in self._seen:
            applies, *others = (_possible(here, here.of(proposition)) for proposition in asked)
            self._seen[key] = (applies, any(others))
        applies, effective = self._seen[key]
        self._applies |= {norm.id} if applies else set()
        self._effective |= {norm.id} if effective else set()

    def findings(self) -> Iterator[StaticFinding]:
        """List what was found of norms."""
        for name, norm in self._norms.items():
            if name not in self._applies:
                yield StaticFinding(kind=FindingKind.NEVER_APPLIES, about=name, span=norm.span)
            elif name not in self._effective:
                yield StaticFinding(kind=FindingKind.ALWAYS_OVERRIDDEN, about=name, span=norm.span)
        for (one, other), alike in self._alike.items():
            if alike and one in self._effective:
                span = self._norms[other].span
                yield StaticFinding(kind=FindingKind.OVERLAP, about=other, others=(one,), span=span)


def _effects(law: LawInForce) -> Effects:
    """List the propositions that say of each norm whether it has its effect."""
    found: dict[str, list[Proposition]] = {}
    for proposition in lower(law).outputs:
        match proposition:
            case Effective(norm=name, mode=Mode.PROSPECT | Mode.NOW) if not isinstance(
                law.norms[name].content, Permits
            ):
                found.setdefault(name, []).append(proposition)
            case Granted(norm=name, mode=Mode.PROSPECT | Mode.NOW):
                found.setdefault(name, []).append(proposition)
    return {name: tuple(propositions) for name, propositions in found.items()}


def _possible(here: Completions, planes: Planes) -> bool:
    return (planes.maybe & bearing_care(here, planes.maybe)).satisfiable()


def _pairs(law: LawInForce) -> Iterator[tuple[Norm, Norm]]:
    """List the norms of one layer and reading that say the same of the same thing."""
    groups: dict[object, list[Norm]] = {}
    for norm in law.norms.values():
        match norm.content:
            case CountsAs(concept=name) | CountsNot(concept=name):
                key: object = name
            case Permits(action=name, rests_on=rests_on):
                key = (name, rests_on)
            case Prohibits(action=name, under=under):
                key = (name, under)
            case _:
                continue
        groups.setdefault((type(norm.content), key, norm.layer, norm.readings), []).append(norm)
    for group in groups.values():
        yield from combinations(group, 2)


def _coincide(here: Completions, one: Norm, other: Norm, effects: Effects) -> bool:
    renamed = tuple(_of_norm(proposition, other.id) for proposition in effects[one.id])
    if set(renamed) != set(effects[other.id]):
        return False
    return all(_same(here, here.of(a), here.of(b)) for a, b in zip(effects[one.id], renamed, strict=True))


def _of_norm(proposition: Proposition, norm: str) -> Proposition:
    assert isinstance(proposition, Effective | Granted)
    return attrs.evolve(proposition, norm=norm)


def _same(here: Completions, one: Planes, other: Planes) -> bool:
    differ = (one.sure ^ other.sure) | (one.maybe ^ other.maybe)
    return not (differ & bearing_care(here, differ)).satisfiable()
