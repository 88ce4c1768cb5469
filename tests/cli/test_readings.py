"""`selfdefense evaluate --readings`, and scenarios of several frameworks in one folder."""

import json

import pytest

from tests.cli.command import GOOD, PACK, Shell

OTHER = "scenario: other\nframework: un-charter\nas_of: 2020-05-01\nask: defend_self\n"


def test_every_reading_is_shown_with_its_holder(shell: Shell) -> None:
    """As text, Markdown and JSON; the scenario's own stance comes first."""
    path = shell.write("one.yaml", GOOD)
    text = shell.evaluate(path, "--readings", "all")
    assert (text.status, text.err) == (0, "")
    assert ", under every reading\n" in text.out
    assert shell.evaluate(path, "--readings", "all", "--format", "markdown").out.startswith("# ")
    written = json.loads(shell.evaluate(path, "--readings", "product", "--format", "json").out)
    assert written["columns"][0] == {"readings": {}, "holders": [], "view": None, "held": True}
    assert [len(row["cells"]) for row in written["rows"]] == [len(written["columns"])]


def test_bad_input_is_told_as_without_readings(shell: Shell) -> None:
    """Unknown actions and files that do not load."""
    path = shell.write("one.yaml", GOOD)
    assert shell.evaluate(path, "--readings", "all", "--action", "fly").status == 2
    assert shell.evaluate(shell.write("two.yaml", "facts: {atacked: true}\n"), "--readings", "all").status == 2


@pytest.mark.parametrize(("options", "status"), [(["--framework", PACK], 0), ([], 2)])
def test_scenarios_of_other_frameworks_are_passed_over_where_one_is_named(
    shell: Shell, options: list[str], status: int
) -> None:
    """Coverage of one law is asked of a folder with scenarios of two; without a name it cannot be said of which."""
    shell.write("all/one.yaml", GOOD)
    (shell.folder / "all" / "other.yaml").write_text(OTHER, encoding="utf-8")
    assert shell.run("coverage", "all", "--quiet", *options).status == status
