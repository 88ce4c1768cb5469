"""`evaluate`: a framework and a scenario to an evaluation, by one engine."""

from collections.abc import Mapping, Sequence
from datetime import date

import attrs

from selfdefense.diagnostics import DiagnosticError, Diagnostics, Span
from selfdefense.evaluation import (
    ConceptComputed,
    ConceptFound,
    ConceptReport,
    Evaluation,
    Note,
    Verdict,
)
from selfdefense.framework import OPEN, Framework, LawInForce, Permits, Stance, law_bearing_on, law_in_force
from selfdefense.scenario import Act, Scenario, situation_of
from selfdefense.truth import Truth

from .adjudication import Matter
from .bench import Bench
from .runners import Runner, runner

__all__ = ["acts_asked", "bench_of", "evaluate", "refuse_contradictions", "stance_of"]


def evaluate(  # noqa: PLR0913 - what may be given beside the scenario, by keyword
    framework: Framework,
    scenario: Scenario,
    *,
    engine: str = "auto",
    as_of: date | None = None,
    law_as_of: date | None = None,
    readings: Mapping[str, str] | None = None,
    assume: Sequence[str] | None = None,
    actions: Sequence[str] | None = None,
) -> Evaluation:
    """Apply the law of a framework to a scenario.

    What is given beside the scenario prevails over what it says: the day of the facts, the day of the law, readings
    by question, assumptions, the actions asked. ValueError for a name that the framework does not know or an engine
    that is not there; DiagnosticError for a scenario that contradicts itself; EngineError, and among them
    EnginesDisagree, when an engine fails: then there is no verdict.
    """
    scenario = _adjusted(scenario, as_of=as_of, law_as_of=law_as_of, readings=readings, assume=assume)
    whole = law_in_force(framework, scenario.law_date, stance_of(framework, scenario))
    name, run = runner(engine)
    acts = acts_asked(framework, scenario, actions)
    law = law_bearing_on(whole, frozenset(act.action for act in acts))
    base = Bench(law, situation_of(framework, scenario), run)
    refuse_contradictions(base, scenario)
    verdicts = _verdicts(law, scenario, acts, run, base)
    return Evaluation(
        framework=framework.id,
        digest=framework.digest,
        scenario=scenario.id,
        as_of=scenario.as_of,
        law_as_of=scenario.law_date,
        stance=law.stance,
        open_questions=tuple(question for question, reading in law.stance.choices if reading == OPEN),
        engine=name,
        notes=_notes(whole, scenario),
        concepts=_concepts(base.matter),
        verdicts=verdicts,
    )


def bench_of(
    framework: Framework, scenario: Scenario, act: Act | None = None, engine: str = "auto", *, alone: bool = False
) -> Bench:
    """Give the bench of a scenario, or of an act with its own facts: for questions beyond a verdict.

    `alone`: only the law that bears on this act; the bench is of no use for others.
    """
    law = law_in_force(framework, scenario.law_date, stance_of(framework, scenario))
    if act is not None and alone:
        law = law_bearing_on(law, frozenset({act.action}))
    return Bench(law, situation_of(framework, scenario, act), runner(engine)[1])


def _adjusted(
    scenario: Scenario,
    *,
    as_of: date | None,
    law_as_of: date | None,
    readings: Mapping[str, str] | None,
    assume: Sequence[str] | None,
) -> Scenario:
    return attrs.evolve(
        scenario,
        as_of=as_of if as_of is not None else scenario.as_of,
        law_as_of=law_as_of if law_as_of is not None else scenario.law_as_of,
        readings=tuple({**dict(scenario.readings), **(readings or {})}.items()),
        assume=tuple(dict.fromkeys((*scenario.assume, *(assume or ())))),
    )


