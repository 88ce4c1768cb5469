"""What keeps a route or exception from its effect: its ground, what overrides it, its steps and limits (D7, D8)."""

from selfdefense.evaluation import (
    LimitReport,
    LimitState,
    Outcome,
    Reason,
    ReasonKind,
    StepReport,
    StepState,
)

from .decisive import deciding, ground_of
from .statements import clause, joined, statement
from .wording import Wording

__all__ = ["conduct_failing", "keeping_from", "limit_clause", "limit_node", "paired"]

_IN_THE_WAY = ("effective", "true", "open", "unknown")


def keeping_from(wording: Wording, node: Reason | None, conduct: list[str], truth: str, told: set[str]) -> str:
    """Say what makes a norm have no effect (`false`) or leaves its effect open (`unknown`)."""
    if node is None:
        return wording.say("conditions unmet")
    if node.children and node.children[0].kind is ReasonKind.ROUTE:
        node = node.children[0]
    reasons = deciding(ground_of(node), truth)
    if len(reasons) == 1:
        return statement(wording, reasons[0], told)
    if reasons:
        return joined(wording, list(reasons))
    said = [*conduct, *_overriding(wording, node), *_resting(wording, node)]
    return wording.join(said, "and") if said else wording.say("conditions unmet")


def _overriding(wording: Wording, node: Reason) -> list[str]:
    in_the_way = [c for c in node.children if c.kind is ReasonKind.OVERRIDE and c.value in _IN_THE_WAY]
    return [wording.say("defeated", cite=wording.called(o.provision)) for o in in_the_way if o.provision is not None]


def _resting(wording: Wording, node: Reason) -> list[str]:
    return [
        wording.say("rests on", does=wording.does(child.name), outcome=wording.word(Outcome(child.value)))
        for child in node.children
        if child.kind is ReasonKind.RESTS_ON
    ]


def conduct_failing(
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


def _refusal(wording: Wording, step: StepReport, node: Reason | None) -> str:
    """Say who refused what, by the fact that says so."""
    for reason in () if node is None else node.walk():
        if reason.detail == "refused" and reason.value == "true":
            return wording.fact(reason.name)
    facts = step.facts or tuple(fact for part in step.alternatives for fact in part.facts)
    return wording.say("step refused", says=wording.join([wording.fact(fact) for fact in facts]))


def paired(steps: tuple[StepReport, ...], node: Reason | None) -> list[tuple[StepReport, Reason | None]]:
    """Put beside each step what the explanation says of it; they stand in the same order."""
    of_steps = [c for c in (() if node is None else node.children) if c.kind in (ReasonKind.STEP, ReasonKind.CHOICE)]
    return list(zip(steps, of_steps if len(of_steps) == len(steps) else [None] * len(steps), strict=True))


def limit_clause(wording: Wording, node: Reason | None, limit: LimitReport) -> str:
    """Say a limit as its condition stands in the explanation, else by the facts it names."""
    found = limit_node(node, limit)
    if found is None:
        return wording.join([wording.fact(fact) for fact in limit.facts])
    return clause(wording, found.children[-1])


def limit_node(node: Reason | None, limit: LimitReport) -> Reason | None:
    """Find what the explanation of a route or exception says of a limit."""
    name = ", ".join(limit.facts)
    for child in () if node is None else node.children:
        if child.kind is ReasonKind.LIMIT and child.name == name and child.provision == limit.provision:
            return child
    return None
