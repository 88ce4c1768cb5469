"""A timeline from a file or a text, with every mistake at once. Finds and loads its framework by name."""

from pathlib import Path

from selfdefense.diagnostics import Diagnostics, Document
from selfdefense.framework import Framework
from selfdefense.scenario.timeline import Timeline

from .blocks import Place
from .check_timeline import check_timeline
from .load_scenario import framework_of
from .nodes import compose, read_document
from .read_timeline import read_timeline

__all__ = ["check_timeline_file", "load_timeline", "timeline_from_text"]


def load_timeline(path: str | Path, framework: Framework | None = None, *, root: Path | None = None) -> Timeline:
    """Load a timeline. Raises `DiagnosticError` with every mistake.

    Without a framework, the shipped pack that the timeline names is loaded. The blocks that it uses stand in its
    folder, or anywhere inside `root`.
    """
    timeline, diagnostics = check_timeline_file(path, framework, root=root)
    diagnostics.raise_if_errors()
    assert timeline is not None
    return timeline


def check_timeline_file(
    path: str | Path, framework: Framework | None = None, *, root: Path | None = None
) -> tuple[Timeline | None, Diagnostics]:
    """Read a timeline's file; give the timeline, if there are no errors, and all messages."""
    diagnostics = Diagnostics()
    file = Path(path)
    document = read_document(file, diagnostics, name=str(path))
    if document is None:
        return None, diagnostics
    place = Place(file=file, root=file.parent if root is None else root)
    return _checked(document, framework, place, diagnostics), diagnostics


def timeline_from_text(text: str, framework: Framework | None = None, *, name: str = "<text>") -> Timeline:
    """Read a timeline from a text that stands in no file; it can use no blocks. Raises `DiagnosticError`."""
    diagnostics = Diagnostics()
    timeline = _checked(Document(name=name, text=text), framework, None, diagnostics)
    diagnostics.raise_if_errors()
    assert timeline is not None
    return timeline


def _checked(
    document: Document, framework: Framework | None, place: Place | None, diagnostics: Diagnostics
) -> Timeline | None:
    node = compose(document, diagnostics)
    known = None if node is None else framework or framework_of(node, diagnostics)
    if node is None or known is None:
        return None
    timeline = read_timeline(node, known, diagnostics, place)
    if timeline is not None:
        check_timeline(known, timeline, diagnostics)
    return None if diagnostics.errors else timeline
