"""The handbook: all of a pack is in it, in every language, and always alike."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from selfdefense.cli.main import main
from selfdefense.framework import Framework
from selfdefense.language import load_framework
from selfdefense.report import LANGUAGES
from selfdefense.report.handbook import book_html, book_markdown, book_of
from selfdefense.report.handbook.sentences import SENTENCES
from tests.language.packs import TINY

HANDBOOK = Path(__file__).parent.parent.parent / "src" / "selfdefense" / "report" / "handbook"


@pytest.fixture(scope="module")
def tiny() -> Framework:
    """Give the tiny framework."""
    return load_framework(TINY)


def test_every_sentence_that_is_said_exists_with_the_same_places() -> None:
    """In both languages."""
    code = "\n".join(path.read_text(encoding="utf-8") for path in HANDBOOK.glob("*.py"))
    keys = set(re.findall(r"\b(?:said|_field)\(\s*(?:self\.)?wording, \"([^\"]+)\"", code))
    assert keys - set(SENTENCES) == set()
    places = [(set(re.findall(r"{(\w+)}", en)), set(re.findall(r"{(\w+)}", ja))) for en, ja in SENTENCES.values()]
    assert [one for one in places if one[0] != one[1]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_of_the_pack_is_in_the_book(tiny: Framework, language: str) -> None:
    """Provisions by their words, the rest by phrases."""
    page = book_markdown(book_of(tiny, language)).replace("\\", "")
    said = [
        *(provision.says.inside(language) for provision in tiny.provisions),
        *(question.asks.inside(language) for question in tiny.questions),
        *(reading.holder.inside(language) for question in tiny.questions for reading in question.readings),
        *(action.does.inside(language) for action in tiny.actions if action.member in (None, "borduria")),
        *(concept.says.inside(language) for concept in tiny.concepts if concept.member in (None, "borduria")),
        *(fact.says.inside(language) for fact in tiny.facts if fact.member in (None, "borduria")),
        *(entry.why.inside(language) for entry in tiny.not_encoded),
        *(claim.says.inside(language) for claim in tiny.claims),
    ]
    assert [text for text in said if text not in page] == []


def test_a_route_is_a_ladder_of_steps(tiny: Framework) -> None:
    """Alternatives are numbered below their step, and say when they are open and what must follow."""
    page = book_markdown(book_of(tiny, "en"))
    ladder = page[page.index("### using force in defence") : page.index("### using force to help")]
    assert "step 1, the Council: the Council has approved" in ladder
    assert "step 2, one of these:" in ladder
    assert "open only if there is no time to ask the Council" in ladder
    assert "afterwards: the Crown: the Council has been asked (at once)" in ladder
    assert "within the limit: the force stays within the minimum" in ladder
    assert "use of weapons, if the danger is grave: cannon" in ladder


def test_the_page_needs_nothing_else_and_draws_the_ladders(tiny: Framework) -> None:
    """No script, nothing loaded, and every picture is well-formed."""
    page = book_html(book_of(tiny, "en"))
    assert "<script" not in page
    assert re.findall(r"src=|@import|url\(", page) == []
    pictures = re.findall(r"<svg.*?</svg>", page)
    assert len(pictures) > 2
    assert {ElementTree.fromstring(picture).tag for picture in pictures} == {"{http://www.w3.org/2000/svg}svg"}


def test_the_same_pack_gives_the_same_bytes(tiny: Framework, tmp_path: Path) -> None:
    """As the command writes it, too."""
    assert main(["handbook", str(TINY), "--out", str(tmp_path)]) == 0
    written = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}
    assert written == {
        f"handbook.{language}.{ending}": write(book_of(tiny, language))
        for language in LANGUAGES
        for ending, write in (("md", book_markdown), ("html", book_html))
    }


@pytest.mark.parametrize("name", ["japan", "un-charter"])
def test_the_books_of_the_shipped_packs_can_be_written(name: str) -> None:
    """With a chapter for each law."""
    framework = load_framework(name)
    book = book_of(framework, "en")
    titles = [chapter.title for chapter in book.chapters]
    assert [title for title in titles if title.startswith("Law: ")] == [
        f"Law: {law.title.inside('en')}" for law in framework.laws
    ]
    assert len(book_html(book)) > 10_000
