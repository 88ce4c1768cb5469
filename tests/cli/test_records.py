"""`receipt`, `replay` and `journal`: what a user sees of records."""

import json
from pathlib import Path

from selfdefense.analysis import Journal, Receipt
from tests.cli.command import GOOD, PACK, Shell


def receipt(shell: Shell, *arguments: str) -> str:
    """Write a receipt of a scenario under the harbour's law to a file, and give its path."""
    path = shell.write("one.yaml", GOOD)
    result = shell.run("receipt", path, "--framework", PACK, *arguments)
    assert (result.status, result.err) == (0, "")
    file = shell.folder / "one.json"
    file.write_text(result.out, encoding="utf-8")
    return str(file)


def test_a_receipt_replays_to_the_same_bytes(shell: Shell) -> None:
    """One line, written with the options of an evaluation; the replay needs only the rule pack."""
    path = receipt(shell, "--reading", "scope=wide", "--assume", "attack-happened", "--as-of", "2021-01-01")
    assert Path(path).read_text(encoding="utf-8").count("\n") == 1
    (shell.folder / "one.yaml").unlink()
    result = shell.run("replay", path, "--framework", PACK)
    assert result.status == 0
    assert "✔ the receipt is as it was written" in result.out
    assert "✔ evaluated again: the same, byte for byte" in result.out


def test_a_changed_receipt_fails_and_says_where(shell: Shell) -> None:
    """Text in two languages, and JSON."""
    path = receipt(shell)
    text = Path(path).read_text(encoding="utf-8")
    Path(path).write_text(text.replace('"outcome":"permitted_subject_to"', '"outcome":"permitted"', 1))
    result = shell.run("replay", path, "--framework", PACK)
    assert result.status == 1
    assert "✖ verdicts.0 was changed" in result.out
    assert "✖ verdicts.0: the outcome does not follow from its explanation" in result.out
    assert 'verdicts.0.outcome: recorded "permitted", now "permitted_subject_to"' in result.out
    assert "変更されている" in shell.run("replay", path, "--framework", PACK, "--lang", "ja").out
    found = json.loads(shell.run("replay", path, "--framework", PACK, "--format", "json").out)
    assert (found["same"], found["pack_changed"]) == (False, False)
    assert {"kind": "changed", "field": "verdicts.0"} in found["flaws"]


def test_what_is_no_receipt_is_bad_input(shell: Shell) -> None:
    """No file, no receipt, no pack of that name."""
    assert shell.run("replay", "missing.json").status == 2
    (shell.folder / "odd.json").write_text("{}")
    assert "`odd.json` is no receipt" in shell.run("replay", "odd.json").err
    assert "no rule pack named `harbour`" in shell.run("replay", receipt(shell)).err


def test_a_journal_is_written_verified_and_shown(shell: Shell) -> None:
    """Scenarios and receipts; an entry gives its receipt back."""
    path = receipt(shell)
    result = shell.run("journal", "append", "log.jsonl", "one.yaml", path, "--framework", PACK)
    assert (result.status, result.err, result.out.count("\n")) == (0, "", 2)
    verified = shell.run("journal", "verify", "log.jsonl")
    assert (verified.status, "✔ every line is as it was written: 2" in verified.out) == (0, True)
    shown = shell.run("journal", "show", "log.jsonl")
    assert [line.split(" · ")[2] for line in shown.out.splitlines()] == ["one", "one"]
    assert shell.run("journal", "show", "log.jsonl", "2").out == Path(path).read_text(encoding="utf-8")
    assert shell.run("journal", "show", "log.jsonl", "3").status == 2


def test_a_torn_tail_is_repaired_and_said(shell: Shell) -> None:
    """On the next writing; what was acknowledged stands."""
    path = receipt(shell)
    shell.run("journal", "append", "log.jsonl", path)
    with (shell.folder / "log.jsonl").open("ab") as file:
        file.write(b'{"at":"20')
    verified = shell.run("journal", "verify", "log.jsonl", "--lang", "ja")
    assert (verified.status, "書き損じ9バイト" in verified.out) == (0, True)
    again = shell.run("journal", "append", "log.jsonl", path)
    assert again.err == "log.jsonl: cut off a torn tail of 9 bytes; nothing acknowledged is lost\n"
    assert json.loads(shell.run("journal", "verify", "log.jsonl", "--format", "json").out)["entries"] == 2


def test_a_broken_journal_fails_and_takes_nothing_more(shell: Shell) -> None:
    """Verification says which line; appending refuses."""
    path = receipt(shell)
    shell.run("journal", "append", "log.jsonl", path)
    log = shell.folder / "log.jsonl"
    log.write_bytes(log.read_bytes().replace(b'"number":1', b'"number":2'))
    verified = shell.run("journal", "verify", "log.jsonl")
    assert (verified.status, "✖ line 1 was changed" in verified.out) == (1, True)
    refused = shell.run("journal", "append", "log.jsonl", path)
    assert (refused.status, "is not as it was written" in refused.err) == (2, True)


def test_entries_of_a_broken_chain_are_not_shown_as_if_whole(shell: Shell) -> None:
    """A line that was taken out is noticed by whoever lists the journal, too."""
    path = receipt(shell)
    shell.run("journal", "append", "log.jsonl", path, path, path)
    log = shell.folder / "log.jsonl"
    first, _, third = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(first + third)
    shown = shell.run("journal", "show", "log.jsonl")
    assert (shown.status, shown.err) == (
        2,
        "error: log.jsonl: line 2 of the journal does not follow the line before it\n",
    )


def test_a_changed_receipt_is_not_taken_into_a_journal(shell: Shell) -> None:
    """It would be chained as if it were whole."""
    path = receipt(shell)
    Path(path).write_text(Path(path).read_text(encoding="utf-8").replace("one", "two", 1), encoding="utf-8")
    result = shell.run("journal", "append", "log.jsonl", path)
    assert (result.status, "is not as it was written" in result.err) == (2, True)
    assert not (shell.folder / "log.jsonl").exists()


def test_hostile_receipts_move_no_cursor(shell: Shell) -> None:
    """A receipt that somebody else wrote may hold any text; what is shown of it is plain."""
    content = json.loads(Path(receipt(shell)).read_text(encoding="utf-8"))
    for field in (content["scenario"], content["pack"]):
        field["id"] = "\x1b[2Jharbour"
    path = shell.folder / "odd.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with Journal.opened("log.jsonl") as journal:
        journal.append(Receipt(text=path.read_text(encoding="utf-8")))
    for arguments in (
        ["replay", "odd.json"],
        ["replay", "odd.json", "--framework", PACK],
        ["journal", "show", "log.jsonl"],
    ):
        result = shell.run(*arguments)
        assert "\x1b" not in result.out + result.err
