"""The file of a journal: one writer at a time, whole lines only, on disk before a write is acknowledged.

It knows lines, not what they say.
"""

import os
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

__all__ = ["JournalInUse", "lines_of", "locked", "tail_of", "truncated", "written"]

_BLOCK = 1 << 16
_BETWEEN_TRIES_SECONDS = 0.002


class JournalInUse(Exception):  # noqa: N818 - it says what is the case
    """Another process has the journal open for writing, and did not let go of it in time."""


@contextmanager
def locked(path: Path, *, seconds: float) -> Iterator[int]:
    """Open a journal for appending, made if need be, and keep all other writers out. `JournalInUse` after a while."""
    made = not path.exists()
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o644)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(f"`{path}` is no regular file")
        _lock(descriptor, time.monotonic() + seconds)
        if made:
            _sync_folder(path.parent)
        yield descriptor
    finally:
        os.close(descriptor)  # and with it the lock


def _lock(descriptor: int, until: float) -> None:
    while not _try_lock(descriptor):
        if time.monotonic() >= until:
            raise JournalInUse("another process is writing to the journal")
        time.sleep(_BETWEEN_TRIES_SECONDS)


def _try_lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, 0, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _sync_folder(folder: Path) -> None:
    """Make sure that a new file is still there after a loss of power."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def written(descriptor: int, line: bytes) -> None:
    """Append a line and wait until it is on the disk; where that fails, nothing of it stays."""
    assert line.endswith(b"\n")
    size = os.fstat(descriptor).st_size
    try:
        rest = memoryview(line)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    except OSError:
        truncated(descriptor, size)
        raise


def truncated(descriptor: int, size: int) -> None:
    """Cut the file off, on the disk too."""
    os.ftruncate(descriptor, size)
    os.fsync(descriptor)


def tail_of(descriptor: int) -> tuple[bytes, bytes]:
    """Give the last whole line, and what stands after it: nothing, unless a write was torn."""
    end = os.fstat(descriptor).st_size
    read, start = b"", end
    while start > 0 and read.count(b"\n") < 2:
        size = min(_BLOCK, start)
        start -= size
        os.lseek(descriptor, start, os.SEEK_SET)
        read = _exactly(descriptor, size) + read
    whole, sign, torn = read.rpartition(b"\n")
    return (whole.rpartition(b"\n")[2] + sign, torn)


def _exactly(descriptor: int, size: int) -> bytes:
    read = b""
    while len(read) < size:
        more = os.read(descriptor, size - len(read))
        if not more:
            raise OSError("the journal became shorter while it was read")
        read += more
    return read


def lines_of(path: Path) -> Iterator[bytes]:
    """Give the lines of a journal as they stand, each with its line break; the last may lack it."""
    with path.open("rb") as file:
        yield from file
