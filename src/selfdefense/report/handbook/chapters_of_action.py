"""The chapters on what may be done: actions with their legal bases as ladders, and the situations that they rest on."""

from collections.abc import Iterable, Iterator

from selfdefense.framework import (
    Action,
    Concept,
    CountsAs,
    CountsNot,
    Excepts,
    Norm,
    Obliges,
    Permits,
    Prohibits,
    Requires,
)
from selfdefense.report.blocks import Field, Line, Outline, Section
from selfdefense.report.wording import Wording

from .chapters_of_law import period_text
from .ladders import condition_line
from .norm_lines import Family, families_of, rest_of
from .sentences import said

__all__ = ["actions_chapter", "first_members", "routes_of", "situations_chapter"]


def actions_chapter(wording: Wording) -> Outline:
    """Write one section an action; of one that is repeated for each member of a party, the first member's."""
    sections = (_action(wording, action) for action in first_members(wording.framework.actions))
    return Outline(title=said(wording, "actions"), sections=tuple(sections))


def first_members(items: Iterable[Action]) -> Iterator[Action]:
    """Leave out the other members of each family."""
    told: set[str] = set()
    for item in items:
        if item.member is None or item.family not in told:
            told |= {item.family} if item.member is not None else set()
            yield item


def routes_of(wording: Wording, action: Action) -> tuple[Norm, ...]:
    """List the permissions of an action, whenever they were in force."""
    above = _above(wording, action.name)
    return tuple(
        norm
        for norm in wording.framework.norms
        if isinstance(norm.content, Permits)
        and (norm.content.action == action.name or (norm.content.covers_kinds and norm.content.action in above))
    )


def _above(wording: Wording, action: str) -> frozenset[str]:
    parents = wording.framework.action[action].kind_of
    return frozenset(parents).union(*(_above(wording, parent) for parent in parents))


def _action(wording: Wording, action: Action) -> Section:
    fields = (Field(label=said(wording, key), lines=tuple(lines)) for key, lines in _about(wording, action))
    title = f"{wording.text(action.does)} [{action.name}]"
    return Section(title=title, fields=tuple(field for field in fields if field.lines))


def _about(wording: Wording, action: Action) -> Iterator[tuple[str, list[Line]]]:
    yield "kinds", [Line(text=wording.does(name)) for name in action.kind_of]
    yield "group", [Line(text=wording.does(name)) for name in action.group]
    if not action.needs_basis:
        cites = () if action.basis_provision is None else (wording.cite(action.basis_provision),)
        yield "no basis", [Line(text=said(wording, "no basis"), cites=cites)]
    on = {action.name, *_above(wording, action.name)}
    norms = wording.framework.norms
    if not action.group:
        routes = [_ladder(wording, norm) for norm in routes_of(wording, action)]
        yield "routes", routes or ([Line(text=said(wording, "no route"))] if action.needs_basis else [])
    yield "bars", [_cited(wording, n) for n in norms if isinstance(n.content, Prohibits) and n.content.action in on]
    yield (
        "exceptions",
        [_ladder(wording, n) for n in norms if isinstance(n.content, Excepts) and n.content.action in on],
    )
    duties = (n for n in norms if isinstance(n.content, Obliges) and on & set(n.content.concerns))
    yield "duties", [_cited(wording, family.first) for family in families_of(duties)]


def _cited(wording: Wording, norm: Norm) -> Line:
    """Name a norm by its provision: a duty by its words, a prohibition by when it holds."""
    content = norm.content
    duty = wording.text(content.duty) if isinstance(content, Obliges) else condition_line(wording, norm.when).text
    return Line(text=duty, about=wording.cite_norm(norm.id))


def _ladder(wording: Wording, norm: Norm) -> Line:
    """Write a legal basis or exception as a ladder, with what other provisions add to it."""
    provision = wording.framework.provision[norm.provision]
    rungs = tuple(rest_of(wording, Family((norm,))))
    return Line(
        text=period_text(wording, provision),
        about=wording.cite_norm(norm.id),
        children=(*rungs, *_added(wording, norm)),
    )


def _added(wording: Wording, norm: Norm) -> Iterator[Line]:
    for other in wording.framework.norms:
        if isinstance(other.content, Requires) and norm.id in other.content.of and _meet(wording, norm, other):
            text = said(wording, "added by", provision=wording.named(other.provision))
            yield Line(text=text, children=tuple(rest_of(wording, Family((other,)))))


def _meet(wording: Wording, norm: Norm, other: Norm) -> bool:
    """Say whether there may be a day on which both are in force."""
    first, second = (wording.framework.provision[n.provision] for n in (norm, other))
    return not any(
        one.until is not None and two.start is not None and one.until <= two.start
        for one, two in ((first, second), (second, first))
    )


def situations_chapter(wording: Wording) -> Outline:
    """Write one section a concept: what makes it so, and what makes it not so."""
    return Outline(title=said(wording, "situations"), sections=tuple(_situations(wording)))


def _situations(wording: Wording) -> Iterator[Section]:
    told: set[str] = set()
    for concept in wording.framework.concepts:
        if concept.family not in told:
            told.add(concept.family)
            yield _situation(wording, concept)


def _situation(wording: Wording, concept: Concept) -> Section:
    norms = wording.framework.norms
    so = (n for n in norms if isinstance(n.content, CountsAs) and n.content.concept == concept.name)
    not_so = (n for n in norms if isinstance(n.content, CountsNot) and n.content.concept == concept.name)
    left = [Line(text=said(wording, "left to office"))] if concept.open else []
    fields = (
        Field(label=said(wording, "holds if"), lines=tuple(_ladder(wording, norm) for norm in so)),
        Field(label=said(wording, "fails if"), lines=(*(_ladder(wording, norm) for norm in not_so), *left)),
    )
    title = f"{wording.text(concept.says)} [{concept.name}]"
    return Section(title=title, fields=tuple(field for field in fields if field.lines))