def stance_of(framework: Framework, scenario: Scenario) -> Stance:
    """Give the official stance of the day, with the scenario's own readings; ValueError for unknown names."""
    chosen = dict(scenario.readings)
    for question, reading in chosen.items():
        if question not in framework.question:
            raise ValueError(f"no question of law named `{question}`")
        known = {OPEN, *(r.name for r in framework.question[question].readings)}
        if reading not in known:
            raise ValueError(
                f"no reading `{reading}` of the question `{question}`; there are {', '.join(sorted(known))}"
            )
    unknown = [name for name in scenario.assume if name not in framework.assumption]
    if unknown:
        raise ValueError(f"no assumption named `{unknown[0]}`")
    official = framework.official_stance(scenario.law_date)
    return Stance(choices=tuple((name, chosen.get(name, reading)) for name, reading in official.choices))


def acts_asked(framework: Framework, scenario: Scenario, actions: Sequence[str] | None = None) -> tuple[Act, ...]:
    """List what is asked: the labels given, else the scenario's own acts, else every action that stands by itself."""
    if actions is not None:
        own = {act.label: act for act in scenario.ask}
        for label in actions:
            if label not in own and label not in framework.action:
                raise ValueError(f"no action or act named `{label}`")
        return tuple(own.get(label, Act(action=label)) for label in dict.fromkeys(actions))
    if scenario.ask:
        return scenario.ask
    members = {member for action in framework.actions for member in action.group}
    left_out = members | _genera(framework)
    return tuple(Act(action=action.name) for action in framework.actions if action.name not in left_out)


def _genera(framework: Framework) -> set[str]:
    """Name the actions that only stand for their kinds: nothing ever permits them as such."""
    permitted = {norm.content.action for norm in framework.norms if isinstance(norm.content, Permits)}
    parents = {parent for action in framework.actions for parent in action.kind_of}
    return {name for name in parents - permitted if framework.action[name].needs_basis}


def _verdicts(
    law: LawInForce, scenario: Scenario, acts: Sequence[Act], run: Runner, base: Bench
) -> tuple[Verdict, ...]:
    """Give the verdict on each act, evaluating each set of facts once."""
    benches: dict[tuple[object, ...], Bench] = {(): base}
    verdicts = []
    for act in acts:
        key = tuple((fact.name, fact.value) for fact in act.given)
        if key not in benches:
            benches[key] = Bench(law, situation_of(law.framework, scenario, act), run)
        verdicts.append(benches[key].verdict(act))
    return tuple(verdicts)


def refuse_contradictions(bench: Bench, scenario: Scenario) -> None:
    """A stipulation that the facts contradict, or facts that leave no completion, are an error (D4, D10)."""
    diagnostics = Diagnostics()
    span = scenario.span or Span(document="<facts>", line=1, column=1, end_line=1, end_column=1)
    for concept, value in scenario.stipulate:
        found = bench.matter.found(ConceptComputed(concept))
        if found is not Truth.UNKNOWN and found is not Truth.of(value):
            diagnostics.report(
                "impossible-stipulation",
                f"`{concept}` is stipulated as {Truth.of(value).word}, and the facts make it {found.word}",
                span,
                help="remove the stipulation, or correct the facts that it contradicts",
            )
    if not diagnostics.errors and bench.contradictory:
        diagnostics.report(
            "contradiction",
            "these facts cannot all be so: no way of filling in what is unknown is left",
            span,
            help="correct the facts, or the stipulations, that exclude one another",
        )
    if diagnostics.errors:
        raise DiagnosticError(diagnostics.errors, diagnostics.documents)


def _notes(law: LawInForce, scenario: Scenario) -> tuple[Note, ...]:
    notes = []
    if scenario.law_date < scenario.as_of:
        notes.append(Note.EARLIER_LAW)
    if scenario.law_date > scenario.as_of:
        notes.append(Note.COMING_LAW)
    if not law.norms or not law.framework.speaks_of(scenario.law_date):
        notes.append(Note.NO_VERSION)
    elif law.framework.read_until is not None and law.framework.read_until < scenario.law_date:
        notes.append(Note.LATER_THAN_READ)
    return tuple(notes)


def _concepts(matter: Matter) -> tuple[ConceptReport, ...]:
    return tuple(
        ConceptReport(
            concept=concept.name,
            truth=matter.found(ConceptFound(concept.name)),
            known_to_law=matter.law.knows(concept.name),
            stipulated=concept.name in matter.situation.stipulated,
        )
        for concept in matter.law.framework.concepts
    )
