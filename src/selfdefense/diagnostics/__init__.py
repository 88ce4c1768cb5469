"""Places in a text, and messages about them. Knows no law."""

from .catalogue import CATALOGUE, CatalogueEntry
from .collection import DiagnosticError, Diagnostics
from .diagnostic import Diagnostic, Label, Severity
from .excerpt import escaped, render
from .span import Document, Span
from .suggest import nearest
from .wording import quoted

__all__ = [
    "CATALOGUE",
    "CatalogueEntry",
    "Diagnostic",
    "DiagnosticError",
    "Diagnostics",
    "Document",
    "Label",
    "Severity",
    "Span",
    "escaped",
    "nearest",
    "quoted",
    "render",
]
