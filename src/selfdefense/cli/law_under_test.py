"""What the commands that test the law share: scenarios and features of one framework, and progress shown."""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from selfdefense.framework import Framework
from selfdefense.language import load_framework
from selfdefense.scenario import Scenario

from .errors import BadInputError
from .inputs import Unread, framework_of, load_all, places_of
from .options import share

__all__ = ["add_tested_law", "progress_shown", "scenarios_of"]


def add_tested_law(parser: argparse.ArgumentParser) -> None:
    """Add the scenarios, the part of the law that is looked at, and the score below which the command fails."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="scenarios and features, or folders of them")
    parser.add_argument("--framework", metavar="PACK", default=None, help="name or folder of the rule pack")
    parser.add_argument("--law", action="append", metavar="LAW", help="only this law (may be repeated)")
    parser.add_argument("--at-least", type=share, default=0.0, metavar="SHARE", help="fail below this share, e.g. 0.95")
    parser.add_argument("--quiet", action="store_true", help="no progress")


def scenarios_of(options: argparse.Namespace) -> tuple[Framework, tuple[Scenario, ...]]:
    """Load scenarios and features: all must load, and be of one framework; with a named one, others are passed over."""
    features = tuple(file for path in options.paths for file in _features(Path(path)))
    paths = [path for path in options.paths if not any(file.is_relative_to(path) for file in features)]
    given = load_framework(options.framework) if options.framework is not None else None
    read = [*_of_files(paths, options.framework, given), *_of_features(features, given)]
    frameworks = {framework.id: framework for framework, _ in read}
    if len(frameworks) != 1:
        raise BadInputError(f"error: these scenarios are of several frameworks, or of none: {', '.join(frameworks)}")
    framework = next(iter(frameworks.values()))
    _refuse_unknown_laws(framework, options.law or ())
    return framework, tuple(scenario for _, scenario in read)


def _refuse_unknown_laws(framework: Framework, laws: Sequence[str]) -> None:
    """Refuse a law that is not there: all of nothing is not all."""
    known = {provision.id.partition("/")[0] for provision in framework.provisions}
    unknown = [law for law in laws if law not in known]
    if unknown:
        raise BadInputError(
            *(f"error: no law named `{law}` in `{framework.id}`; see `show sources`" for law in unknown)
        )


Read = Iterator[tuple[Framework, Scenario]]


def _of_files(paths: Sequence[str], pack: str | None, given: Framework | None) -> Read:
    places = places_of(list(paths)) if paths else ()
    if given is not None:
        places = tuple(place for place in places if framework_of(place) in (None, given.id, *given.extends))
    loaded = load_all(places, pack)
    unread = [one.message for one in loaded if isinstance(one, Unread)]
    if unread:
        raise BadInputError(*unread)
    yield from ((one.framework, one.scenario) for one in loaded if not isinstance(one, Unread))


def _features(path: Path) -> Iterator[Path]:
    """List the features meant; a folder in which there are features is a folder of features."""
    if path.suffix == ".feature":
        yield path
    elif path.is_dir():
        yield from sorted(path.rglob("*.feature"))


def _of_features(features: Sequence[Path], given: Framework | None) -> Read:
    if not features:
        return
    try:
        from selfdefense.bdd.as_scenarios import UnreadFeatureError, scenarios_in
    except ModuleNotFoundError:
        raise BadInputError("error: features need pytest-bdd: pip install 'selfdefense[bdd]'") from None
    unread = []
    for file in features:
        try:
            scenarios = scenarios_in(file, Path.cwd())
        except UnreadFeatureError as mistake:
            unread.append(f"error: {mistake}")
            continue
        for scenario in scenarios:
            if given is None or scenario.framework == given.id:
                yield given or load_framework(scenario.framework), scenario
    if unread:
        raise BadInputError(*unread)


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
