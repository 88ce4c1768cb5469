"""`check`, `new`, `show`, `schema`, `doctor`."""

import json
import shutil
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from tests.cli.command import PACK, Shell


def _copy(shell: Shell) -> Path:
    return Path(shutil.copytree(PACK, shell.folder / "harbour"))


def test_a_sound_pack_passes(shell: Shell) -> None:
    """What it contains is counted."""
    result = shell.run("check", PACK)
    assert (result.status, result.err) == (0, "")
    assert result.out.endswith("0 errors, 0 warnings; 4 laws, 8 provisions, 11 norms, 13 facts, 9 actions\n")


def test_mistakes_of_a_pack_are_shown_together(shell: Shell) -> None:
    """Every file is read before anything is said."""
    pack = _copy(shell)
    for name in ("policy.yaml", "charter.yaml"):
        text = (pack / name).read_text(encoding="utf-8")
        (pack / name).write_text(text.replace("layer:", "leyer:"), encoding="utf-8")
    result = shell.run("check", "harbour")
    assert result.status == 1
    assert result.err.count("unknown-key") == 2


def test_warnings_fail_only_where_that_is_asked(shell: Shell) -> None:
    """A text in one language is a warning."""
    pack = _copy(shell)
    text = (pack / "policy.yaml").read_text(encoding="utf-8")
    (pack / "policy.yaml").write_text(text.replace("cite: {en: para. 1, ja: 第1項}", "cite: para. 1"), encoding="utf-8")
    lenient, strict = shell.run("check", "harbour"), shell.run("check", "harbour", "--strict")
    assert (lenient.status, strict.status) == (0, 1)
    assert "warning[one-language]" in lenient.err


def test_a_pack_that_is_not_there_is_bad_input(shell: Shell) -> None:
    """A folder without a head is no pack."""
    result = shell.run("check", "nowhere")
    assert result.status == 2
    assert "framework.yaml" in result.err


def test_a_new_scenario_can_be_evaluated_at_once(shell: Shell) -> None:
    """What `new` writes, `evaluate` reads."""
    wrote = shell.run("new", "mine.yaml", "--framework", PACK, "--action", "strike", "--as-of", "2020-05-01")
    assert wrote.status == 0
    assert "scenario: mine\n" in (shell.folder / "mine.yaml").read_text(encoding="utf-8")
    result = shell.evaluate("mine.yaml", "--format", "json")
    assert [verdict["outcome"] for verdict in json.loads(result.out)["verdicts"]] == ["undetermined"]


def test_a_file_that_exists_is_not_overwritten(shell: Shell) -> None:
    """Nobody loses work."""
    (shell.folder / "mine.yaml").write_text("precious")
    result = shell.run("new", "mine.yaml", "--framework", PACK, "--action", "strike")
    assert result.status == 2
    assert (shell.folder / "mine.yaml").read_text() == "precious"


def test_an_unknown_action_is_answered_with_the_nearest(shell: Shell) -> None:
    """A slip is cured at once."""
    result = shell.run("new", "--framework", PACK, "--action", "stirke")
    assert (result.status, result.out) == (2, "")
    assert "did you mean `strike`?" in result.err


@pytest.mark.parametrize("kind", ["actions", "facts", "concepts", "norms", "sources", "readings"])
def test_what_a_pack_contains_can_be_shown(shell: Shell, kind: str) -> None:
    """As text in both languages, and as JSON."""
    english = shell.run("show", kind, "--framework", PACK)
    japanese = shell.run("show", kind, "--framework", PACK, "--lang", "ja")
    entries = json.loads(shell.run("show", kind, "--framework", PACK, "--format", "json").out)
    assert (english.status, japanese.status) == (0, 0)
    assert english.out != japanese.out
    assert len(entries) > 0


def test_one_thing_is_shown_in_full(shell: Shell) -> None:
    """A fact that is left to an office shows who judges it, and by what."""
    result = shell.run("show", "facts", "grave", "--framework", PACK)
    assert "judged by  the Council" in result.out
    missing = shell.run("show", "facts", "grawe", "--framework", PACK)
    assert (missing.status, "did you mean `grave`?" in missing.err) == (2, True)


def test_a_word_finds_what_has_it_in_its_name_or_phrase(shell: Shell) -> None:
    """Nobody knows the names before reading the list; in both languages, and as JSON."""
    result = shell.run("show", "facts", "HARBOUR attack", "--framework", PACK)
    assert (result.status, result.out.splitlines()[0].split()[0]) == (0, "attacked")
    assert result.out.endswith("facts with `HARBOUR attack`\n")
    assert "attacked" in shell.run("show", "facts", "攻撃", "--framework", PACK, "--lang", "ja").out
    found = json.loads(shell.run("show", "actions", "abroad", "--framework", PACK, "--format", "json").out)
    assert [entry["action"] for entry in found] == ["strike_abroad"]


def test_schemas_are_printed(shell: Shell) -> None:
    """Of scenarios and packs, with names where a pack is given, and of results."""
    for arguments in (["scenario"], ["pack"], ["evaluation"], ["scenario", "--framework", PACK]):
        Draft7Validator.check_schema(json.loads(shell.run("schema", *arguments).out))
    assert '"asked_help"' in shell.run("schema", "scenario", "--framework", PACK).out
    assert shell.run("schema", "evaluation", "--framework", PACK).status == 2


def test_the_doctor_names_engines_and_packs(shell: Shell) -> None:
    """What is there, what is not, and why."""
    result = shell.run("doctor")
    lines = result.out.splitlines()
    assert [line.split()[1] for line in lines if line.startswith("engine")] == ["sessions:", "compiled:", "reference:"]
    assert sum(", the default" in line for line in lines) == 1
    assert any(line.startswith("package      attrs ") for line in lines)
