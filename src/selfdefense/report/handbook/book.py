"""The handbook as a whole: its title, what it says of itself, and its chapters in order."""

from selfdefense.framework import Framework
from selfdefense.frozen import frozen
from selfdefense.report.blocks import Line, Outline
from selfdefense.report.wording import Wording

from .chapter_of_claims import claims_chapter
from .chapters_of_action import actions_chapter, situations_chapter
from .chapters_of_doubt import facts_chapter, left_out_chapter, open_chapter, readings_chapter
from .chapters_of_law import law_chapters, sources_chapter, timeline_chapter
from .sentences import said

__all__ = ["Book", "book_of"]


@frozen(kw_only=True)
class Book:
    """A framework as a book in one language. `routes`: the label under which actions have their legal bases."""

    title: str
    language: str
    about: tuple[Line, ...]
    about_label: str
    contents: str
    routes: str
    ladder: str
    chapters: tuple[Outline, ...]


def book_of(framework: Framework, language: str) -> Book:
    """Write a framework as a book; the same framework gives the same book."""
    wording = Wording(framework, language)
    chapters = (
        actions_chapter(wording),
        situations_chapter(wording),
        *law_chapters(wording),
        readings_chapter(wording),
        open_chapter(wording),
        claims_chapter(wording),
        timeline_chapter(wording),
        facts_chapter(wording),
        left_out_chapter(wording),
        sources_chapter(wording),
    )
    return Book(
        title=said(wording, "book", title=wording.text(framework.title)),
        language=language,
        about=_about(wording),
        about_label=said(wording, "this book"),
        contents=said(wording, "contents"),
        routes=said(wording, "routes"),
        ladder=said(wording, "ladder"),
        chapters=tuple(chapter for chapter in chapters if chapter.sections or any(f.lines for f in chapter.fields)),
    )


def _about(wording: Wording) -> tuple[Line, ...]:
    framework = wording.framework
    counts = {
        name: str(len(getattr(framework, name)))
        for name in ("laws", "provisions", "norms", "actions", "facts", "questions")
    }
    return (
        Line(text=said(wording, "about", digest=framework.digest[:12])),
        Line(text=said(wording, "counts", **counts)),
        Line(text=said(wording, "basis required" if framework.needs_basis else "basis none")),
    )
