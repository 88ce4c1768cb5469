"""What must be done and observed: steps, limits, weapons and duties of a verdict as lines (D6)."""

from collections.abc import Iterator

import attrs

from selfdefense.evaluation import (
    DueState,
    Effect,
    ExceptionUsed,
    FollowUpReport,
    LimitReport,
    LimitState,
    Outcome,
    Reason,
    ReasonKind,
    Route,
    Standing,
    StepReport,
    StepState,
    Verdict,
)
from selfdefense.framework import Obliges
from selfdefense.frozen import frozen
from selfdefense.truth import Truth

from .blocks import Cite, Line, Mark
from .decisive import node_of
from .failings import limit_clause, limit_node, paired
from .statements import clause
from .wording import Wording

__all__ = ["duty_lines", "limit_lines", "step_line", "step_lines", "weapons_lines"]

_STEP_MARKS = {
    StepState.DONE: Mark.YES,
    StepState.REFUSED: Mark.NO,
    StepState.NOT_DONE: Mark.NO,
    StepState.OUTSTANDING: Mark.OPEN,
    StepState.NOT_NEEDED: Mark.NONE,
    StepState.NOT_OPEN: Mark.NONE,
}
_AHEAD = (StepState.OUTSTANDING, StepState.NOT_DONE, StepState.REFUSED)
_LIMIT_MARKS = {LimitState.TO_OBSERVE: Mark.OPEN, LimitState.BREACHED: Mark.NO}
_DUE_MARKS = {DueState.DUE: Mark.NO, DueState.DISCHARGED: Mark.YES, DueState.OPEN: Mark.OPEN}


@frozen
class _Carrier:
    """A route or exception that carries steps and limits, and what the explanation says of it."""

    provision: str
    steps: tuple[StepReport, ...]
    limits: tuple[LimitReport, ...]
    node: Reason | None


def _carriers(verdict: Verdict) -> Iterator[_Carrier]:
    """List the routes that may still be taken, and the exceptions that are relied on; none for what is unlawful."""
    if verdict.outcome.lawful is Truth.FALSE:
        return
    for route in live_routes(verdict):
        node = node_of(verdict, route.action, ReasonKind.ROUTE, route.norm)
        yield _Carrier(route.provision, route.steps, route.limits, node)
    for bar in verdict.bars:
        node = node_of(verdict, bar.action, ReasonKind.BAR, bar.norm)
        for used in bar.overriders:
            if bar.action == verdict.leading and used.effect in (Effect.EFFECTIVE, Effect.OPEN):
                yield _Carrier(used.provision, used.steps, used.limits, _override(node, used))


def live_routes(verdict: Verdict) -> list[Route]:
    """List the routes of the leading action that are not closed; none for what is unlawful."""
    if verdict.outcome.lawful is Truth.FALSE:
        return []
    return [r for r in verdict.routes if r.action == verdict.leading and r.standing is not Standing.CLOSED]


def _override(node: Reason | None, used: ExceptionUsed) -> Reason | None:
    children = () if node is None else node.children
    return next((c for c in children if c.kind is ReasonKind.OVERRIDE and c.name == used.norm), None)


# steps


def step_lines(wording: Wording, verdict: Verdict) -> tuple[Line, ...]:
    """List the steps still to be taken, each once, under the provision that they belong to where there are several.

    What is permitted already needs none of them: each then says for which other basis it would be taken.
    """
    groups: dict[str, dict[Line, tuple[Cite, ...]]] = {}
    homes: dict[Line, dict[Line, tuple[Cite, ...]]] = {}
    for carrier in _carriers(verdict):
        group = groups.setdefault(carrier.provision, {})
        for line in _lines_ahead(wording, carrier):
            bare = _bare(line)
            home = homes.setdefault(bare, group)
            home[bare] = tuple(dict.fromkeys((*home.get(bare, ()), *line.cites)))
    shown = [(provision, _recited(lines)) for provision, lines in groups.items() if lines]
    needless = verdict.outcome is Outcome.PERMITTED
    if len(shown) == 1 and not needless:
        return shown[0][1]
    return tuple(
        Line(
            text=wording.say("only on this basis", cite=wording.named(provision))
            if needless
            else wording.named(provision),
            children=_without_cite(lines, wording.cite(provision)),
        )
        for provision, lines in shown
    )


def _bare(line: Line) -> Line:
    """Give a line without the provisions it cites: the same step may be required by several."""
    return attrs.evolve(line, cites=())


def _recited(lines: dict[Line, tuple[Cite, ...]]) -> tuple[Line, ...]:
    return tuple(attrs.evolve(line, cites=cites) for line, cites in lines.items())


def _without_cite(lines: tuple[Line, ...], cite: Cite) -> tuple[Line, ...]:
    """Leave out a citation that already stands above the lines."""
    return tuple(attrs.evolve(line, cites=tuple(c for c in line.cites if c != cite)) for line in lines)


