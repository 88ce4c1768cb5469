"""What a scenario alleges of a fact: who says so, on what evidence, who denies it. Decides nothing."""

from collections.abc import Iterator

from selfdefense.evaluation import Reason, ReasonKind, Verdict
from selfdefense.scenario import Fact, Scenario

from .blocks import Line, Mark
from .wording import Wording

__all__ = ["contested_facts", "contested_lines", "evidence_lines", "fact_alleged"]

_ALLEGATIONS = (ReasonKind.FACT, ReasonKind.COMPARISON)


def fact_alleged(verdict: Verdict, scenario: Scenario | None, name: str) -> Fact | None:
    """Find what is alleged of a fact: of the act itself before the scenario (D15)."""
    if scenario is None:
        return None
    acts = (act for act in scenario.ask if act.label == verdict.label)
    own = (fact for act in acts for fact in act.given if fact.name == name)
    return next(own, scenario.fact.get(name))


def evidence_lines(wording: Wording, verdict: Verdict, scenario: Scenario | None, reason: Reason) -> tuple[Line, ...]:
    """Say who alleges what a node speaks of, and on what evidence."""
    if reason.kind not in _ALLEGATIONS:
        return ()
    if reason.name in verdict.assumptions:
        return (Line(text=wording.say("assumed here"), mark=Mark.NOTE),)
    supposed = (Line(text=wording.say("supposed here"), mark=Mark.NOTE),) if reason.name in verdict.suppositions else ()
    fact = fact_alleged(verdict, scenario, reason.name)
    return supposed if fact is None else (*supposed, *_evidence(wording, fact))


def _evidence(wording: Wording, fact: Fact) -> Iterator[Line]:
    if fact.by is not None:
        yield Line(text=wording.say("said by", who=wording.office(fact.by)), mark=Mark.NOTE)
    if fact.evidence is not None:
        yield Line(text=wording.say("evidence", evidence=fact.evidence), mark=Mark.NOTE)
    if fact.note is not None:
        yield Line(text=wording.say("noted", note=fact.note), mark=Mark.NOTE)
    yield from _assertions(wording, fact)


def _assertions(wording: Wording, fact: Fact) -> Iterator[Line]:
    for assertion in fact.contested:
        who = wording.office(assertion.by) if assertion.by is not None else wording.say("somebody")
        text = wording.say("asserted", who=who, value=wording.value(fact.name, assertion.value))
        evidence = () if assertion.evidence is None else (wording.say("evidence", evidence=assertion.evidence),)
        yield Line(text=text, mark=Mark.NOTE, children=tuple(Line(text=said, mark=Mark.NOTE) for said in evidence))


def contested_lines(wording: Wording, name: str, scenario: Scenario | None) -> tuple[Line, ...]:
    """List who says what of a contested fact; nothing where it is not contested."""
    fact = scenario.fact.get(name) if scenario is not None else None
    return () if fact is None else tuple(_assertions(wording, fact))


def contested_facts(wording: Wording, verdict: Verdict, scenario: Scenario | None) -> tuple[Line, ...]:
    """List the contested facts that an explanation comes upon, with who says what."""
    names = dict.fromkeys(reason.name for reason in verdict.explanation.walk() if reason.kind in _ALLEGATIONS)
    found = ((name, fact_alleged(verdict, scenario, name)) for name in names)
    return tuple(
        Line(text=wording.question(name), mark=Mark.OPEN, children=tuple(_assertions(wording, fact)))
        for name, fact in found
        if fact is not None and fact.contested
    )
