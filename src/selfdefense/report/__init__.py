"""Results to something to read. Decides nothing."""

from .blank_scenario import blank_scenario
from .blocks import Cite, Field, Line, Mark, Outline, Section
from .json_schemas import evaluation_schema
from .junit import CheckedScenario, junit_xml
from .languages import LANGUAGES
from .listing import KINDS, detail_text, list_text, listed, names_of
from .outline import outline_of
from .pack_schema import pack_schema
from .plain import plain
from .render import render_json, render_markdown, render_text
from .scenario_schema import scenario_schema
from .to_json import evaluation_object, to_json
from .to_markdown import to_markdown
from .to_text import to_text
from .wording import Wording

__all__ = [
    "KINDS",
    "LANGUAGES",
    "CheckedScenario",
    "Cite",
    "Field",
    "Line",
    "Mark",
    "Outline",
    "Section",
    "Wording",
    "blank_scenario",
    "detail_text",
    "evaluation_object",
    "evaluation_schema",
    "junit_xml",
    "list_text",
    "listed",
    "names_of",
    "outline_of",
    "pack_schema",
    "plain",
    "render_json",
    "render_markdown",
    "render_text",
    "scenario_schema",
    "to_json",
    "to_markdown",
    "to_text",
]
