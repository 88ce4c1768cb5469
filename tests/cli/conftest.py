"""The shell that tests of the command line run in."""

from pathlib import Path

import pytest

from tests.cli.command import Shell


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    """Give a shell in an empty folder."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "SELFDEFENSE_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    return Shell(tmp_path, capsys)
