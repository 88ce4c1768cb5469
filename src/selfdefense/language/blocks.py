"""Blocks of facts that scenarios share (`use:`): files inside one folder, facts and nothing else."""

import os
from pathlib import Path

from selfdefense.diagnostics import quoted
from selfdefense.frozen import frozen
from selfdefense.scenario import Fact

from .fields import Fields
from .names import Names
from .nodes import Node, Scalar, compose, read_document
from .read_alleged import contradicts, read_alleged, report_contradiction
from .scalars import string_of

__all__ = ["Place", "read_blocks"]


@frozen(kw_only=True)
class Place:
    """The file that a scenario stands in, and the folder that its blocks may not leave."""

    file: Path
    root: Path


def read_blocks(fields: Fields, place: Place | None, own: tuple[Fact, ...], names: Names) -> tuple[Fact, ...]:
    """Read the blocks used; the scenario's own facts prevail, and two blocks may not contradict each other."""
    facts: dict[str, Fact] = {}
    stated = {fact.name for fact in own}
    for node in fields.items("use"):
        for fact in _read_block(node, place, names):
            first = facts.setdefault(fact.name, fact)
            if contradicts(first, fact) and fact.name not in stated:
                report_contradiction(fact, first, names)
    return tuple(fact for fact in facts.values() if fact.name not in stated)


def _read_block(node: Node, place: Place | None, names: Names) -> tuple[Fact, ...]:
    text = string_of(node, names.diagnostics)
    path = None if text is None or not isinstance(node, Scalar) else _inside(node, place, names)
    if path is None:
        return ()
    document = read_document(path, names.diagnostics, name=_shown(path))
    root = None if document is None else compose(document, names.diagnostics)
    if root is None:
        return ()
    fields = Fields(root, names.diagnostics, what="a block of facts")
    facts = read_alleged(fields.mapping("facts"), names)
    fields.finish()
    return facts


def _inside(node: Scalar, place: Place | None, names: Names) -> Path | None:
    """Give the file that is named, if it stands inside the folder."""
    if place is None:
        message = f"{quoted(node.text)} cannot be found from a scenario that stands in no file"
        names.diagnostics.report(
            "file-outside", message, node.span, help="name the scenario's file, or write the facts out"
        )
        return None
    try:
        # Links are followed before the comparison, so that none leads out of the folder.
        path = Path(os.path.realpath(place.file.parent / node.text))
    except ValueError:
        names.diagnostics.report("unreadable-file", f"{quoted(node.text)} is not a path", node.span)
        return None
    if path.is_relative_to(place.root.resolve()) and not Path(node.text).is_absolute():
        return path
    message = f"{quoted(node.text)} leaves the folder of the scenario"
    names.diagnostics.report("file-outside", message, node.span, help="name a file inside the folder")
    return None


def _shown(path: Path) -> str:
    """Show a file as seen from where the program runs, where that is possible."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else path.name
