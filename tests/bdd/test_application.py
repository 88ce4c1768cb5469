"""The law is applied by every engine, and engines that differ give no verdict."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import attrs
import pytest

from selfdefense.bdd import application
from selfdefense.bdd.application import apply_law
from selfdefense.bdd.rules import write_rules
from selfdefense.engines import EngineError, engine_statuses, evaluate
from selfdefense.evaluation import Evaluation
from selfdefense.framework import Framework
from selfdefense.language import load_framework, scenario_from_facts
from selfdefense.scenario import Scenario

_RULES = """
facts:
  - {fact: fire, says: there is a fire}
actions:
  - {action: ring, does: ringing the bell}
--- act.yaml
law: act
title: Act
layer: statute
url: https://example.org/act
provisions:
  - at: "1"
    cite: art. 1
    says: the bell
    from: 2000-01-01
    certainty: text
    norms:
      - {id: bell, permits: ring, when: [fire]}
  - at: "2"
    cite: art. 2
    says: the bell, whatever happens
    from: 2000-01-01
    certainty: text
    norms:
      - {permits: ring}
"""


@pytest.fixture
def framework(tmp_path: Path) -> Framework:
    """Load a small pack."""
    return load_framework(write_rules((_RULES,), tmp_path))


@pytest.fixture
def scenario(framework: Framework) -> Scenario:
    """Say that there is no fire."""
    return scenario_from_facts(framework, {"fire": False}, as_of=date(2020, 1, 1))


def test_every_engine_that_is_there_evaluates(framework: Framework, scenario: Scenario) -> None:
    """None is left out."""
    names = [status.name for status in engine_statuses() if status.available]
    assert apply_law(framework, scenario).evaluation.engine == ", ".join(names)


def test_an_action_may_be_asked_on_one_legal_basis_alone(framework: Framework, scenario: Scenario) -> None:
    """What another basis permits does not count."""
    applied = apply_law(framework, scenario)
    assert applied.verdict_on("ringing the bell").outcome.value == "permitted"
    assert applied.verdict_under("Act art. 1", "ringing the bell").outcome.value == "not_authorised"


def test_what_is_no_legal_basis_of_the_action_is_refused(framework: Framework, scenario: Scenario) -> None:
    """A citation that means no route is a mistake, and not a closed route."""
    with pytest.raises(pytest.fail.Exception, match=r"no provision or norm is worded “Act art\. 3”"):
        apply_law(framework, scenario).verdict_under("Act art. 3", "ringing the bell")


def test_engines_that_differ_fail(framework: Framework, scenario: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two different evaluations neither is used."""
    days: Iterator[int] = iter(range(1, 10))

    def differing(framework: Framework, scenario: Scenario, **rest: object) -> Evaluation:
        return attrs.evolve(evaluate(framework, scenario), as_of=date(2020, 1, next(days)))

    monkeypatch.setattr(application, "evaluate", differing)
    with pytest.raises(pytest.fail.Exception, match="the engines disagree"):
        apply_law(framework, scenario)


def test_an_engine_that_fails_gives_no_verdict(
    framework: Framework, scenario: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What happened to the data is said, and nothing of the law."""

    def failing(*_: object, **__: object) -> Evaluation:
        raise EngineError("the session was lost")

    monkeypatch.setattr(application, "evaluate", failing)
    with pytest.raises(pytest.fail.Exception, match="there is no verdict: the session was lost"):
        apply_law(framework, scenario)
