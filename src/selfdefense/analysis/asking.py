"""What is asked about: one act of a scenario, or an action by its name, on a bench of its own. Answers nothing."""

import attrs

from selfdefense.engines import Bench, acts_asked, bench_of, refuse_contradictions
from selfdefense.framework import Framework
from selfdefense.scenario import Act, Scenario

__all__ = ["Subject", "subject_of"]


@attrs.frozen(kw_only=True, eq=False)
class Subject:
    """An act and the situation it is asked about."""

    framework: Framework
    scenario: Scenario
    act: Act
    bench: Bench


def subject_of(framework: Framework, scenario: Scenario, label: str) -> Subject:
    """Find what a label stands for: an act of the scenario, or an action of the framework.

    ValueError for a label that is neither; DiagnosticError for a scenario that contradicts itself.
    """
    (act,) = acts_asked(framework, scenario, (label,))
    bench = bench_of(framework, scenario, act)
    refuse_contradictions(bench, scenario)
    return Subject(framework=framework, scenario=scenario, act=act, bench=bench)
