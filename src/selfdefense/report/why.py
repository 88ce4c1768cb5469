"""Why an outcome is what it is, in a few lines: the decisive nodes of its explanation (D9)."""

from collections.abc import Iterator

from selfdefense.evaluation import (
    Bar,
    Effect,
    ExceptionUsed,
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
from selfdefense.truth import Truth

from .blocks import Line, Mark
from .decisive import deciding, ground_of, node_of
from .statements import clause, joined, stated
from .wording import Wording

__all__ = ["limit_clause", "limit_node", "paired", "why"]


def why(wording: Wording, verdict: Verdict) -> tuple[Line, ...]:
    """Say why the outcome is what it is; of a group, for the member that leads."""
    lawful = verdict.outcome.lawful
    if lawful is Truth.TRUE:
        return tuple(_why_lawful(wording, verdict))
    if verdict.outcome is Outcome.UNDETERMINED:
        return tuple(_why_open(wording, verdict))
    return tuple(_why_unlawful(wording, verdict))


def _routes(verdict: Verdict, *standings: Standing) -> list[Route]:
    return [r for r in verdict.routes if r.action == verdict.leading and r.standing in standings]


def _bars(verdict: Verdict, effect: Effect) -> list[Bar]:
    return [b for b in verdict.bars if b.action == verdict.leading and b.effect is effect and not b.under]


# lawful


def _why_lawful(wording: Wording, verdict: Verdict) -> Iterator[Line]:
    if not verdict.routes and not _bars(verdict, Effect.DEFEATED):
        yield Line(text=wording.say("unbarred"), mark=Mark.YES)
    standing = Standing.OPEN if _routes(verdict, Standing.OPEN) else Standing.PENDING
    for route in _routes(verdict, standing)[:1]:
        cite = wording.named(route.provision)
        met = wording.say("basis met", cite=cite)
        yield Line(text=met, mark=Mark.YES, children=tuple(_ground(wording, verdict, route)))


def _ground(wording: Wording, verdict: Verdict, route: Route) -> Iterator[Line]:
    node = node_of(verdict, route.action, ReasonKind.ROUTE, route.norm)
    if node is not None:
        for reason in deciding(ground_of(node), "true"):
            yield stated(wording, reason)


# unlawful


def _why_unlawful(wording: Wording, verdict: Verdict) -> Iterator[Line]:
    bars = _bars(verdict, Effect.EFFECTIVE)
    for bar in bars:
        lines = tuple(_unlifted(wording, verdict, bar)) or (Line(text=wording.say("no exception"), mark=Mark.NOTE),)
        said = wording.say("barred", cite=wording.called(bar.provision))
        yield Line(text=said, mark=Mark.NO, cites=(), children=lines)
    if bars:
        return
    closed = _routes(verdict, Standing.CLOSED)
    for route in closed:
        yield _unfounded(wording, verdict, route)
    if not closed:
        yield Line(text=wording.say("no reason"), mark=Mark.NO)


def _unlifted(wording: Wording, verdict: Verdict, bar: Bar) -> Iterator[Line]:
    """Say of each norm that overrides a prohibition why it does not here, or what is open of it."""
    for exception in bar.overriders:
        reasons = _against_exception(wording, verdict, bar, exception)
        cite = wording.named(exception.provision)
        if exception.effect is Effect.OPEN:
            yield Line(text=wording.say("exception open", cite=cite, reasons=reasons), mark=Mark.OPEN)
        elif exception.effect is not Effect.EFFECTIVE:
            yield Line(text=wording.say("exception fails", cite=cite, reasons=reasons), mark=Mark.NO)


def _against_exception(wording: Wording, verdict: Verdict, bar: Bar, exception: ExceptionUsed) -> str:
    node = node_of(verdict, bar.action, ReasonKind.BAR, bar.norm)
    override = _child(node, ReasonKind.OVERRIDE, exception.norm)
    said = _conduct_failing(wording, override, exception.steps, exception.limits)
    return _against(wording, override, said, "unknown" if exception.effect is Effect.OPEN else "false")


def _unfounded(wording: Wording, verdict: Verdict, route: Route) -> Line:
    """Say why a route is closed."""
    node = node_of(verdict, route.action, ReasonKind.ROUTE, route.norm)
    said = _conduct_failing(wording, node, route.steps, route.limits)
    said += [wording.say("forbidden", cite=wording.called(_provision(wording, bar))) for bar in route.forbidden_by]
    reasons = _against(wording, node, said, "false")
    return Line(text=wording.say("basis closed", cite=wording.named(route.provision), reasons=reasons), mark=Mark.NO)


def _provision(wording: Wording, norm: str) -> str:
    return wording.framework.norm[norm].provision


def _child(reason: Reason | None, kind: ReasonKind, name: str) -> Reason | None:
    children = () if reason is None else reason.children
    return next((child for child in children if child.kind is kind and child.name == name), None)


def _against(wording: Wording, node: Reason | None, said: list[str], truth: str) -> str:
    """Say what keeps a norm from its effect: its ground, what overrides it, what it rests on, its steps and limits."""
    if node is None:
        return wording.say("conditions unmet")
    if node.children and node.children[0].kind is ReasonKind.ROUTE:
        node = node.children[0]
    if reasons := deciding(ground_of(node), truth):
        if len(reasons) == 1:
            return stated(wording, reasons[0]).text
        return joined(wording, list(reasons))
    said += [wording.say("defeated", cite=wording.called(o.provision)) for o in _overriding(node) if o.provision]
    said += [_resting(wording, child) for child in node.children if child.kind is ReasonKind.RESTS_ON]
    return wording.join(said, "and") if said else wording.say("conditions unmet")


def _overriding(node: Reason) -> list[Reason]:
    in_the_way = ("effective", "true", "open", "unknown")
    return [c for c in node.children if c.kind is ReasonKind.OVERRIDE and c.value in in_the_way]


def _resting(wording: Wording, reason: Reason) -> str:
    outcome = wording.word(Outcome(reason.value))
    return wording.say("rests on", does=wording.does(reason.name), outcome=outcome)


def _conduct_failing(
    wording: Wording, node: Reason | None, steps: tuple[StepReport, ...], limits: tuple[LimitReport, ...]
) -> list[str]:
    """Say which steps are refused and which limits breached."""
    refused = [_refusal(wording, step, of) for step, of in paired(steps, node) if step.state is StepState.REFUSED]
    breached = [
        wording.say("limit breached", says=limit_clause(wording, node, limit))
        for limit in limits
        if limit.state is LimitState.BREACHED
    ]
    return refused + breached


def paired(steps: tuple[StepReport, ...], node: Reason | None) -> list[tuple[StepReport, Reason | None]]:
    """Put beside each step what the explanation says of it; they stand in the same order."""
    of_steps = [c for c in (() if node is None else node.children) if c.kind in (ReasonKind.STEP, ReasonKind.CHOICE)]
    return list(zip(steps, of_steps if len(of_steps) == len(steps) else [None] * len(steps), strict=True))


def _refusal(wording: Wording, step: StepReport, node: Reason | None) -> str:
    """Say who refused what, by the fact that says so."""
    for reason in () if node is None else node.walk():
        if reason.detail == "refused" and reason.value == "true":
            return wording.fact(reason.name)
    facts = step.facts or tuple(fact for part in step.alternatives for fact in part.facts)
    return wording.say("step refused", says=wording.join([wording.fact(fact) for fact in facts]))


def limit_clause(wording: Wording, node: Reason | None, limit: LimitReport) -> str:
    """Say a limit as its condition stands in the explanation, else by the facts it names."""
    found = limit_node(node, limit)
    return (
        clause(wording, found.children[-1])
        if found is not None
        else wording.join([wording.fact(fact) for fact in limit.facts])
    )


def limit_node(node: Reason | None, limit: LimitReport) -> Reason | None:
    """Find what the explanation of a route or exception says of a limit."""
    name = ", ".join(limit.facts)
    for child in () if node is None else node.children:
        if child.kind is ReasonKind.LIMIT and child.name == name and child.provision == limit.provision:
            return child
    return None


# undetermined


def _why_open(wording: Wording, verdict: Verdict) -> Iterator[Line]:
    for bar in _bars(verdict, Effect.OPEN):
        yield _open_bar(wording, verdict, bar)
    for route in _routes(verdict, Standing.UNSETTLED):
        node = node_of(verdict, route.action, ReasonKind.ROUTE, route.norm)
        reasons = _against(wording, node, [], "unknown")
        text = wording.say("basis open", cite=wording.named(route.provision), reasons=reasons)
        yield Line(text=text, mark=Mark.OPEN)


def _open_bar(wording: Wording, verdict: Verdict, bar: Bar) -> Line:
    node = node_of(verdict, bar.action, ReasonKind.BAR, bar.norm)
    cite = wording.named(bar.provision)
    reasons = deciding(ground_of(node), "unknown") if node is not None else ()
    if reasons:
        text = wording.say("bar open for", cite=cite, reasons=joined(wording, list(reasons)))
        return Line(text=text, mark=Mark.OPEN)
    lines = tuple(_unlifted(wording, verdict, bar))
    return Line(text=wording.say("bar open", cite=cite), mark=Mark.OPEN, children=lines)
