"""Coverage of the law: which norms and conditions the scenarios exercise, each way (modified condition, decision).

A condition is *covered* when some scenario shows it making the difference as true, and some as false: with the other
conditions as they stand, its ground would come out otherwise if it were the other way. Only norms that the explanation
of an expected verdict names count: what nobody expects anything of is not exercised.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from selfdefense.engines import Bench, acts_asked, bench_of
from selfdefense.evaluation import Applies, Reason, ReasonKind
from selfdefense.evaluation.expectations import actions_to_ask
from selfdefense.framework import (
    ALWAYS,
    AllOf,
    AnyOf,
    AtLeast,
    Condition,
    Framework,
    Known,
    LawInForce,
    Norm,
    Not,
    Requires,
)
from selfdefense.scenario import Scenario
from selfdefense.truth import Truth, all_of, any_of, at_least, known

__all__ = ["ConditionCoverage", "CoverageReport", "NormCoverage", "coverage"]

Place = tuple[int, ...]


@attrs.frozen(kw_only=True)
class ConditionCoverage:
    """One leaf of a norm's ground, and whether it was shown to decide as true and as false."""

    place: Place
    says: str
    as_true: bool
    as_false: bool

    @property
    def covered(self) -> bool:
        """Say whether it was shown both ways."""
        return self.as_true and self.as_false


@attrs.frozen(kw_only=True)
class NormCoverage:
    """One norm as written (all members of its family), and what was seen of it."""

    family: str
    provision: str
    effective: bool
    not_effective: bool
    overridden: bool
    overridable: bool
    conditions: tuple[ConditionCoverage, ...]

    @property
    def both_ways(self) -> bool:
        """Say whether it was seen with effect and, unless it always has, without; and overridden, where it can be."""
        without = self.not_effective or not self.conditions
        return self.effective and without and (self.overridden or not self.overridable)


@attrs.frozen(kw_only=True)
class CoverageReport:
    """What the scenarios exercise of a framework."""

    norms: tuple[NormCoverage, ...]

    @property
    def conditions(self) -> tuple[int, int]:
        """Count the conditions covered, and all of them."""
        every = [condition for norm in self.norms for condition in norm.conditions]
        return sum(condition.covered for condition in every), len(every)

    @property
    def norms_both_ways(self) -> tuple[int, int]:
        """Count the norms seen with effect and without, and all of them."""
        return sum(norm.both_ways for norm in self.norms), len(self.norms)

    @property
    def share(self) -> float:
        """Give the lower of both shares, of conditions and of norms; 1.0 where there is nothing to cover."""
        return min((some / every if every else 1.0) for some, every in (self.conditions, self.norms_both_ways))


def coverage(framework: Framework, scenarios: Sequence[Scenario]) -> CoverageReport:
    """Say what of the law the expectations of the scenarios exercise."""
    seen = _Seen()
    for scenario in scenarios:
        if scenario.expect:
            _look(framework, scenario, seen)
    families: dict[tuple[str, str], list[Norm]] = {}
    for norm in framework.norms:
        families.setdefault((norm.family, type(norm.content).__name__), []).append(norm)
    return CoverageReport(norms=tuple(_norm(framework, tuple(members), seen) for members in families.values()))


class _Seen:
    """What has been seen so far: effects, defeats, and leaves that decided."""

    def __init__(self) -> None:
        self.effective: set[str] = set()
        self.not_effective: set[str] = set()
        self.defeated: set[str] = set()
        self.decided: set[tuple[str, Place, bool]] = set()


def _look(framework: Framework, scenario: Scenario, seen: _Seen) -> None:
    benches: dict[object, Bench] = {}
    looked_at = {e.of for e in scenario.expect if (e.duties, e.policy, e.without) != (None, None, None)}
    for act in acts_asked(framework, scenario, actions_to_ask(scenario, framework)):
        key = act.action, tuple((fact.name, fact.value) for fact in act.given)
        if key not in benches:
            benches[key] = bench_of(framework, scenario, act, "compiled", alone=True)
        bench = benches[key]
        verdict = bench.verdict(act)
        for reason in verdict.explanation.walk():
            if reason.name in bench.matter.law.norms:
                _look_at(bench, bench.matter.law.norms[reason.name], reason, seen)
        beside = {*(item.norm for item in verdict.policy), *(duty.norm for duty in verdict.duties)}
        if act.label in looked_at:
            beside |= _bearing_on(bench.matter.law, act.action)
        for name in beside:
            _look_beside(bench, bench.matter.law.norms[name], seen)


