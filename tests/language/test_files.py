"""Only regular UTF-8 files within the limit become documents."""

import os
from pathlib import Path

import pytest

from selfdefense.diagnostics import Diagnostics, render
from selfdefense.language.nodes import read_document


def _codes(diagnostics: Diagnostics) -> list[str]:
    return [error.code for error in diagnostics.errors]


def test_a_file_is_read_as_it_is_named(tmp_path: Path) -> None:
    """The name shown is the one given; the document is known for excerpts."""
    path = tmp_path / "law.yaml"
    path.write_text("ja: 武力\n", encoding="utf-8")
    diagnostics = Diagnostics()
    document = read_document(path, diagnostics, name="rules/law.yaml")
    assert document is not None
    assert (document.name, document.text) == ("rules/law.yaml", "ja: 武力\n")
    assert diagnostics.documents == {"rules/law.yaml": document}
    assert diagnostics.errors == ()


def test_a_byte_order_mark_and_windows_line_ends_are_taken_away(tmp_path: Path) -> None:
    """What an editor adds does not change what the text says."""
    path = tmp_path / "law.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\r\nb: 2\r\n")
    document = read_document(path, Diagnostics())
    assert document is not None
    assert document.name == str(path)
    assert document.text == "a: 1\nb: 2\n"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing.yaml", "`missing.yaml` cannot be read: no such file or directory"),
        (".", "`.` is no regular file"),
        ("a\0b", "`a\0b` cannot be read: not a path"),
        ("x" * 5000, f"`{'x' * 59}…` cannot be read: file name too long"),
    ],
)
def test_what_is_no_readable_file_is_reported(tmp_path: Path, name: str, message: str) -> None:
    """A file without content has no place but its name."""
    diagnostics = Diagnostics()
    assert read_document(tmp_path / name, diagnostics, name=name) is None
    assert [error.message for error in diagnostics.errors] == [message]
    assert _codes(diagnostics) == ["unreadable-file"]


def test_a_pipe_or_device_is_not_waited_for(tmp_path: Path) -> None:
    """What is no regular file is told before it is opened."""
    pipe = tmp_path / "pipe.yaml"
    os.mkfifo(pipe)
    for path in (pipe, Path(os.devnull)):
        diagnostics = Diagnostics()
        assert read_document(path, diagnostics) is None
        assert _codes(diagnostics) == ["unreadable-file"]


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    """One byte more than 1 MiB is too much."""
    path = tmp_path / "law.yaml"
    path.write_bytes(b"#" * (1 << 20))
    assert read_document(path, Diagnostics()) is not None
    path.write_bytes(b"#" * ((1 << 20) + 1))
    diagnostics = Diagnostics()
    assert read_document(path, diagnostics) is None
    assert _codes(diagnostics) == ["too-large"]


def test_another_encoding_is_reported_where_it_shows(tmp_path: Path) -> None:
    """The first byte that is not UTF-8 has a line and a column."""
    path = tmp_path / "law.yaml"
    path.write_bytes(b"en: force\nja: " + "武力".encode("shift_jis") + b"\n")
    diagnostics = Diagnostics()
    assert read_document(path, diagnostics, name="law.yaml") is None
    assert render(diagnostics.errors, diagnostics.documents) == "\n".join(
        (
            "error[unreadable-file]: the file is not UTF-8 text",
            " --> law.yaml:2:5",
            "  |",
            "2 | ja: \ufffd\ufffd\ufffd\ufffd",
            "  |     ^ byte 0x95",
            "  |",
            "help: save the file as UTF-8",
        )
    )
