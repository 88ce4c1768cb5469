"""`selfdefense evaluate`: results to standard output, messages to standard error, statuses for programs."""

import io
import json
import sys

import pytest
from jsonschema import Draft7Validator

from selfdefense.report.json_schemas import evaluation_schema
from tests.cli.command import BROKEN, GOOD, HEAD, Shell


def test_a_scenario_is_evaluated_to_text(shell: Shell) -> None:
    """One block an action, and nothing on standard error."""
    result = shell.evaluate(shell.write("one.yaml", GOOD))
    assert (result.status, result.err) == (0, "")
    assert "◇ striking back\n  PERMITTED, SUBJECT TO STEPS\n" in result.out


def test_an_unlawful_outcome_is_a_result_like_any_other(shell: Shell) -> None:
    """The status says whether the command did its work, not whether the action is lawful."""
    result = shell.evaluate(shell.write("one.yaml", "facts: {attacked: false}\nask: strike\n"))
    assert (result.status, "PROHIBITED" in result.out) == (0, True)


def test_language_explanation_and_actions_can_be_chosen(shell: Shell) -> None:
    """Options of the result."""
    result = shell.evaluate(
        shell.write("one.yaml", GOOD), "--lang", "ja", "--explain", "--action", "lend", "--action", "warn"
    )
    assert "✖ 船舶の貸与\n  法的根拠がない\n" in result.out
    assert "  説明\n" in result.out
    assert "反撃" not in result.out


def test_days_readings_and_assumptions_prevail_over_the_scenario(shell: Shell) -> None:
    """Options of the law and the facts."""
    path = shell.write("one.yaml", "facts: {grave: true}\nask: strike\n")
    options = ["--as-of", "2021-01-01", "--law-as-of", "1995-01-01", "--reading", "scope=wide"]
    result = shell.evaluate(path, *options, "--assume", "attack-happened", "--format", "json")
    found = json.loads(result.out)
    assert (found["as_of"], found["law_as_of"], found["notes"]) == ("2021-01-01", "1995-01-01", ["earlier_law"])
    assert found["stance"] == {"scope": "wide"}
    assert found["verdicts"][0]["outcome"] == "permitted_subject_to"


def test_one_file_is_an_object_and_several_are_a_list(shell: Shell) -> None:
    """JSON has the published shape in both forms; a folder is always a list."""
    one, two = shell.write("all/one.yaml", GOOD), shell.write("all/two.yaml", GOOD)
    validator = Draft7Validator(evaluation_schema())
    single = json.loads(shell.evaluate(one, "--format", "json").out)
    several = json.loads(shell.evaluate(one, two, "--format", "json").out)
    folder = json.loads(shell.evaluate("all", "--format", "json").out)
    for found in (single, several, folder):
        validator.validate(found)
    assert single["scenario"] == "one"
    assert [found["scenario"] for found in several] == [found["scenario"] for found in folder] == ["one", "two"]


def test_markdown_has_headings_and_links(shell: Shell) -> None:
    """Markdown for a page."""
    result = shell.evaluate(shell.write("one.yaml", GOOD), "--format", "markdown")
    assert "## striking back\n\n◇ **permitted, subject to steps**\n" in result.out
    assert "[Defence Act art. 7(1)](https://example.org/act)" in result.out


