"""The interview: the next question that still matters for what is asked, the most decisive first.

It asks of the facts on which the open verdicts turn, and of nothing else; when all are settled, or nothing that can be
asked would settle them, there is no question left.
"""

from collections.abc import Collection, Iterator, Sequence

import attrs

from selfdefense.engines import acts_asked
from selfdefense.engines.adjudication import Explainer, verdict_on
from selfdefense.evaluation import Mode, Reason, ReasonKind, Verdict
from selfdefense.framework import OPEN, Framework, Role, Value
from selfdefense.scenario import Act, Assertion, Fact, Scenario
from selfdefense.truth import Truth

from .decisiveness import Shares, decisiveness
from .openness import OpenAct, open_act
from .question import PossibleAnswer, Question, QuestionKind, Settled

__all__ = ["answered", "next_question", "without_unknowns"]

_NORMS = (ReasonKind.ROUTE, ReasonKind.BAR, ReasonKind.OVERRIDE, ReasonKind.NORM, ReasonKind.STEP, ReasonKind.LIMIT)
_LEAVES = (ReasonKind.FACT, ReasonKind.COMPARISON, ReasonKind.READING)
_MOST_PROVISIONS = 3


def next_question(
    framework: Framework,
    scenario: Scenario,
    actions: Sequence[str] | None = None,
    *,
    steps: bool = False,
    skipped: Collection[str] = (),
) -> Question | None:
    """Give the question whose answers settle most, or None where nothing that can be asked matters any more.

    `actions`: labels of acts or actions, else what the scenario asks. `steps`: when the outcomes in prospect are
    settled, ask which steps have been taken, as far as they decide how things stand. `skipped`: what is not to be
    asked. What the scenario says is unknown or contested is not asked again. ValueError for names that nothing stands
    for.
    """
    acts = acts_asked(framework, scenario, actions)
    for mode in (Mode.PROSPECT, Mode.NOW) if steps else (Mode.PROSPECT,):
        found = [open_act(framework, scenario, act, mode, skipped) for act in acts]
        question = _best([act for act in found if not act.settled], mode)
        question = question or _of_concepts(framework, scenario, found, mode, skipped)
        if question is not None:
            return question
    return None


def _best(acts: Sequence[OpenAct], mode: Mode) -> Question | None:
    """Choose the most decisive of all that the acts turn on; of equals, the first of the vocabulary."""
    turning = {act.act.label: act.turns_on() for act in acts}
    names = list(dict.fromkeys(unknown.name for turned in turning.values() for unknown in turned))
    if not names:
        return None
    framework = acts[0].bench.law.framework
    place = {fact.name: number for number, fact in enumerate(framework.facts)}
    shares = {act.act.label: Shares() for act in acts}
    best = max(names, key=lambda name: (decisiveness(name, acts, shares), -place.get(name, len(place))))
    concerned = [act for act in acts if any(unknown.name == best for unknown in turning[act.act.label])]
    return _question(best, concerned, mode, left=len(names))


def _question(name: str, acts: Sequence[OpenAct], mode: Mode, left: int) -> Question:
    framework = acts[0].bench.law.framework
    fact = framework.fact.get(name)
    return Question(
        kind=QuestionKind.LAW if fact is None else QuestionKind.FACT,
        name=name,
        mode=mode,
        acts=tuple(act.act.label for act in acts),
        answers=tuple(_answers(name, acts)),
        provisions=_provisions(name, acts),
        refused_by=fact.refused_by if fact is not None and fact.role is Role.STEP else None,
        left=left,
    )


def _answers(name: str, acts: Sequence[OpenAct]) -> Iterator[PossibleAnswer]:
    """Go through the answers that nothing known excludes; the values of a fact are the same for every act."""
    unknowns = [next(u for u in act.completions.unknowns if u.name == name) for act in acts]
    for value in dict.fromkeys(case for unknown in unknowns for case in unknown.cases):
        settled: list[Settled] = []
        possible = True
        for act, unknown in zip(acts, unknowns, strict=True):
            cases = [number for number, case in enumerate(unknown.cases) if case == value]
            region = act.care & act.completions.where(unknown, cases)
            possible &= region.satisfiable()
            if not (region & ~act.lawful).satisfiable():
                settled.append(Settled(act=act.act.label, lawful=Truth.TRUE))
            elif not (region & ~act.unlawful).satisfiable():
                settled.append(Settled(act=act.act.label, lawful=Truth.FALSE))
        if possible and value is not None:
            yield PossibleAnswer(value=value, settles=tuple(settled))


