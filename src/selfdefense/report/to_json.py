"""An evaluation as JSON: names and states, texts of one language beside them (schemas/evaluation.schema.json)."""

import json
from typing import Any

from selfdefense.evaluation import ConceptReport, Evaluation
from selfdefense.framework import Framework
from selfdefense.scenario import Scenario

from .plain import plain
from .verdict_object import Json, verdict_object
from .wording import Wording

__all__ = ["SCHEMA_VERSION", "cleaned", "evaluation_object", "to_json"]

SCHEMA_VERSION = 1


def to_json(value: object) -> str:
    """Write a value as JSON, indented; it ends with a line break."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def evaluation_object(
    evaluation: Evaluation, framework: Framework, *, scenario: Scenario | None = None, language: str | None = None
) -> Json:
    """Give an evaluation as an object of plain values, keys always in the same order."""
    wording = Wording(framework, language if language is not None else framework.language)
    title = scenario.title if scenario is not None else None
    shown = {
        "schema_version": SCHEMA_VERSION,
        "language": wording.language,
        "framework": {
            "id": evaluation.framework,
            "digest": evaluation.digest,
            "title": wording.text(framework.title),
        },
        "scenario": evaluation.scenario,
        "title": wording.text(title) if title is not None else None,
        "as_of": str(evaluation.as_of),
        "law_as_of": str(evaluation.law_as_of),
        "notes": [note.value for note in evaluation.notes],
        "stance": dict(evaluation.stance.choices),
        "open_questions": list(evaluation.open_questions),
        "engine": evaluation.engine,
        "concepts": [_concept(wording, report) for report in evaluation.concepts],
        "verdicts": [verdict_object(wording, verdict) for verdict in evaluation.verdicts],
    }
    return {key: cleaned(value) for key, value in shown.items()}


def cleaned(value: Any) -> Any:
    """Drop from every text what would move a reader's cursor."""
    match value:
        case str():
            return plain(value)
        case dict():
            return {plain(key): cleaned(item) for key, item in value.items()}
        case list():
            return [cleaned(item) for item in value]
        case _:
            return value


def _concept(wording: Wording, report: ConceptReport) -> Json:
    return {
        "concept": report.concept,
        "says": wording.concept(report.concept),
        "truth": report.truth.word,
        "known_to_law": report.known_to_law,
        "stipulated": report.stipulated,
    }
