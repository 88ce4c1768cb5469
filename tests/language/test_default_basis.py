"""What a framework says of legal bases by default, and what an action says otherwise (D9)."""

from pathlib import Path

from selfdefense.language import load_framework

from .packs import tiny_with

HEAD = "framework: tiny\ntitle: {en: Arvia, ja: アルヴィア}\nlanguage: en\ndefault_basis: none\n"
ACTIONS = """\
actions:
  - action: whistle
    does: {en: whistling, ja: 口笛を吹くこと}
  - action: march
    does: {en: marching, ja: 行進}
    basis: required
"""


def test_an_action_needs_a_basis_where_the_framework_says_so(tmp_path: Path) -> None:
    """By default it does; where what is not forbidden is allowed, only one that says so does."""
    questions = (
        "questions:" + (tiny_with(tmp_path / "1", {}) / "framework.yaml").read_text("utf-8").split("questions:")[1]
    )
    required = load_framework(tiny_with(tmp_path / "2", {"vocabulary/more.yaml": ACTIONS}))
    none = load_framework(
        tiny_with(tmp_path / "3", {"framework.yaml": HEAD + questions, "vocabulary/more.yaml": ACTIONS})
    )
    assert (required.action["whistle"].needs_basis, required.action["warn"].needs_basis) == (True, False)
    assert (none.action["whistle"].needs_basis, none.action["march"].needs_basis) == (False, True)