# why


def _provisions(name: str, acts: Sequence[OpenAct]) -> tuple[str, ...]:
    """List the provisions through which a fact bears on the acts, the first few."""
    found = (p for act in acts for p in _through(_verdict(act).explanation, name, None))
    return tuple(dict.fromkeys(found))[:_MOST_PROVISIONS]


def _verdict(act: OpenAct) -> Verdict:
    return verdict_on(act.bench.matter, act.act, Explainer(act.bench.matter))


def _through(reason: Reason, name: str, provision: str | None) -> Iterator[str]:
    """Go down to the open leaves of a name, each with the provision nearest above it."""
    if reason.kind in _LEAVES and reason.name == name and reason.value == Truth.UNKNOWN.word and provision is not None:
        yield provision
    if reason.kind in _NORMS and reason.provision is not None:
        provision = reason.provision
    for child in reason.children:
        yield from _through(child, name, provision)


# concepts that the law leaves to an office


def _of_concepts(
    framework: Framework, scenario: Scenario, acts: Sequence[OpenAct], mode: Mode, skipped: Collection[str]
) -> Question | None:
    """Ask of a concept left to an office where no fact decides any more and it is still open."""
    taken = {*skipped, *(concept for concept, _ in scenario.stipulate)}
    for act in acts:
        if not _left_open(act):
            continue
        for reason in _verdict(act).explanation.walk():
            if _is_open_concept(reason) and reason.name not in taken:
                return _concept_question(framework, reason, act.act, mode)
    return None


def _is_open_concept(reason: Reason) -> bool:
    return reason.kind is ReasonKind.CONCEPT and reason.detail == "open" and reason.value == Truth.UNKNOWN.word


def _left_open(act: OpenAct) -> bool:
    return (act.care & ~act.lawful & ~act.unlawful).satisfiable()


def _concept_question(framework: Framework, reason: Reason, act: Act, mode: Mode) -> Question:
    provision = framework.concept[reason.name].provision
    return Question(
        kind=QuestionKind.CONCEPT,
        name=reason.name,
        mode=mode,
        acts=(act.label,),
        answers=(PossibleAnswer(value=True), PossibleAnswer(value=False)),
        provisions=() if provision is None else (provision,),
    )


# answers


def answered(  # noqa: PLR0913 - what may be said beside the value, by keyword
    scenario: Scenario,
    question: Question,
    value: Value | None,
    *,
    by: str | None = None,
    evidence: str | None = None,
    contested: tuple[Assertion, ...] = (),
) -> Scenario:
    """Put an answer into a scenario; None is unknown, or contested where assertions are given.

    An unknown question of law is left open; an unknown concept changes nothing.
    """
    match question.kind:
        case QuestionKind.LAW:
            chosen = str(value) if value is not None else OPEN
            return attrs.evolve(scenario, readings=tuple({**dict(scenario.readings), question.name: chosen}.items()))
        case QuestionKind.CONCEPT:
            if not isinstance(value, bool):
                return scenario
            return attrs.evolve(scenario, stipulate=(*scenario.stipulate, (question.name, value)))
        case QuestionKind.FACT:
            fact = Fact(name=question.name, value=value, by=by, evidence=evidence, contested=contested)
            return _with_fact(scenario, fact)


def _with_fact(scenario: Scenario, fact: Fact) -> Scenario:
    others = tuple(known for known in scenario.facts if known.name != fact.name)
    return attrs.evolve(scenario, facts=(*others, fact))


def without_unknowns(scenario: Scenario) -> Scenario:
    """Take back what a scenario says is unknown, so that it is asked again; what is contested stays."""
    return attrs.evolve(
        scenario, facts=tuple(fact for fact in scenario.facts if fact.value is not None or fact.contested)
    )
