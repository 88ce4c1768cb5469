"""`explain`: why and why not, in every form."""

import json
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser

import pytest

from tests.cli.command import PACK, Result, Shell

DENIED = "facts: {attacked: {value: false, by: council, evidence: a report}}\n"
CONTESTED = """facts:
  grave: {contested: [{value: true, by: council}, {value: false, by: assembly}]}
assume: [attack-happened]
"""
HOSTILE = """title: {en: "<script>alert(1)</script> & more", ja: "<b>"}
facts: {attacked: {value: true, by: "<i>x</i>"}}
"""


def _explain(shell: Shell, file: str, *arguments: str) -> Result:
    return shell.run("explain", "--framework", PACK, "--engine", "reference", file, "strike", *arguments)


def test_what_stands_in_the_way_is_said_by_kind(shell: Shell) -> None:
    """Prohibitions with their exceptions, legal bases with what they lack; and the evidence in the tree."""
    result = _explain(shell, shell.write("a.yaml", DENIED))
    assert result.status == 0
    assert "forbidden: Charter art. 1 prohibits it" in result.out
    assert "the exception of Charter, view of 1960" in result.out
    assert "not met: it is not so that there is an emergency" in result.out
    assert "Defence Act art. 7(1) as a legal basis" in result.out
    assert "· evidence: a report" in result.out


def test_what_is_assumed_and_contested_comes_first(shell: Shell) -> None:
    """Before the legal basis."""
    out = _explain(shell, shell.write("a.yaml", CONTESTED)).out
    fields = [out.index(label) for label in ("  assumptions ", "  contested ", "  legal basis ")]
    assert fields == sorted(fields)
    assert "the Council says: yes" in out
    assert "not known: it is not known whether there is an emergency" in out


def test_in_japanese(shell: Shell) -> None:
    """The same, in the words of the field."""
    out = _explain(shell, shell.write("a.yaml", DENIED), "--lang", "ja").out
    assert "妨げ" in out
    assert "不充足" in out
    assert "根拠: a report" in out


def test_a_concept_is_explained_once(shell: Shell) -> None:
    """Where it stands again, the tree points back."""
    assert "(shown above)" in _explain(shell, shell.write("a.yaml", DENIED)).out


def test_json_has_the_blockers_and_what_is_alleged(shell: Shell) -> None:
    """By kind, with the facts they are a matter of."""
    shown = json.loads(_explain(shell, shell.write("a.yaml", DENIED), "--format", "json").out)
    assert [(b["kind"], b["norm"], b["facts"][:1]) for b in shown["blockers"]][1:] == [
        ("false", "charter/defence", [{"fact": "attacked", "says": "the harbour was attacked"}]),
        ("false", "defence-act/may-strike", [{"fact": "attacked", "says": "the harbour was attacked"}]),
    ]
    assert shown["alleged"] == [
        {"fact": "attacked", "value": False, "by": "council", "evidence": "a report", "note": None, "contested": []}
    ]


class _Page(HTMLParser):
    """Follows which tags are open, and keeps the text."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.text = ""
        self.policy = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        if tag == "meta":
            self.policy += dict(attrs).get("content") or ""
        else:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_html_page_needs_nothing_and_runs_nothing(shell: Shell) -> None:
    """Its tags are closed, what the scenario says is text, and the policy forbids all else."""
    page = _Page()
    page.feed(_explain(shell, shell.write("a.yaml", HOSTILE), "--format", "html").out)
    assert page.open == []
    assert page.seen.isdisjoint({"script", "img", "link", "iframe", "i", "b"})
    assert page.policy.startswith("default-src 'none'; style-src 'unsafe-inline'")
    assert "<script>alert(1)</script> & more" in page.text
    assert "said by <i>x</i>" in page.text


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_picture_is_well_formed_and_holds_the_tree(shell: Shell, language: str) -> None:
    """Each line of text is a text of the picture; nothing in it runs or loads."""
    out = _explain(shell, shell.write("a.yaml", HOSTILE), "--format", "svg", "--lang", language).out
    root = ElementTree.fromstring(out)
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert tags == {"svg", "title", "rect", "path", "text"}
    texts = [element.text or "" for element in root.iter() if element.tag.endswith("}text")]
    assert any({"en": "striking back", "ja": "反撃"}[language] in text for text in texts)
    assert "said by <i>x</i>" in " ".join(texts) or "主張者" in " ".join(texts)


def test_markdown_escapes_what_the_scenario_says(shell: Shell) -> None:
    """No markup comes from a scenario."""
    out = _explain(shell, shell.write("a.yaml", HOSTILE), "--format", "markdown").out
    assert out.startswith("# \\<script\\>")


def test_what_is_not_there_is_refused(shell: Shell) -> None:
    """An unknown action, and a folder of several scenarios."""
    file = shell.write("many/a.yaml", DENIED)
    shell.write("many/b.yaml", DENIED)
    wrong = shell.run("explain", "--framework", PACK, file, "strik")
    assert (wrong.status, wrong.err) == (2, "error: no action or act named `strik`; did you mean `strike`?\n")
    many = shell.run("explain", "--framework", PACK, "many", "strike")
    assert (many.status, many.err) == (2, "error: `many` has 2 scenarios; name one of them\n")
    reading = shell.run("explain", "--framework", PACK, file, "strike", "--reading", "scope=odd")
    assert reading.status == 2
