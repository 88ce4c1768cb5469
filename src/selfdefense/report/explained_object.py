"""An explained verdict as an object of plain values: the evaluation, what blocks, and what is alleged of its facts."""

from collections.abc import Iterable

from selfdefense.analysis.blocker import Blocker
from selfdefense.evaluation import Evaluation, ReasonKind
from selfdefense.framework import Framework
from selfdefense.scenario import Fact, Scenario

from .alleged import fact_alleged
from .blocker_object import blocker_object
from .to_json import cleaned, evaluation_object
from .verdict_object import Json
from .wording import Wording

__all__ = ["explained_object"]


def explained_object(
    evaluation: Evaluation,
    blockers: Iterable[Blocker],
    framework: Framework,
    *,
    scenario: Scenario | None = None,
    language: str | None = None,
) -> Json:
    """Give the evaluation of one act as an object, with its blockers and the evidence for its facts."""
    wording = Wording(framework, language if language is not None else framework.language)
    shown = evaluation_object(evaluation, framework, scenario=scenario, language=language)
    return {
        **shown,
        "blockers": cleaned([blocker_object(wording, blocker) for blocker in blockers]),
        "alleged": cleaned([_alleged(fact) for fact in _facts(evaluation, scenario)]),
    }


def _facts(evaluation: Evaluation, scenario: Scenario | None) -> Iterable[Fact]:
    """List what is alleged of the facts that the explanation comes upon, each once."""
    (verdict,) = evaluation.verdicts
    kinds = (ReasonKind.FACT, ReasonKind.COMPARISON)
    names = dict.fromkeys(reason.name for reason in verdict.explanation.walk() if reason.kind in kinds)
    found = (fact_alleged(verdict, scenario, name) for name in names)
    return (fact for fact in found if fact is not None)


def _alleged(fact: Fact) -> Json:
    return {
        "fact": fact.name,
        "value": _value(fact.value),
        "by": fact.by,
        "evidence": fact.evidence,
        "note": fact.note,
        "contested": [{"value": _value(a.value), "by": a.by, "evidence": a.evidence} for a in fact.contested],
    }


def _value(value: object) -> object:
    return value if value is None or isinstance(value, bool) else str(value)
