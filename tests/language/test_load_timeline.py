"""Timelines read: instants, statements, corrections; every mistake with its place, all at once."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from selfdefense.diagnostics import DiagnosticError
from selfdefense.language import load_framework
from selfdefense.language.instants import instant_from_text
from selfdefense.language.load_timeline import load_timeline, timeline_from_text
from selfdefense.scenario.standing import scenario_at, standing_at
from selfdefense.scenario.timeline import Timeline

PACK = Path(__file__).parents[1] / "packs" / "harbour"
HEAD = 'timeline: night\nframework: harbour\nzone: "+09:00"\n'
ZONE = timezone(timedelta(hours=9))
ATTACK = "events: [{at: 2020-05-01T10:00+09:00, facts: {attacked: true}}]\n"


def read(rest: str) -> Timeline:
    """Read a timeline, its head put in front."""
    return timeline_from_text(HEAD + rest, load_framework(PACK))


def codes(rest: str) -> list[str]:
    """Give the codes of all mistakes."""
    with pytest.raises(DiagnosticError) as raised:
        read(rest)
    return [diagnostic.code for diagnostic in raised.value.diagnostics]


def facts_at(timeline: Timeline, instant: str, known: str | None = None) -> dict[str, object]:
    """Give the facts that stand at an instant."""
    known_at = None if known is None else instant_from_text(known, ZONE).moment
    scenario = scenario_at(timeline, instant_from_text(instant, ZONE).moment, known_at)
    return {fact.name: fact.value for fact in scenario.facts}


def test_a_timeline_has_all_that_is_written() -> None:
    """Head, what stands throughout, events in the order of their instants, with their zones."""
    found = read(
        """
