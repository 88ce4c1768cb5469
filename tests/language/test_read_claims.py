"""Claims as read from YAML, and what mistakes in them get."""

import shutil
from datetime import date
from pathlib import Path

from selfdefense.framework import Claim, Manner, Stances, TenetKind
from selfdefense.language import check_framework, load_framework

TINY = Path("tests/language/good/tiny")


def _with_claims(folder: Path, claims: str) -> Path:
    pack = folder / "tiny"
    shutil.copytree(TINY, pack)
    (pack / "claims.yaml").write_text(claims, encoding="utf-8")
    return pack


def _claims(folder: Path, claims: str) -> tuple[Claim, ...]:
    return load_framework(_with_claims(folder, claims)).claims


def _codes(folder: Path, claims: str) -> list[str]:
    _, diagnostics = check_framework(_with_claims(folder, claims))
    return [error.code for error in diagnostics.errors]


def test_a_claim_is_read(tmp_path: Path) -> None:
    """Words, tenets, condition, stances, period; without an id it is named after its words."""
    action = load_framework(TINY).actions[0].name
    text = f"""claims:
  - claim: {{en: "Never, ever!", ja: 決して}}
    never: {{lawful: {action}, widened_by_missing_facts: all}}
    stances: all
    from: 2000-01-01
"""
    claim, *more = _claims(tmp_path, text)
    assert not more
    assert (claim.name, claim.manner, claim.stances, claim.start) == (
        "never-ever",
        Manner.NEVER,
        Stances.ALL,
        date(2000, 1, 1),
    )
    assert (claim.tenets[0].kind, claim.tenets[0].action) == (TenetKind.LAWFUL, action)
    assert {tenet.kind for tenet in claim.tenets[1:]} == {TenetKind.WIDENED_BY_MISSING_FACTS}


def test_mistakes_in_claims(tmp_path: Path) -> None:
    """An unknown action, nothing claimed, both manners at once, a period of no day."""
    text = """claims:
  - {claim: {en: a, ja: a}, never: {lawful: dance}}
  - {claim: {en: b, ja: b}, never: {}}
  - {claim: {en: c, ja: c}, never: {lawful: all}, always: {unlawful: all}}
  - {claim: {en: d, ja: d}, never: {lawful: all}, from: 2001-01-01, until: 2000-01-01}
"""
    assert _codes(tmp_path, text) == ["unknown-name", "missing-key", "missing-key", "empty-period"]
