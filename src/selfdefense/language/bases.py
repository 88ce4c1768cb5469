"""What a pack extends: the name in its head, and the folder that has that name. Joins nothing."""

from pathlib import Path

from selfdefense.diagnostics import Diagnostics

from .nodes import MappingNode, Scalar, compose, read_document

__all__ = ["EXTENDS", "extended_name"]

EXTENDS = "extends"


def extended_name(head: Path) -> str | None:
    """Give the name of the pack that a head says it extends; mistakes are reported when the head itself is read."""
    if not head.is_file() or EXTENDS.encode() not in head.read_bytes():
        return None
    unheard = Diagnostics()
    document = read_document(head, unheard)
    root = None if document is None else compose(document, unheard)
    named = root.get(EXTENDS) if isinstance(root, MappingNode) else None
    return named.text if isinstance(named, Scalar) else None
