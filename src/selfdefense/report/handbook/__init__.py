"""A framework as a book for lawyers: chapters as outlines, in every language of reports. Evaluates nothing."""

from .book import Book, book_of
from .pages import book_html, book_markdown

__all__ = ["Book", "book_html", "book_markdown", "book_of"]
