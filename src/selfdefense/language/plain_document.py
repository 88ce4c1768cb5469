"""A YAML file as plain lists, mappings and texts, for files beside a rule pack. Knows no key and guesses no value."""

from pathlib import Path
from typing import TypeAlias

from selfdefense.diagnostics import Diagnostics

from .nodes import MappingNode, Node, Scalar, compose, read_document

__all__ = ["Plain", "read_plain"]

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"


def read_plain(path: Path) -> Plain:
    """Read a file. Raises `DiagnosticError` with every mistake."""
    diagnostics = Diagnostics()
    document = read_document(path, diagnostics)
    root = None if document is None else compose(document, diagnostics)
    diagnostics.raise_if_errors()
    assert root is not None
    return _plain(root)


def _plain(node: Node) -> Plain:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, MappingNode):
        return {entry.key.text: _plain(entry.value) for entry in node.entries}
    return [_plain(item) for item in node.items]
