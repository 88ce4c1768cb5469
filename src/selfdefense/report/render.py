"""An evaluation straight to text, Markdown or JSON, for those who need no outline in between."""

from selfdefense.evaluation import Evaluation
from selfdefense.framework import Framework
from selfdefense.scenario import Scenario

from .outline import outline_of
from .to_json import evaluation_object, to_json
from .to_markdown import to_markdown
from .to_text import to_text

__all__ = ["render_json", "render_markdown", "render_text"]


def render_text(  # noqa: PLR0913 - how to show it, each by keyword
    evaluation: Evaluation,
    framework: Framework,
    *,
    scenario: Scenario | None = None,
    language: str | None = None,
    explain: bool = False,
    width: int = 100,
    color: bool = False,
) -> str:
    """Write an evaluation as text, lines wrapped at so many columns."""
    outline = outline_of(evaluation, framework, scenario=scenario, language=language, explain=explain)
    return to_text(outline, width=width, color=color)


def render_markdown(
    evaluation: Evaluation,
    framework: Framework,
    *,
    scenario: Scenario | None = None,
    language: str | None = None,
    explain: bool = False,
) -> str:
    """Write an evaluation as Markdown."""
    return to_markdown(outline_of(evaluation, framework, scenario=scenario, language=language, explain=explain))


def render_json(
    evaluation: Evaluation, framework: Framework, *, scenario: Scenario | None = None, language: str | None = None
) -> str:
    """Write an evaluation as a JSON object (schemas/evaluation.schema.json)."""
    return to_json(evaluation_object(evaluation, framework, scenario=scenario, language=language))
