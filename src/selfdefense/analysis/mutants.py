"""Mutants: the law changed in one small way each, to see whether scenarios notice. The code stays as it is."""

from collections.abc import Callable, Container, Iterator
from datetime import date, timedelta
from enum import Enum
from functools import partial

import attrs

from selfdefense.framework import (
    ALWAYS,
    AllOf,
    AnyOf,
    AtLeast,
    Condition,
    CountsAs,
    CountsNot,
    Excepts,
    Framework,
    Known,
    Norm,
    Not,
    Permits,
    Procedure,
    Prohibits,
    Provision,
    Requires,
    StepItem,
)

__all__ = ["Mutant", "MutationKind", "mutants_of"]


class MutationKind(Enum):
    """The ways in which a law is changed."""

    DROP_CONDITION = "drops a condition"
    SWAP_ALL_AND_ANY = "swaps all and any"
    DROP_OVERRIDE = "drops an override"
    DROP_STEP = "drops a step"
    DROP_LIMIT = "drops a limit"
    MOVE_DATE = "moves a date by a day"
    FLIP_MODALITY = "flips a modality"


@attrs.frozen(kw_only=True)
class Mutant:
    """One change of the law: where, what, and the norms that it touches; `last_day`: the day that a later end adds."""

    number: int
    kind: MutationKind
    provision: str
    says: str
    norms: frozenset[str]
    last_day: date | None = None
    framework: Framework = attrs.field(eq=False, repr=False)


Change = tuple[MutationKind, str, str, frozenset[str], Framework]


def mutants_of(framework: Framework) -> Iterator[Mutant]:
    """Make every mutant of a framework, in the order of its documents."""
    number = 0
    for changes in (_of_norms(framework), _of_procedures(framework), _of_provisions(framework)):
        for kind, provision, says, norms, changed in changes:
            number += 1
            marked = attrs.evolve(changed, digest=f"{framework.digest}/mutant-{number}")
            mutant = Mutant(number=number, kind=kind, provision=provision, says=says, norms=norms, framework=marked)
            yield attrs.evolve(mutant, last_day=_day_added(framework, mutant))


def _day_added(framework: Framework, mutant: Mutant) -> date | None:
    """Give the day on which only the mutant has the norms: what names them is no explanation of the law as it is."""
    until = framework.provision[mutant.provision].until
    return until if until != mutant.framework.provision[mutant.provision].until else None


def _of_norms(framework: Framework) -> Iterator[Change]:
    for family, members in _families(framework).items():
        for kind, says, change in _changes(members[0]):
            changed = {norm.id: change(norm) for norm in members}
            norms = tuple(changed.get(norm.id, norm) for norm in framework.norms)
            kept = tuple(norm for norm in norms if norm is not None)
            evolved = attrs.evolve(framework, norms=_without_dangling(kept))
            yield kind, members[0].provision, f"{family}: {says}", frozenset(changed), evolved


def _families(framework: Framework) -> dict[str, tuple[Norm, ...]]:
    """Group what came from one norm as written: a mutation changes the text, so all members alike."""
    families: dict[str, list[Norm]] = {}
    for norm in framework.norms:
        families.setdefault(f"{norm.family} ({type(norm.content).__name__})", []).append(norm)
    return {name: tuple(norms) for name, norms in families.items()}


def _without_dangling(norms: tuple[Norm, ...]) -> tuple[Norm, ...]:
    """Let requirements add to permissions and exceptions only: what one added to may be gone, or bar instead."""
    granting = {norm.id for norm in norms if isinstance(norm.content, Permits | Excepts)}
    return tuple(_requiring_of(norm, granting) for norm in norms)


def _requiring_of(norm: Norm, granting: Container[str]) -> Norm:
    if not isinstance(norm.content, Requires) or all(of in granting for of in norm.content.of):
        return norm
    kept = tuple(of for of in norm.content.of if of in granting)
    return attrs.evolve(norm, content=attrs.evolve(norm.content, of=kept))


NormChange = tuple[MutationKind, str, Callable[[Norm], Norm | None]]


def _changes(norm: Norm) -> Iterator[NormChange]:
    for kind, place, says in _condition_changes(norm.when):
        yield kind, says, partial(_with_changed_ground, kind=kind, place=place)
    if isinstance(norm.content, Excepts):
        yield MutationKind.DROP_OVERRIDE, "the exception is gone", _gone
    else:
        for number in range(len(norm.overrides)):
            yield MutationKind.DROP_OVERRIDE, f"override {number + 1}", partial(_without_override, number=number)
    yield from _conduct_changes(norm)
    yield from _modality_changes(norm)


def _gone(_: Norm) -> None:
    return None


def _with_changed_ground(norm: Norm, *, kind: MutationKind, place: "Place") -> Norm:
    return attrs.evolve(norm, when=_changed(norm.when, place, kind))


def _without_override(norm: Norm, *, number: int) -> Norm:
    return attrs.evolve(norm, overrides=norm.overrides[:number] + norm.overrides[number + 1 :])


def _conduct_changes(norm: Norm) -> Iterator[NormChange]:
    if not isinstance(norm.content, Permits | Excepts | Requires):
        return
    for number in range(len(norm.content.steps)):
        yield MutationKind.DROP_STEP, f"step {number + 1}", partial(_without_part, part="steps", number=number)
    for number in range(len(norm.content.limits)):
        yield MutationKind.DROP_LIMIT, f"limit {number + 1}", partial(_without_part, part="limits", number=number)


