"""Evaluation as the options say, and its failures as messages."""

import argparse
from collections.abc import Sequence

from selfdefense.engines import evaluate
from selfdefense.evaluation import Evaluation

from .errors import BadInputError
from .inputs import Loaded

__all__ = ["evaluate_as"]


def evaluate_as(options: argparse.Namespace, loaded: Loaded, actions: Sequence[str] | None) -> Evaluation:
    """Evaluate a scenario; a name that the rule pack does not know is bad input."""
    try:
        return evaluate(
            loaded.framework,
            loaded.scenario,
            engine=options.engine,
            as_of=options.as_of,
            law_as_of=options.law_as_of,
            readings=dict(options.reading),
            assume=options.assume,
            actions=actions,
        )
    except ValueError as mistake:
        raise BadInputError(f"error: {loaded.place}: {mistake}") from mistake
