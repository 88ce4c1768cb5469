"""A scenario as the options of a command change it: for questions that are asked of a scenario, not of a verdict."""

import argparse

import attrs

from selfdefense.diagnostics import nearest
from selfdefense.engines import stance_of
from selfdefense.framework import Framework
from selfdefense.scenario import Scenario

from .errors import BadInputError
from .inputs import Loaded, Unread, load_all, places_of

__all__ = ["adjusted", "load_one", "load_scenario_at", "refuse_unknown_actions"]


def load_one(options: argparse.Namespace) -> Loaded:
    """Load the one scenario that is named, with what the options say in its place."""
    loaded = load_scenario_at(options.scenario, options.framework)
    return attrs.evolve(loaded, scenario=adjusted(loaded.scenario, options, loaded.framework))


def load_scenario_at(place: str, framework: str | None) -> Loaded:
    """Load one scenario."""
    places = places_of([place])
    if len(places) > 1:
        raise BadInputError(f"error: `{place}` has {len(places)} scenarios; name one of them")
    (loaded,) = load_all(places, framework)
    if isinstance(loaded, Unread):
        raise BadInputError(loaded.message)
    return loaded


def adjusted(scenario: Scenario, options: argparse.Namespace, framework: Framework) -> Scenario:
    """Put what the options say in the place of what a scenario says; unknown names are bad input."""
    changed = attrs.evolve(
        scenario,
        as_of=options.as_of if options.as_of is not None else scenario.as_of,
        law_as_of=options.law_as_of if options.law_as_of is not None else scenario.law_as_of,
        readings=tuple({**dict(scenario.readings), **dict(options.reading)}.items()),
        assume=tuple(dict.fromkeys((*scenario.assume, *options.assume))),
    )
    try:
        stance_of(framework, changed)
    except ValueError as mistake:
        raise BadInputError(f"error: {mistake}") from mistake
    return changed


def refuse_unknown_actions(framework: Framework, scenario: Scenario | None, labels: list[str]) -> None:
    """Refuse what is neither an act of the scenario nor an action of the rule pack, with the nearest name."""
    acts = {act.label for act in scenario.ask} if scenario is not None else set()
    for label in labels:
        if label not in acts and label not in framework.action:
            close = nearest(label, (*acts, *framework.action))
            hint = f"; did you mean `{close}`?" if close is not None else ""
            raise BadInputError(f"error: no action or act named `{label}`{hint}")
