"""Interviews on random packs and on the scenarios of the corpus, and single questions by hand."""

import os
import sys
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings

from selfdefense.analysis.interview import answered, next_question, without_unknowns
from selfdefense.analysis.question import PossibleAnswer, Question, QuestionKind, Settled
from selfdefense.diagnostics import DiagnosticError
from selfdefense.engines import acts_asked, evaluate, stance_of
from selfdefense.evaluation import Mode, Outcome, Verdict
from selfdefense.framework import (
    OPEN,
    Constraint,
    ConstraintKind,
    CountsAs,
    FactHolds,
    Framework,
    Norm,
    Permits,
    Prohibits,
    Reading,
    ReadingRef,
    ReadingStatus,
    Role,
    Value,
    law_in_force,
)
from selfdefense.framework import Question as LawQuestion
from selfdefense.language import load_framework, load_scenario
from selfdefense.report.bearing import facts_bearing_on
from selfdefense.scenario import Act, Assertion, Fact, Scenario, situation_of
from selfdefense.truth import Truth
from tests.builders import action, concept, fact_type, framework, holds, norm, scenario, step, text
from tests.strategies import CIRCUMSTANCES, frameworks, scenarios

PAIRS = int(os.environ.get("INTERVIEW_PAIRS", "12"))
EVERY = int(os.environ.get("INTERVIEW_EVERY", "20"))
CORPUS = Path(__file__).parent.parent.parent / "scenarios"
# Packs are large: to shrink one takes minutes, and the seed shows the failure as well.
NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
ASKED = ("a0", "a1", "a2", "a3", "g")


def _verdicts(pack: Framework, case: Scenario, labels: tuple[str, ...]) -> tuple[Verdict, ...]:
    try:
        return evaluate(pack, case, actions=labels, engine="compiled").verdicts
    except DiagnosticError:
        return ()


def _interviewed(
    pack: Framework, case: Scenario, labels: tuple[str, ...], known: dict[str, Value], *, steps: bool = False
) -> tuple[Scenario, list[Question]]:
    """Ask until nothing is left; what is not known is answered as unknown, concepts are skipped."""
    asked: list[Question] = []
    skipped: frozenset[str] = frozenset()
    while (question := next_question(pack, case, labels, steps=steps, skipped=skipped)) is not None:
        assert question.name not in [earlier.name for earlier in asked]
        asked.append(question)
        case = answered(case, question, known.get(question.name))
        skipped |= {question.name} if question.kind is QuestionKind.CONCEPT else set()
    return case, asked


@settings(max_examples=PAIRS, deadline=None, suppress_health_check=list(HealthCheck), phases=NO_SHRINKING)
@given(frameworks(), scenarios())
def test_it_asks_only_what_a_verdict_turns_on(pack: Framework, case: Scenario) -> None:
    """The next question is of something on which some undetermined verdict turns; where there is none, none does."""
    case = without_unknowns(case)
    verdicts = _verdicts(pack, case, ASKED)
    assume(verdicts)
    turning = {turn.name for verdict in verdicts for turn in verdict.turns_on}
    question = next_question(pack, case, ASKED)
    assert (question is None) == (not turning)
    assert question is None or question.name in turning


@settings(max_examples=PAIRS, deadline=None, suppress_health_check=list(HealthCheck), phases=NO_SHRINKING)
@given(frameworks(), scenarios(), scenarios())
def test_who_knows_all_facts_is_led_to_the_same_outcomes(pack: Framework, case: Scenario, full: Scenario) -> None:
    """With an answer to every question, the verdicts are as lawful as with all facts, and nothing is asked twice."""
    case = attrs.evolve(without_unknowns(case), stipulate=())
    known: dict[str, Value] = {name: bool(full.fact[name].value) for name in CIRCUMSTANCES}
    known |= {fact.name: fact.value for fact in case.facts if fact.value is not None}
    everything = attrs.evolve(case, facts=tuple(Fact(name=name, value=value) for name, value in known.items()))
    expected = _verdicts(pack, everything, ASKED)
    assume(expected)
    found, _ = _interviewed(pack, case, ASKED, known)
    assert [v.outcome.lawful for v in _verdicts(pack, found, ASKED)] == [v.outcome.lawful for v in expected]


