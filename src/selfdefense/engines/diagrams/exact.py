"""Exactness (D10): whether an undetermined verdict is really open, and on what exactly it turns."""

from collections.abc import Sequence

from selfdefense.evaluation import (
    Barred,
    Effective,
    Forbidden,
    Granted,
    LabelledProhibited,
    Lawful,
    Mode,
    Outcome,
    TurnsOn,
)
from selfdefense.framework import Layer, Norm
from selfdefense.frozen import frozen

from .completions import Completions
from .manager import Diagram
from .planes import Planes, both
from .turning import facts_turned_on

__all__ = ["Asked", "Exact", "exact_outcome", "is_contradictory", "lawful_planes", "turns_on"]


@frozen(kw_only=True)
class Asked:
    """An action under one mode, with what of the law is asked: its routes, its bars, and whether a basis is needed."""

    action: str
    routes: tuple[Norm, ...]
    bars: tuple[Norm, ...]
    needs_basis: bool
    whole: bool
    layer: Layer | None = None


@frozen(kw_only=True)
class Exact:
    """What all completions agree on. `basis_open`: lawful in all, but on no single route in all."""

    outcome: Outcome
    basis_open: bool = False


def is_contradictory(completions: Completions) -> bool:
    """Say whether no completion is left: then the scenario contradicts itself."""
    return not completions.care.satisfiable()


def exact_outcome(completions: Completions, asked: Sequence[Asked], mode: Mode) -> Exact:
    """Name what all completions agree on; of a group, `asked` lists its members."""
    lawful = lawful_planes(completions, asked, mode)
    if _always(completions, lawful.sure):
        permitted = completions.manager.false
        for member in asked:
            one = (member,)
            permitted |= lawful_planes(completions, one, mode).sure & lawful_planes(completions, one, Mode.NOW).sure
        outcome = Outcome.PERMITTED if _always(completions, permitted) else Outcome.PERMITTED_SUBJECT_TO
        return Exact(outcome=outcome, basis_open=not _one_route(completions, asked, mode))
    if _always(completions, ~lawful.maybe):
        prohibited = completions.manager.true
        for member in asked:
            prohibited &= _prohibited(completions, member, mode)
        outcome = Outcome.PROHIBITED if _always(completions, prohibited) else Outcome.NOT_AUTHORISED
        return Exact(outcome=outcome)
    return Exact(outcome=Outcome.UNDETERMINED)


def turns_on(
    completions: Completions, asked: Sequence[Asked], mode: Mode, open_concepts: Sequence[str] = ()
) -> tuple[TurnsOn, ...]:
    """List each fact and question of some least change that changes lawfulness; the rest are don't-cares.

    Where some completions leave lawfulness open, it also turns on the concepts that the law leaves to an office.
    """
    lawful = lawful_planes(completions, asked, mode)
    left_open = (completions.care & lawful.maybe & ~lawful.sure).satisfiable()
    concepts = tuple(TurnsOn(concept=name) for name in open_concepts) if left_open else ()
    return concepts + tuple(
        TurnsOn(question=unknown.name) if unknown.is_question else TurnsOn(fact=unknown.name)
        for unknown in facts_turned_on(completions, (lawful.sure, lawful.maybe))
    )


def _always(completions: Completions, diagram: Diagram) -> bool:
    return not (completions.care & ~diagram).satisfiable()


def lawful_planes(completions: Completions, asked: Sequence[Asked], mode: Mode) -> Planes:
    """Give the lawfulness of an action; of a group, that some member is lawful."""
    result = both(completions.manager.false)
    for member in asked:
        if member.whole:
            result |= completions.of(Lawful(member.action, mode))
        else:
            result |= _basis(completions, member, mode) & ~_barred(completions, member, mode)
    return result


def _basis(completions: Completions, asked: Asked, mode: Mode) -> Planes:
    if not asked.needs_basis:
        return both(completions.manager.true)
    result = both(completions.manager.false)
    for route in asked.routes:
        result |= completions.of(Granted(route.id, asked.action, mode))
    return result


def _barred(completions: Completions, asked: Asked, mode: Mode) -> Planes:
    if asked.layer is None:
        return completions.of(Barred(asked.action, mode))
    result = both(completions.manager.false)
    for bar in asked.bars:
        result |= completions.of(Effective(bar.id, asked.action, mode))
    return result


def _prohibited(completions: Completions, asked: Asked, mode: Mode) -> Diagram:
    if asked.whole:
        return completions.of(LabelledProhibited(asked.action, mode)).sure
    prohibited = _barred(completions, asked, mode).sure
    for route in asked.routes:
        prohibited |= completions.of(Forbidden(route.id, asked.action, mode)).sure
    return prohibited


def _one_route(completions: Completions, asked: Sequence[Asked], mode: Mode) -> bool:
    """Say whether some one route, or no need of any, carries the action in all completions."""
    return any(not member.needs_basis for member in asked) or any(
        _always(completions, completions.of(Granted(route.id, member.action, mode)).sure)
        for member in asked
        for route in member.routes
    )
