"""How a step fails: in words of the feature and of the law, without a trace of our own code."""

from typing import NoReturn

import pytest

__all__ = ["fail"]


def fail(message: str) -> NoReturn:
    """Fail the step; the line of the feature is put before the message when it is reported (`collection`)."""
    pytest.fail(message, pytrace=False)
