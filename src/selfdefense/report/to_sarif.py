"""Static findings and claims as SARIF 2.1.0, the form in which code hosts and editors show them beside the lines."""

import json
from collections.abc import Iterable
from typing import Any

from selfdefense.analysis import ClaimProof, ClaimStanding, StaticFinding, written
from selfdefense.diagnostics import Span
from selfdefense.version import __version__

from .languages import LANGUAGES
from .plain import plain
from .sentences_of_findings import CURES, MESSAGES, SUMMARIES

__all__ = ["cure_of", "message_of", "to_sarif"]

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_CLAIM_LEVELS = {
    ClaimStanding.REFUTED: "error",
    ClaimStanding.VACUOUS: "warning",
    ClaimStanding.UNDECIDED: "warning",
}
_MOST_OTHERS = 3


def to_sarif(
    findings: Iterable[StaticFinding], proofs: Iterable[ClaimProof] = (), *, language: str = "en", indent: int = 2
) -> str:
    """Write findings, and the claims that are not proved, as one run; ValueError for a language without texts."""
    if language not in LANGUAGES:
        raise ValueError(f"no texts in `{language}`")
    results = [_result(finding, language) for finding in findings]
    results += [_claim(proof, language) for proof in proofs if proof.standing in _CLAIM_LEVELS]
    driver = {"name": "selfdefense", "version": __version__, "rules": _rules(results, language)}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=indent) + "\n"


def message_of(finding: StaticFinding, language: str) -> str:
    """Say a finding in one line."""
    shown = [f"`{name}`" for name in finding.others[:_MOST_OTHERS]]
    shown += ["…"] if len(finding.others) > _MOST_OTHERS else []
    text = _text(MESSAGES[finding.kind.value], language)
    return plain(text.format(about=f"`{finding.about}`", others=", ".join(shown), detail=finding.detail))


def cure_of(finding: StaticFinding, language: str) -> str:
    """Say what to do about a finding."""
    return _text(CURES[finding.kind.value], language)


def _text(texts: tuple[str, str], language: str) -> str:
    return texts[1] if language == "ja" else texts[0]


def _rules(results: list[dict[str, Any]], language: str) -> list[dict[str, Any]]:
    return [
        {
            "id": rule,
            "shortDescription": {"text": _text(SUMMARIES[rule], language)},
            "help": {"text": _text(CURES[rule], language)},
        }
        for rule in dict.fromkeys(result["ruleId"] for result in results)
    ]


def _result(finding: StaticFinding, language: str) -> dict[str, Any]:
    return {
        "ruleId": finding.kind.value,
        "level": finding.kind.gravity.value,
        "message": {"text": message_of(finding, language)},
        "locations": _locations(finding.span),
    }


def _claim(proof: ClaimProof, language: str) -> dict[str, Any]:
    rule = proof.standing.value
    text = _text(MESSAGES[rule], language).format(about=f"`{proof.claim.name}`")
    refuted = next((tenet.refuted for tenet in proof.tenets if tenet.refuted is not None), None)
    shown = "" if refuted is None or refuted.scenario is None else f"\n\n{written(refuted.scenario)}"
    return {
        "ruleId": rule,
        "level": _CLAIM_LEVELS[proof.standing],
        "message": {"text": f"{plain(text)}{shown}"},
        "locations": _locations(proof.claim.span),
    }


def _locations(span: Span | None) -> list[dict[str, Any]]:
    if span is None:
        return []
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    return [{"physicalLocation": {"artifactLocation": {"uri": span.document}, "region": region}}]
