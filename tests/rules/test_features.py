"""Every law of the pack that has norms is shown by a feature: a new law without one fails here."""

import re
from pathlib import Path

import pytest

from selfdefense import load_framework

FEATURES = Path(__file__).parent.parent.parent / "features" / "law"
JAPAN = load_framework("japan")
AWAITED: tuple[str, ...] = ()
"""Laws whose feature is still to be written. Empty, or the pack is not whole."""


def _texts() -> dict[str, str]:
    """Read each feature file, by its path in the folder."""
    found = sorted(FEATURES.rglob("*.feature"))
    return {str(file.relative_to(FEATURES)): file.read_text(encoding="utf-8") for file in found}


def _cited(law: str, text: str) -> bool:
    """Whether a provision or norm of the law is named by its id, or one is cited by title and place."""
    if re.search(rf"(?<![\w-]){re.escape(law)}/[\w-]", text):
        return True
    cited = JAPAN.law[law].title.wordings
    return any(title in text for _, title in cited)


def _showing(law: str, texts: dict[str, str]) -> list[str]:
    """Name the features in the law's own folder, and those that cite it."""
    return [name for name, text in texts.items() if name.startswith(f"{law}/") or _cited(law, text)]


LAWS = sorted({norm.provision.partition("/")[0] for norm in JAPAN.norms})


@pytest.mark.parametrize("law", LAWS)
def test_a_law_with_norms_is_shown_by_a_feature(law: str) -> None:
    """A folder of its own, or a feature that cites it."""
    if law in AWAITED:
        pytest.skip("awaited")
    assert _showing(law, _texts())


def test_no_law_is_awaited() -> None:
    """The list of what is still to come is empty."""
    assert AWAITED == ()


def test_a_law_that_no_feature_names_is_noticed() -> None:
    """The search can fail."""
    assert not _cited("sdf-act", "Then sdf-active is permitted")
    assert _showing("sdf-act", {"un-charter/a.feature": "Feature: nothing"}) == []


def test_each_folder_of_features_is_a_law() -> None:
    """A folder is named as a law, or as a group of scenarios on several."""
    groups = {each.name for each in (FEATURES.parent.parent / "scenarios" / "law").iterdir() if each.is_dir()}
    folders = {each.name for each in FEATURES.iterdir() if each.is_dir() and each.name != "__pycache__"}
    laws = {law.name for law in JAPAN.laws}
    assert sorted(folders - laws - groups) == []