def test_standard_input_is_read(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dash stands for standard input."""
    text = (HEAD.format(name="piped") + GOOD).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text), encoding="ascii"))
    result = shell.evaluate("-", "--format", "json")
    assert json.loads(result.out)["scenario"] == "piped"


def test_all_mistakes_of_all_files_are_shown_and_no_result(shell: Shell) -> None:
    """Three mistakes in one file and one in another are four messages, on standard error."""
    result = shell.evaluate(
        shell.write("bad.yaml", BROKEN), shell.write("good.yaml", GOOD), shell.write("worse.yaml", "fakts: {}\n")
    )
    assert (result.status, result.out) == (2, "")
    assert result.err.count("error[") == 4
    assert "bad.yaml:4:9" in result.err
    assert "did you mean `attacked`?" in result.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--action", "fly"], "no action or act named `fly`"),
        (["--reading", "scope=odd"], "no reading `odd`"),
        (["--reading", "odd=wide"], "no question of law named `odd`"),
        (["--assume", "odd"], "no assumption named `odd`"),
        (["--engine", "odd"], "no engine named `odd`"),
        (["--as-of", "yesterday"], "`yesterday` is no day"),
        (["--reading", "scope"], "write QUESTION=READING"),
        (["--format", "odd"], "invalid choice"),
        (["--framework", "nowhere"], "framework.yaml"),
        (["missing.yaml"], "no file or folder `missing.yaml`"),
    ],
)
def test_what_cannot_be_used_is_bad_input(shell: Shell, arguments: list[str], message: str) -> None:
    """A name that nothing declares is said, with status 2 and no traceback."""
    result = shell.evaluate(shell.write("one.yaml", GOOD), *arguments)
    assert (result.status, result.out) == (2, "")
    assert message in result.err
    assert "Traceback" not in result.err


def test_a_folder_is_searched_for_scenarios_and_blocks_are_passed_over(shell: Shell) -> None:
    """Blocks are no scenarios; a file of another kind outside their folder is a mistake."""
    shell.write("all/deep/one.yaml", "use: ../blocks/base.yaml\nask: strike\n")
    (shell.folder / "all" / "blocks").mkdir()
    (shell.folder / "all" / "blocks" / "base.yaml").write_text("facts: {attacked: true, grave: true}\n")
    found = json.loads(shell.evaluate("all", "--format", "json").out)
    assert [one["verdicts"][0]["outcome"] for one in found] == ["permitted_subject_to"]
    (shell.folder / "all" / "stray.yaml").write_text("facts: {attacked: true}\n")
    assert shell.evaluate("all").status == 2


def test_warnings_are_shown_on_request(shell: Shell) -> None:
    """A supposition about what is no parameter of the act is shown in the verdict; the file is warned of on request."""
    path = shell.write("one.yaml", "ask: [{act: raid, action: strike, given: {attacked: true}}]\n")
    assert shell.evaluate(path).err == ""
    assert "warning[supposition-not-parameter]" in shell.evaluate(path, "--warnings").err


def test_a_folder_without_scenarios_is_bad_input(shell: Shell) -> None:
    """Nothing evaluated is no success."""
    (shell.folder / "empty").mkdir()
    result = shell.evaluate("empty")
    assert (result.status, result.err) == (2, "error: no scenario in `empty`\n")


def test_colour_is_for_terminals_and_for_those_who_ask(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Off where output is no terminal, and where NO_COLOR says so; on by choice."""
    path = shell.write("one.yaml", GOOD)
    assert "\x1b[" not in shell.evaluate(path).out
    assert "\x1b[" in shell.evaluate(path, "--color", "always").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in shell.evaluate(path).out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in shell.evaluate(path).out


def test_the_brief_form_gives_the_answer_and_little_more(shell: Shell) -> None:
    """What came of it, why, and what it turns on; the stance of the law, and whether assumptions matter."""
    path = shell.write("one.yaml", "facts: {attacked: true}\nask: [strike, warn]\n")
    result = shell.evaluate("--brief", path)
    assert (result.status, result.err) == (0, "")
    for shown in ("UNDETERMINED", "PERMITTED", "stance", "why", "turns on"):
        assert shown in result.out
    for left_out in ("limits", "steps", "layers", "engine"):
        assert left_out not in result.out
    japanese = shell.evaluate("--brief", "--lang", "ja", path).out
    assert "理由" in japanese
    assert "法層" not in japanese
    assert shell.evaluate("--brief", "--format", "markdown", path).out.startswith("# ")


@pytest.mark.parametrize("other", [["--explain"], ["--format", "json"], ["--readings", "all"]])
def test_the_brief_form_goes_with_no_other(shell: Shell, other: list[str]) -> None:
    """A whole answer cannot be short at once."""
    result = shell.evaluate("--brief", shell.write("one.yaml", GOOD), *other)
    assert (result.status, result.out) == (2, "")
    assert "--brief" in result.err


def test_a_brief_answer_keeps_a_policy_against_it(shell: Shell) -> None:
    """Lawful, and a commitment not kept: nobody must read the first without the second."""
    told = "facts: {attacked: true, grave: true, ordered: true, approved: true, told: false}\nask: strike\n"
    assert "commitment not kept" in shell.evaluate("--brief", shell.write("one.yaml", told)).out
