"""All messages of one load. Mutable while the load runs; what comes out is ordered and frozen."""

from collections.abc import Mapping

from .catalogue import CATALOGUE
from .diagnostic import Diagnostic, Label, Severity
from .excerpt import render
from .span import Document, Span

__all__ = ["DiagnosticError", "Diagnostics"]

_MOST_ERRORS = 1000


class DiagnosticError(Exception):
    """A load that failed, with every mistake that was found and the documents they stand in."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...], documents: Mapping[str, Document]) -> None:
        super().__init__(diagnostics, documents)
        self.diagnostics = diagnostics
        self.documents = documents

    def __str__(self) -> str:
        return render(self.diagnostics, self.documents)


class Diagnostics:
    """Gathers the messages of one load, so that an author sees all of them at once.

    After a thousand errors the load is stopped at once: nobody reads more, and hostile input must not cost time.
    """

    def __init__(self) -> None:
        self.documents: dict[str, Document] = {}
        # A dictionary, not a list: the same thing said twice of the same place is said once.
        self._reported: dict[Diagnostic, None] = {}
        self._broken: set[Span] = set()
        self._error_count = 0

    def add_document(self, document: Document) -> None:
        """Make a document known, so that excerpts of it can be shown; documents sort in this order."""
        self.documents[document.name] = document

    def report(  # noqa: PLR0913 - the parts of a message, all but three of them optional and by keyword
        self,
        code: str,
        message: str,
        span: Span,
        *,
        label: str = "",
        help: str | None = None,
        related: tuple[Label, ...] = (),
    ) -> None:
        """Add a message; its severity is the one the catalogue gives to the code."""
        assert code in CATALOGUE, f"`{code}` is not in the catalogue of diagnostics"
        if span in self._broken:
            return
        diagnostic = Diagnostic(
            code=code,
            message=message,
            label=Label(span, label),
            related=related,
            help=help,
            severity=CATALOGUE[code].severity,
        )
        if diagnostic in self._reported:
            return
        self._reported[diagnostic] = None
        self._error_count += diagnostic.severity is Severity.ERROR
        if self._error_count >= _MOST_ERRORS:
            self.raise_if_errors()

    def mark_broken(self, span: Span) -> None:
        """Say no more of exactly this place: what is wrong there was reported, and more would only follow from it."""
        self._broken.add(span)

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """List the errors, by document and position."""
        return self._ordered(Severity.ERROR)

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """List the warnings, by document and position."""
        return self._ordered(Severity.WARNING)

    def raise_if_errors(self) -> None:
        """Raise all errors as one `DiagnosticError`, if there are any."""
        if errors := self.errors:
            raise DiagnosticError(errors, dict(self.documents))

    def _ordered(self, severity: Severity) -> tuple[Diagnostic, ...]:
        rank = {name: number for number, name in enumerate(self.documents)}

        def place(diagnostic: Diagnostic) -> tuple[int, str, int, int]:
            span = diagnostic.label.span
            return rank.get(span.document, len(rank)), span.document, span.line, span.column

        return tuple(sorted((d for d in self._reported if d.severity is severity), key=place))
