"""A book as Markdown, and as one HTML page that needs nothing else."""

import re
from collections.abc import Iterator
from html import escape

import attrs

from selfdefense.report.blocks import Field, Outline, Section
from selfdefense.report.to_html import html_body, html_page, html_section
from selfdefense.report.to_markdown import to_markdown

from .book import Book
from .pictures import ladder_svg

__all__ = ["book_html", "book_markdown"]

_HEADING = re.compile(r"^(#+) ", re.MULTILINE)


def book_markdown(book: Book) -> str:
    """Write a book as Markdown: a heading a chapter, one below it a section."""
    front = to_markdown(_front(book))
    chapters = (_HEADING.sub(r"#\1 ", to_markdown(chapter)) for chapter in book.chapters)
    return "\n".join((front, *chapters))


def _front(book: Book) -> Outline:
    return Outline(title=book.title, fields=(Field(label=book.about_label, lines=book.about),))


def book_html(book: Book) -> str:
    """Write a book as a page, with its contents at the beginning."""
    return html_page(book.title, _parts(book), book.language)


def _parts(book: Book) -> Iterator[str]:
    yield f"<h1>{escape(book.title)}</h1>"
    yield from (f"<p>{escape(line.text)}</p>" for line in book.about)
    yield f'<nav aria-label="{escape(book.contents)}"><h2>{escape(book.contents)}</h2><ol>'
    for number, chapter in enumerate(book.chapters):
        yield f'<li><a href="#chapter-{number}">{escape(chapter.title)}</a></li>'
    yield "</ol></nav>"
    for number, chapter in enumerate(book.chapters):
        yield f'<article id="chapter-{number}">'
        yield from html_body(attrs.evolve(chapter, sections=()))
        for section in chapter.sections:
            yield from html_section(section)
            yield from _ladders(book, section)
        yield "</article>"


def _ladders(book: Book, section: Section) -> Iterator[str]:
    """Draw the legal bases of an action, folded."""
    routes = [line for field in section.fields if field.label == book.routes for line in field.lines if line.children]
    if routes:
        drawn = "".join(f"<figure>{ladder_svg(section.title, route)}</figure>" for route in routes)
        yield f"<details><summary>{escape(book.ladder)}</summary>{drawn}</details>"
