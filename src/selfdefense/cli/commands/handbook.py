"""`selfdefense handbook`: a rule pack as a book for lawyers, in Markdown and HTML, in every language of reports."""

import argparse
from pathlib import Path

from selfdefense.cli.errors import BadInputError
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.output import emit
from selfdefense.framework import Framework
from selfdefense.language import load_framework
from selfdefense.report import LANGUAGES
from selfdefense.report.handbook import book_html, book_markdown, book_of

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("pack", nargs="?", default="japan", metavar="PACK", help="name or folder of a rule pack")
    parser.add_argument("--out", required=True, metavar="DIR", help="the folder to write the book into")
    parser.add_argument("--lang", choices=LANGUAGES, action="append", help="only this language (may be repeated)")


def run(options: argparse.Namespace) -> ExitCode:
    """Write the book, and name the files written."""
    framework = load_framework(options.pack)
    folder = Path(options.out)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for language in dict.fromkeys(options.lang or LANGUAGES):
            _write(folder, framework, language)
    except OSError as error:
        raise BadInputError(f"error: cannot write into `{options.out}`: {error.strerror}") from error
    return ExitCode.DONE


def _write(folder: Path, framework: Framework, language: str) -> None:
    book = book_of(framework, language)
    for ending, text in (("md", book_markdown(book)), ("html", book_html(book))):
        path = folder / f"handbook.{language}.{ending}"
        path.write_text(text, encoding="utf-8", newline="\n")
        emit(f"{path}\n")
