"""Frameworks kept between runs, so that a pack is read once. What is kept is only ever a copy of what can be read.

An entry is found by the content of the pack and of this package: a changed file, version or Python finds none.
`SELFDEFENSE_NO_CACHE=1` turns it off.
"""

import copyreg
import gc
import hashlib
import io
import os
import pickle
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from selfdefense.diagnostics import Diagnostic, Span
from selfdefense.framework import Framework, Text
from selfdefense.frozen import frozen

__all__ = ["Kept", "keep", "kept", "without_collection"]

MOST_ENTRIES = 16
_PACKAGE = Path(__file__).parent.parent


@frozen
class Kept:
    """A framework that was read without errors, and the warnings of that reading."""

    framework: Framework
    warnings: tuple[Diagnostic, ...]


@contextmanager
def without_collection() -> Iterator[None]:
    """Make many values that stay without searching them for garbage again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def kept(digest: str) -> Kept | None:
    """Give what is kept of a pack with this content, if that can be trusted and read."""
    folder = _folder()
    if folder is None or not _is_private(folder):
        return None
    try:
        with without_collection():
            found = pickle.loads(_entry(folder, digest).read_bytes())
    except Exception:  # an entry may be cut off, stale or hostile in any way; then the pack is read anew
        return None
    return found if isinstance(found, Kept) and found.framework.digest == digest else None


def keep(found: Kept) -> None:
    """Keep a framework; where that cannot be done, nothing happens."""
    folder = _folder()
    if folder is None:
        return
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if _is_private(folder):
            _write(_entry(folder, found.framework.digest), _pickled(found))
            _forget_oldest(folder)
    except OSError:
        return


def _pickled(found: Kept) -> bytes:
    """Write a framework; what there are thousands of is written as the call that makes it, which is read sooner."""
    content = io.BytesIO()
    pickler = pickle.Pickler(content, protocol=5)
    pickler.dispatch_table = {**copyreg.dispatch_table, Span: _span_parts, Text: _text_parts}
    pickler.dump(found)
    return content.getvalue()


def _span_parts(span: Span) -> tuple[type[Span], tuple[str, int, int, int, int]]:
    return Span, (span.document, span.line, span.column, span.end_line, span.end_column)


def _text_parts(text: Text) -> tuple[type[Text], tuple[tuple[tuple[str, str], ...]]]:
    return Text, (text.wordings,)


def _folder() -> Path | None:
    if os.environ.get("SELFDEFENSE_NO_CACHE"):
        return None
    base = Path(os.environ.get("XDG_CACHE_HOME", ""))
    try:
        # A relative path would be another folder wherever the command runs, and one that came with somebody's files.
        folder = base if base.is_absolute() else Path.home() / ".cache"
    except RuntimeError:  # no home
        return None
    return folder / "selfdefense" if folder.is_absolute() else None


def _is_private(folder: Path) -> bool:
    """Say whether nobody else can write to the folder: a kept entry is trusted like code."""
    try:
        state = folder.stat()
    except OSError:
        return False
    is_own = not hasattr(os, "getuid") or state.st_uid == os.getuid()
    return is_own and not state.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _entry(folder: Path, digest: str) -> Path:
    key = hashlib.sha256(f"{digest}\0{_package_digest()}\0{sys.version}".encode()).hexdigest()
    return folder / f"{key[:40]}.framework"


@lru_cache(maxsize=1)
def _package_digest() -> str:
    """Identify the code that reads and holds frameworks: a checkout changes without a change of version."""
    total = hashlib.sha256()
    for name in ("diagnostics", "framework", "language"):
        for path in sorted((_PACKAGE / name).glob("*.py")):
            state = path.stat()
            total.update(f"{name}/{path.name}\0{state.st_size}\0{state.st_mtime_ns}\0".encode())
    return total.hexdigest()


def _write(entry: Path, content: bytes) -> None:
    """Write to a file of another name and move it, so that nobody ever reads half an entry."""
    import tempfile

    handle, name = tempfile.mkstemp(dir=entry.parent, suffix=".partial")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.replace(name, entry)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _forget_oldest(folder: Path) -> None:
    entries = sorted(folder.glob("*.framework"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for entry in entries[MOST_ENTRIES:]:
        entry.unlink(missing_ok=True)
