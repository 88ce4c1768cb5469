"""The defeasible cases of the package `datalog-conformance`, translated and run through the engines.

What is compared: for each predicate that a case names, the rows that are *definitely* so and those that are
*defeasibly* so are exactly the rows expected; a row that is *not defeasibly* so or *undecided* is not concluded.
Ambiguity is blocked: where a case has an answer for each policy, ours is that one.

What our language cannot say is counted by reason, and the counts are asserted, so that no case is lost silently:

* too large to be written out: the language has no variables, and rules are written for each value;
* a conclusion that rests on itself: concepts are acyclic (D4), so recursion ends where the facts form a circle;
* arithmetic: conditions compare a fact with a constant or a date (D3);
* a preference that no superiority states: overriding is declared by the author, never inferred from specificity (D7);
* another logic: ambiguity propagated, rational and lexicographic closure, properties of a consequence relation.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any

import pytest

from selfdefense.engines.runners import ENGINES, engine_statuses
from selfdefense.evaluation import ConceptFound, Findings
from selfdefense.framework import law_in_force
from selfdefense.scenario import situation_of
from selfdefense.truth import Truth
from tests.builders import DAY
from tests.counted import count

from .conformance import Case, Literal, NotExpressibleError, cases, grounded, literal_of
from .defeasible import Translation, translated

CASES = cases()
RUNNERS = tuple(status.name for status in engine_statuses() if status.available)
BY_SPECIFICITY = "bozzato_example1_bob_exception"
NOT_EXPRESSIBLE = {
    "too large to be written out without variables": 27,
    "a conclusion that rests on itself": 4,
    "another logic: rational or lexicographic closure": 2,
    "another logic: a property of a consequence relation": 1,
    "a preference that no superiority states": 1,
    "arithmetic, or a comparison of two facts": 1,
}
Sections = Mapping[str, Mapping[str, list[list[Any]]]]


def translation_of(case: Case) -> tuple[Translation, Sections]:
    """Translate a case, with what is expected where ambiguity is blocked; NotExpressibleError with the reason."""
    if case.name == BY_SPECIFICITY:
        raise NotExpressibleError("a preference that no superiority states")
    if case.written is None:
        raise NotExpressibleError("too large to be written out without variables")
    if "theory" not in case.written:
        raise NotExpressibleError("another logic: a property of a consequence relation")
    expected = case.written.get("expect")
    if expected is None:
        policies = case.written["expect_per_policy"]
        if "blocking" not in policies:
            raise NotExpressibleError("another logic: rational or lexicographic closure")
        expected = policies["blocking"]
    return translated(grounded(case.written["theory"])), expected


def rows(predicate: str, listed: list[list[Any]]) -> set[Literal]:
    """Give the literals of a predicate that a section lists."""
    named = literal_of(predicate)
    return {Literal(named.predicate, tuple(map(str, row)), named.positive) for row in listed}


def judge(translation: Translation, findings: Findings, expected: Sections) -> None:
    """Compare the concepts with the sections of a case."""
    names = {"definitely": translation.definitely, "defeasibly": translation.defeasibly}

    def concluded(section: str) -> set[Literal]:
        truths = {literal: findings.truth_of(ConceptFound(names[section](literal))) for literal in translation.literals}
        assert Truth.UNKNOWN not in truths.values()
        return {literal for literal, truth in truths.items() if truth is Truth.TRUE}

    for section, predicates in expected.items():
        for predicate, listed in predicates.items():
            wanted = rows(predicate, listed)
            if section in names:
                named = literal_of(predicate)
                kind = (named.predicate, named.positive)
                assert {one for one in concluded(section) if (one.predicate, one.positive) == kind} == wanted, predicate
            else:
                assert section in ("not_defeasibly", "undecided"), section
                assert not wanted & concluded("defeasibly"), predicate


def run(engine: str, translation: Translation) -> Findings:
    """Let an engine find the concepts."""
    framework = translation.framework
    law = law_in_force(framework, DAY, framework.official_stance(DAY))
    return ENGINES[engine](law, situation_of(framework, translation.scenario))


def expressible() -> tuple[list[tuple[str, Translation, Sections]], Counter[str]]:
    """List what can be said in our language, by the name of the case, and count what cannot, by reason."""
    said, unsaid = [], Counter[str]()
    for case in CASES:
        try:
            said.append((case.name, *translation_of(case)))
        except NotExpressibleError as reason:
            unsaid[str(reason)] += 1
    return said, unsaid


EXPRESSIBLE, REASONS = expressible()


@pytest.mark.parametrize(("name", "translation", "expected"), EXPRESSIBLE, ids=[name for name, *_ in EXPRESSIBLE])
def test_a_defeasible_theory_has_the_conclusions_expected(
    name: str, translation: Translation, expected: Sections
) -> None:
    """Every engine concludes what the suite expects, definitely and defeasibly."""
    for engine in RUNNERS:
        judge(translation, run(engine, translation), expected)
    count("cases of datalog-conformance: as expected, in every engine")


def test_what_cannot_be_said_is_counted_by_reason() -> None:
    """Each case is either run or named with the reason why not."""
    for reason, number in REASONS.items():
        count(f"cases of datalog-conformance: not expressible, {reason}", number)
    assert dict(REASONS) == NOT_EXPRESSIBLE
    assert len(EXPRESSIBLE) + sum(REASONS.values()) == len(CASES) == 181


def test_a_preference_by_specificity_is_had_when_it_is_stated() -> None:
    """As written two rules block each other; with the superiority that the case leaves to be inferred, one wins."""
    written = next(case.written for case in CASES if case.name == BY_SPECIFICITY)
    assert written is not None
    stated = {**written["theory"], "superiority": [["r3", "r2"]]}
    undecided = {"undecided": {"teach_course": [["bob"]], "~teach_course": [["bob"]]}}
    for engine in RUNNERS:
        as_written, with_superiority = translated(grounded(written["theory"])), translated(grounded(stated))
        judge(as_written, run(engine, as_written), undecided)
        judge(with_superiority, run(engine, with_superiority), written["expect"])
