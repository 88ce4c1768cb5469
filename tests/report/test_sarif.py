"""Findings and claims as SARIF, in both languages."""

import json

import pytest

from selfdefense.analysis import ClaimStanding, FindingKind, StaticFinding, prove
from selfdefense.diagnostics import Span
from selfdefense.framework import Claim, Manner, Tenet, TenetKind
from selfdefense.report.sentences_of_findings import CURES, MESSAGES, SUMMARIES
from selfdefense.report.to_sarif import to_sarif
from tests.analysis.test_proofs import PACK
from tests.builders import text

SPAN = Span(document="japan/constitution.yaml", line=3, column=5, end_line=3, end_column=9)
FINDING = StaticFinding(kind=FindingKind.OVERLAP, about="a/two", others=("a/one",), span=SPAN)


def test_a_finding_stands_at_its_line() -> None:
    """Rule, level, message and place of a finding."""
    (run,) = json.loads(to_sarif([FINDING]))["runs"]
    (result,) = run["results"]
    assert (result["ruleId"], result["level"]) == ("overlap", "note")
    assert "`a/two`" in result["message"]["text"]
    assert "`a/one`" in result["message"]["text"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "japan/constitution.yaml"
    assert place["region"] == {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 9}
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["overlap"]


def test_a_refuted_claim_comes_with_its_scenario() -> None:
    """The message of a refuted claim holds a scenario that runs; proved claims are left out."""
    tenet = Tenet(kind=TenetKind.LAWFUL, action="force")
    claim = Claim(name="never-force", says=text("never force"), manner=Manner.NEVER, tenets=(tenet,))
    (run,) = json.loads(to_sarif([], prove(PACK, (claim,))))["runs"]
    (result,) = run["results"]
    assert (result["ruleId"], result["level"]) == ("refuted", "error")
    assert "attacked: true" in result["message"]["text"]


def test_every_kind_has_its_texts() -> None:
    """Every kind of finding and every standing that is shown has a message, a cure and a summary in both languages."""
    shown = {kind.value for kind in FindingKind} | {s.value for s in ClaimStanding if s is not ClaimStanding.PROVED}
    for texts in (MESSAGES, CURES, SUMMARIES):
        assert set(texts) == shown
        assert all(len(pair) == 2 and all(pair) for pair in texts.values())


def test_an_unknown_language_is_refused() -> None:
    """Only languages with texts."""
    assert "余分" not in to_sarif([FINDING], language="ja")
    with pytest.raises(ValueError, match="no texts in `fr`"):
        to_sarif([FINDING], language="fr")
