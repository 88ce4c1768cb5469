"""Rules in a doc string: which files they become, and that lines stay the doc string's own."""

from pathlib import Path

from selfdefense.bdd.rules import write_rules

_RULES = """facts: []
--- laws/charter.yaml
law: charter
---
law: act
---
not_encoded: []"""


def _written(folder: Path, *rules: str) -> dict[str, str]:
    pack = write_rules(rules, folder)
    return {path.relative_to(pack).as_posix(): path.read_text("utf-8") for path in sorted(pack.rglob("*.yaml"))}


def test_a_file_is_told_by_its_name_or_by_its_first_key(tmp_path: Path) -> None:
    """What kind of document it is need not be said."""
    assert list(_written(tmp_path, _RULES)) == [
        "framework.yaml",
        "law-3.yaml",
        "laws/charter.yaml",
        "not-encoded.yaml",
        "vocabulary/part-1.yaml",
    ]


def test_lines_stay_where_they_are_in_the_doc_string(tmp_path: Path) -> None:
    """A message about line 5 means line 5 of what the feature shows."""
    assert _written(tmp_path, _RULES)["law-3.yaml"].split("\n")[4] == "law: act"


def test_the_head_may_be_left_out_or_written(tmp_path: Path) -> None:
    """Without a head the rules are called `inline`."""
    assert _written(tmp_path, "facts: []")["framework.yaml"].startswith("framework: inline\n")
    assert _written(tmp_path / "own", "framework: own")["framework.yaml"] == "framework: own\n"


def test_several_doc_strings_make_one_pack(tmp_path: Path) -> None:
    """A background may declare the words, and a scenario the law."""
    assert list(_written(tmp_path, "facts: []", "law: act")) == [
        "framework.yaml",
        "law-2.yaml",
        "vocabulary/part-1.yaml",
    ]
