"""Nothing in the source knows a legal order: the packs are the only ones who do."""

from pathlib import Path

import pytest

from selfdefense.language import list_packs, load_framework

SOURCE = Path(__file__).parent.parent / "src"
DEFAULT = '"japan"'


def lines_naming(word: str) -> list[str]:
    """List the lines of the source that name something, save for the name of the default pack."""
    return [
        f"{path.relative_to(SOURCE)}: {line.strip()}"
        for path in sorted(SOURCE.rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if word in line.replace(DEFAULT, "").lower()
    ]


@pytest.mark.parametrize("word", ["japan", "taiwan", "united_states", "自衛隊", "日本"])
def test_the_source_names_no_state(word: str) -> None:
    """Names of laws, States and offices come from the packs."""
    assert lines_naming(word) == []


def test_every_shipped_pack_loads() -> None:
    """Packs of different legal orders, with and without a need for legal bases, are the same to the engine."""
    assert {load_framework(name).needs_basis for name in list_packs()} == {True, False}