def _without_part(norm: Norm, *, part: str, number: int) -> Norm:
    items = getattr(norm.content, part)
    return attrs.evolve(norm, content=attrs.evolve(norm.content, **{part: items[:number] + items[number + 1 :]}))


def _modality_changes(norm: Norm) -> Iterator[NormChange]:
    match norm.content:
        case Permits():
            yield MutationKind.FLIP_MODALITY, "permits becomes prohibits", _as_prohibition
        case Prohibits():
            yield MutationKind.FLIP_MODALITY, "the prohibition is gone", _gone
        case CountsAs() | CountsNot():
            yield MutationKind.FLIP_MODALITY, "the ground is negated", _with_negated_ground
        case Requires():
            yield MutationKind.FLIP_MODALITY, "the requirement is gone", _gone
        case _:
            return


def _as_prohibition(norm: Norm) -> Norm:
    assert isinstance(norm.content, Permits)
    return attrs.evolve(norm, content=Prohibits(action=norm.content.action))


def _with_negated_ground(norm: Norm) -> Norm:
    return attrs.evolve(norm, when=Not(part=norm.when))


# conditions

Place = tuple[int, ...]


def _condition_changes(condition: Condition, place: Place = ()) -> Iterator[tuple[MutationKind, Place, str]]:
    parts = _parts(condition)
    if isinstance(condition, AllOf | AnyOf) and len(parts) > 1:
        yield MutationKind.SWAP_ALL_AND_ANY, place, f"all and any swapped at {_shown(place)}"
    for number, part in enumerate(parts):
        here = (*place, number)
        if not isinstance(condition, Not | Known):
            yield MutationKind.DROP_CONDITION, here, f"condition {_shown(here)} dropped"
        yield from _condition_changes(part, here)
    if not parts and not place and condition != ALWAYS:
        yield MutationKind.DROP_CONDITION, place, "the condition dropped"


def _shown(place: Place) -> str:
    return ".".join(str(number + 1) for number in place) or "the top"


def _parts(condition: Condition) -> tuple[Condition, ...]:
    match condition:
        case AllOf(parts=parts) | AnyOf(parts=parts) | AtLeast(parts=parts):
            return parts
        case Not(part=part) | Known(part=part):
            return (part,)
        case _:
            return ()


def _changed(condition: Condition, place: Place, kind: MutationKind) -> Condition:
    if not place:
        return _swapped(condition) if kind is MutationKind.SWAP_ALL_AND_ANY else ALWAYS
    number, rest = place[0], place[1:]
    parts = list(_parts(condition))
    if not rest and kind is MutationKind.DROP_CONDITION:
        del parts[number]
    else:
        parts[number] = _changed(parts[number], rest, kind)
    return _with_parts(condition, tuple(parts))


def _swapped(condition: Condition) -> Condition:
    parts = _parts(condition)
    return AnyOf(parts=parts) if isinstance(condition, AllOf) else AllOf(parts=parts)


def _with_parts(condition: Condition, parts: tuple[Condition, ...]) -> Condition:
    match condition:
        case AtLeast(count=count):
            return AtLeast(count=min(count, len(parts)), parts=parts)
        case AllOf():
            return AllOf(parts=parts)
        case AnyOf():
            return AnyOf(parts=parts)
        case Not():
            return Not(part=parts[0])
        case _:
            return Known(part=parts[0])


# procedures and dates


def _of_procedures(framework: Framework) -> Iterator[Change]:
    for place, procedure in enumerate(framework.procedures):
        users = frozenset(n.id for n in framework.norms if _uses(n, procedure.name, framework))
        for number in range(len(procedure.steps)):
            shorter = attrs.evolve(procedure, steps=procedure.steps[:number] + procedure.steps[number + 1 :])
            procedures = (*framework.procedures[:place], shorter, *framework.procedures[place + 1 :])
            says = f"procedure {procedure.name}: step {number + 1}"
            evolved = attrs.evolve(framework, procedures=procedures)
            yield MutationKind.DROP_STEP, procedure.provision, says, users, evolved


def _uses(norm: Norm, procedure: str, framework: Framework) -> bool:
    if not isinstance(norm.content, Permits | Excepts | Requires):
        return False
    return procedure in _procedures_in(norm.content.steps, {p.name: p for p in framework.procedures})


def _procedures_in(steps: tuple[StepItem, ...], procedures: dict[str, Procedure]) -> set[str]:
    named = {step.procedure for step in steps if hasattr(step, "procedure")}
    inner = (procedures[name].steps for name in named if name in procedures)
    return named.union(*(_procedures_in(steps, procedures) for steps in inner))


def _of_provisions(framework: Framework) -> Iterator[Change]:
    day = timedelta(days=1)
    for place, provision in enumerate(framework.provisions):
        norms = frozenset(n.id for n in framework.norms if n.provision == provision.id)
        procedures = {p.name for p in framework.procedures if p.provision == provision.id}
        touched = norms | {n.id for n in framework.norms if any(_uses(n, name, framework) for name in procedures)}
        if not touched:
            continue
        for word, moved in _moved(provision, day):
            provisions = (*framework.provisions[:place], moved, *framework.provisions[place + 1 :])
            says = f"{provision.id}: {word} a day later"
            evolved = attrs.evolve(framework, provisions=provisions)
            yield MutationKind.MOVE_DATE, provision.id, says, touched, evolved


def _moved(provision: Provision, day: timedelta) -> Iterator[tuple[str, Provision]]:
    if provision.start is not None:
        yield "begins", attrs.evolve(provision, start=provision.start + day)
    if provision.until is not None:
        yield "ends", attrs.evolve(provision, until=provision.until + day)