def _lines_ahead(wording: Wording, carrier: _Carrier) -> tuple[Line, ...]:
    pairs = paired(carrier.steps, carrier.node)
    return tuple(step_line(wording, step, node) for step, node in pairs if step.state in _AHEAD)


def step_line(wording: Wording, step: StepReport, node: Reason | None = None) -> Line:
    """Say a step, who takes it, and where it stands; of a choice, what is open."""
    pairs = paired(step.alternatives, node)
    below = [step_line(wording, part, of) for part, of in pairs if part.state is not StepState.NOT_OPEN]
    below += [_follow_up(wording, after) for after in step.after]
    mark = _STEP_MARKS[step.state] if step.facts or step.alternatives else Mark.NONE
    cites = () if step.alternatives else (wording.cite(step.provision),)
    text = _needed_when(wording, node, _step(wording, step))
    return Line(text=text, mark=mark, cites=cites, children=tuple(below))


def _step(wording: Wording, step: StepReport) -> str:
    state = wording.word(step.state)
    if step.alternatives:
        return wording.say("one of", state=state)
    if not step.facts:
        return wording.say("nothing beforehand")
    return _said(wording, "step", step.facts, step.by, state)


def _needed_when(wording: Wording, node: Reason | None, text: str) -> str:
    """Put in front of a step or limit the condition that it has, where it is open or met."""
    for reason in () if node is None else node.children:
        if reason.kind is ReasonKind.GROUND:
            phrase = "as" if reason.value == "true" else "if"
            return wording.say(phrase, condition=clause(wording, reason.children[0]), text=text)
    return text


def _said(wording: Wording, phrase: str, facts: tuple[str, ...], by: tuple[str, ...], state: str) -> str:
    says = wording.join([wording.fact(fact) for fact in facts], "and")
    if not by:
        return wording.say(phrase, says=says, state=state)
    return wording.say(f"{phrase} by", says=says, state=state, by=wording.offices(by))


def _follow_up(wording: Wording, after: FollowUpReport) -> Line:
    by = () if after.by is None else (after.by,)
    text = _said(wording, "then", (after.fact,), by, wording.word(after.state))
    return Line(text=text, mark=_STEP_MARKS[after.state])


# limits and weapons


def limit_lines(wording: Wording, verdict: Verdict) -> tuple[Line, ...]:
    """List the limits to observe and those breached, each once, with all provisions that set it."""
    cites: dict[tuple[str, Mark], dict[Cite, None]] = {}
    for carrier in _carriers(verdict):
        for limit in carrier.limits:
            if limit.state in _LIMIT_MARKS:
                said = _limit(wording, carrier, limit), _LIMIT_MARKS[limit.state]
                cites.setdefault(said, {})[wording.cite(limit.provision)] = None
    return tuple(Line(text=text, mark=mark, cites=tuple(of)) for (text, mark), of in cites.items())


def _limit(wording: Wording, carrier: _Carrier, limit: LimitReport) -> str:
    phrase = "limit breached state" if limit.state is LimitState.BREACHED else "limit"
    text = wording.say(phrase, says=limit_clause(wording, carrier.node, limit))
    return _needed_when(wording, limit_node(carrier.node, limit), text)


def weapons_lines(wording: Wording, verdict: Verdict) -> tuple[Line, ...]:
    """List the tiers of weapons use that the routes carry, each once."""
    lines: dict[Line, None] = {}
    for route in live_routes(verdict):
        cites = (wording.cite(route.provision),)
        for tier in route.weapons:
            lines[Line(text=_tier(wording, tier), cites=cites)] = None
        for tier in route.weapons_open:
            text = wording.say("weapons if", says=_tier(wording, tier))
            lines[Line(text=text, mark=Mark.OPEN, cites=cites)] = None
    return tuple(lines)


def _tier(wording: Wording, tier: str) -> str:
    return wording.text(wording.framework.weapons_tier[tier].says)


# duties


def duty_lines(wording: Wording, verdict: Verdict, *, explain: bool) -> tuple[Line, ...]:
    """List the duties that concern the action, who owes them and until when; all, or only those that bind."""
    return tuple(
        Line(
            text=duty_text(wording, duty.norm, duty.by, duty.state),
            mark=_DUE_MARKS[duty.state],
            cites=(wording.cite(duty.provision),),
        )
        for duty in verdict.duties
        if explain or duty.state is not DueState.OPEN
    )


def duty_text(wording: Wording, norm: str, by: str | None, state: DueState) -> str:
    """Say a duty with its deadline."""
    content = wording.framework.norm[norm].content
    assert isinstance(content, Obliges)
    owed = wording.text(content.duty)
    if content.within is not None:
        owed = wording.say("duty within", duty=owed, within=wording.text(content.within))
    if by is None:
        return wording.say("duty unowned", duty=owed, state=wording.word(state))
    return wording.say("duty", by=wording.office(by), duty=owed, state=wording.word(state))