@settings(max_examples=PAIRS, deadline=None, suppress_health_check=list(HealthCheck), phases=NO_SHRINKING)
@given(frameworks(), scenarios())
def test_what_nobody_knows_is_asked_once(pack: Framework, case: Scenario) -> None:
    """An interview in which every answer is unknown ends, and the verdicts are those of what was known before."""
    case = without_unknowns(case)
    before = _verdicts(pack, case, ASKED)
    assume(before)
    found, _ = _interviewed(pack, case, ASKED, {}, steps=True)
    assert [v.outcome for v in _verdicts(pack, found, ASKED)] == [v.outcome for v in before]


# the corpus


def _form(pack: Framework, case: Scenario, acts: tuple[Act, ...]) -> set[str]:
    """List the circumstances that bear on what is asked: what a full form would ask."""
    law = law_in_force(pack, case.law_date, stance_of(pack, case))
    bearing = {
        fact.name for act in acts for fact in facts_bearing_on(law, act.action) if fact.role is Role.CIRCUMSTANCE
    }
    return bearing - {fact.name for act in acts for fact in act.given}


def _said(verdicts: tuple[Verdict, ...]) -> list[tuple[str, str, Truth]]:
    """Give outcomes, and how things stand; what is unlawful may be so for want of a basis or by a prohibition (D10)."""
    return [
        (
            verdict.label,
            "unlawful" if verdict.outcome.lawful is Truth.FALSE else verdict.outcome.value,
            verdict.now.lawful,
        )
        for verdict in verdicts
    ]


def test_the_corpus_needs_far_fewer_facts_than_a_full_form(capsys: pytest.CaptureFixture[str]) -> None:
    """Answered from the scenarios' own facts, interviews end as the scenarios do, with at most 60% of the facts."""
    pack = load_framework("japan")
    needed = full = 0
    for place in sorted(CORPUS.glob("*.yaml"))[::EVERY]:
        case = load_scenario(place, pack)
        acts = acts_asked(pack, case)
        labels = tuple(act.label for act in acts)
        told = tuple(fact for fact in case.facts if pack.fact[fact.name].role is not Role.CIRCUMSTANCE)
        blank = attrs.evolve(case, facts=told, assume=())
        known = dict(situation_of(pack, case).values)
        found, asked = _interviewed(pack, blank, labels, known, steps=True)
        assert _said(_verdicts(pack, found, labels)) == _said(_verdicts(pack, case, labels)), place.name
        needed += sum(q.kind is QuestionKind.FACT and pack.fact[q.name].role is Role.CIRCUMSTANCE for q in asked)
        full += len(_form(pack, case, acts))
    with capsys.disabled():
        sys.stdout.write(f"\n  interviews on the corpus: {needed} of {full} facts asked ({needed / full:.0%})\n")
    assert needed <= 0.6 * full


# by hand


def _pack(*norms: Norm, digest: str, constraints: tuple[Constraint, ...] = ()) -> Framework:
    return framework(
        facts=(
            *(fact_type(name) for name in ("f0", "f1", "f2")),
            fact_type("s0", Role.STEP, refused_by="r0"),
            fact_type("s1", Role.STEP),
            fact_type("r0", Role.STEP),
        ),
        concepts=(concept("c0", is_open=True),),
        actions=(action("a"), action("b")),
        norms=norms,
        constraints=constraints,
        digest=digest,
    )


def _first(pack: Framework, case: Scenario, *labels: str, steps: bool = False) -> Question:
    question = next_question(pack, case, labels, steps=steps)
    assert question is not None
    return question


def test_the_most_decisive_question_comes_first() -> None:
    """A fact on which both actions turn settles more than one on which one of them turns."""
    pack = _pack(
        norm("may-a", Permits(action="a"), holds("f0", "f2")),
        norm("may-b", Permits(action="b"), holds("f1", "f2")),
        digest="interview-1",
    )
    question = _first(pack, scenario(), "a", "b")
    assert (question.name, question.acts, question.left) == ("f2", ("a", "b"), 3)


def test_it_says_why_and_what_each_answer_would_settle() -> None:
    """The provision through which it bears, and the acts that an answer settles by itself."""
    pack = _pack(norm("may", Permits(action="a"), holds("f0", "f1")), digest="interview-2")
    question = _first(pack, scenario(), "a")
    assert question == Question(
        kind=QuestionKind.FACT,
        name="f0",
        mode=Mode.PROSPECT,
        acts=("a",),
        answers=(
            PossibleAnswer(value=False, settles=(Settled(act="a", lawful=Truth.FALSE),)),
            PossibleAnswer(value=True),
        ),
        provisions=("statute/1",),
        left=2,
    )


