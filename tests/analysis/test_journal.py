"""The journal: nothing acknowledged is lost, a torn tail is cut off and said, any other break is found."""

import os
import random
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from selfdefense.analysis import (
    BreakKind,
    Entry,
    Journal,
    JournalBroken,
    JournalInUse,
    Receipt,
    check_journal,
    entries_of,
    receipt,
)
from selfdefense.analysis.canonical import canonical, parsed
from selfdefense.engines import evaluate
from selfdefense.language import scenario_from_text

from .crisis import framework

AT = datetime(2026, 1, 26, 9, 30, tzinfo=UTC)
WRITER = Path(__file__).parent / "journal_writer.py"
KILLS = int(os.environ.get("JOURNAL_KILLS", "6"))


@cache
def small() -> Receipt:
    """Give a short receipt."""
    text = "scenario: quiet\nframework: harbour\nas_of: 2020-05-01\nask: warn\n"
    scenario = scenario_from_text(text, framework())
    return receipt(framework(), scenario, evaluate(framework(), scenario, engine="reference"))


def journal_of(folder: Path, count: int) -> tuple[Path, list[Entry]]:
    """Write a journal of so many entries."""
    path = folder / "journal.jsonl"
    with Journal.opened(path) as journal:
        return path, [journal.append(small(), at=AT) for _ in range(count)]


def test_entries_form_a_chain(tmp_path: Path) -> None:
    """Each names the one before it; what was written is read again, over several openings."""
    path, first = journal_of(tmp_path, 2)
    _, later = journal_of(tmp_path, 1)
    written = first + later
    assert list(entries_of(path)) == written
    assert [entry.number for entry in written] == [1, 2, 3]
    assert [entry.previous for entry in written] == ["0" * 64, written[0].sha256, written[1].sha256]
    found = check_journal(path)
    assert (found.entries, found.sha256, found.breaks, found.torn_bytes) == (3, written[2].sha256, (), 0)


def test_a_tail_torn_at_any_byte_is_cut_off_and_said(tmp_path: Path) -> None:
    """Whatever part of the last line reached the disk, the lines before it stand and the next one follows them."""
    path, written = journal_of(tmp_path, 3)
    whole = path.read_bytes()
    start = whole.rstrip(b"\n").rfind(b"\n") + 1
    for end in (*range(start + 1, len(whole) - 1, 97), len(whole) - 2):
        path.write_bytes(whole[:end])
        assert check_journal(path).torn_bytes == end - start
        with Journal.opened(path) as journal:
            assert journal.repair is not None
            assert journal.repair.cut_bytes == end - start
            assert journal.append(small(), at=AT) == written[2]
        assert path.read_bytes() == whole


def test_a_line_that_lacks_only_its_break_is_completed(tmp_path: Path) -> None:
    """An editor that takes away the last line break takes no acknowledged entry away."""
    path, written = journal_of(tmp_path, 2)
    path.write_bytes(path.read_bytes()[:-1])
    with Journal.opened(path) as journal:
        assert journal.repair is not None
        assert journal.repair.cut_bytes == 0
    assert list(entries_of(path)) == written


def changed(line: bytes, **fields: object) -> bytes:
    """Change fields of a line, and not its digest."""
    return f"{canonical({**parsed(line.decode()), **fields})}\n".encode()