title: {en: A night, ja: 夜}
narrative: {en: "Two events.", ja: 二つの出来事}
source: [https://example.org/report]
from: 2020-04-30
until: 2020-05-10T12:00Z
assume: attack-happened
readings: {scope: wide}
facts: {urgent: false}
events:
  - {at: 2020-05-02, title: {en: later, ja: 後}, withdraw: grave}
  - {at: "2020-05-01T10:00:30Z", known_at: 2020-05-03, source: [a newspaper], facts: {grave: true}}
ask: strike
"""
    )
    assert [event.at.isoformat() for event in found.events] == [
        "2020-05-01T10:00:30+00:00",
        "2020-05-02T00:00:00+09:00",
    ]
    assert [event.whole_day for event in found.events] == [False, True]
    assert found.events[0].known_at == datetime(2020, 5, 3, tzinfo=ZONE)
    assert (found.begins.isoformat(), found.ends.isoformat()) == (
        "2020-04-30T00:00:00+09:00",
        "2020-05-10T12:00:00+00:00",
    )
    assert (found.assume, found.readings) == (("attack-happened",), (("scope", "wide"),))
    assert found.events[0].source == ("a newspaper",)


def test_facts_stand_from_their_event_until_another_or_their_withdrawal() -> None:
    """A withdrawn fact is no longer stated; one stated unknown is stated."""
    found = read(
        """
facts: {urgent: false}
events:
  - {at: 2020-05-01, facts: {attacked: true, grave: true}}
  - {at: 2020-05-02, facts: {attacked: unknown}, withdraw: [grave, urgent]}
  - {at: 2020-05-03, facts: {attacked: false}}
"""
    )
    assert facts_at(found, "2020-04-30") == {"urgent": False}
    assert facts_at(found, "2020-05-01") == {"attacked": True, "grave": True, "urgent": False}
    assert facts_at(found, "2020-05-02") == {"attacked": None}
    assert facts_at(found, "2020-05-03") == {"attacked": False}


def test_a_correction_reaches_back_and_is_seen_only_once_known() -> None:
    """What was wrong was wrong from its beginning; the correction of a correction prevails."""
    found = read(
        """
events:
  - {at: 2020-05-01, facts: {attacked: true}}
  - {at: 2020-05-04, correct: {attacked: false}}
  - {at: 2020-05-05, correct: {attacked: unknown}}
"""
    )
    assert facts_at(found, "2020-05-02") == {"attacked": None}
    assert facts_at(found, "2020-05-02", known="2020-05-04") == {"attacked": False}
    assert facts_at(found, "2020-05-02", known="2020-05-03") == {"attacked": True}
    (standing,) = standing_at(found, instant_from_text("2020-05-02", ZONE).moment)
    assert standing.corrected_by is found.events[2]


def test_what_becomes_known_late_stands_from_its_instant() -> None:
    """An earlier event that is known later does not displace a later one."""
    found = read(
        """
events:
  - {at: 2020-05-03, facts: {attacked: false}}
  - {at: 2020-05-01, known_at: 2020-05-09, facts: {attacked: true}}
"""
    )
    assert facts_at(found, "2020-05-02") == {"attacked": True}
    assert facts_at(found, "2020-05-02", known="2020-05-02") == {}
    assert facts_at(found, "2020-05-04") == {"attacked": False}


def test_all_mistakes_are_told_at_once() -> None:
    """Names, values and keys of every event."""
    mistakes = """
events:
  - {at: 2020-05-01, facts: {atacked: true}}
  - {at: 2020-05-02, facts: {grave: perhaps}, known_att: 2020-05-03}
  - {at: 2020-05-03, withdraw: [nothing]}
"""
    assert codes(mistakes) == ["unknown-name", "wrong-type", "unknown-key", "unknown-name"]


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("", ["missing-key"]),
        ("events: []\n", ["missing-value"]),
        ("events: [{facts: {attacked: true}}]\n", ["missing-key"]),
        ("events: [{at: 2020-05-01T10:00, facts: {attacked: true}}]\n", ["bad-instant"]),
        ("events: [{at: 2020-02-30, facts: {attacked: true}}]\n", ["bad-date"]),
        ("events: [{at: 2020-05-01T25:00Z, facts: {attacked: true}}]\n", ["bad-instant"]),
        ("events: [{at: yesterday, facts: {attacked: true}}]\n", ["bad-instant"]),
        ("events: [{at: 2020-05-02, known_at: 2020-05-01, facts: {attacked: true}}]\n", ["bad-instant"]),
        (ATTACK + "until: 2020-04-01\n", ["bad-instant"]),
        (ATTACK + "from: 2020-06-01\n", ["bad-instant"]),
        ("events: [{at: 2020-05-01, withdraw: [attacked]}]\n", ["nothing-stands"]),
        ("events: [{at: 2020-05-01, correct: {attacked: true}}]\n", ["nothing-stands"]),
        (
            "events:\n  - {at: 2020-05-01, known_at: 2020-05-09, facts: {attacked: true}}\n"
            "  - {at: 2020-05-02, correct: {attacked: false}}\n",
            ["nothing-stands"],
        ),
        ("events: [{at: 2020-05-01, facts: {attacked: true}, withdraw: [attacked]}]\n", ["contradiction"]),
        (
            "events:\n  - {at: 2020-05-01, facts: {attacked: true}}\n  - {at: 2020-05-01, facts: {attacked: false}}\n",
            ["contradiction"],
        ),
        (
            ATTACK.removesuffix("]\n")
            + ", {at: 2020-05-04, correct: {attacked: false}}, {at: 2020-05-04, correct: {attacked: unknown}}]\n",
            ["contradiction"],
        ),
    ],
)
def test_events_that_cannot_be_are_told(rest: str, expected: list[str]) -> None:
    """No instant, no order, nothing that stands, or the same thing said twice."""
    assert codes(rest)[: len(expected)] == expected


@pytest.mark.parametrize(
    ("zone", "code"),
    [("+09:00", "odd-scalar"), ('"+9"', "bad-instant"), ("Tokyo", "bad-instant"), ("[]", "wrong-type")],
)
def test_a_zone_is_a_distance_from_greenwich_in_quotes(zone: str, code: str) -> None:
    """Elsewhere in YAML, `+09:00` is the number 540."""
    with pytest.raises(DiagnosticError) as raised:
        timeline_from_text(f"timeline: night\nframework: harbour\nzone: {zone}\n{ATTACK}", load_framework(PACK))
    assert [diagnostic.code for diagnostic in raised.value.diagnostics] == [code]


def test_a_message_shows_the_place_and_the_cure() -> None:
    """The words that an author sees."""
    with pytest.raises(DiagnosticError) as raised:
        read("events: [{at: 2020-05-01T10:00, facts: {attacked: true}}]\n")
    message = str(raised.value)
    assert "error[bad-instant]: `2020-05-01T10:00` has no zone\n --> <text>:4:15" in message
    assert "write it like 2026-01-26T09:30+09:00" in message


def test_blocks_and_files(tmp_path: Path) -> None:
    """A timeline may use the blocks of scenarios; its own facts prevail."""
    (tmp_path / "block.yaml").write_text("facts: {attacked: true, urgent: true}\n")
    file = tmp_path / "night.yaml"
    file.write_text(
        HEAD + "use: block.yaml\nfacts: {urgent: false}\nevents: [{at: 2020-05-01, facts: {grave: true}}]\n"
    )
    found = load_timeline(file, load_framework(PACK))
    assert facts_at(found, "2020-05-01") == {"attacked": True, "grave": True, "urgent": False}


def test_another_framework_is_told() -> None:
    """A timeline of one rule pack is not read with another."""
    with pytest.raises(DiagnosticError, match="this timeline is of `elsewhere`"):
        timeline_from_text(HEAD.replace("harbour", "elsewhere") + ATTACK, load_framework(PACK))


def test_facts_of_an_instant_that_break_a_constraint_are_told() -> None:
    """What stands together at an instant meets the definitions of the vocabulary."""
    tiny = load_framework(Path(__file__).parent / "good" / "tiny")
    events = "events:\n  - {at: 2010-05-01, facts: {peace: true}}\n  - {at: 2010-05-02, facts: {attacked: true}}\n"
    with pytest.raises(DiagnosticError, match="broken-constraint"):
        timeline_from_text(f'timeline: bad\nframework: tiny\nzone: "+00:00"\n{events}', tiny)
    ended = events.replace("facts: {attacked: true}", "facts: {attacked: true}, withdraw: peace")
    assert timeline_from_text(f'timeline: good\nframework: tiny\nzone: "+00:00"\n{ended}', tiny).id == "good"
