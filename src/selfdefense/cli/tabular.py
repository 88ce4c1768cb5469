"""What the commands on many situations share: what is alike in all of them, and counts of outcomes."""

import argparse
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import attrs

from selfdefense.cli.errors import BadInputError
from selfdefense.cli.options import Readings, add_framework, day, reading
from selfdefense.evaluation import Outcome

if TYPE_CHECKING:
    from selfdefense.framework import Framework
    from selfdefense.scenario import Scenario

__all__ = ["add_situation", "base_of", "framework_of", "outcome_lines"]


def add_situation(parser: argparse.ArgumentParser) -> None:
    """Add what all situations have alike."""
    parser.add_argument("--like", metavar="FILE", help="a scenario: its day, facts and readings hold for all")
    parser.add_argument("--as-of", type=day, metavar="DAY", help="the day of the facts (default: that of --like)")
    parser.add_argument("--law-as-of", type=day, metavar="DAY", help="the day of the law and of the official readings")
    parser.add_argument(
        "--reading", type=reading, action=Readings, default=[], metavar="QUESTION=READING", help="take another reading"
    )
    parser.add_argument(
        "--assume", action="append", default=[], metavar="NAME", help="opt in to an assumption of the rule pack"
    )
    add_framework(parser, default="japan")


def framework_of(options: argparse.Namespace) -> "Framework":
    """Load the rule pack."""
    from selfdefense.language import load_framework

    return load_framework(options.framework)


def base_of(options: argparse.Namespace, framework: "Framework") -> "tuple[Scenario, tuple[str, ...]]":
    """Give what all situations have alike, and the actions asked."""
    from selfdefense.language import load_scenario
    from selfdefense.tables import base_scenario

    like = load_scenario(options.like, framework) if options.like else None
    as_of = options.as_of or (like.as_of if like is not None else None)
    if as_of is None:
        raise BadInputError("error: a table needs a day: give --as-of or --like")
    base = like or base_scenario(framework, as_of=as_of)
    actions = tuple(dict.fromkeys(options.action or (act.action for act in base.ask)))
    if not actions:
        raise BadInputError("error: name what is asked with --action (see `selfdefense show actions`)")
    changed = attrs.evolve(
        base,
        as_of=as_of,
        law_as_of=options.law_as_of or base.law_as_of,
        readings=tuple({**dict(base.readings), **dict(options.reading)}.items()),
        assume=tuple(dict.fromkeys((*base.assume, *options.assume))),
    )
    return changed, actions


def outcome_lines(outcomes: Mapping[str, Mapping[str, int]]) -> str:
    """Write how often each outcome was found, action by action, the best outcome first."""
    return "".join(_lines(outcomes))


def _lines(outcomes: Mapping[str, Mapping[str, int]]) -> Iterator[str]:
    for action, counts in outcomes.items():
        total = sum(counts.values()) or 1
        yield f"{action}\n"
        for outcome in Outcome:
            if outcome.value in counts:
                found = counts[outcome.value]
                yield f"  {found / total:>7.2%}  {found:>12,}  {outcome.value.replace('_', ' ')}\n"
