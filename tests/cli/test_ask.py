"""`ask`: an interview through a pipe, a line for an answer."""

import io
from pathlib import Path

import pytest

from selfdefense.language import load_framework, load_scenario
from tests.cli.command import PACK, Result, Shell

DAY = ("--as-of", "2020-05-01")


def _ask(shell: Shell, monkeypatch: pytest.MonkeyPatch, lines: str, *arguments: str) -> Result:
    monkeypatch.setattr("sys.stdin", io.StringIO(lines))
    return shell.run("ask", "--framework", PACK, *arguments)


def test_it_asks_and_writes_the_scenario(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Questions go to standard error, the scenario to standard output; it loads and gives the outcome that was said."""
    result = _ask(shell, monkeypatch, "yes\nyes # the harbour master\n", "--action", "strike", *DAY)
    assert result.status == 0
    assert "question 1 (at most 2 to go): is it so that the harbour was attacked?" in result.err
    assert "it decides whether striking back is lawful (Defence Act art. 2)" in result.err
    assert "no: striking back is unlawful" in result.err
    assert result.err.endswith("striking back: permitted, subject to steps\n")
    assert 'grave: {value: true, evidence: "the harbour master"}' in result.out
    (shell.folder / "mine.yaml").write_text(result.out, encoding="utf-8")
    assert "PERMITTED, SUBJECT TO STEPS" in shell.evaluate("mine.yaml").out


def test_the_first_answer_may_settle_it(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing more is asked then."""
    result = _ask(shell, monkeypatch, "no\n", "--action", "strike", *DAY)
    assert "settled: striking back: prohibited" in result.err
    assert result.err.count("(at most ") == 1


def test_a_file_is_written_once_and_resumed(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was left open is asked when it is resumed; a file that exists is left alone otherwise."""
    first = _ask(shell, monkeypatch, "yes\nquit\n", "mine.yaml", "--action", "strike", *DAY)
    assert (first.status, first.out) == (0, "")
    assert "ended before the last question" in first.err
    again = _ask(shell, monkeypatch, "", "mine.yaml", "--action", "strike", *DAY)
    assert (again.status, again.err) == (
        2,
        "error: `mine.yaml` exists already and is left as it is; name another file, or --resume it\n",
    )
    resumed = _ask(shell, monkeypatch, "no\n", "--resume", "mine.yaml")
    assert "is it so that the attack threatens" in resumed.err
    scenario = load_scenario(Path("mine.yaml"), load_framework(PACK))
    assert {fact.name: fact.value for fact in scenario.facts} == {"attacked": True, "grave": False}


def test_going_back_answers_the_last_question_anew(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the end, too; before the first question there is nothing."""
    result = _ask(shell, monkeypatch, "back\nyes\nback\nno\nback\nyes\nyes\n\n", "--action", "strike", *DAY)
    assert "there is no question before this one" in result.err
    assert "attacked: true" in result.out
    assert "grave: true" in result.out


def test_unknown_and_contested_are_kept(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who says what is written; neither is asked again, unless that is wanted."""
    lines = "contested\nyes the Minister\nmaybe somebody\nno the other side\n\nunknown\n"
    result = _ask(shell, monkeypatch, lines, "mine.yaml", "--action", "strike", *DAY)
    assert "`maybe` is no answer to this" in result.err
    scenario = load_scenario(Path("mine.yaml"), load_framework(PACK))
    assert [(a.value, a.by) for a in scenario.fact["attacked"].contested] == [
        (True, "the Minister"),
        (False, "the other side"),
    ]
    assert scenario.fact["grave"].value is None
    assert "question" not in _ask(shell, monkeypatch, "", "--resume", "mine.yaml").err.replace("last question", "")
    assert "is it so that the attack" in _ask(shell, monkeypatch, "", "--resume", "mine.yaml", "--again").err


def test_one_assertion_is_no_contest(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is noted, and the question stands."""
    result = _ask(shell, monkeypatch, "contested\nyes the Minister\n\nskip\n", "--action", "strike", *DAY)
    assert "two assertions at least; nothing is noted" in result.err
    assert "facts: {}" in result.out


def test_a_skipped_question_is_left_out(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other one still matters: if it is answered with no, the matter is settled."""
    result = _ask(shell, monkeypatch, "skip\nno\n", "--action", "strike", *DAY)
    assert "attacked" not in result.out
    assert "grave: false" in result.out


def test_steps_are_asked_on_request(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """A step can be refused; that is noted as the fact that says so."""
    result = _ask(shell, monkeypatch, "yes\nyes\nrefused\n", "--action", "strike", "--steps", *DAY)
    assert "yes, no, refused, unknown, contested" in result.err
    assert "not_ordered: true" in result.out
    assert result.err.endswith("striking back: prohibited\n") or "not authorised" in result.err


def test_a_choice_is_answered_by_name_or_number(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """The closed list is shown."""
    for answer in ("2", "abroad"):
        result = _ask(shell, monkeypatch, f"yes\nyes\n{answer}\n", "--action", "strike_abroad", *DAY)
        assert "abroad: foreign soil" in result.err
        assert "place: abroad" in result.out


def test_it_asks_in_japanese(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Japanese words are understood, too."""
    result = _ask(shell, monkeypatch, "はい\n戻る\nいいえ\n", "--action", "strike", "--lang", "ja", *DAY)
    assert "質問1(残り最大2問): 港が攻撃されたか" in result.err
    assert "attacked: false" in result.out


def test_help_and_nonsense_leave_the_question_standing(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are no answers."""
    result = _ask(shell, monkeypatch, "help\nperhaps\n\nno\n", "--action", "strike", *DAY)
    assert "unknown: nobody knows, it is not asked again" in result.err
    assert "`perhaps` is no answer to this" in result.err
    assert "attacked: false" in result.out


def test_something_must_be_asked(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without an action there is nothing to ask about; a misspelt one is corrected."""
    assert _ask(shell, monkeypatch, "").status == 2
    misspelt = _ask(shell, monkeypatch, "", "--action", "strik")
    assert misspelt.err == "error: no action or act named `strik`; did you mean `strike`?\n"


def test_nothing_is_asked_where_nothing_could_be_written(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody answers for nothing."""
    result = _ask(shell, monkeypatch, "yes\n", "nowhere/mine.yaml", "--action", "strike", *DAY)
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("error: `nowhere/mine.yaml` cannot be written: there is no folder")


def test_answers_survive_a_file_that_cannot_be_written(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """They stand on standard output then."""
    (shell.folder / "mine.yaml.tmp").mkdir()
    result = _ask(shell, monkeypatch, "no\n", "mine.yaml", "--action", "strike", *DAY)
    assert result.status == 2
    assert "attacked: false" in result.out
    assert result.err.endswith("error: `mine.yaml` cannot be written: Is a directory\n")
