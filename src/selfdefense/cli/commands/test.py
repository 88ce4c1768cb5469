"""`selfdefense test`: what scenarios expect, checked."""

import argparse
from pathlib import Path

from selfdefense.cli.errors import BadInputError
from selfdefense.cli.evaluating import evaluate_as
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.inputs import Loaded, Unread, load_all, places_of
from selfdefense.cli.options import add_evaluation, add_framework, add_inputs
from selfdefense.cli.output import complain, emit
from selfdefense.diagnostics import DiagnosticError
from selfdefense.evaluation.expectations import Checked, actions_to_ask, check_expectations
from selfdefense.report import plain
from selfdefense.report.junit import CheckedScenario, junit_xml

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_inputs(parser, "PATH")
    parser.add_argument("--junit", metavar="FILE", help="also write the results as JUnit XML")
    add_evaluation(parser)
    add_framework(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Check every scenario, one line each, and a summary; nothing checked is no success."""
    loaded = load_all(places_of(options.paths), options.framework, warnings=options.warnings)
    tested = tuple(_tested(options, one) for one in loaded)
    for one in tested:
        emit(_line(one))
    for message in dict.fromkeys(one.error for one in tested if one.error is not None):
        complain(message)
    emit(_summary(tested))
    if options.junit is not None:
        _write_junit(options.junit, tested)
    return _status(tested)


def _tested(options: argparse.Namespace, one: Loaded | Unread) -> CheckedScenario:
    if isinstance(one, Unread):
        return CheckedScenario(place=one.place, scenario=one.place, error=one.message)
    if not one.scenario.expect:
        return CheckedScenario(place=one.place, scenario=one.scenario.id)
    actions = actions_to_ask(one.scenario, one.framework)
    try:
        evaluation = evaluate_as(options, one, actions)
    except DiagnosticError as mistakes:
        return CheckedScenario(place=one.place, scenario=one.scenario.id, error=str(mistakes))
    except BadInputError as mistake:
        return CheckedScenario(place=one.place, scenario=one.scenario.id, error="\n".join(mistake.messages))
    checks = check_expectations(evaluation, one.scenario, one.framework)
    return CheckedScenario(place=one.place, scenario=one.scenario.id, checks=checks)


def _line(tested: CheckedScenario) -> str:
    if tested.error is not None:
        return f"ERROR {plain(tested.place)}: in error, see below\n"
    if not tested.checks:
        return f"NONE  {plain(tested.place)}: expects nothing\n"
    word = "ok   " if tested.passed else "FAIL "
    lines = [f"{word} {plain(tested.place)}: {_count(len(tested.checks), 'expectation')}"]
    lines += [_failure(check) for check in tested.checks if not check.passed]
    return "\n".join(lines) + "\n"


def _failure(check: Checked) -> str:
    place = f" ({check.span})" if check.span is not None else ""
    return "      " + plain(f"{check.sentence}{place}")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _summary(tested: tuple[CheckedScenario, ...]) -> str:
    checks = [check for one in tested for check in one.checks]
    passed = sum(check.passed for check in checks)
    errors = sum(one.error is not None for one in tested)
    silent = sum(one.error is None and not one.checks for one in tested)
    parts = [f"{passed} passed", f"{len(checks) - passed} failed"]
    parts += [f"{_count(errors, 'file')} in error"] if errors else []
    parts += [f"{_count(silent, 'scenario')} without expectations"] if silent else []
    what = f"{_count(len(tested), 'scenario')}, {_count(len(checks), 'expectation')}"
    return f"{what}: {', '.join(parts)}\n"


def _write_junit(place: str, tested: tuple[CheckedScenario, ...]) -> None:
    try:
        Path(place).write_text(junit_xml(tested), encoding="utf-8")
    except OSError as error:
        raise BadInputError(f"error: `{place}` cannot be written: {error.strerror}") from error


def _status(tested: tuple[CheckedScenario, ...]) -> ExitCode:
    if any(one.error is not None for one in tested):
        return ExitCode.BAD_INPUT
    if not any(one.checks for one in tested):
        complain("error: nothing was checked: no scenario expects anything")
        return ExitCode.BAD_INPUT
    return ExitCode.DONE if all(one.passed or not one.checks for one in tested) else ExitCode.FAILED
