"""Whether tests that need durable-rules can run here: they are skipped only where it is not installed."""

from importlib.util import find_spec

import pytest

from selfdefense.engines.sessions import available

__all__ = ["needs_durable"]

needs_durable = pytest.mark.skipif(
    find_spec("durable_rules_engine") is None, reason=f"not run, and so not checked here: {available().reason}"
)
