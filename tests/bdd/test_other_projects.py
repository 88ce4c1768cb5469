"""Another project uses the steps by having the package installed: a test file of two lines, and its features."""

from pathlib import Path

import pytest

pytest_plugins = "pytester"

_RUN = 'from pytest_bdd import scenarios\nscenarios(".")\n'

_RULES = '''
    Given the rules as of 2020-01-01:
      """
      facts:
        - {fact: fire, says: {en: there is a fire, ja: 火災が発生した}}
        - {fact: smoke, says: {en: there is smoke, ja: 煙が出た}}
        - {fact: haze, says: {en: there is smoke, ja: もやが出た}}
      actions:
        - {action: ring, does: {en: ringing the bell, ja: 鐘を鳴らすこと}}
      --- act.yaml
      law: act
      title: {en: Bell Act, ja: 鐘法}
      layer: statute
      url: https://example.org/act
      provisions:
        - at: "1"
          cite: {en: art. 1, ja: 第1条}
          says: {en: the bell, ja: 鐘}
          from: 2000-01-01
          certainty: text
          norms:
            - {permits: ring, when: [fire]}
      """
'''

_ENGLISH = f"""
Feature: Bells
  Background:{_RULES}
  Rule: Bell Act art. 1
    Scenario: A fire
      Given there is a fire
      When the law is applied
      Then ringing the bell is permitted
      And the legal basis is "Bell Act art. 1"

    Scenario: No fire
      Given it is not so that there is a fire
      When the law is applied
      Then ringing the bell is not authorised
"""

_JAPANESE = f"""# language: ja
機能: 鐘
  背景:{_RULES.replace("Given the rules as of 2020-01-01:", "前提 2020年1月1日現在の次の規則:")}
  ルール: 鐘法第1条
    シナリオ: 火災
      前提 火災が発生した
      もし 法を適用する
      ならば 鐘を鳴らすことは認められる
      かつ 法的根拠は「鐘法第1条」である
"""


def _run(pytester: pytest.Pytester, feature: str) -> pytest.RunResult:
    pytester.makefile(".feature", bells=feature)
    pytester.makepyfile(test_features=_RUN)
    return pytester.runpytest_subprocess("-q", "-p", "no:cacheprovider")


def _scenarios(*scenarios: str) -> str:
    parts = [f"Feature: Bells\n  Background:{_RULES}"]
    parts += [f"  Scenario: Number {number}\n{scenario}" for number, scenario in enumerate(scenarios)]
    return "\n".join(parts)


def test_features_in_both_languages_run(pytester: pytest.Pytester) -> None:
    """A project with nothing but features and a test file of two lines runs them."""
    pytester.makefile(".feature", kane=_JAPANESE)
    _run(pytester, _ENGLISH).assert_outcomes(passed=3)


def test_a_false_expectation_fails_in_the_words_of_the_feature(pytester: pytest.Pytester) -> None:
    """The failure shows the feature's line, what was found, and no trace of our code."""
    feature = _scenarios("Given there is a fire\nWhen the law is applied\nThen ringing the bell is prohibited")
    result = _run(pytester, feature)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "*bells.feature:*: Then ringing the bell is prohibited",
            "“ringing the bell” is permitted, not prohibited",
            "*`act/1` is open",
        ]
    )
    result.stdout.no_fnmatch_line("*checks.py*")


_UNREADABLE = {
    "Given there is a fir": "no fact is worded “there is a fir”; did you mean “there is a fire”?",
    "Given 火災が発生": "no fact is worded “火災が発生”; did you mean “火災が発生した”?",
    "Given there is smoke": "“there is smoke” has more than one meaning: `smoke`, `haze`",
    "Given these facts:\n| there is a fire | yes |": "`fire` is true, false or unknown, not “yes”",
    "Given the day is 2020-02-30": "“2020-02-30” is no day of the calendar",
    'Given the law of "atlantis" as of 2020-01-01': "there is no “atlantis” beside the feature or in the project",
    "Given there is a fire\nAnd there is a fire": "`fire` is given twice",
    "Given there is a fire\nThen ringing the bell is permitted": "the law has not been applied: *",
    'When the law is applied\nThen "act/1" bars it': "say first which action is meant, *",
    "When the law is applied\nThen ringing the ball is permitted": "no action is worded “ringing the ball”; did you *",
    "When the law is applied\nThen it is so that there is a fire": "“there is a fire” is a fact, and no conclusion *",
}