def test_breaks_are_found_where_they_are(tmp_path: Path) -> None:
    """A changed line, a line left out, lines in another order, a line that is none: each is one break or two."""
    path, _ = journal_of(tmp_path, 4)
    lines = path.read_bytes().splitlines(keepends=True)

    def breaks(*given: bytes) -> list[tuple[int, BreakKind]]:
        path.write_bytes(b"".join(given))
        return [(found.line, found.kind) for found in check_journal(path).breaks]

    assert breaks(*lines) == []
    assert breaks(lines[0], changed(lines[1], at="2026-01-01T00:00:00+00:00"), *lines[2:]) == [(2, BreakKind.CHANGED)]
    assert breaks(lines[0], *lines[2:]) == [(2, BreakKind.CHAIN), (3, BreakKind.NUMBER)]
    assert breaks(*lines[1:]) == [(1, BreakKind.CHAIN), (2, BreakKind.NUMBER), (3, BreakKind.NUMBER)]
    assert breaks(lines[0], b"nonsense\n", *lines[2:]) == [(2, BreakKind.UNREADABLE)]
    assert breaks(lines[1], lines[0])[0] == (1, BreakKind.CHAIN)


def test_a_forged_receipt_in_a_whole_chain_is_found(tmp_path: Path) -> None:
    """A line with digests of its own that are right may hold a receipt that is not as it was written."""
    path = tmp_path / "journal.jsonl"
    forged = Receipt(text=small().text.replace('"now":"permitted"', '"now":"prohibited"'))
    with Journal.opened(path) as journal:
        journal.append(forged, at=AT)
    assert [found.kind for found in check_journal(path).breaks] == [BreakKind.RECEIPT]


def test_nothing_is_added_to_a_broken_journal(tmp_path: Path) -> None:
    """A last line that is whole and not as it was written is no torn tail."""
    path, _ = journal_of(tmp_path, 2)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + changed(lines[1], number=7))
    before = path.read_bytes()
    with pytest.raises(JournalBroken), Journal.opened(path):
        pass
    assert path.read_bytes() == before


def test_one_writes_at_a_time(tmp_path: Path) -> None:
    """A second writer waits, and gives up after a while."""
    path, _ = journal_of(tmp_path, 1)
    with Journal.opened(path), pytest.raises(JournalInUse), Journal.opened(path, wait_seconds=0.05):
        pass


def test_a_journal_is_a_regular_file(tmp_path: Path) -> None:
    """No folder, no device."""
    with pytest.raises(OSError), Journal.opened(tmp_path):  # noqa: PT011 - the system words it
        pass
    with pytest.raises(OSError, match="no regular file"), Journal.opened("/dev/null"):
        pass


def test_nothing_acknowledged_is_lost_when_the_writer_is_killed(tmp_path: Path) -> None:
    """Killed at random instants, again and again: every entry that was said to be written is there, in its place."""
    path = tmp_path / "journal.jsonl"
    acknowledged: dict[int, str] = {}
    for number in range(KILLS):
        acknowledged |= _killed(path, 0.02 + random.Random(number).random() * 0.2)
        found = check_journal(path)
        assert found.intact
        with Journal.opened(path) as journal:
            assert found.torn_bytes == (0 if journal.repair is None else journal.repair.cut_bytes)
    written = {entry.number: entry.sha256 for entry in entries_of(path)}
    assert acknowledged
    assert acknowledged.items() <= written.items()
    assert list(written) == list(range(1, len(written) + 1))


def _killed(path: Path, seconds: float) -> dict[int, str]:
    """Let a process write for a while after its first entry, kill it, and give what it acknowledged."""
    command = [sys.executable, str(WRITER), str(path), small().text]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        time.sleep(seconds)
        writer.send_signal(signal.SIGKILL)
        said = [first, *writer.stdout]
    lines = [line.split() for line in said if line.endswith("\n")]
    return {int(number): digest for number, digest in lines}


def test_two_writers_take_turns(tmp_path: Path) -> None:
    """Two processes at once: one chain, without a gap."""
    path = tmp_path / "journal.jsonl"
    command = [sys.executable, str(WRITER), str(path), small().text]
    writers = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    said = [_first_line(writer) for writer in writers]
    for writer in writers:
        writer.kill()
        writer.communicate()
    assert all(said)
    assert check_journal(path).intact


def _first_line(writer: "subprocess.Popen[str]") -> str:
    assert writer.stdout is not None
    return writer.stdout.readline()
