"""`selfdefense journal`: receipts kept in a file that is only ever added to: append, verify, show."""

import argparse

from selfdefense.analysis import (
    Journal,
    JournalBroken,
    JournalInUse,
    Receipt,
    check_journal,
    entries_of,
    receipt,
    verify,
)
from selfdefense.cli.asked_scenario import load_scenario_at
from selfdefense.cli.errors import BadInputError
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.inputs import places_of
from selfdefense.cli.options import add_color, add_framework, add_language
from selfdefense.cli.output import colored, complain, emit, emit_bytes, page_width
from selfdefense.cli.records import read_receipt
from selfdefense.engines import evaluate
from selfdefense.report.record_outlines import entry_text, journal_object, journal_outline, repair_text
from selfdefense.report.to_json import to_json
from selfdefense.report.to_text import to_text

__all__ = ["add_arguments", "run"]

_LANGUAGE = "en"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    doing = parser.add_subparsers(dest="doing", metavar="append|verify|show", required=True)
    append = doing.add_parser("append", help="evaluate scenarios, or take receipts, and add them")
    append.add_argument("journal", metavar="JOURNAL", help="the file; it is made if need be")
    append.add_argument("paths", nargs="+", metavar="FILE", help="a scenario (.yaml), a folder of them, or a receipt")
    add_framework(append)
    add_language(append)
    check = doing.add_parser("verify", help="check every line, the chain, and every receipt")
    check.add_argument("journal", metavar="JOURNAL", help="the file")
    check.add_argument("--format", choices=("text", "json"), default="text", help="form of the result (default: text)")
    add_language(check)
    add_color(check)
    show = doing.add_parser("show", help="list the entries, or print the receipt of one")
    show.add_argument("journal", metavar="JOURNAL", help="the file")
    show.add_argument("number", nargs="?", type=int, metavar="NUMBER", help="an entry: its receipt is printed")
    add_language(show)


def run(options: argparse.Namespace) -> ExitCode:
    """Do with a journal what is asked."""
    language = options.lang if options.lang is not None else _LANGUAGE
    try:
        match options.doing:
            case "append":
                return _append(options, language)
            case "verify":
                return _verify(options, language)
            case _:
                return _show(options, language)
    except (JournalBroken, JournalInUse) as mistake:
        raise BadInputError(f"error: {options.journal}: {mistake}") from mistake
    except OSError as mistake:
        raise BadInputError(f"error: {options.journal}: {(mistake.strerror or str(mistake)).lower()}") from mistake


def _append(options: argparse.Namespace, language: str) -> ExitCode:
    """Add receipts; each is said once it is on the disk."""
    receipts = [found for path in options.paths for found in _receipts(path, options.framework)]
    with Journal.opened(options.journal) as journal:
        if journal.repair is not None:
            complain(f"{options.journal}: {repair_text(journal.repair, language=language)}")
        for found in receipts:
            emit(entry_text(journal.append(found), language=language) + "\n")
    return ExitCode.DONE


def _receipts(path: str, framework: str | None) -> list[Receipt]:
    if path.endswith((".json", ".jsonl")):
        given = read_receipt(path)
        if verify(given):
            raise BadInputError(f"error: `{path}` is not as it was written; see `selfdefense replay {path}`")
        return [given]
    loaded = [load_scenario_at(place, framework) for place in places_of([path])]
    return [receipt(one.framework, one.scenario, evaluate(one.framework, one.scenario)) for one in loaded]


def _verify(options: argparse.Namespace, language: str) -> ExitCode:
    found = check_journal(options.journal)
    if options.format == "json":
        emit(to_json(journal_object(found)))
    else:
        outline = journal_outline(found, file=options.journal, language=language)
        emit(to_text(outline, width=page_width(), color=colored(options.color)))
    return ExitCode.DONE if found.intact else ExitCode.FAILED


def _show(options: argparse.Namespace, language: str) -> ExitCode:
    for entry in entries_of(options.journal):
        if options.number is None:
            emit(entry_text(entry, language=language) + "\n")
        elif entry.number == options.number:
            emit_bytes(f"{entry.receipt.text}\n".encode())
            return ExitCode.DONE
    if options.number is not None:
        raise BadInputError(f"error: {options.journal}: no entry {options.number}")
    return ExitCode.DONE
