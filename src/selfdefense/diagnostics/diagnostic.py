"""One message about a place in a text. Knows neither where it is collected nor how it is shown."""

from enum import Enum

from selfdefense.frozen import frozen

from .span import Span

__all__ = ["Diagnostic", "Label", "Severity"]


class Severity(Enum):
    """Whether a load can go on."""

    ERROR = "error"
    WARNING = "warning"


@frozen
class Label:
    """A place and what is to be said of it; the text may be empty."""

    span: Span
    text: str = ""


@frozen(kw_only=True)
class Diagnostic:
    """An author's mistake, or something an author should look at: code, message, place, cure."""

    code: str
    message: str
    label: Label
    related: tuple[Label, ...] = ()
    help: str | None = None
    severity: Severity
