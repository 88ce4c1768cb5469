"""Results to something to read. Decides nothing.

The package gives what pages are made with; listings, schemas, empty scenarios and JUnit stand in their own modules, so
that a verdict does not wait for them.
"""

from .blocks import Cite, Field, Line, Mark, Outline, Section
from .languages import LANGUAGES
from .outline import outline_of
from .plain import plain
from .render import render_json, render_markdown, render_text
from .to_json import evaluation_object, to_json
from .to_markdown import to_markdown
from .to_text import to_text
from .wording import Wording

__all__ = [
    "LANGUAGES",
    "Cite",
    "Field",
    "Line",
    "Mark",
    "Outline",
    "Section",
    "Wording",
    "evaluation_object",
    "outline_of",
    "plain",
    "render_json",
    "render_markdown",
    "render_text",
    "to_json",
    "to_markdown",
    "to_text",
]
