"""Load a framework by name or folder: all that its files say, or every mistake in them at once."""

from pathlib import Path

from selfdefense.diagnostics import Diagnostic, Diagnostics
from selfdefense.framework import Framework

from .cache import Kept, keep, kept, without_collection
from .packs import HEAD, Pack, find_pack, pack_at

__all__ = ["check_framework", "load_framework"]

_Stamps = tuple[tuple[str, int, int], ...]
_loaded: dict[Path, tuple[_Stamps, Kept]] = {}


def check_framework(folder: Path) -> tuple[Framework | None, Diagnostics]:
    """Read a pack and give it with all messages about it; None where there are errors.

    What reads packs is imported only here: most of the time a pack comes from the cache.
    """
    from .assemble import check_framework as assembled

    return assembled(folder)


def load_framework(name_or_path: str | Path, *, warnings: list[Diagnostic] | None = None) -> Framework:
    """Load a shipped rule pack by name, or one in a folder. Raises `DiagnosticError` with every mistake.

    Warnings are added to `warnings`, where that is given.
    """
    found = find_pack(name_or_path) if isinstance(name_or_path, str) else None
    read = _known(found if found is not None else Path(name_or_path))
    if warnings is not None:
        warnings.extend(read.warnings)
    return read.framework


def _known(folder: Path) -> Kept:
    """Give what this process has loaded already, if no file has changed since."""
    if not (folder / HEAD).is_file():
        return _read(folder)
    pack = pack_at(folder)
    key, stamps = folder.resolve(), pack.stamps()
    before = _loaded.get(key)
    if before is not None and before[0] == stamps:
        return before[1]
    found = _kept_or_read(pack)
    _loaded[key] = (stamps, found)
    return found


def _kept_or_read(pack: Pack) -> Kept:
    found = kept(pack.digest())
    if found is None:
        found = _read(pack.folder)
        keep(found)
    return found


def _read(folder: Path) -> Kept:
    with without_collection():
        framework, diagnostics = check_framework(folder)
    diagnostics.raise_if_errors()
    assert framework is not None
    return Kept(framework, diagnostics.warnings)


def forget_loaded() -> None:
    """Forget what this process has loaded, as a new process would not know it."""
    _loaded.clear()
