"""Every name that docs/asking-a-case.md gives to ask or to state exists."""

import re
from pathlib import Path

from selfdefense import load_framework

PAGE = (Path(__file__).parent.parent.parent / "docs" / "asking-a-case.md").read_text(encoding="utf-8")
_NAME = re.compile(r"`([a-z][a-z0-9_]+(?:\.[a-z_]+)?)(?:: [a-z_]+)?`")


def _known() -> set[str]:
    """List the names of facts, values, concepts, actions and groups, with and without the party."""
    framework = load_framework("japan")
    names = {fact.name for fact in framework.facts} | {concept.name for concept in framework.concepts}
    names |= {action.name for action in framework.actions}
    names |= {choice.name for fact in framework.facts for choice in fact.choices}
    return names | {name.partition(".")[0] for name in names}


def test_every_name_of_the_table_exists() -> None:
    """Each backticked name in the table is a fact, a value, a concept or an action."""
    rows = [line for line in PAGE.splitlines() if line.startswith("| ") and "_" in line]
    named = {name for row in rows for name in _NAME.findall(row)} - {"given", "expect", "layer"}
    assert sorted(named - _known()) == []
    assert len(named) > 100
