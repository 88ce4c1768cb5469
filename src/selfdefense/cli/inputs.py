"""Which scenarios a command is given: files, folders of them, standard input."""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs

from selfdefense.diagnostics import DiagnosticError, render
from selfdefense.framework import Framework
from selfdefense.frozen import frozen
from selfdefense.language import check_scenario, load_framework, scenario_from_text
from selfdefense.scenario import Scenario

from .errors import BadInputError
from .output import complain

__all__ = ["STDIN", "Loaded", "Unread", "framework_of", "load_all", "places_of"]

STDIN = "-"
_SHOWN = "<stdin>"
_BLOCKS = "blocks"
_HEAD = re.compile(rb"^[\"']?scenario[\"']?[ \t]*:", re.MULTILINE)
_FRAMEWORK = re.compile(rb"^[\"']?framework[\"']?[ \t]*:[ \t]*[\"']?([a-z0-9-]+)", re.MULTILINE)
_MOST_BYTES = 2**20
"""More than any scenario may have; reading stops there, and the loader refuses it."""


@frozen(kw_only=True)
class Loaded:
    """A scenario, the law it is held against, and where it stands."""

    place: str
    scenario: Scenario
    framework: Framework


@frozen(kw_only=True)
class Unread:
    """A scenario that could not be read, and why."""

    place: str
    message: str


def places_of(paths: list[str]) -> tuple[str, ...]:
    """List the files meant, each once: those named, and the scenarios in folders named, in the order of their names."""
    missing = [path for path in paths if path != STDIN and not os.path.exists(path)]
    if missing:
        raise BadInputError(*(f"error: no file or folder `{path}`" for path in missing))
    found = dict.fromkeys(place for path in paths for place in _places(path))
    if not found:
        raise BadInputError(f"error: no scenario in {', '.join(f'`{path}`' for path in paths)}")
    return tuple(found)


def _places(path: str) -> Iterator[str]:
    if path == STDIN or not os.path.isdir(path):
        yield path
        return
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            place = os.path.join(folder, name)
            if name.endswith(".yaml") and not name.startswith(".") and not _is_block(path, place):
                yield place


def _is_block(root: str, place: str) -> bool:
    """Say whether a file is a block of facts: it lies in a folder of blocks and is headed by no scenario."""
    folders = Path(place).relative_to(root).parent.parts
    return _BLOCKS in (*folders, Path(root).name) and not _HEAD.search(_bytes(place))


def framework_of(place: str) -> str | None:
    """Give the framework that a file names, at a glance and without loading either; None where that cannot be said."""
    found = None if place == STDIN else _FRAMEWORK.search(_bytes(place))
    return None if found is None else found[1].decode()


def _bytes(place: str) -> bytes:
    try:
        with open(place, "rb") as file:
            return file.read(_MOST_BYTES)
    except OSError:
        return b"scenario:"


def load_all(places: tuple[str, ...], framework: str | None, *, warnings: bool = False) -> tuple[Loaded | Unread, ...]:
    """Load every scenario; in the place of one that does not load stands the message about it."""
    given = load_framework(framework) if framework is not None else None
    reader = _Reader(given=given, warnings=warnings)
    return tuple(map(reader.load, places))


@frozen(kw_only=True)
class _Reader:
    """Reads scenarios under one framework, or each under the one that it names; a pack is looked at only once."""

    given: Framework | None
    warnings: bool
    packs: dict[str, Framework] = attrs.field(factory=dict)

    def load(self, place: str) -> Loaded | Unread:
        try:
            scenario = self._scenario(place)
            law = self.given if self.given is not None else self._pack(scenario.framework)
        except DiagnosticError as mistakes:
            return Unread(place=place, message=str(mistakes))
        return Loaded(place=_SHOWN if place == STDIN else place, scenario=scenario, framework=law)

    def _pack(self, name: str) -> Framework:
        if name not in self.packs:
            self.packs[name] = load_framework(name)
        return self.packs[name]

    def _scenario(self, place: str) -> Scenario:
        if place == STDIN:
            return scenario_from_text(_standard_input(), self.given, name=_SHOWN, load=self._pack)
        scenario, diagnostics = check_scenario(place, self.given, root=_root(place), load=self._pack)
        diagnostics.raise_if_errors()
        if self.warnings and diagnostics.warnings:
            complain(render(diagnostics.warnings, diagnostics.documents))
        assert scenario is not None
        return scenario


def _root(place: str) -> Path | None:
    """Give the folder that blocks may stand in: the one we are in, for what lies below it."""
    here = Path.cwd()
    return here if Path(place).resolve().is_relative_to(here) else None


def _standard_input() -> str:
    try:
        return sys.stdin.buffer.read(_MOST_BYTES).decode("utf-8")
    except UnicodeDecodeError:
        raise BadInputError("error: standard input is not UTF-8") from None