def test_what_cannot_be_read_fails(pytester: pytest.Pytester) -> None:
    """What is not in the vocabulary, has two meanings or comes too early is never guessed at."""
    result = _run(pytester, _scenarios(*_UNREADABLE))
    result.assert_outcomes(failed=len(_UNREADABLE))
    result.stdout.fnmatch_lines(list(_UNREADABLE.values()))


def test_scenarios_of_one_name_are_refused(pytester: pytest.Pytester) -> None:
    """pytest-bdd would run only the last of them, and nobody would know."""
    feature = _ENGLISH.replace("Scenario: No fire", "Scenario: A fire")
    result = _run(pytester, feature)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*more than one scenario is named “A fire”*"])


def test_a_step_of_the_project_itself_prevails(pytester: pytest.Pytester) -> None:
    """A project may word steps of its own beside ours, whatever they sound like."""
    pytester.makeconftest(
        'from pytest_bdd import given\n@given("there is tea")\ndef tea():\n    print("tea is served")\n'
    )
    feature = _scenarios("Given there is tea\nWhen the law is applied\nThen ringing the bell is undetermined")
    _run(pytester, feature).assert_outcomes(passed=1)


def test_nothing_of_the_engines_is_imported_before_a_step_runs(pytester: pytest.Pytester) -> None:
    """Collecting features costs a project nothing of ours but the sentences."""
    pytester.makefile(".feature", bells=_ENGLISH)
    pytester.makepyfile(test_features=_RUN)
    script = pytester.makepyfile(
        collect="import sys, pytest\n"
        "pytest.main(['--collect-only', '-q', 'test_features.py'])\n"
        "heavy = ['engines', 'evaluation', 'framework', 'language', 'scenario', 'report']\n"
        "print([name for name in heavy if f'selfdefense.{name}' in sys.modules])\n"
    )
    result = pytester.runpython(script)
    result.stdout.fnmatch_lines(["2 tests collected*", "[[]]"])


_WITHOUT_PYTEST_BDD = """
import sys
from importlib.machinery import PathFinder


class FindAllButPytestBdd:
    find = PathFinder.find_spec

    def __call__(self, name, *where):
        return None if name.startswith("pytest_bdd") else FindAllButPytestBdd.find(name, *where)


PathFinder.find_spec = FindAllButPytestBdd()

import pytest

sys.exit(pytest.main(["-q", "-p", "no:pytest-bdd", "."]))
"""


def test_without_pytest_bdd_features_are_passed_over_and_that_is_said(pytester: pytest.Pytester) -> None:
    """The plugin does no harm where pytest-bdd is not installed, and a project without features never hears of it."""
    pytester.makepyfile(test_other="def test_other():\n    assert True\n")
    script = pytester.makepyfile(run=_WITHOUT_PYTEST_BDD)
    without_features = pytester.runpython(script)
    pytester.makefile(".feature", bells=_ENGLISH)
    with_features = pytester.runpython(script)
    assert (without_features.ret, with_features.ret) == (0, 0)
    without_features.stdout.no_fnmatch_line("*selfdefense*")
    with_features.stdout.fnmatch_lines(["selfdefense: 1 feature file was not run; install pytest-bdd*", "1 passed*"])


def test_where_pytest_bdd_is_switched_off_nothing_breaks(pytester: pytest.Pytester) -> None:
    """The plugin waits for hooks of pytest-bdd, and does not ask for them."""
    pytester.makepyfile(test_other="def test_other():\n    assert True\n")
    pytester.runpytest_subprocess("-q", "-p", "no:pytest-bdd").assert_outcomes(passed=1)


def test_the_law_may_be_a_folder_of_the_project(pytester: pytest.Pytester) -> None:
    """A project's own rule pack and scenario are found beside the feature or from the project's root."""
    pack = pytester.path / "rules" / "bells"
    (pack / "vocabulary").mkdir(parents=True)
    _write(pack / "framework.yaml", "framework: bells\ntitle: Bells\nlanguage: en\n")
    _write(pack / "vocabulary" / "words.yaml", "facts:\n  - {fact: fire, says: there is a fire}\n")
    _write(pytester.path / "fire.yaml", "scenario: a-fire\nframework: bells\nas_of: 2020-01-01\nfacts: {fire: true}\n")
    feature = """
Feature: Bells
  Scenario: A pack in a folder
    Given the law of "rules/bells" as of 2020-01-01
    And the scenario "fire.yaml"
    When the law is applied
    Then it is noted: "no version of the law covers this day"
"""
    _run(pytester, feature).assert_outcomes(passed=1)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
