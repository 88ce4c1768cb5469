"""One verdict as a section: its result, and the fields that say on which basis, why, and what is still to do."""

from collections.abc import Iterator

from selfdefense.evaluation import (
    Bar,
    Effect,
    LayerReport,
    Outcome,
    PolicyItem,
    PolicyState,
    ReasonKind,
    Route,
    Standing,
    StepState,
    TurnsOn,
    Verdict,
)
from selfdefense.framework import NotEncoded
from selfdefense.scenario import Act, Fact, Scenario

from .blocks import Field, Line, Mark, Section
from .conduct import duty_lines, limit_lines, step_line, step_lines, weapons_lines
from .explanation_outline import explanation_line
from .statements import statement
from .why import why
from .wording import Wording

__all__ = ["verdict_section"]

OUTCOME_MARKS = {
    Outcome.PERMITTED: Mark.YES,
    Outcome.PERMITTED_SUBJECT_TO: Mark.SUBJECT,
    Outcome.UNDETERMINED: Mark.OPEN,
    Outcome.NOT_AUTHORISED: Mark.NO,
    Outcome.PROHIBITED: Mark.NO,
}
_STANDING_MARKS = {
    Standing.OPEN: Mark.YES,
    Standing.PENDING: Mark.SUBJECT,
    Standing.UNSETTLED: Mark.OPEN,
    Standing.CLOSED: Mark.NO,
}
_POLICY_MARKS = {PolicyState.RULED_OUT: Mark.NO, PolicyState.NOT_KEPT: Mark.NO, PolicyState.KEPT: Mark.YES}
_ALLEGATIONS = (ReasonKind.FACT, ReasonKind.COMPARISON)
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
        _field(wording, "layers", _layers(wording, verdict)),
        _field(wording, "policy", tuple(_policy(wording, item) for item in verdict.policy)),
        _field(wording, "suppositions", _suppositions(wording, verdict, scenario)),
        _field(wording, "assumptions", _assumptions(wording, verdict)),
        _field(wording, "turns on", _turns_on(wording, verdict, scenario), most=None if explain else _MOST),
        _field(wording, "dont care", _dont_care(wording, verdict) if explain else ()),
        _field(wording, "left out", _left_out(wording, verdict, explain=explain), most=None if explain else 2),
    )
    tree = Field(label=wording.say("explanation"), lines=(explanation_line(wording, verdict.explanation),), tree=True)
    shown = tuple(field for field in fields if field.lines)
    return Section(
        title=_title(wording, verdict), result=_result(wording, verdict), fields=(*shown, tree) if explain else shown
    )


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
        needed = wording.framework.action[verdict.leading].needs_basis
        phrase, mark = ("no basis", Mark.NO) if needed else ("needs no basis", Mark.YES)
        return (Line(text=wording.say(phrase), mark=mark),)
    lines = tuple(_basis(wording, verdict, route) for route in verdict.routes if explain or _shown(verdict, route))
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


# beside the outcome


def _layers(wording: Wording, verdict: Verdict) -> tuple[Line, ...]:
    said = " · ".join(_layer(wording, report) for report in verdict.layers)
    return (Line(text=said),) if said else ()


def _layer(wording: Wording, report: LayerReport) -> str:
    layer, bar = wording.word(report.layer), wording.word(report.bar)
    if report.grant is None:
        return wording.say("layer", layer=layer, bar=bar)
    return wording.say("layer with grant", layer=layer, bar=bar, grant=wording.word(report.grant))


def _policy(wording: Wording, item: PolicyItem) -> Line:
    says = wording.text(wording.framework.provision[item.provision].says)
    text = wording.say("policy item", state=wording.word(item.state), says=says)
    steps = tuple(step_line(wording, step) for step in item.steps if step.state is not StepState.NOT_NEEDED)
    mark = _POLICY_MARKS.get(item.state, Mark.OPEN)
    return Line(text=text, mark=mark, cites=(wording.cite(item.provision),), children=steps)


def _suppositions(wording: Wording, verdict: Verdict, scenario: Scenario | None) -> tuple[Line, ...]:
    given = {fact.name: fact for fact in _act(verdict, scenario).given}
    return tuple(_supposed(wording, name, given.get(name)) for name in verdict.suppositions)


