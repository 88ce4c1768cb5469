"""The command `lint`."""

import json

import pytest

from selfdefense.cli.main import main

TINY = "tests/language/good/tiny"


def test_lint_as_text_and_sarif(capsys: pytest.CaptureFixture[str]) -> None:
    """Findings with their places; as SARIF for code hosts; they fail the command only where that is asked."""
    assert main(["lint", "--quiet", TINY]) == 0
    assert "A redundant condition" in capsys.readouterr().out
    assert main(["lint", "--quiet", "--strict", "--format", "sarif", TINY]) == 1
    assert json.loads(capsys.readouterr().out)["version"] == "2.1.0"
