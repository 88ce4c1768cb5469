"""Files to documents: regular files, within the size limit, UTF-8. Reads no YAML and follows no includes."""

import stat
from pathlib import Path

from selfdefense.diagnostics import Diagnostics, Document, Span, quoted

from .characters import span_between

__all__ = ["MOST_BYTES", "read_document"]

MOST_BYTES = 1 << 20
"""1 MiB: no hand-written part of a law comes near it."""


def read_document(path: Path, diagnostics: Diagnostics, *, name: str | None = None) -> Document | None:
    """Read a regular UTF-8 file within the limits, and make it known to the diagnostics."""
    shown = str(path) if name is None else name
    nowhere = Span(document=shown, line=1, column=1, end_line=1, end_column=1)
    content = _content(path, nowhere, diagnostics)
    if content is None:
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        _report_encoding(shown, content, error.start, diagnostics)
        return None
    document = Document(name=shown, text=text.replace("\r\n", "\n"))
    diagnostics.add_document(document)
    return document


def _content(path: Path, nowhere: Span, diagnostics: Diagnostics) -> bytes | None:
    name = quoted(nowhere.document)
    try:
        # Devices and pipes are told by their kind, before opening one could block.
        if not stat.S_ISREG(path.stat().st_mode):
            diagnostics.report("unreadable-file", f"{name} is no regular file", nowhere)
            return None
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        cause = (error.strerror if isinstance(error, OSError) else None) or "not a path"
        diagnostics.report("unreadable-file", f"{name} cannot be read: {cause.lower()}", nowhere)
        return None
    if len(content) > MOST_BYTES:
        diagnostics.report("too-large", f"{name} has more than 1 MiB", nowhere, help="split the document")
        return None
    return content


def _report_encoding(name: str, content: bytes, wrong: int, diagnostics: Diagnostics) -> None:
    readable = content[:wrong].decode("utf-8-sig")
    document = Document(name=name, text=readable + content[wrong:].decode("utf-8", "replace"))
    diagnostics.add_document(document)
    diagnostics.report(
        "unreadable-file",
        "the file is not UTF-8 text",
        span_between(document, len(readable), len(readable) + 1),
        label=f"byte 0x{content[wrong]:02x}",
        help="save the file as UTF-8",
    )