def _act(verdict: Verdict, scenario: Scenario | None) -> Act:
    acts = () if scenario is None else scenario.ask
    return next((act for act in acts if act.label == verdict.label), Act(action=verdict.action))


def _supposed(wording: Wording, name: str, fact: Fact | None) -> Line:
    if fact is None:
        return Line(text=wording.fact(name))
    if fact.value is None or isinstance(fact.value, bool):
        truth = "unknown" if fact.value is None else str(fact.value).lower()
        return Line(text=wording.statement(wording.fact(name), truth))
    return Line(text=wording.say("given", says=wording.fact(name), value=wording.value(name, fact.value)))


def _assumptions(wording: Wording, verdict: Verdict) -> tuple[Line, ...]:
    if not verdict.assumptions:
        return ()
    lines = tuple(Line(text=_assumed(wording, verdict, name)) for name in verdict.assumptions)
    if verdict.without_assumptions is None:
        return lines
    if verdict.without_assumptions is verdict.outcome:
        return (*lines, Line(text=wording.say("same without")))
    without = wording.say("without", outcome=wording.word(verdict.without_assumptions))
    return (*lines, Line(text=without, mark=OUTCOME_MARKS[verdict.without_assumptions]))


def _assumed(wording: Wording, verdict: Verdict, name: str) -> str:
    """Say an assumption by its name, or the value that it gives to a fact as the explanation shows it."""
    assumption = wording.framework.assumption.get(name)
    if assumption is not None:
        return wording.text(assumption.says)
    used = (reason for reason in verdict.explanation.walk() if reason.name == name and reason.kind in _ALLEGATIONS)
    return next((statement(wording, reason) for reason in used), wording.fact(name))


# what is still open


def _turns_on(wording: Wording, verdict: Verdict, scenario: Scenario | None) -> tuple[Line, ...]:
    return tuple(_turning(wording, turn, scenario) for turn in verdict.turns_on)


def _dont_care(wording: Wording, verdict: Verdict) -> tuple[Line, ...]:
    return tuple(_turning(wording, turn, None) for turn in verdict.dont_care)


def _turning(wording: Wording, turn: TurnsOn, scenario: Scenario | None) -> Line:
    if turn.concept is not None:
        asks = wording.say("office question", says=wording.concept(turn.concept))
        return Line(text=asks, mark=Mark.OPEN)
    if turn.fact is None:
        asks = wording.text(wording.framework.question[turn.name].asks)
        return Line(text=wording.say("law question", asks=asks), mark=Mark.OPEN)
    below = (*_judged(wording, turn.fact), *_asserted(wording, turn.fact, scenario))
    return Line(text=wording.question(turn.fact), mark=Mark.OPEN, children=below)


def _judged(wording: Wording, name: str) -> Iterator[Line]:
    fact = wording.framework.fact[name]
    if fact.judged_by is not None:
        by = wording.office(fact.judged_by)
        criteria = wording.join([wording.text(criterion) for criterion in fact.criteria], "several")
        phrase = "judged by" if criteria else "judged by alone"
        cites = () if fact.provision is None else (wording.cite(fact.provision),)
        yield Line(text=wording.say(phrase, by=by, criteria=criteria), mark=Mark.NOTE, cites=cites)


def _asserted(wording: Wording, name: str, scenario: Scenario | None) -> Iterator[Line]:
    fact = scenario.fact.get(name) if scenario is not None else None
    for assertion in fact.contested if fact is not None else ():
        who = wording.office(assertion.by) if assertion.by is not None else wording.say("somebody")
        text = wording.say("asserted", who=who, value=wording.value(name, assertion.value))
        yield Line(text=text, mark=Mark.NOTE)


def _left_out(wording: Wording, verdict: Verdict, *, explain: bool) -> tuple[Line, ...]:
    """List what touches the action and was not encoded; why not, only in full."""
    known = {left_out.name: left_out for left_out in wording.framework.not_encoded}
    return tuple(Line(text=_note(wording, known[name], explain=explain)) for name in verdict.not_encoded)


def _note(wording: Wording, left_out: NotEncoded, *, explain: bool) -> str:
    says = wording.text(left_out.says)
    return wording.say("left out why", says=says, why=wording.text(left_out.why)) if explain else says
