"""One verdict as a section: its result, and the fields that say on which basis, why, and what is still to do."""

from collections.abc import Iterator

from selfdefense.evaluation import (
    Bar,
    Effect,
    Outcome,
    Route,
    Standing,
    Verdict,
)
from selfdefense.scenario import Scenario

from .beside_outcome import (
    assumption_lines,
    dont_care_lines,
    layer_lines,
    left_out_lines,
    policy_line,
    supposition_lines,
    turning_lines,
)
from .blocks import Field, Line, Mark, Section
from .conduct import duty_lines, limit_lines, step_lines, weapons_lines
from .explanation_outline import explanation_line
from .marks import OUTCOME_MARKS
from .why import why
from .wording import Wording

__all__ = ["verdict_section"]

_STANDING_MARKS = {
    Standing.OPEN: Mark.YES,
    Standing.PENDING: Mark.SUBJECT,
    Standing.UNSETTLED: Mark.OPEN,
    Standing.CLOSED: Mark.NO,
}
_MOST = 5


def verdict_section(wording: Wording, verdict: Verdict, scenario: Scenario | None, *, explain: bool) -> Section:
    """Give the section of a verdict; fields without lines are left out."""
    fields = (
        _field(wording, "legal basis", _bases(wording, verdict, explain=explain)),
        _field(wording, "why", why(wording, verdict), most=None if explain else _MOST),
        _field(wording, "overrides", tuple(_overrides(wording, verdict))),
        _field(wording, "steps", step_lines(wording, verdict)),
        _field(wording, "limits", limit_lines(wording, verdict)),
        _field(wording, "weapons", weapons_lines(wording, verdict)),
        _field(wording, "duties", duty_lines(wording, verdict, explain=explain)),
        _field(wording, "layers", layer_lines(wording, verdict)),
        _field(wording, "policy", tuple(policy_line(wording, item) for item in verdict.policy)),
        _field(wording, "suppositions", supposition_lines(wording, verdict, scenario)),
        _field(wording, "assumptions", assumption_lines(wording, verdict)),
        _field(wording, "turns on", turning_lines(wording, verdict, scenario), most=None if explain else _MOST),
        _field(wording, "dont care", dont_care_lines(wording, verdict) if explain else ()),
        _field(wording, "left out", left_out_lines(wording, verdict, explain=explain), most=None if explain else 2),
    )
    shown = tuple(field for field in fields if field.lines)
    if explain:
        shown = (*shown, _tree(wording, verdict))
    return Section(title=_title(wording, verdict), result=_result(wording, verdict), fields=shown)


def _tree(wording: Wording, verdict: Verdict) -> Field:
    return Field(label=wording.say("explanation"), lines=(explanation_line(wording, verdict.explanation),), tree=True)


def _field(wording: Wording, label: str, lines: tuple[Line, ...], most: int | None = None) -> Field:
    if most is not None and len(lines) > most:
        more = Line(text=wording.say("more", count=str(len(lines) - most)), mark=Mark.NOTE)
        lines = (*lines[:most], more)
    return Field(label=wording.say(label), lines=lines)


def _title(wording: Wording, verdict: Verdict) -> str:
    does = wording.does(verdict.action)
    return does if verdict.act is None else wording.say("act", act=verdict.act, does=does)


def _result(wording: Wording, verdict: Verdict) -> Line:
    notes = []
    if verdict.now is not verdict.outcome:
        now = wording.say("now", now=wording.word(verdict.now))
        notes.append(Line(text=now, mark=OUTCOME_MARKS[verdict.now]))
    if verdict.in_principle is not None:
        text = wording.say("in principle", outcome=wording.word(verdict.in_principle))
        notes.append(Line(text=text, mark=OUTCOME_MARKS[verdict.in_principle]))
    if verdict.settled_by_completions:
        notes.append(Line(text=wording.say("settled"), mark=Mark.NOTE))
    if verdict.basis_open:
        notes.append(Line(text=wording.say("basis is open"), mark=Mark.OPEN))
    if verdict.members:
        count = str(len(verdict.members))
        notes.append(Line(text=wording.say("group", count=count, does=wording.does(verdict.leading)), mark=Mark.NOTE))
    if verdict.route_alone is not None:
        notes.append(Line(text=wording.say("route alone", cite=_family(wording, verdict.route_alone)), mark=Mark.NOTE))
    if verdict.layer_alone is not None:
        text = wording.say("layer alone", layer=wording.word(verdict.layer_alone))
        notes.append(Line(text=text, mark=Mark.NOTE))
    return Line(text=wording.word(verdict.outcome), mark=OUTCOME_MARKS[verdict.outcome], children=tuple(notes))


def _family(wording: Wording, route: str) -> str:
    """Name a route that was asked alone, by norm or by family."""
    for norm in wording.framework.norms:
        if route in (norm.id, norm.family):
            return wording.named(norm.provision)
    return route


# legal basis


def _bases(wording: Wording, verdict: Verdict, *, explain: bool) -> tuple[Line, ...]:
    if not verdict.routes:
        if verdict.layer_alone is not None and verdict.outcome is not Outcome.NOT_AUTHORISED:
            return ()  # a layer alone was asked whether it stands in the way, not for a basis
        needed = wording.framework.action[verdict.leading].needs_basis
        phrase, mark = ("no basis", Mark.NO) if needed else ("needs no basis", Mark.YES)
        return (Line(text=wording.say(phrase), mark=mark),)
    routes = (route for route in verdict.routes if explain or _shown(verdict, route))
    lines = tuple(dict.fromkeys(_basis(wording, verdict, route) for route in routes))
    return _field(wording, "legal basis", lines, most=None if explain else _MOST).lines


def _shown(verdict: Verdict, route: Route) -> bool:
    return route.action == verdict.leading or route.standing is not Standing.CLOSED


def _basis(wording: Wording, verdict: Verdict, route: Route) -> Line:
    standing = wording.word(route.standing)
    if route.now is not route.standing:
        standing = wording.say("standing now", standing=standing, now=wording.word(route.now))
    if route.action != verdict.action:
        standing = wording.say("for action", says=standing, does=wording.does(route.action))
    return Line(text=standing, mark=_STANDING_MARKS[route.standing], about=wording.cite(route.provision))


# what defeats what


def _overrides(wording: Wording, verdict: Verdict) -> Iterator[Line]:
    for bar in verdict.bars:
        if bar.action == verdict.leading and bar.effect is Effect.DEFEATED:
            yield from _lifted(wording, bar)


def _lifted(wording: Wording, bar: Bar) -> Iterator[Line]:
    for used in bar.overriders:
        if used.norm in bar.defeated_by:
            bar_cite = wording.say("as bar", cite=wording.named(bar.provision))
            ground = wording.say(used.ground)
            text = wording.say("lifts", cite=wording.named(used.provision), bar=bar_cite, ground=ground)
            if used.exceptional:
                text = wording.say("in theory", text=text)
            yield Line(text=text, mark=Mark.YES)
