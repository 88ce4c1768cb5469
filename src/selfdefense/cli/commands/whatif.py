"""`selfdefense whatif`: the least changes that turn a matter, or the effect of given changes."""

import argparse
from decimal import Decimal, InvalidOperation

from selfdefense.analysis import effect_of, whatif
from selfdefense.cli.asked_scenario import load_one, refuse_unknown_actions
from selfdefense.cli.errors import BadInputError
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.options import add_color, add_evaluation, add_framework, add_language, positive
from selfdefense.cli.showing import add_form, show
from selfdefense.framework import Framework, Kind, Value
from selfdefense.language.days import day_from_text
from selfdefense.report.inquiry_outlines import effect_outline, whatif_outline
from selfdefense.report.plain_object import plain_object
from selfdefense.truth import Truth

__all__ = ["add_arguments", "run"]

_WANTED = {"lawful": Truth.TRUE, "unlawful": Truth.FALSE, None: None}
_BOOLEANS = {"true": True, "false": False}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("scenario", metavar="SCENARIO", help="a scenario, or - for standard input")
    parser.add_argument("action", metavar="ACTION", help="an action or act (see `show actions`)")
    parser.add_argument("--to", choices=("lawful", "unlawful"), help="what it shall become (default: the other)")
    parser.add_argument("--set", action="append", metavar="FACT=VALUE", dest="changes", help="show the effect of this")
    parser.add_argument("--longest", type=positive, metavar="N", help="only changes of so many facts at most")
    add_form(parser)
    add_evaluation(parser)
    add_framework(parser)
    add_language(parser)
    add_color(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Search the least changes, or show given ones; that none will do is a result like any other."""
    one = load_one(options)
    refuse_unknown_actions(one.framework, one.scenario, [options.action])
    if options.changes:
        changes = _changes(one.framework, options.changes)
        try:
            effect = effect_of(one.framework, one.scenario, dict(changes), actions=[options.action])
        except ValueError as mistake:
            raise BadInputError(f"error: {mistake}") from mistake
        outline = effect_outline(effect, changes, one.framework, language=options.lang)
        plain = {"turned": list(effect.turned), "changed": plain_object(effect.scenario)}
    else:
        found = whatif(one.framework, one.scenario, options.action, wanted=_WANTED[options.to], longest=options.longest)
        outline = whatif_outline(found, one.framework, language=options.lang)
        plain = plain_object(found)
    show(options, outline, plain, one.framework.language)
    return ExitCode.DONE


def _changes(framework: Framework, written: list[str]) -> list[tuple[str, Value | None]]:
    changes: dict[str, Value | None] = {}
    for one in written:
        name, value = _change(framework, one)
        if name in changes:
            raise BadInputError(f"error: `{name}` is set twice; give one value")
        changes[name] = value
    return list(changes.items())


def _change(framework: Framework, written: str) -> tuple[str, Value | None]:
    name, sign, value = written.partition("=")
    fact = framework.fact.get(name)
    if not sign or fact is None:
        raise BadInputError(f"error: `{written}` is no change; write FACT=VALUE with a fact of the rule pack")
    if value == "unknown":
        return name, None
    try:
        match fact.kind:
            case Kind.BOOLEAN:
                return name, _BOOLEANS[value]
            case Kind.QUANTITY:
                return name, Decimal(value)
            case Kind.DATE:
                return name, day_from_text(value)
            case Kind.CHOICE:
                return name, value
    except (KeyError, ValueError, InvalidOperation):
        raise BadInputError(f"error: `{value}` is no value of `{name}`") from None
