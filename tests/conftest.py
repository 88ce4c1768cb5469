"""In CI the random packs are the same each time, so that a failure can be looked at again; counts are printed."""

import functools
import os
from collections.abc import Callable

import pytest
from hypothesis import settings

from tests.counted import COUNTS, count

settings.register_profile("ci", derandomize=True)
if os.environ.get("CI") == "true":
    settings.load_profile("ci")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Count the examples that a property test has passed."""
    for item in items:
        handle = getattr(getattr(item, "obj", None), "hypothesis", None)
        if handle is not None:
            handle.inner_test = _counting(handle.inner_test, f"{item.nodeid.partition('[')[0]}: examples")


def _counting(test: Callable[..., None], what: str) -> Callable[..., None]:
    @functools.wraps(test)
    def run(*args: object, **kwargs: object) -> None:
        test(*args, **kwargs)
        count(what)

    return run


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what was compared, and how often."""
    if COUNTS:
        terminalreporter.section("compared")
        for what, number in sorted(COUNTS.items()):
            terminalreporter.write_line(f"{number:>8} {what}")
