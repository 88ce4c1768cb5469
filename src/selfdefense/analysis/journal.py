"""The journal: receipts, one a line, each with the digest of the line before it; nothing acknowledged is ever lost.

A line is on the disk before it is acknowledged. A process killed at any instant leaves at most one torn line, the last,
which was never acknowledged: the next opening cuts it off and says so. Any other break is an error.
"""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

import attrs

from .canonical import Json, canonical, parsed
from .journal_file import lines_of, locked, tail_of, truncated, written
from .receipts import Receipt, verify

__all__ = [
    "BreakKind",
    "Entry",
    "Journal",
    "JournalBreak",
    "JournalBroken",
    "JournalCheck",
    "Repair",
    "check_journal",
    "entries_of",
]

_NO_LINE = "0" * 64
_WAIT_SECONDS = 10.0
_KEYS = frozenset(("at", "number", "previous", "receipt", "sha256"))


@attrs.frozen(kw_only=True)
class Entry:
    """A line of a journal: number from 1, time of writing, receipt, digest, and the digest of the line before."""

    number: int
    at: datetime
    receipt: Receipt
    previous: str
    sha256: str


class BreakKind(Enum):
    """What is wrong with a line."""

    UNREADABLE = "unreadable"
    CHANGED = "changed"
    CHAIN = "chain"
    NUMBER = "number"
    RECEIPT = "receipt"


@attrs.frozen(kw_only=True)
class JournalBreak:
    """A line that is not as it was written, or does not follow the one before it."""

    line: int
    kind: BreakKind


class JournalBroken(Exception):  # noqa: N818 - it says what is the case
    """The journal cannot be added to: its last line is not as it was written."""


@attrs.frozen(kw_only=True)
class JournalCheck:
    """A journal checked from end to end: how many lines hold, the breaks, and the bytes of a torn tail.

    `sha256` is the digest of the last line: kept elsewhere, it shows whether lines were cut off later.
    """

    entries: int
    sha256: str
    breaks: tuple[JournalBreak, ...]
    torn_bytes: int

    @property
    def intact(self) -> bool:
        """Say whether every line is as it was written; a torn tail was never acknowledged."""
        return not self.breaks


@attrs.frozen(kw_only=True)
class Repair:
    """What was mended at the end of a journal: bytes of a torn line cut off, or a line break that was lacking added."""

    cut_bytes: int


class Journal:
    """A journal that is open for writing, by one process at a time; `repair` says what was mended on opening."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        last, torn = tail_of(descriptor)
        self._last = _entry(last) if last else None
        self.repair = self._repaired(torn) if torn else None

    @classmethod
    @contextmanager
    def opened(cls, path: str | Path, *, wait_seconds: float = _WAIT_SECONDS) -> Iterator["Journal"]:
        """Open a journal, made if need be. `JournalInUse` where another has it; `JournalBroken` where it is broken."""
        with locked(Path(path), seconds=wait_seconds) as descriptor:
            yield cls(descriptor)

    def append(self, receipt: Receipt, *, at: datetime | None = None) -> Entry:
        """Write a receipt and give its entry; when this returns, it is on the disk."""
        number = 1 if self._last is None else self._last.number + 1
        line = _line(number, at if at is not None else datetime.now(UTC), self._previous, receipt)
        written(self._descriptor, line)
        self._last = _entry(line)
        return self._last

    @property
    def _previous(self) -> str:
        return _NO_LINE if self._last is None else self._last.sha256

    def _repaired(self, torn: bytes) -> Repair:
        """Cut off a torn line. One that lacks nothing but its line break, as an editor leaves it, is completed."""
        try:
            entry = _entry(torn + b"\n")
        except JournalBroken:
            entry = None
        if entry is not None and entry.previous == self._previous:
            written(self._descriptor, b"\n")
            self._last = entry
            return Repair(cut_bytes=0)
        truncated(self._descriptor, os.fstat(self._descriptor).st_size - len(torn))
        return Repair(cut_bytes=len(torn))


# lines


def _line(number: int, at: datetime, previous: str, receipt: Receipt) -> bytes:
    content = {"number": number, "at": at.isoformat(), "previous": previous, "receipt": receipt.content}
    return f"{canonical({**content, 'sha256': _digest(content)})}\n".encode()


def _digest(content: dict[str, Json]) -> str:
    own = {key: value for key, value in content.items() if key != "sha256"}
    return hashlib.sha256(canonical(own).encode()).hexdigest()


def _read(line: bytes) -> tuple[Entry, dict[str, Json]]:
    """Read a line as it stands; ValueError where it is none."""
    content = parsed(line.decode("utf-8"))
    if not isinstance(content, dict) or set(content) != _KEYS or not isinstance(content["receipt"], dict):
        raise ValueError("no line of a journal")
    entry = Entry(
        number=int(content["number"]),
        at=datetime.fromisoformat(str(content["at"])),
        receipt=Receipt(text=canonical(content["receipt"])),
        previous=str(content["previous"]),
        sha256=str(content["sha256"]),
    )
    return entry, content


def _entry(line: bytes) -> Entry:
    """Read a line that must be as it was written."""
    try:
        entry, content = _read(line)
    except (ValueError, TypeError):
        raise JournalBroken("a line of the journal cannot be read") from None
    if not _is_as_written(line, content):
        raise JournalBroken(f"line {entry.number} of the journal is not as it was written")
    return entry


def _is_as_written(line: bytes, content: dict[str, Json]) -> bool:
    return content["sha256"] == _digest(content) and f"{canonical(content)}\n".encode() == line


def entries_of(path: str | Path) -> Iterator[Entry]:
    """Read the entries, the first one first, without a torn tail.

    `JournalBroken` at a line that cannot be read, or does not follow the line before it.
    """
    previous, number = _NO_LINE, 0
    for line in lines_of(Path(path)):
        if line.endswith(b"\n"):
            entry, number = _entry(line), number + 1
            if (entry.previous, entry.number) != (previous, number):
                raise JournalBroken(f"line {number} of the journal does not follow the line before it")
            previous = entry.sha256
            yield entry


# checking


def check_journal(path: str | Path) -> JournalCheck:
    """Check every line, its place in the chain, and its receipt. Nothing is changed."""
    breaks: list[JournalBreak] = []
    number, torn = 0, 0
    previous: str | None = _NO_LINE
    for line in lines_of(Path(path)):
        if not line.endswith(b"\n"):
            torn = len(line)
            break
        number += 1
        kind, previous = _checked(line, number, previous)
        if kind is not None:
            breaks.append(JournalBreak(line=number, kind=kind))
    return JournalCheck(entries=number, sha256=previous or "", breaks=tuple(breaks), torn_bytes=torn)


def _checked(line: bytes, number: int, previous: str | None) -> tuple[BreakKind | None, str | None]:
    """Give what is wrong with a line, and the digest that the next one must name; None where that cannot be known."""
    try:
        entry, content = _read(line)
    except (ValueError, TypeError):
        return BreakKind.UNREADABLE, None
    if not _is_as_written(line, content):
        return BreakKind.CHANGED, entry.sha256
    if previous is not None and entry.previous != previous:
        return BreakKind.CHAIN, entry.sha256
    if entry.number != number:
        return BreakKind.NUMBER, entry.sha256
    return BreakKind.RECEIPT if verify(entry.receipt) else None, entry.sha256
