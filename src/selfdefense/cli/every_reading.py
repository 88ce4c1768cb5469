"""`selfdefense evaluate --readings`: scenarios under every reading, as text, Markdown or JSON."""

import argparse
from collections.abc import Iterator

from selfdefense.analysis.readings import ReadingsTable, by_readings
from selfdefense.diagnostics import DiagnosticError
from selfdefense.report import to_json, to_markdown, to_text
from selfdefense.report.readings_object import readings_object
from selfdefense.report.readings_outline import readings_outline

from .asked_scenario import adjusted
from .errors import BadInputError
from .exit_codes import ExitCode
from .inputs import Loaded, Unread, load_all
from .output import colored, emit, page_width

__all__ = ["run_readings"]


def run_readings(options: argparse.Namespace, places: tuple[str, ...]) -> ExitCode:
    """Evaluate every scenario under every reading; where one cannot be read, show all messages and no result."""
    loaded = load_all(places, options.framework, warnings=options.warnings)
    unread = [one.message for one in loaded if isinstance(one, Unread)]
    if unread:
        raise BadInputError(*dict.fromkeys(unread))
    tables = [(one, _table(options, one)) for one in loaded if isinstance(one, Loaded)]
    if options.format == "json":
        objects = [readings_object(table, one.framework, language=options.lang) for one, table in tables]
        emit(to_json(objects[0] if len(objects) == 1 else objects))
    else:
        emit("\n\n".join(_pages(options, tables)))
    return ExitCode.DONE


def _table(options: argparse.Namespace, one: Loaded) -> ReadingsTable:
    scenario = adjusted(one.scenario, options, one.framework)
    is_product = options.readings == "product"
    try:
        return by_readings(one.framework, scenario, options.action, product=is_product, engine=options.engine)
    except ValueError as mistake:
        raise BadInputError(f"error: {one.place}: {mistake}") from mistake
    except DiagnosticError as mistakes:
        raise BadInputError(str(mistakes)) from mistakes


def _pages(options: argparse.Namespace, tables: list[tuple[Loaded, ReadingsTable]]) -> Iterator[str]:
    for one, table in tables:
        outline = readings_outline(table, one.framework, one.scenario, language=options.lang)
        if options.format == "markdown":
            yield to_markdown(outline)
        else:
            yield to_text(outline, width=page_width(), color=colored(options.color))
