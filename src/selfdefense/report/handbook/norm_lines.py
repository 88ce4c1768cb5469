"""Norms in sentences: what follows, when, for whom, by which steps and within which limits."""

from collections.abc import Iterable, Iterator

from selfdefense.framework import (
    ALWAYS,
    CountsAs,
    CountsNot,
    Excepts,
    Norm,
    Obliges,
    Permits,
    Prohibits,
    Requires,
)
from selfdefense.frozen import frozen
from selfdefense.report.blocks import Line
from selfdefense.report.condition_text import condition_text
from selfdefense.report.wording import Wording

from .ladders import condition_line, limit_line, step_lines
from .sentences import said

__all__ = ["Family", "families_of", "norm_line", "rest_of"]

_KEYS: dict[type, str] = {
    CountsAs: "counts_as",
    CountsNot: "counts_not",
    Permits: "permits",
    Prohibits: "prohibits",
    Excepts: "excepts",
    Requires: "requires",
    Obliges: "obliges",
}


@frozen
class Family:
    """A norm as its author wrote it: one for each action it names, and for each member of a party."""

    norms: tuple[Norm, ...]

    @property
    def first(self) -> Norm:
        """Give the norm that is shown."""
        return self.norms[0]

    @property
    def same(self) -> tuple[Norm, ...]:
        """List the norms for the same members, one an action."""
        return tuple(norm for norm in self.norms if norm.bindings == self.first.bindings)

    @property
    def others(self) -> tuple[str, ...]:
        """Name the other members that it is repeated for."""
        bound = (member for norm in self.norms for _, member in norm.bindings)
        own = {member for _, member in self.first.bindings}
        return tuple(dict.fromkeys(member for member in bound if member not in own))


def families_of(norms: Iterable[Norm]) -> tuple[Family, ...]:
    """Put together the norms that one entry of a document became."""
    found: dict[str, list[Norm]] = {}
    for norm in norms:
        found.setdefault(norm.family, []).append(norm)
    return tuple(Family(tuple(norms)) for norms in found.values())


def norm_line(wording: Wording, family: Family) -> Line:
    """Say a norm, and below it when, how and for whom it holds."""
    objects = dict.fromkeys(text for norm in family.same for text in _objects(wording, norm))
    text = said(wording, _KEYS[type(family.first.content)], objects=wording.join(list(objects), "list"))
    return Line(text=text, children=tuple(rest_of(wording, family)))


def _objects(wording: Wording, norm: Norm) -> tuple[str, ...]:
    match norm.content:
        case CountsAs(concept=concept) | CountsNot(concept=concept):
            return (wording.concept(concept),)
        case Permits(action=action) | Prohibits(action=action) | Excepts(action=action):
            return (wording.does(action),)
        case Requires(of=of):
            return tuple(_called(wording, norm_id) for norm_id in of)
        case Obliges(duty=duty):
            return (wording.text(duty),)


def _called(wording: Wording, norm: str) -> str:
    return wording.called(wording.framework.norm[norm].provision)


def rest_of(wording: Wording, family: Family) -> Iterator[Line]:
    """Say all of a norm but what it is about."""
    norm = family.first
    if norm.when != ALWAYS or not isinstance(norm.content, Requires):
        yield condition_line(wording, norm.when)
    yield from _content_lines(wording, norm)
    for ref in norm.readings:
        yield Line(text=said(wording, "reading", readings=_readings(wording, ref.question, ref.readings)))
    overridden = dict.fromkeys((_called(wording, o.norm), o.ground) for o in norm.overrides)
    for called, ground in overridden:
        yield Line(text=said(wording, "overrides", norm=called, ground=wording.say(ground.value)))
    if family.others:
        yield Line(text=said(wording, "likewise", members=wording.join(_members(wording, family.others))))


def _readings(wording: Wording, question: str, readings: tuple[str, ...]) -> str:
    found = [r for r in wording.framework.question[question].readings if r.name in readings]
    return wording.join([f"{wording.text(r.says)} ({wording.text(r.holder)})" for r in found], "or")


def _members(wording: Wording, names: tuple[str, ...]) -> list[str]:
    said_so = {m.name: wording.text(m.says) for party in wording.framework.parties for m in party.members}
    return [said_so.get(name, name) for name in names]


def _content_lines(wording: Wording, norm: Norm) -> Iterator[Line]:
    match norm.content:
        case Permits() | Excepts() | Requires():
            yield from step_lines(wording, norm)
            yield from (limit_line(wording, limit) for limit in norm.content.limits)
            yield from _of_kind(wording, norm.content)
        case Prohibits(under=under):
            if under:
                routes = dict.fromkeys(_called(wording, route) for route in under)
                yield Line(text=said(wording, "under", norms=wording.join(list(routes))))
        case Obliges():
            yield from _duty_lines(wording, norm.content)


def _of_kind(wording: Wording, content: Permits | Excepts | Requires) -> Iterator[Line]:
    if isinstance(content, Excepts) and content.exceptional:
        yield Line(text=said(wording, "exceptional"))
    if not isinstance(content, Permits):
        return
    for grant in content.weapons:
        tier = wording.text(wording.framework.weapons_tier[grant.tier].says)
        if grant.when == ALWAYS:
            yield Line(text=said(wording, "weapons", tier=tier))
        else:
            condition = condition_text(wording, grant.when)
            yield Line(text=said(wording, "weapons if", condition=condition, tier=tier))
    if content.rests_on is not None:
        yield Line(text=said(wording, "rests on", action=wording.does(content.rests_on)))


def _duty_lines(wording: Wording, duty: Obliges) -> Iterator[Line]:
    if duty.by is not None:
        yield Line(text=said(wording, "by", office=wording.office(duty.by)))
    if duty.within is not None:
        yield Line(text=said(wording, "within", deadline=wording.text(duty.within)))
    if duty.discharged_by is not None:
        yield Line(text=said(wording, "discharged", fact=wording.fact(duty.discharged_by)))
    if duty.ceases:
        actions = wording.join([wording.does(action) for action in duty.ceases])
        yield Line(text=said(wording, "ceases", actions=actions))
