"""Frameworks kept between runs: the same as read, never stale, never trusted blindly."""

import os
import pickle
from pathlib import Path

import pytest

from selfdefense.diagnostics import DiagnosticError
from selfdefense.language import check_framework, load_framework
from selfdefense.language.cache import Kept, keep, kept
from selfdefense.language.load_framework import forget_loaded

from .packs import TINY, tiny_with


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder of the cache, and forget what this process has loaded."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    forget_loaded()
    return tmp_path / "selfdefense"


def entries(home: Path) -> list[Path]:
    """List what is kept."""
    return sorted(home.glob("*"))


def test_what_is_kept_equals_what_is_read(home: Path) -> None:
    """Spans and look-ups included."""
    load_framework(TINY)
    read = check_framework(TINY)[0]
    assert read is not None
    found = kept(read.digest)
    assert found is not None
    assert found.framework == read
    assert found.framework.norm["charter/renunciation"].span == read.norm["charter/renunciation"].span
    assert len(entries(home)) == 1


def test_the_folder_is_private(home: Path) -> None:
    """What is kept is trusted, so nobody else may write it."""
    load_framework(TINY)
    assert home.stat().st_mode & 0o777 == 0o700
    framework = load_framework(TINY)
    home.chmod(0o777)
    assert kept(framework.digest) is None


def test_a_changed_file_is_noticed(home: Path, tmp_path: Path) -> None:
    """Also where size and time stay as they were, once the process is a new one."""
    pack = tiny_with(tmp_path, {})
    load_framework(pack)
    charter = pack / "charter.yaml"
    before = charter.stat()
    text = charter.read_text(encoding="utf-8")
    charter.write_text(text.replace("Charter of Arvia", "Charter of Avria"), encoding="utf-8")
    os.utime(charter, ns=(before.st_atime_ns, before.st_mtime_ns))
    forget_loaded()
    assert load_framework(pack).law["charter"].title.inside("en") == "Charter of Avria"
    assert len(entries(home)) == 2


def test_one_process_reads_an_unchanged_pack_once(home: Path) -> None:
    """The very same value is given again."""
    assert load_framework(TINY) is load_framework(TINY)


@pytest.mark.parametrize("content", [b"", b"\x80\x05nonsense", pickle.dumps({"not": "a framework"})])
def test_a_damaged_entry_is_passed_over(content: bytes, home: Path) -> None:
    """The pack is read anew."""
    digest = load_framework(TINY).digest
    entries(home)[0].write_bytes(content)
    assert kept(digest) is None
    forget_loaded()
    assert load_framework(TINY).digest == digest
    assert kept(digest) is not None


def test_it_can_be_turned_off(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then nothing is read from it or written to it."""
    monkeypatch.setenv("SELFDEFENSE_NO_CACHE", "1")
    digest = load_framework(TINY).digest
    assert kept(digest) is None
    assert entries(home) == []


def test_a_place_that_cannot_be_written_does_no_harm(home: Path, tmp_path: Path) -> None:
    """Loading goes on without it."""
    home.write_text("a file where the folder should be", encoding="utf-8")
    assert load_framework(TINY).id == "tiny"


@pytest.mark.parametrize("name", ["XDG_CACHE_HOME", "HOME"])
def test_a_relative_place_is_none(name: str, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is kept is trusted like code, and must not come with the folder that one happens to be in."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path / "house"))
    monkeypatch.setenv(name, "somewhere")
    load_framework(TINY)
    assert list((tmp_path / "here").iterdir()) == []


def test_a_pack_with_mistakes_is_not_kept(home: Path, tmp_path: Path) -> None:
    """It is an error every time."""
    pack = tiny_with(tmp_path, {"more.yaml": "law: more\n"})
    for _ in range(2):
        with pytest.raises(DiagnosticError):
            load_framework(pack)
    assert entries(home) == []


def test_old_entries_are_forgotten(home: Path) -> None:
    """The folder does not grow without end."""
    framework = load_framework(TINY)
    for number in range(20):
        (home / f"{number}.framework").write_bytes(b"")
    keep(Kept(framework, ()))
    assert len(entries(home)) == 16
