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
    Reason,
    ReasonKind,
    Route,
    Standing,
    StepReport,
    StepState,
    Verdict,
)
from selfdefense.framework import Obliges

from .blocks import Line, Mark
from .decisive import node_of
from .why import limit_clause
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


@attrs.frozen
class _Carrier:
    """A route or exception that carries steps and limits, and what the explanation says of it."""

    provision: str
    steps: tuple[StepReport, ...]
    limits: tuple[LimitReport, ...]
    node: Reason | None


def _carriers(verdict: Verdict) -> Iterator[_Carrier]:
    """List the routes that may still be taken, and the exceptions that are relied on, each once."""
    for route in live_routes(verdict):
        node = node_of(verdict, route.action, ReasonKind.ROUTE, route.norm)
        yield _Carrier(route.provision, route.steps, route.limits, node)
    for bar in verdict.bars:
        node = node_of(verdict, bar.action, ReasonKind.BAR, bar.norm)
        for used in bar.overriders:
            if bar.action == verdict.leading and used.effect in (Effect.EFFECTIVE, Effect.OPEN):
                yield _Carrier(used.provision, used.steps, used.limits, _override(node, used))


def live_routes(verdict: Verdict) -> list[Route]:
    """List the routes of the leading action that are not closed."""
    return [r for r in verdict.routes if r.action == verdict.leading and r.standing is not Standing.CLOSED]


def _override(node: Reason | None, used: ExceptionUsed) -> Reason | None:
    children = () if node is None else node.children
    return next((c for c in children if c.kind is ReasonKind.OVERRIDE and c.name == used.norm), None)


# steps


def step_lines(wording: Wording, verdict: Verdict) -> tuple[Line, ...]:
    """List the steps still to be taken, each once, under the provision that they belong to where there are several."""
    seen: set[tuple[StepReport, ...]] = set()
    groups = []
    for carrier in _carriers(verdict):
        ahead = tuple(step for step in carrier.steps if step.state in _AHEAD)
        if ahead and ahead not in seen:
            seen.add(ahead)
            groups.append((carrier.provision, tuple(step_line(wording, step) for step in ahead)))
    if len(groups) == 1:
        return groups[0][1]
    return tuple(Line(text=wording.named(provision), children=lines) for provision, lines in groups)


def step_line(wording: Wording, step: StepReport) -> Line:
    """Say a step, who takes it, and where it stands; of a choice, what is open."""
    state = wording.word(step.state)
    below = [step_line(wording, part) for part in step.alternatives if part.state is not StepState.NOT_OPEN]
    below += [_follow_up(wording, after) for after in step.after]
    if step.alternatives:
        text = wording.say("one of", state=state)
    elif not step.facts:
        text = wording.say("nothing beforehand", state=state)
    else:
        text = _said(wording, "step", step.facts, step.by, state)
    cites = () if step.alternatives else (wording.cite(step.provision),)
    return Line(text=text, mark=_STEP_MARKS[step.state], cites=cites, children=tuple(below))


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
    """List the limits to observe and those breached, each once."""
    lines = {
        Line(
            text=_limit(wording, carrier, limit),
            mark=_LIMIT_MARKS[limit.state],
            cites=(wording.cite(limit.provision),),
        ): None
        for carrier in _carriers(verdict)
        for limit in carrier.limits
        if limit.state in _LIMIT_MARKS
    }
    return tuple(lines)


def _limit(wording: Wording, carrier: _Carrier, limit: LimitReport) -> str:
    phrase = "limit breached state" if limit.state is LimitState.BREACHED else "limit"
    return wording.say(phrase, says=limit_clause(wording, carrier.node, limit))


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


def duty_lines(wording: Wording, verdict: Verdict) -> tuple[Line, ...]:
    """List the duties that concern the action, who owes them and until when."""
    return tuple(
        Line(
            text=duty_text(wording, duty.norm, duty.by, duty.state),
            mark=_DUE_MARKS[duty.state],
            cites=(wording.cite(duty.provision),),
        )
        for duty in verdict.duties
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
