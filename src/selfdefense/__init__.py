"""What a state may lawfully do with its armed forces, in a situation, under a law, on a date, and why.

>>> import selfdefense as sd
>>> sd.Truth.TRUE & sd.Truth.UNKNOWN
<Truth.UNKNOWN: 1>

The public names are loaded when they are first used, so that the command line can answer `--version` at once
(docs/decisions/0007-public-names-load-when-used.md).
"""

from importlib import import_module
from typing import TYPE_CHECKING

from .version import __version__

if TYPE_CHECKING:
    from .diagnostics import DiagnosticError
    from .engines import EngineError, evaluate
    from .evaluation import Evaluation, Outcome, Verdict
    from .evaluation.expectations import check_expectations
    from .framework import Framework
    from .language import load_framework, load_scenario, scenario_from_facts
    from .report import render_json, render_text
    from .scenario import Scenario
    from .truth import Truth

__all__ = [
    "DiagnosticError",
    "EngineError",
    "Evaluation",
    "Framework",
    "Outcome",
    "Scenario",
    "Truth",
    "Verdict",
    "__version__",
    "check_expectations",
    "evaluate",
    "load_framework",
    "load_scenario",
    "render_json",
    "render_text",
    "scenario_from_facts",
]

_HOMES = {
    "DiagnosticError": "diagnostics",
    "EngineError": "engines",
    "Evaluation": "evaluation",
    "Framework": "framework",
    "Outcome": "evaluation",
    "Scenario": "scenario",
    "Truth": "truth",
    "Verdict": "evaluation",
    "check_expectations": "evaluation.expectations",
    "evaluate": "engines",
    "load_framework": "language",
    "load_scenario": "language",
    "render_json": "report",
    "render_text": "report",
    "scenario_from_facts": "language",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Load a public name from where it lives, once."""
        if name not in _HOMES:
            raise AttributeError(f"module `selfdefense` has no attribute `{name}`")
        value = getattr(import_module(f"selfdefense.{_HOMES[name]}"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        """List the public names, loaded or not."""
        return sorted({*globals(), *__all__})
