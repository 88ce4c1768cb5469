"""The harbour: a small rule pack in two languages, and evaluations under it, for tests of what readers see."""

from functools import cache
from pathlib import Path

from selfdefense.engines import evaluate
from selfdefense.evaluation import Evaluation
from selfdefense.framework import Framework
from selfdefense.language import load_framework, scenario_from_text
from selfdefense.report import render_text
from selfdefense.scenario import Scenario

PACK = Path(__file__).parent.parent / "packs" / "harbour"

HEAD = """
scenario: harbour-attacked
framework: harbour
as_of: 2020-05-01
title: {en: The harbour is attacked, ja: 港への攻撃}
"""


@cache
def framework() -> Framework:
    """Load the pack."""
    return load_framework(PACK)


def scenario(rest: str) -> Scenario:
    """Read a scenario, its head put in front."""
    return scenario_from_text(HEAD + rest, framework())


def evaluated(given: Scenario, *labels: str) -> Evaluation:
    """Evaluate by the definitions."""
    return evaluate(framework(), given, engine="reference", actions=labels or None)


def shown(rest: str, *labels: str, language: str = "en", width: int = 90, explain: bool = False) -> str:
    """Give the text of the verdicts on a scenario, without the head of the report."""
    given = scenario(rest)
    text = render_text(
        evaluated(given, *labels), framework(), scenario=given, language=language, width=width, explain=explain
    )
    return text.partition("\n\n")[2].rstrip()
