"""Tests of the language keep nothing in the cache of whoever runs them."""

import pytest

from selfdefense.framework import Framework
from selfdefense.language import load_framework

from .packs import TINY


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep frameworks in a folder of the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
    monkeypatch.delenv("SELFDEFENSE_NO_CACHE", raising=False)


@pytest.fixture
def tiny() -> Framework:
    """Give the tiny framework."""
    return load_framework(TINY)
