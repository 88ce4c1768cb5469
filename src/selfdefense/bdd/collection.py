"""How a step finds its feature: the specification so far, and the place of a failure. Light: imports no engine."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pytest_bdd.gherkin_parser import get_gherkin_document
from pytest_bdd.parser import Feature, Step

from .failures import fail

if TYPE_CHECKING:
    from .specification import Specification

_FEATURE = pytest.StashKey[Feature]()


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature) -> None:
    """Remember, with the test, which feature it comes from."""
    request.node.stash[_FEATURE] = feature


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_step_error(
    feature: Feature, step: Step, step_func: Callable[..., object], exception: BaseException
) -> None:
    """Put the feature's own line before the message of a step of ours that failed."""
    if step_func.__module__.startswith(f"{__package__}.") and isinstance(exception, pytest.fail.Exception):
        place = f"{feature.rel_filename}:{step.line_number}"
        exception.msg = f"{place}: {step.keyword.strip()} {step.name}\n{exception.msg}"


@pytest.fixture
def selfdefense_specification(request: pytest.FixtureRequest, tmp_path: Path) -> "Specification":
    """Begin a specification: nothing is given yet."""
    from .specification import Specification

    feature = request.node.stash[_FEATURE]
    _refuse_equal_names(feature)
    return Specification(folder=Path(feature.filename).parent, root=request.config.rootpath, workshop=tmp_path)


def _refuse_equal_names(feature: Feature) -> None:
    """Refuse a feature in which a scenario bears another one's name.

    # Quirk: pytest-bdd keeps only the last of them and runs no other (tests/bdd/test_collection.py).
    """
    written = [name for child in get_gherkin_document(feature.filename).feature.children for name in _names(child)]
    twice = sorted({name for name in written if written.count(name) > 1})
    if twice:
        fail(f"{feature.rel_filename}: more than one scenario is named “{twice[0]}”, and only the last would run")


def _names(child: Any) -> list[str]:
    if child.rule:
        return [name for grandchild in child.rule.children for name in _names(grandchild)]
    return [child.scenario.name] if child.scenario else []
