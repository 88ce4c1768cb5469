"""The scenarios notice when the law is changed: at least where it matters most."""

from pathlib import Path

from selfdefense import load_framework, load_scenario
from selfdefense.analysis.mutants import Mutant
from selfdefense.analysis.mutation import mutate

FOLDER = Path(__file__).parent.parent.parent / "scenarios"


def test_the_scenarios_notice_any_change_of_the_three_conditions() -> None:
    """Dropping, swapping, moving or flipping any part of the decision of 2014 makes a scenario fail."""
    japan = load_framework("japan")
    names = ("three-conditions-*.yaml", "us-forces-attacked-*.yaml", "law/cabinet-decision-2014/*.yaml")
    files = sorted(file for name in names for file in FOLDER.glob(name))
    scenarios = [load_scenario(file, japan, root=FOLDER) for file in files]

    def conditions(mutant: Mutant) -> bool:
        return mutant.provision.startswith("cabinet-decision-2014/condition")

    report = mutate(japan, scenarios, select=conditions)
    assert report.total >= 20
    assert [survivor.mutant.says for survivor in report.survivors] == []
