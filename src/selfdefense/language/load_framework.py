"""Load a framework by name or folder: all that its files say, or every mistake in them at once."""

from pathlib import Path

from selfdefense.diagnostics import Diagnostic
from selfdefense.framework import Framework

from .assemble import check_framework
from .packs import find_pack

__all__ = ["load_framework"]


def load_framework(name_or_path: str | Path, *, warnings: list[Diagnostic] | None = None) -> Framework:
    """Load a shipped rule pack by name, or one in a folder. Raises `DiagnosticError` with every mistake.

    Warnings are added to `warnings`, where that is given.
    """
    found = find_pack(name_or_path) if isinstance(name_or_path, str) else None
    framework, diagnostics = check_framework(found if found is not None else Path(name_or_path))
    diagnostics.raise_if_errors()
    assert framework is not None
    if warnings is not None:
        warnings.extend(diagnostics.warnings)
    return framework
