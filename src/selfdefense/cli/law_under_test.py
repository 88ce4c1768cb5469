"""What the commands that test the law share: scenarios of one framework, and progress on standard error."""

import argparse
import sys
from collections.abc import Callable

from selfdefense.framework import Framework
from selfdefense.language import load_framework
from selfdefense.scenario import Scenario

from .errors import BadInputError
from .inputs import Unread, framework_of, load_all, places_of

__all__ = ["add_tested_law", "progress_shown", "scenarios_of"]


def add_tested_law(parser: argparse.ArgumentParser) -> None:
    """Add the scenarios, the part of the law that is looked at, and the score below which the command fails."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="scenarios, or folders of them")
    parser.add_argument("--framework", metavar="PACK", default=None, help="name or folder of the rule pack")
    parser.add_argument("--law", action="append", metavar="LAW", help="only this law (may be repeated)")
    parser.add_argument("--at-least", type=float, default=0.0, metavar="SHARE", help="fail below this share, e.g. 0.95")
    parser.add_argument("--quiet", action="store_true", help="no progress")


def scenarios_of(options: argparse.Namespace) -> tuple[Framework, tuple[Scenario, ...]]:
    """Load the scenarios: all must load, and be of one framework; with a named one, others are passed over."""
    places = places_of(options.paths)
    if options.framework is not None:
        framework = load_framework(options.framework)
        places = tuple(place for place in places if framework_of(place) in (None, framework.id, *framework.extends))
    loaded = load_all(places, options.framework)
    unread = [one.message for one in loaded if isinstance(one, Unread)]
    if unread:
        raise BadInputError(*unread)
    read = [one for one in loaded if not isinstance(one, Unread)]
    frameworks = {one.framework.id: one.framework for one in read}
    if len(frameworks) != 1:
        raise BadInputError(f"error: these scenarios are of several frameworks: {', '.join(frameworks)}")
    return next(iter(frameworks.values())), tuple(one.scenario for one in read)


def progress_shown(options: argparse.Namespace) -> Callable[[str, int, int], None] | None:
    """Show how far long work has come, on standard error."""
    if options.quiet:
        return None
    on_terminal = sys.stderr.isatty()

    def show(what: str, done: int, there_are: int) -> None:
        if on_terminal:
            sys.stderr.write(f"\r{what}: {done} of {there_are} ")
            sys.stderr.flush()
        elif done % 100 == 0:
            sys.stderr.write(f"{what}: {done} of {there_are}\n")

    return show
