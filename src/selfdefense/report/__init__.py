"""Results to something to read. Decides nothing."""

from .blocks import Cite, Field, Line, Mark, Outline, Section
from .outline import outline_of
from .phrases import LANGUAGES
from .plain import plain
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
    "to_json",
    "to_markdown",
    "to_text",
]
