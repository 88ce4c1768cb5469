"""Witnesses: one situation out of many, as a scenario with as few facts as will do."""

from datetime import date

import attrs

from selfdefense.engines.diagrams import Completions, Diagram, bearing_care, places_of
from selfdefense.framework import Value
from selfdefense.scenario import Act, Expectation, Fact, Scenario

__all__ = ["Point", "point_in", "scenario_at"]

Point = dict[int, int]
"""Places of facts and questions, each with the number of a case."""


def point_in(completions: Completions, region: Diagram, *, start: Diagram | None = None, whole: bool = False) -> Point:
    """Pick a situation in a region of what counts, and leave out every fact whose value does not matter.

    A step or conduct that may as well be unknown is made so. `start`: a part of the region to pick from. `whole`: every
    fact and question gets a value, since the name of an unlawful outcome may be another while facts are open (D10).
    ValueError for an empty region.
    """
    if whole:
        return _whole(completions, region if start is None else region & start)
    care = bearing_care(completions, region)
    region &= care
    model = completions.manager.model(region if start is None else region & start)
    if model is None:
        raise ValueError("there is no such situation")
    places = sorted(places_of(completions.space, region, care))
    unknowns = completions.unknowns
    point = {
        place: sum(1 << n for n, bit in enumerate(unknowns[place].bits()) if model[bit] is True) for place in places
    }
    for place in places:
        point = _freed(completions, point, place, care, region)
    return point


def _whole(completions: Completions, region: Diagram) -> Point:
    model = completions.manager.model(region & completions.care)
    if model is None:
        raise ValueError("there is no such situation")
    return {
        place: sum(1 << n for n, bit in enumerate(unknown.bits()) if model[bit] is True)
        for place, unknown in enumerate(completions.unknowns)
    }


def _freed(completions: Completions, point: Point, place: int, care: Diagram, region: Diagram) -> Point:
    """Free a fact, or leave a step unknown, where the whole of what is left still lies in the region."""
    cases = completions.unknowns[place].cases
    without = {at: case for at, case in point.items() if at != place}
    others = [without] if None not in cases else [without, {**point, place: cases.index(None)}]
    for other in others:
        inside = care & _diagram(completions, other)
        if inside.satisfiable() and not (inside & ~region).satisfiable():
            return other
    return point


def _diagram(completions: Completions, point: Point) -> Diagram:
    diagram = completions.manager.true
    for place, case in point.items():
        diagram &= completions.where(completions.unknowns[place], (case,))
    return diagram


@attrs.frozen(kw_only=True)
class _Parts:
    facts: tuple[tuple[str, Value], ...]
    readings: tuple[tuple[str, str], ...]


def _parts(completions: Completions, point: Point) -> _Parts:
    named = [(completions.unknowns[place], case) for place, case in sorted(point.items())]
    known = [(unknown, value) for unknown, case in named if (value := unknown.cases[case]) is not None]
    return _Parts(
        facts=tuple((unknown.name, value) for unknown, value in known if not unknown.is_question),
        readings=tuple((unknown.name, str(value)) for unknown, value in known if unknown.is_question),
    )


def scenario_at(  # noqa: PLR0913 - the parts of a scenario, by keyword
    completions: Completions,
    point: Point,
    *,
    name: str,
    as_of: date,
    law_as_of: date | None = None,
    actions: tuple[str, ...] = (),
    expect: tuple[Expectation, ...] = (),
) -> Scenario:
    """Write a situation as a scenario that asks about some actions."""
    parts = _parts(completions, point)
    return Scenario(
        id=name,
        framework=completions.law.framework.id,
        as_of=as_of,
        law_as_of=law_as_of,
        facts=tuple(Fact(name=fact, value=value) for fact, value in parts.facts),
        readings=parts.readings,
        ask=tuple(Act(action=action) for action in actions),
        expect=expect,
    )
