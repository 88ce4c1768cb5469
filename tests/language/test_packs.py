"""Rule packs: found by name, their files in a fixed order, known by their content."""

from pathlib import Path

from selfdefense.language import find_pack, list_packs
from selfdefense.language.packs import pack_at

from .packs import TINY, tiny_with


def test_the_files_of_a_pack_have_a_fixed_order() -> None:
    """First the head, then the vocabulary, then the laws by path, then what was left out."""
    assert pack_at(TINY).files == (
        "framework.yaml",
        "vocabulary/things.yaml",
        "army/act.yaml",
        "army/warnings.yaml",
        "charter.yaml",
        "opinion.yaml",
        "not-encoded.yaml",
    )


def test_hidden_files_and_other_kinds_are_passed_over(tmp_path: Path) -> None:
    """An editor's leftovers are no law."""
    files = {".charter.yaml": "", ".git/x.yaml": "", "notes.md": ""}
    pack = tiny_with(tmp_path, files)
    assert pack_at(pack).files == pack_at(TINY).files
    assert pack_at(pack).digest() == pack_at(TINY).digest()


def test_the_digest_is_of_names_and_content(tmp_path: Path) -> None:
    """A renamed file is another pack."""
    pack = tiny_with(tmp_path, {})
    (pack / "charter.yaml").rename(pack / "chart.yaml")
    assert pack_at(pack).digest() != pack_at(TINY).digest()


def test_every_pack_that_is_listed_is_found() -> None:
    """And a path is no name."""
    for name in list_packs():
        found = find_pack(name)
        assert found is not None
        assert (found / "framework.yaml").is_file()
    assert find_pack("../rules") is None
    assert find_pack("no-such-pack") is None
