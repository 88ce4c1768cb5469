"""`selfdefense doctor`: what is installed and what runs here."""

import argparse
import platform
from importlib.metadata import PackageNotFoundError, version

from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.output import emit
from selfdefense.diagnostics import DiagnosticError
from selfdefense.engines import EngineStatus, engine_statuses
from selfdefense.language import list_packs, load_framework
from selfdefense.version import __version__

__all__ = ["add_arguments", "run"]

_PACKAGES = ("attrs", "pyyaml", "wcwidth", "durable-rules")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take no arguments."""


def run(options: argparse.Namespace) -> ExitCode:
    """Report, and fail where no engine runs or no rule pack loads."""
    statuses = engine_statuses()
    packs = {name: _pack(name) for name in list_packs()}
    lines = [
        f"selfdefense  {__version__}",
        f"python       {platform.python_version()} ({platform.python_implementation()}, {platform.system()})",
        *(f"package      {name} {_version(name)}" for name in _PACKAGES),
        *(f"engine       {_engine(status)}" for status in statuses),
        *(f"rule pack    {name}: {found}" for name, (_, found) in packs.items()),
    ]
    healthy = any(status.available for status in statuses) and any(loads for loads, _ in packs.values())
    if not packs:
        lines.append("rule pack    none found")
    emit("\n".join(lines) + "\n")
    return ExitCode.DONE if healthy else ExitCode.FAILED


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "is not installed"


def _engine(status: EngineStatus) -> str:
    word = "runs" if status.available else "cannot be used"
    default = ", the default" if status.default else ""
    reason = f" ({status.reason})" if status.reason else ""
    return f"{status.name}: {word}{default}{reason}"


def _pack(name: str) -> tuple[bool, str]:
    try:
        framework = load_framework(name)
    except DiagnosticError as mistakes:
        return False, f"does not load, {len(mistakes.diagnostics)} errors (see `selfdefense check {name}`)"
    count = f"{len(framework.laws)} laws, {len(framework.provisions)} provisions, {len(framework.norms)} norms"
    return True, f"loads: {count} (digest {framework.digest[:12]})"
