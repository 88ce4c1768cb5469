"""A scenario from a file, a text or plain facts, with every mistake at once. Finds and loads its framework by name."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

import attrs

from selfdefense.diagnostics import Diagnostic, Diagnostics, Document
from selfdefense.framework import Framework
from selfdefense.scenario import Scenario

from .blocks import Place
from .check_scenario import check_facts
from .load_framework import load_framework
from .nodes import Node, compose, read_document
from .packs import find_pack, list_packs
from .read_scenario import framework_named, read_scenario
from .written import written

__all__ = ["check_scenario", "framework_of", "load_scenario", "scenario_from_facts", "scenario_from_text"]

Load = Callable[[str], Framework]
"""Loads a shipped rule pack by its name."""


def load_scenario(
    path: str | Path,
    framework: Framework | None = None,
    *,
    root: Path | None = None,
    warnings: list[Diagnostic] | None = None,
) -> Scenario:
    """Load a scenario. Raises `DiagnosticError` with every mistake.

    Without a framework, the shipped pack that the scenario names is loaded. The blocks that it uses stand in its
    folder, or anywhere inside `root`. Warnings are added to `warnings`, where that is given.
    """
    scenario, diagnostics = check_scenario(path, framework, root=root)
    diagnostics.raise_if_errors()
    assert scenario is not None
    if warnings is not None:
        warnings.extend(diagnostics.warnings)
    return scenario


def check_scenario(
    path: str | Path, framework: Framework | None = None, *, root: Path | None = None, load: Load = load_framework
) -> tuple[Scenario | None, Diagnostics]:
    """Read a scenario's file; give the scenario, if there are no errors, and all messages.

    `load` loads the pack that the scenario names, where no framework is given.
    """
    diagnostics = Diagnostics()
    file = Path(path)
    document = read_document(file, diagnostics, name=str(path))
    if document is None:
        return None, diagnostics
    place = Place(file=file, root=file.parent if root is None else root)
    return _checked(document, framework, place, diagnostics, load), diagnostics


def scenario_from_text(
    text: str, framework: Framework | None = None, *, name: str = "<text>", load: Load = load_framework
) -> Scenario:
    """Read a scenario from a text that stands in no file; it can use no blocks. Raises `DiagnosticError`."""
    diagnostics = Diagnostics()
    scenario = _checked(Document(name=name, text=text), framework, None, diagnostics, load)
    diagnostics.raise_if_errors()
    assert scenario is not None
    return scenario


def scenario_from_facts(  # noqa: PLR0913 - the keys of a scenario, all but two of them optional and by keyword
    framework: Framework,
    facts: Mapping[str, object],
    *,
    as_of: date | str | None = None,
    law_as_of: date | str | None = None,
    assume: Sequence[str] = (),
    readings: Mapping[str, str] | None = None,
    stipulate: Mapping[str, bool] | None = None,
    ask: Sequence[str | Mapping[str, object]] = (),
    base: Scenario | None = None,
) -> Scenario:
    """Make a scenario of plain values; None is an explicit unknown. Raises `DiagnosticError` with every mistake.

    With `base`, what is given here is added to that scenario and prevails over it.
    """
    day = as_of if as_of is not None else (None if base is None else base.as_of)
    if day is None:
        raise ValueError("a scenario needs a day: give `as_of`")
    keys: dict[str, object] = {"law_as_of": law_as_of, "assume": assume, "readings": readings}
    stated = {key: value for key, value in {**keys, "stipulate": stipulate, "ask": ask}.items() if value}
    name = "facts" if base is None else base.id
    text = written({"scenario": name, "framework": framework.id, "as_of": day, **stated, "facts": facts})
    return _overlaid(framework, Document(name="<facts>", text=text), base)


def _overlaid(framework: Framework, document: Document, base: Scenario | None) -> Scenario:
    diagnostics = Diagnostics()
    node = compose(document, diagnostics)
    scenario = None if node is None else read_scenario(node, framework, diagnostics)
    diagnostics.raise_if_errors()
    assert scenario is not None
    merged = scenario if base is None else _added(scenario, base)
    assert scenario.span is not None
    check_facts(framework, merged, scenario.span, diagnostics)
    diagnostics.raise_if_errors()
    return merged


def _added(scenario: Scenario, base: Scenario) -> Scenario:
    return attrs.evolve(
        base,
        as_of=scenario.as_of,
        law_as_of=scenario.law_as_of if scenario.law_as_of is not None else base.law_as_of,
        assume=tuple(dict.fromkeys([*base.assume, *scenario.assume])),
        readings=tuple({**dict(base.readings), **dict(scenario.readings)}.items()),
        stipulate=tuple({**dict(base.stipulate), **dict(scenario.stipulate)}.items()),
        facts=tuple({**base.fact, **scenario.fact}.values()),
        ask=scenario.ask or base.ask,
    )


def _checked(
    document: Document, framework: Framework | None, place: Place | None, diagnostics: Diagnostics, load: Load
) -> Scenario | None:
    node = compose(document, diagnostics)
    known = None if node is None else framework or framework_of(node, diagnostics, load)
    if node is None or known is None:
        return None
    scenario = read_scenario(node, known, diagnostics, place)
    if scenario is not None:
        assert scenario.span is not None
        check_facts(known, scenario, scenario.span, diagnostics)
    return None if diagnostics.errors else scenario


def framework_of(node: Node, diagnostics: Diagnostics, load: Load = load_framework) -> Framework | None:
    """Load the shipped pack that a document names, or report that there is none."""
    name = framework_named(node, diagnostics)
    if name is None:
        return None
    if find_pack(name.text) is not None:
        return load(name.text)
    packs = ", ".join(list_packs())
    message = f"no rule pack named `{name.text}`"
    diagnostics.report("unknown-name", message, name.span, help=f"known are: {packs}")
    return None
