"""Receipts replayed and journals checked, as outlines and objects. Decides nothing."""

from collections.abc import Iterable, Iterator
from typing import Any

from selfdefense.analysis import Difference, Entry, Flaw, JournalCheck, Repair, Replay

from .blocks import Field, Line, Mark, Outline
from .phrases import say
from .plain import plain
from .to_json import cleaned

__all__ = [
    "entry_text",
    "journal_object",
    "journal_outline",
    "repair_text",
    "replay_object",
    "replay_outline",
]

_SHOWN = 60
_DIGITS = 16


def replay_outline(replay: Replay, *, language: str) -> Outline:
    """Outline a replay: whether the receipt is whole, whether the bytes are the same, and what differs."""
    content = replay.recorded.content
    package, pack = (one if isinstance(one, dict) else {} for one in (content.get("package"), content.get("pack")))
    with_package = f"{package.get('name')} {package.get('version')}, {content.get('engine')}"
    fields = (
        _field(language, "law", [Line(text=f"{pack.get('id')} {str(pack.get('digest'))[:_DIGITS]}")]),
        _field(language, "recorded with", [Line(text=with_package)]),
        _field(language, "note", _results(replay, language)),
        _field(language, "flaws", (_flaw_line(flaw, language) for flaw in replay.flaws)),
        _field(language, "differences", (_difference(d, language) for d in replay.differences)),
    )
    scenario = str(content.get("scenario", {}).get("id"))
    return Outline(
        title=say("replay of", language, scenario=scenario), fields=tuple(field for field in fields if field.lines)
    )


def _field(language: str, label: str, lines: Iterable[Line]) -> Field:
    return Field(label=say(label, language), lines=tuple(lines))


def _results(replay: Replay, language: str) -> Iterator[Line]:
    whole = not replay.flaws
    yield Line(text=say("receipt whole" if whole else "receipt flawed", language), mark=Mark.YES if whole else Mark.NO)
    same = say("same bytes" if replay.same else "other bytes", language)
    yield Line(text=same, mark=Mark.YES if replay.same else Mark.NO)
    if replay.pack_changed:
        recorded, replayed = (
            str(one.content["pack"].get("digest"))[:_DIGITS] for one in (replay.recorded, replay.replayed)
        )
        yield Line(text=say("other pack", language, recorded=recorded, replayed=replayed), mark=Mark.OPEN)


def _flaw_line(flaw: Flaw, language: str) -> Line:
    return Line(text=say(f"flaw {flaw.kind.value}", language, field=flaw.field), mark=Mark.NO)


def _difference(difference: Difference, language: str) -> Line:
    recorded, replayed = (
        say("absent", language) if value is None else _short(value)
        for value in (difference.recorded, difference.replayed)
    )
    return Line(text=say("differs", language, field=difference.field, recorded=recorded, replayed=replayed))


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def replay_object(replay: Replay) -> dict[str, Any]:
    """Give a replay as plain values."""
    return cleaned(  # type: ignore[no-any-return]
        {
            "sha256": replay.recorded.sha256,
            "same": replay.same,
            "pack_changed": replay.pack_changed,
            "flaws": [{"kind": flaw.kind.value, "field": flaw.field} for flaw in replay.flaws],
            "differences": [
                {"field": d.field, "recorded": d.recorded, "replayed": d.replayed} for d in replay.differences
            ],
        }
    )


def journal_outline(check: JournalCheck, *, file: str, language: str) -> Outline:
    """Outline a journal that was checked: whether every line holds, and what the chain ends in."""
    count, breaks = str(check.entries), str(len(check.breaks))
    whole = Line(text=say("journal whole", language, count=count), mark=Mark.YES)
    broken = Line(text=say("journal broken", language, count=count, breaks=breaks), mark=Mark.NO)
    torn = Line(text=say("torn tail", language, bytes=str(check.torn_bytes)), mark=Mark.OPEN)
    found = (
        Line(text=say(f"break {one.kind.value}", language, line=str(one.line)), mark=Mark.NO) for one in check.breaks
    )
    fields = (
        _field(language, "note", [whole if check.intact else broken, *([torn] if check.torn_bytes else [])]),
        _field(language, "chain ends in", [Line(text=check.sha256)]),
        _field(language, "breaks", found),
    )
    return Outline(title=say("journal", language, file=file), fields=tuple(field for field in fields if field.lines))


def journal_object(check: JournalCheck) -> dict[str, Any]:
    """Give a journal that was checked as plain values."""
    return {
        "entries": check.entries,
        "intact": check.intact,
        "sha256": check.sha256,
        "torn_bytes": check.torn_bytes,
        "breaks": [{"line": one.line, "kind": one.kind.value} for one in check.breaks],
    }


def entry_text(entry: Entry, *, language: str) -> str:
    """Say an entry in one line."""
    scenario = plain(str(entry.receipt.content.get("scenario", {}).get("id")))
    at = entry.at.isoformat(timespec="seconds")
    return say(
        "entry",
        language,
        number=str(entry.number),
        at=at,
        scenario=scenario,
        digest=plain(entry.receipt.sha256[:_DIGITS]),
    )


def repair_text(repair: Repair, *, language: str) -> str:
    """Say what was mended when a journal was opened."""
    if repair.cut_bytes:
        return say("cut off", language, bytes=str(repair.cut_bytes))
    return say("completed", language)