def test_what_is_known_excludes_answers_and_questions() -> None:
    """A fact that a constraint brings with it is not asked."""
    together = Constraint(kind=ConstraintKind.IMPLIES, parts=(FactHolds(fact="f0"), FactHolds(fact="f1")))
    pack = _pack(norm("may", Permits(action="a"), holds("f0", "f1")), digest="interview-3", constraints=(together,))
    _, asked = _interviewed(pack, scenario(), ("a",), {"f0": True})
    assert [question.name for question in asked] == ["f0"]


def test_a_skipped_question_is_not_asked_and_others_that_still_decide_are() -> None:
    """Skipping leaves the fact open; what may settle the matter whatever it is remains a question."""
    pack = _pack(norm("may", Permits(action="a"), holds("f0", "f1")), digest="interview-4")
    question = next_question(pack, scenario(), ("a",), skipped=("f0",))
    assert question is not None
    assert question.name == "f1"
    assert next_question(pack, scenario(f1=True), ("a",), skipped=("f0",)) is None


def test_a_contested_fact_is_kept_with_who_says_what_and_not_asked_again() -> None:
    """It stays unknown."""
    pack = _pack(norm("may", Permits(action="a"), holds("f0")), digest="interview-5")
    said = (Assertion(value=True, by="one side"), Assertion(value=False, by="the other"))
    case = answered(scenario(), _first(pack, scenario(), "a"), None, contested=said)
    assert case.fact["f0"] == Fact(name="f0", value=None, contested=said)
    assert next_question(pack, case, ("a",)) is None
    assert without_unknowns(case) == case


def test_a_question_of_law_that_is_left_open_is_asked() -> None:
    """The answer is a reading; unknown leaves it open, in so many words."""
    readings = tuple(
        Reading(name=name, says=text(name), holder=text("somebody"), status=ReadingStatus.SCHOLARLY) for name in "xy"
    )
    question = LawQuestion(name="q", asks=text("which?"), readings=readings, official=())
    ref = ReadingRef(question="q", readings=("y",))
    pack = framework(
        actions=(action("a"),),
        norms=(norm("may", Permits(action="a"), readings=(ref,)),),
        questions=(question,),
        digest="interview-6",
    )
    asked = _first(pack, scenario(), "a")
    assert (asked.kind, asked.name, [answer.value for answer in asked.answers]) == (QuestionKind.LAW, "q", ["x", "y"])
    assert answered(scenario(), asked, "y").readings == (("q", "y"),)
    left_open = answered(scenario(), asked, None)
    assert left_open.readings == (("q", OPEN),)
    assert next_question(pack, left_open, ("a",)) is None


def test_a_concept_left_to_an_office_is_asked_when_no_fact_decides_any_more() -> None:
    """The answer is a stipulation."""
    pack = _pack(
        norm("situation", CountsAs(concept="c0"), holds("f0")),
        norm("may", Permits(action="a"), holds("c0")),
        digest="interview-7",
    )
    asked = _first(pack, scenario(f0=False), "a")
    assert (asked.kind, asked.name) == (QuestionKind.CONCEPT, "c0")
    case = answered(scenario(f0=False), asked, True)
    assert case.stipulate == (("c0", True),)
    assert evaluate(pack, case, actions=("a",), engine="reference").verdict("a").outcome is Outcome.PERMITTED


def test_steps_are_asked_on_request_and_only_while_they_decide_how_things_stand() -> None:
    """When one step is known not to be done, the others no longer matter; refusals are offered, not asked."""
    pack = _pack(norm("may", Permits(action="a", steps=(step("s0"), step("s1")))), digest="interview-8")
    assert next_question(pack, scenario(), ("a",)) is None
    question = _first(pack, scenario(), "a", steps=True)
    assert (question.name, question.mode, question.refused_by, question.left) == ("s0", Mode.NOW, "r0", 2)
    assert next_question(pack, answered(scenario(), question, False), ("a",), steps=True) is None
    assert _first(pack, answered(scenario(), question, True), "a", steps=True).name == "s1"


def test_what_an_act_says_is_unknown_of_itself_is_not_asked() -> None:
    """The act's own word prevails over the scenario's, so an answer would not reach it."""
    pack = _pack(norm("may", Permits(action="a"), holds("f0")), digest="interview-9")
    act = Act(action="a", name="mine", given=(Fact(name="f0", value=None),))
    assert next_question(pack, scenario(ask=(act,))) is None


def test_nothing_is_asked_of_what_is_settled() -> None:
    """A prohibition that stands leaves no question."""
    pack = _pack(norm("bar", Prohibits(action="a")), digest="interview-10")
    assert next_question(pack, scenario(), ("a",), steps=True) is None
