"""The scenarios that are shipped, as rows of tables: the verdicts are those of `evaluate`."""

from pathlib import Path

import attrs
import pyarrow as pa
import pytest

from selfdefense.engines import evaluate
from selfdefense.framework import Kind
from selfdefense.language import load_framework, load_scenario
from selfdefense.scenario import Act, Scenario
from selfdefense.tables import evaluate_table

FOLDER = Path(__file__).parents[2] / "scenarios"
LOADED = {path.stem: load_scenario(path, root=FOLDER) for path in sorted(FOLDER.glob("*.yaml"))[::10]}
ASKED = [
    (scenario, act)
    for scenario in LOADED.values()
    for act in scenario.ask
    if not (scenario.stipulate or act.route or act.layer)
]


def row_of(scenario: Scenario, act: Act) -> pa.Table:
    """Write what a scenario and an act state as a table of one row."""
    stated = {fact.name: fact.value for fact in (*scenario.facts, *act.given)}
    facts = load_framework(scenario.framework).fact
    types = {Kind.BOOLEAN: pa.bool_(), Kind.CHOICE: pa.string()}
    return pa.table({name: pa.array([value], types.get(facts[name].kind)) for name, value in stated.items()})


@pytest.mark.parametrize(("scenario", "act"), ASKED, ids=lambda one: getattr(one, "id", None) or one.label)
def test_a_shipped_scenario_as_a_row_has_its_verdicts(scenario: Scenario, act: Act) -> None:
    """Outcome and now of each act are those of the scenario, what is settled by completions included."""
    framework = load_framework(scenario.framework)
    base = attrs.evolve(scenario, facts=())
    found = evaluate_table(framework, row_of(scenario, act), [act.action], base=base, exact=True)
    verdict = evaluate(framework, scenario, actions=[act.label], engine="compiled").verdicts[0]
    row = found.table.to_pylist()[0]
    assert (row[act.action], row[f"{act.action}:now"]) == (verdict.outcome.value, verdict.now.value)


def test_stipulated_concepts_are_refused() -> None:
    """A table takes no concepts as given: it says so, and does not leave them out."""
    scenario = next(iter(LOADED.values()))
    framework = load_framework(scenario.framework)
    base = attrs.evolve(scenario, stipulate=((framework.concepts[0].name, True),))
    with pytest.raises(ValueError, match="a table takes no concepts as given"):
        evaluate_table(framework, pa.table({"id": [1]}), [framework.actions[0].name], base=base, carry=["id"])
