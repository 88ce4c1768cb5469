"""`selfdefense timeline`: a crisis over time, its audit, its picture; the crises that ship."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.cli.command import Result, Shell, unless_given

TIMELINES = Path(__file__).parents[2] / "timelines"
HEAD = 'timeline: night\nframework: harbour\nzone: "+09:00"\ntitle: {en: A night, ja: 夜}\n'
NIGHT = """
facts: {measured: true, urgent: false}
events:
  - {at: 2020-05-01T10:00+09:00, title: {en: shots are heard, ja: 銃声}, facts: {attacked: true, grave: true}}
  - {at: 2020-05-02, facts: {ordered: true, approved: true}}
  - {at: 2020-05-03, facts: {rejected: true}}
  - {at: 2020-05-04, title: {en: it was a drill, ja: 訓練であった}, correct: {attacked: false}}
ask: [strike, {act: raid, action: strike_abroad, given: {place: abroad}}]
"""


def timeline(shell: Shell, *arguments: str, rest: str = NIGHT) -> Result:
    """Run the command on a timeline under the harbour's law."""
    path = shell.folder / "night.yaml"
    path.write_text(HEAD + rest, encoding="utf-8")
    return shell.run("timeline", str(path), *arguments, *unless_given(arguments))


def test_a_crisis_is_told_moment_by_moment(shell: Shell) -> None:
    """Events, facts, verdicts that turn and why, in text."""
    result = timeline(shell, "--known-at", "2020-05-03")
    assert (result.status, result.err) == (0, "")
    assert "A night (night)\n" in result.out
    assert "1 · 2020-05-01 10:00\n  happened  · shots are heard\n" in result.out
    assert "✔ striking back: permitted, subject to steps → permitted" in result.out
    assert "because the Assembly has approved; the order was given" in result.out
    assert "✖ striking back: permitted → not authorised" in result.out
    assert "the Minister: end the strike: due since 2020-05-03 00:00" in result.out
    assert "deadline: at once" in result.out


def test_a_correction_says_what_is_so_instead(shell: Shell) -> None:
    """Not the words of what was wrong."""
    assert "corrected: it is not so that the harbour was attacked" in timeline(shell).out


def test_it_is_told_in_japanese(shell: Shell) -> None:
    """Every sentence around the law's own words, too."""
    result = timeline(shell, "--lang", "ja")
    assert "夜 (night)\n" in result.out
    assert "出来事" in result.out
    assert "反撃" in result.out


def test_an_audit_shows_both_judgements(shell: Shell) -> None:
    """On the second of May the strike was permitted, on what was known."""
    result = timeline(shell, "--audit", "2020-05-02T12:00+09:00")
    assert "✖ striking back: permitted; now: prohibited" in result.out
    assert "it is not so that the harbour was attacked" in result.out
    found = json.loads(timeline(shell, "--audit", "2020-05-02", "--format", "json").out)
    assert found["turned"] == ["strike", "raid"]
    assert found["known_then"][0]["outcome"] == "permitted"


def test_json_has_every_moment(shell: Shell) -> None:
    """Plain values for programs."""
    found = json.loads(timeline(shell, "--format", "json").out)
    assert [moment["at"][:16] for moment in found["moments"]] == [
        "2020-05-01T10:00",
        "2020-05-02T00:00",
        "2020-05-03T00:00",
        "2020-05-04T00:00",
    ]
    hindsight = found["moments"][1]["hindsight"][0]
    assert (hindsight["known_then"]["outcome"], hindsight["known_now"]["outcome"]) == ("permitted", "prohibited")
    assert found["moments"][3]["events"][0]["corrects"] == ["attacked"]


@pytest.mark.parametrize("language", ["en", "ja"])
def test_pictures_are_well_formed_and_load_nothing(shell: Shell, language: str) -> None:
    """An SVG by itself, and one in an HTML page; hostile titles are text."""
    hostile = NIGHT.replace("shots are heard", '"</title><script>alert(1)</script>"')
    picture = timeline(shell, "--format", "svg", "--lang", language, rest=hostile).out
    root = ElementTree.fromstring(picture)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    page = timeline(shell, "--format", "html", "--lang", language, rest=hostile).out
    assert picture.strip() in page
    for text in (picture, page):
        assert "<script" not in text
        assert "\x1b" not in text
        assert 'href="http' not in text.replace('href="https://example.org', "")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--action", "fly"], "no action or act named `fly`"),
        (["--engine", "odd"], "no engine named `odd`"),
        (["--known-at", "yesterday"], "`yesterday` is not written as an instant"),
        (["--audit", "2020-05-01T10:00"], "has no zone"),
        (["--audit", "2019-01-01"], "the timeline begins later"),
        (["--audit", "2020-05-02", "--format", "svg"], "an audit has no picture"),
    ],
)
def test_what_cannot_be_used_is_bad_input(shell: Shell, arguments: list[str], message: str) -> None:
    """Status 2 and one line, no traceback."""
    result = timeline(shell, *arguments)
    assert (result.status, result.out) == (2, "")
    assert message in result.err


def test_mistakes_in_the_file_are_shown(shell: Shell) -> None:
    """As of a scenario."""
    result = timeline(shell, rest="events: [{at: 2020-05-01, facts: {atacked: true}}]\n")
    assert result.status == 2
    assert "did you mean `attacked`?" in result.err


def test_hormuz_shows_what_was_said_and_leaves_the_rest_open(shell: Shell) -> None:
    """Force for a partner is ruled out by the statement of 2 March, and by nothing else."""
    found = json.loads(shell.run("timeline", str(TIMELINES / "hormuz-2026.yaml"), "--format", "json").out)
    assert [moment["day"] for moment in found["moments"]] == ["2026-03-01", "2026-03-02", "2026-03-12", "2026-03-16"]
    changes = {moment["day"]: [change["label"] for change in moment["changes"]] for moment in found["moments"]}
    assert "use_force_for_partner" in changes["2026-03-02"]
    assert changes["2026-03-12"] == changes["2026-03-16"] == []
    assert all(event["source"] for moment in found["moments"] for event in moment["events"])


def test_the_invented_crisis_says_that_it_is_invented(shell: Shell) -> None:
    """In title and narrative, in both languages; and it runs through force permitted, refused and ended."""
    path = str(TIMELINES / "china-us-clash-invented.yaml")
    found = json.loads(shell.run("timeline", path, "--format", "json").out)
    assert found["title"].startswith("Invented")
    assert found["narrative"].startswith("Invented from beginning to end")
    outcomes = [
        outcome["outcome"]
        for moment in found["moments"]
        for outcome in moment["outcomes"]
        if outcome["label"] == "force for the United States"
    ]
    assert list(dict.fromkeys(outcomes)) == [
        "prohibited",
        "undetermined",
        "permitted_subject_to",
        "permitted",
        "not_authorised",
    ]
    assert "架空" in shell.run("timeline", path, "--format", "json", "--lang", "ja").out[:400]
