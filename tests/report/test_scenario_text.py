"""Scenarios written as YAML load to the same scenarios."""

from pathlib import Path

from selfdefense.language import load_framework, load_scenario, scenario_from_text
from selfdefense.report.scenario_text import scenario_text
from tests.report.harbour import HEAD, framework

CORPUS = Path(__file__).parent.parent.parent / "scenarios"

FULL = (
    HEAD
    + """
law_as_of: 2019-01-01
narrative: {en: 'It "said" so: # not a comment', ja: 「攻撃」があった}
source: [https://example.org/a, "a report: 2"]
assume: [attack-happened]
readings: {scope: open}
facts:
  grave: {contested: [{value: true, by: council, evidence: "yes: no"}, {value: false}], note: both say so}
  urgent: {value: unknown, by: somebody}
  asked_help: {north: true}
stipulate: {emergency: true}
ask:
  - lend
  - act: the second one
    action: strike_abroad
    given: {place: sea}
    route: defence-act/may-strike-abroad
    layer: statute
expect:
  lend: not_authorised
  the second one: {outcome: not_authorised, bars: []}
  emergency: true
"""
)


def test_every_part_is_written() -> None:
    """Days, texts with quotes, what is contested, readings, stipulations, acts and expectations."""
    scenario = scenario_from_text(FULL, framework())
    assert scenario_from_text(scenario_text(scenario, framework()), framework()) == scenario
    assert scenario_from_text(scenario_text(scenario, framework(), language="ja"), framework()) == scenario


def test_the_corpus_is_written_without_loss() -> None:
    """Blocks are written out; the rest is the same."""
    pack = load_framework("japan")
    scenarios = [load_scenario(place, pack) for place in sorted(CORPUS.glob("*.yaml"))[::4]]
    assert [scenario_from_text(scenario_text(case, pack), pack) for case in scenarios] == scenarios
