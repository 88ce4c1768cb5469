"""What stands beside an outcome: layers, policy, suppositions, assumptions, what it turns on, what was left out."""

from collections.abc import Iterator

from selfdefense.evaluation import LayerReport, PolicyItem, PolicyState, ReasonKind, StepState, TurnsOn, Verdict
from selfdefense.framework import NotEncoded
from selfdefense.scenario import Act, Fact, Scenario

from .blocks import Line, Mark
from .conduct import step_line
from .marks import OUTCOME_MARKS
from .statements import statement
from .wording import Wording

__all__ = [
    "assumption_lines",
    "dont_care_lines",
    "judged_lines",
    "layer_lines",
    "left_out_lines",
    "policy_line",
    "supposition_lines",
    "turning_lines",
]

_POLICY_MARKS = {PolicyState.RULED_OUT: Mark.NO, PolicyState.NOT_KEPT: Mark.NO, PolicyState.KEPT: Mark.YES}
_ALLEGATIONS = (ReasonKind.FACT, ReasonKind.COMPARISON)


def layer_lines(wording: Wording, verdict: Verdict) -> tuple[Line, ...]:
    """List what each layer does by itself, in one line (D11)."""
    said = " · ".join(_layer(wording, report) for report in verdict.layers)
    return (Line(text=said),) if said else ()


def _layer(wording: Wording, report: LayerReport) -> str:
    layer, bar = wording.word(report.layer), wording.word(report.bar)
    if report.grant is None:
        return wording.say("layer", layer=layer, bar=bar)
    return wording.say("layer with grant", layer=layer, bar=bar, grant=wording.word(report.grant))


def policy_line(wording: Wording, item: PolicyItem) -> Line:
    """Say what a norm below statute comes to."""
    says = wording.text(wording.framework.provision[item.provision].says)
    text = wording.say("policy item", state=wording.word(item.state), says=says)
    steps = tuple(step_line(wording, step) for step in item.steps if step.state is not StepState.NOT_NEEDED)
    mark = _POLICY_MARKS.get(item.state, Mark.OPEN)
    return Line(text=text, mark=mark, cites=(wording.cite(item.provision),), children=steps)


def supposition_lines(wording: Wording, verdict: Verdict, scenario: Scenario | None) -> tuple[Line, ...]:
    """List the facts that an act supposes, though they are no parameters of it (D15)."""
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


def assumption_lines(wording: Wording, verdict: Verdict) -> tuple[Line, ...]:
    """List the assumptions used, and the outcome without them (D2)."""
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


def turning_lines(wording: Wording, verdict: Verdict, scenario: Scenario | None) -> tuple[Line, ...]:
    """List what the outcome turns on, as questions to ask (D10), what its rules name first."""
    named = {reason.name for reason in verdict.explanation.walk()}
    turns = sorted(verdict.turns_on, key=lambda turn: turn.name not in named)
    return tuple(_turning(wording, turn, scenario) for turn in turns)


def dont_care_lines(wording: Wording, verdict: Verdict) -> tuple[Line, ...]:
    """List the open facts that are proven not to matter (D10)."""
    return tuple(_turning(wording, turn, None) for turn in verdict.dont_care)


def _turning(wording: Wording, turn: TurnsOn, scenario: Scenario | None) -> Line:
    if turn.concept is not None:
        asks = wording.say("office question", says=wording.concept(turn.concept))
        return Line(text=asks, mark=Mark.OPEN)
    if turn.fact is None:
        asks = wording.text(wording.framework.question[turn.name].asks)
        return Line(text=wording.say("law question", asks=asks), mark=Mark.OPEN)
    below = (*judged_lines(wording, turn.fact), *_asserted(wording, turn.fact, scenario))
    return Line(text=wording.question(turn.fact), mark=Mark.OPEN, children=below)


def judged_lines(wording: Wording, name: str) -> Iterator[Line]:
    """Say of a fact that the law leaves to an office who judges it, and by what."""
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


def left_out_lines(wording: Wording, verdict: Verdict, *, explain: bool) -> tuple[Line, ...]:
    """List what touches the action and was not encoded; why not, only in full."""
    known = {left_out.name: left_out for left_out in wording.framework.not_encoded}
    return tuple(Line(text=_note(wording, known[name], explain=explain)) for name in verdict.not_encoded)


def _note(wording: Wording, left_out: NotEncoded, *, explain: bool) -> str:
    says = wording.text(left_out.says)
    return wording.say("left out why", says=says, why=wording.text(left_out.why)) if explain else says
