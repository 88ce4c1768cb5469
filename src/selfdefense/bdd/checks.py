"""Comparison of what a feature expects with what the engines say; a difference fails, in the feature's words."""

from collections.abc import Iterable, Iterator, Sequence

from selfdefense.diagnostics import DiagnosticError
from selfdefense.evaluation import (
    Effect,
    ExceptionUsed,
    LimitState,
    Note,
    Outcome,
    Route,
    Standing,
    StepReport,
    StepState,
    Verdict,
)
from selfdefense.framework import Layer

from .application import Application
from .failures import fail

__all__ = [
    "check_concept",
    "check_layer",
    "check_limits",
    "check_note",
    "check_outcome",
    "check_refusal",
    "check_steps",
    "check_turns_on",
]

_LAWFULNESS = {"lawful": "true", "unlawful": "false"}
_AHEAD = (StepState.OUTSTANDING, StepState.NOT_DONE)


def check_outcome(phrase: str, verdict: Verdict, mode: str, expected: str) -> None:
    """Compare an outcome, or its lawfulness; `mode` names the verdict's own: outcome, now or in_principle (D9)."""
    found = verdict.outcome if mode != "now" else verdict.now
    if mode == "in_principle" and verdict.in_principle is not None:
        found = verdict.in_principle
    lawfulness = _LAWFULNESS.get(expected)
    if expected != found.value and lawfulness != found.lawful.word:
        fail(f"“{phrase}” is {_words(mode)}{_words(found.value)}, not {_words(expected)}{_why(verdict, found)}")


def _why(verdict: Verdict, found: Outcome) -> str:
    bars = [bar.norm for bar in verdict.bars if bar.effect is Effect.EFFECTIVE]
    routes = [f"`{route.norm}` is {route.standing.value}" for route in verdict.routes]
    turns_on = [f"turns on `{item.name}`" for item in verdict.turns_on if found is Outcome.UNDETERMINED]
    reasons = [*(f"`{norm}` bars it" for norm in bars), *routes, *turns_on]
    return "".join(f"\n  {reason}" for reason in reasons)


def _words(name: str) -> str:
    return {"outcome": "", "now": "now ", "in_principle": "in principle "}.get(name, name.replace("_", " "))


def check_turns_on(application: Application, verdict: Verdict, expected: Sequence[str]) -> None:
    """Compare the facts and questions that a verdict turns on (D10)."""
    questions = application.framework.question
    names = {phrase if phrase in questions else application.phrases.fact(phrase) for phrase in expected}
    _compare("what it turns on", names, {item.name for item in verdict.turns_on})


def check_steps(application: Application, verdict: Verdict, expected: Sequence[str]) -> None:
    """Compare the steps not yet taken on the routes that are not closed, and for the exceptions relied on (D6, D8)."""
    found = {fact for step in _steps(verdict) for fact in _ahead(step) if not _is_done(application, fact)}
    _compare("what is outstanding", {application.phrases.fact(phrase) for phrase in expected}, found)


def _steps(verdict: Verdict) -> Iterator[StepReport]:
    for route in _standing_routes(verdict):
        yield from route.steps
    for exception in _exceptions(verdict):
        yield from exception.steps


def _standing_routes(verdict: Verdict) -> Iterable[Route]:
    return (
        route
        for route in verdict.routes
        if route.standing is not Standing.CLOSED and verdict.leading in (route.action, verdict.action)
    )


def _exceptions(verdict: Verdict) -> Iterable[ExceptionUsed]:
    """Go through the exceptions relied on: those that defeat, or may defeat, a prohibition that applies."""
    return (
        exception
        for bar in verdict.bars
        if bar.effect in (Effect.DEFEATED, Effect.OPEN)
        for exception in bar.overriders
        if exception.effect in (Effect.EFFECTIVE, Effect.OPEN)
    )


def _ahead(step: StepReport) -> Iterator[str]:
    if step.state not in _AHEAD:
        return
    yield from step.facts
    for alternative in step.alternatives:
        yield from _ahead(alternative)


def _is_done(application: Application, fact: str) -> bool:
    given = application.scenario.fact.get(fact)
    return given is not None and given.value is True


def check_limits(application: Application, verdict: Verdict, expected: Sequence[str]) -> None:
    """Compare the limits that bind, on the routes that are not closed and for the exceptions relied on (D6, D8)."""
    conducts: list[Route | ExceptionUsed] = [*_standing_routes(verdict), *_exceptions(verdict)]
    binding = [limit for conduct in conducts for limit in conduct.limits if limit.state is not LimitState.NOT_BINDING]
    found = {fact for limit in binding for fact in limit.facts}
    _compare("what limits it", {application.phrases.fact(phrase) for phrase in expected}, found)


def check_concept(application: Application, phrase: str, expected: str) -> None:
    """Compare what was found of a concept (D4)."""
    found = application.evaluation.truth_of(application.phrases.concept(phrase)).word
    if found != expected:
        fail(f"that {phrase} is {found}, not {expected}")


def check_layer(verdict: Verdict, layer: str, aspect: str, expected: str) -> None:
    """Compare what one layer by itself does: `aspect` is `bar` or `grant` (D11)."""
    report = next((report for report in verdict.layers if report.layer is Layer(layer)), None)
    found = None if report is None else (report.bar if aspect == "bar" else report.grant)
    if found is None or found.value != expected:
        fail(f"the layer {layer} by itself: {found.value if found else 'nothing is known of it'}, not {expected}")


def check_note(application: Application, expected: str) -> None:
    """Find a note on the evaluation (D5)."""
    if Note(expected) not in application.evaluation.notes:
        noted = ", ".join(note.value for note in application.evaluation.notes) or "nothing"
        fail(f"noted: {noted}, and not {expected}")


def check_refusal(refusal: DiagnosticError | None, code: str, line: int) -> None:
    """Find a mistake by its code and line."""
    if refusal is None:
        fail("loading succeeds")
    found = [(diagnostic.code, diagnostic.label.span.line) for diagnostic in refusal.diagnostics]
    if (code, line) not in found:
        fail(f"loading fails otherwise:\n{refusal}")


def _compare(what: str, expected: set[str], found: set[str]) -> None:
    missing = [f"missing: `{name}`" for name in sorted(expected - found)]
    surplus = [f"also: `{name}`" for name in sorted(found - expected)]
    if missing or surplus:
        fail("\n  ".join([f"{what}, as computed, is something else", *missing, *surplus]))