def _bearing_on(law: LawInForce, action: str) -> set[str]:
    """Name the duties and the policy that could bear on an action: where they are expected, absence counts too."""
    targets = {of: norm for of, norm in law.norms.items() if law.permits(norm, action)}
    policy = (
        norm.id
        for norm in law.norms.values()
        if isinstance(norm.content, Requires) and not norm.layer.bars and targets.keys() & set(norm.content.of)
    )
    ruling_out = (norm.id for norm in law.prohibitions_of(action) if not norm.layer.bars)
    granting_nothing = (of for of, norm in targets.items() if not norm.layer.bars)
    return {*(norm.id for norm in law.duties_of(action)), *policy, *ruling_out, *granting_nothing}


def _look_at(bench: Bench, norm: Norm, reason: Reason, seen: _Seen) -> None:
    applies = bench.matter.found(Applies(norm.id))
    if reason.kind in (ReasonKind.NORM, ReasonKind.ROUTE, ReasonKind.BAR, ReasonKind.OVERRIDE):
        (seen.effective if reason.value in ("effective", "true") else seen.not_effective).add(norm.id)
    if applies is Truth.TRUE and reason.value in ("defeated", "false"):
        seen.defeated.add(norm.id)
    _look_at_ground(bench, norm, seen)


def _look_beside(bench: Bench, norm: Norm, seen: _Seen) -> None:
    """Duties and policy stand beside the outcome, not in its explanation."""
    applies = bench.matter.found(Applies(norm.id))
    (seen.effective if applies is Truth.TRUE else seen.not_effective).add(norm.id)
    _look_at_ground(bench, norm, seen)


def _look_at_ground(bench: Bench, norm: Norm, seen: _Seen) -> None:
    truths = _truths(bench, norm.when, ())
    for place, truth in truths.items():
        if truth is not Truth.UNKNOWN:
            flipped = _value(norm.when, (), {**truths, place: ~truth})
            if flipped is not _value(norm.when, (), truths):
                seen.decided.add((norm.id, place, truth is Truth.TRUE))


def _parts(condition: Condition) -> tuple[Condition, ...]:
    match condition:
        case AllOf(parts=parts) | AnyOf(parts=parts) | AtLeast(parts=parts):
            return parts
        case Not(part=part) | Known(part=part):
            return (part,)
        case _:
            return ()


def _truths(bench: Bench, condition: Condition, place: Place) -> dict[Place, Truth]:
    """Give the truth of each leaf by its place."""
    if isinstance(condition, AllOf | AnyOf | AtLeast | Not | Known):
        inner = (_truths(bench, part, (*place, i)) for i, part in enumerate(_parts(condition)))
        return {where: truth for truths in inner for where, truth in truths.items()}
    return {place: bench.matter.holds(condition)}


def _value(condition: Condition, place: Place, truths: Mapping[Place, Truth]) -> Truth:
    inner = [_value(part, (*place, i), truths) for i, part in enumerate(_parts(condition))]
    match condition:
        case AllOf():
            return all_of(inner)
        case AnyOf():
            return any_of(inner)
        case AtLeast(count=count):
            return at_least(count, inner)
        case Not():
            return ~inner[0]
        case Known():
            return known(inner[0])
        case _:
            return truths[place]


def _leaves(condition: Condition, place: Place = ()) -> Iterator[tuple[Place, Condition]]:
    parts = _parts(condition)
    if not parts and condition != ALWAYS:
        yield place, condition
    for i, part in enumerate(parts):
        yield from _leaves(part, (*place, i))


def _norm(framework: Framework, members: tuple[Norm, ...], seen: _Seen) -> NormCoverage:
    ids = {norm.id for norm in members}
    overridable = any(o.norm in ids for norm in framework.norms for o in norm.overrides)
    return NormCoverage(
        family=members[0].family,
        provision=members[0].provision,
        effective=bool(ids & seen.effective),
        not_effective=bool(ids & seen.not_effective),
        overridden=bool(ids & seen.defeated),
        overridable=overridable,
        conditions=tuple(_conditions(members, seen)),
    )


def _conditions(members: tuple[Norm, ...], seen: _Seen) -> Iterable[ConditionCoverage]:
    for place, leaf in _leaves(members[0].when):
        yield ConditionCoverage(
            place=place,
            says=str(getattr(leaf, "fact", None) or getattr(leaf, "concept", "")),
            as_true=any((norm.id, place, True) in seen.decided for norm in members),
            as_false=any((norm.id, place, False) in seen.decided for norm in members),
        )
