"""What the plugin does without pytest-bdd: nothing, but it says so where there are features."""

from pathlib import Path

import pytest

_PASSED_OVER = pytest.StashKey[list[Path]]()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> None:
    """Note that a feature was passed over."""
    if file_path.suffix == ".feature":
        parent.config.stash.setdefault(_PASSED_OVER, []).append(file_path)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say how many features were passed over, and what is missing."""
    count = len(config.stash.get(_PASSED_OVER, []))
    if count:
        files = "1 feature file was" if count == 1 else f"{count} feature files were"
        terminalreporter.write_line(f"selfdefense: {files} not run; install pytest-bdd, or selfdefense[bdd]")
