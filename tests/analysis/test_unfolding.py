"""Timelines unfolded: equal to evaluation from scratch at every instant, in whatever order the events arrived (D13)."""

from datetime import date, datetime, timedelta, timezone

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from selfdefense.analysis import CourseKind, OccasionKind, Unfolding, unfold
from selfdefense.diagnostics import DiagnosticError
from selfdefense.engines import engine_statuses, evaluate
from selfdefense.evaluation import Outcome
from selfdefense.framework import Framework
from selfdefense.scenario import Act, Fact
from selfdefense.scenario.standing import scenario_at
from selfdefense.scenario.timeline import Event, Timeline
from tests.strategies import ACTIONS, CIRCUMSTANCES, CONDUCT, REFUSALS, STEPS, frameworks

from .crisis import framework, timeline

FACTS = CIRCUMSTANCES + STEPS + REFUSALS + CONDUCT
ZONE = timezone(timedelta(hours=9))
START = datetime(2020, 1, 1, tzinfo=ZONE)
ENGINES = [status.name for status in engine_statuses() if status.available]


def unfolded(rest: str | None = None, *actions: str, **more: object) -> Unfolding:
    """Unfold a crisis under the harbour's law, by the definitions."""
    given = timeline() if rest is None else timeline(rest)
    return unfold(framework(), given, actions or ("strike",), engine="reference", **more)  # type: ignore[arg-type]


def test_each_instant_has_the_verdicts_of_the_facts_then_standing() -> None:
    """A correction takes the place of what it corrects from its beginning, and the moments say so."""
    outcomes = [(moment.at.day, moment.verdict("strike").outcome) for moment in unfolded().moments]
    assert outcomes == [
        (1, Outcome.UNDETERMINED),
        (1, Outcome.PROHIBITED),
        (2, Outcome.PROHIBITED),
        (2, Outcome.PROHIBITED),
        (3, Outcome.PROHIBITED),
        (4, Outcome.PROHIBITED),
    ]


def test_an_audit_sees_what_was_known_then() -> None:
    """Before the correction was known, the attack was grave, and what came late was not known."""
    instant = datetime(2020, 5, 3, tzinfo=ZONE)
    then = unfolded(as_known_at=instant)
    assert [moment.verdict("strike").outcome for moment in then.moments] == [
        Outcome.UNDETERMINED,
        Outcome.PERMITTED_SUBJECT_TO,
        Outcome.PERMITTED_SUBJECT_TO,
        Outcome.PERMITTED,
    ]
    hindsight = {moment.at.isoformat(): moment.hindsight for moment in unfolded().moments}
    found = hindsight["2020-05-02T10:00:00+09:00"][0]
    assert (found.then, found.known) == (Outcome.PERMITTED, Outcome.PROHIBITED)
    assert hindsight["2020-05-04T10:00:00+09:00"] == ()


def test_a_change_names_the_least_of_what_changed_and_the_norms_it_turns() -> None:
    """Of two facts of one event only that one is a cause which the verdict needs."""
    events = """
events:
  - {at: 2020-05-01, facts: {attacked: true}}
  - {at: 2020-05-02, facts: {grave: true, told: true}}
"""
    change = unfolded(events).moments[1].changes[0]
    assert (change.before, change.after) == (Outcome.UNDETERMINED, Outcome.PERMITTED_SUBJECT_TO)
    assert [fact.fact for fact in change.cause.facts] == ["grave"]
    turned = {turn.name: (turn.before, turn.after) for turn in change.cause.turns}
    assert turned["charter/defence"] == ("open", "effective")
    assert turned["emergency"] == ("unknown", "true")


def test_a_day_of_new_law_is_a_moment_and_its_cause() -> None:
    """The exception of 1960 comes into force between two events, and what it overrides falls away."""
    events = """
until: 1961-01-01
events:
  - {at: 1959-12-01, facts: {attacked: true, grave: true}}
"""
    found = unfolded(events).moments[1]
    assert (found.at, found.kinds) == (datetime(1960, 1, 1, tzinfo=ZONE), (OccasionKind.LAW,))
    assert found.law is not None
    assert found.law.came == ("charter/view",)
    change = found.changes[0]
    assert (change.before, change.after) == (Outcome.PROHIBITED, Outcome.PERMITTED_SUBJECT_TO)
    assert (change.cause.law, change.cause.facts) == (found.law, ())


def test_law_and_facts_of_one_instant_are_told_apart() -> None:
    """A fact that changes on the first day of a law is a cause only where the law alone does not do it."""
    events = """
events:
  - {at: 1959-12-01, facts: {attacked: true}}
  - {at: 1960-01-01, facts: {grave: true}}
"""
    cause = unfolded(events).moments[1].changes[0].cause
    assert cause.law is not None
    assert [fact.fact for fact in cause.facts] == ["grave"]


def test_duties_and_steps_have_a_course() -> None:
    """A duty is due from the refusal on, with its deadline; a step that was done and is refused has lapsed."""
    found = unfolded(NO_CORRECTION)
    duty = next(course for course in found.courses if course.name == "defence-act/stop")
    assert [(turn.at.day, turn.state) for turn in duty.turns] == [(1, "open"), (3, "due")]
    assert duty.within is not None
    assert duty.within.inside("en") == "at once"
    ordered, approved = (c for c in found.courses if c.kind is CourseKind.STEP and c.name in ("ordered", "approved"))
    assert [turn.state for turn in ordered.turns] == ["outstanding", "done"]
    assert [turn.state for turn in approved.turns] == ["outstanding", "done", "refused"]
    assert ([at.day for at in ordered.lapsed_at], [at.day for at in approved.lapsed_at]) == ([], [3])


NO_CORRECTION = """
facts: {measured: true, urgent: false}
events:
  - {at: 2020-05-01, facts: {attacked: true, grave: true}}
  - {at: 2020-05-02, facts: {ordered: true, approved: true}}
  - {at: 2020-05-03, facts: {rejected: true}}
"""


@pytest.mark.parametrize(
    ("urgent", "approved", "owed"),
    [
        ("true", "unknown", ["outstanding"]),
        ("true", "true", []),
        ("false", "unknown", []),
        ("unknown", "unknown", []),
        ("unknown", "true", []),
    ],
)
def test_nothing_is_owed_afterwards_while_it_is_not_known_that_nothing_was_needed_before(
    urgent: str, approved: str, owed: list[str]
) -> None:
    """Approval is to be sought afterwards where urgency let it go beforehand: unknown urgency is no omission."""
    given = f"facts: {{attacked: true, grave: true, urgent: {urgent}}}\n"
    events = f"events: [{{at: 2020-05-02, facts: {{ordered: true, approved: {approved}}}}}]\n"
    found = [course for course in unfolded(given + events).courses if course.kind is CourseKind.FOLLOW_UP]
    assert [turn.state for course in found for turn in course.turns] == owed


def test_facts_that_cannot_stand_together_are_an_error_at_their_instant() -> None:
    """A stipulation that the facts of one instant contradict gives no verdicts."""
    events = "stipulate: {emergency: false}\nevents:\n  - {at: 2020-05-01, facts: {attacked: true, grave: true}}\n"
    with pytest.raises(DiagnosticError, match="impossible-stipulation"):
        unfolded(events)


def test_the_day_is_counted_in_the_zone_of_the_timeline() -> None:
    """An instant late in the evening elsewhere belongs to the next day here."""
    events = "events:\n  - {at: 2019-12-31T20:00Z, facts: {attacked: true}}\n"
    assert unfolded(events).moments[0].day == date(2020, 1, 1)


def test_a_moment_is_found_by_any_instant() -> None:
    """The verdicts of a moment hold until the next."""
    found = unfolded()
    assert found.at(datetime(2020, 5, 2, 9, tzinfo=ZONE)) is found.moments[2]
    with pytest.raises(ValueError, match="begins later"):
        found.at(datetime(2020, 4, 30, tzinfo=ZONE))


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    """Draw statements at instants of their own, some known late, withdrawn or corrected later."""
    events = []
    for number in range(draw(st.integers(1, 6))):
        at = START + timedelta(hours=number)
        name, value = draw(st.sampled_from(FACTS)), draw(st.sampled_from((True, False, None)))
        late = draw(st.sampled_from((0, 0, 1, 3)))
        events.append(_event(at, late, facts=(Fact(name=name, value=value),)))
    stated = [event.facts[0] for event in events]
    after = START + timedelta(hours=10)
    if draw(st.booleans()):
        events.append(_event(after, 0, withdraw=(draw(st.sampled_from(stated)),)))
    if draw(st.booleans()):
        wrong = draw(st.sampled_from(stated))
        right = Fact(name=wrong.name, value=draw(st.sampled_from((True, False, None))))
        events.append(_event(after - timedelta(minutes=1), 0, correct=(right,)))
    acts = tuple(Act(action=name) for name in (*ACTIONS, "g"))
    return Timeline(id="random", framework="by-hand", zone=ZONE, events=tuple(events), ask=acts)


def _event(
    at: datetime,
    late: int,
    facts: tuple[Fact, ...] = (),
    withdraw: tuple[Fact, ...] = (),
    correct: tuple[Fact, ...] = (),
) -> Event:
    known_at = at + timedelta(hours=late)
    return Event(at=at, known_at=known_at, facts=facts, withdraw=withdraw, correct=correct)


def same_as_from_scratch(law: Framework, given: Timeline, engine: str, known_at: datetime | None) -> None:
    """Compare each moment with a new evaluation, by the definitions, of what stands at that instant."""
    try:
        found = unfold(law, given, engine=engine, as_known_at=known_at)
    except DiagnosticError:
        return
    for moment in found.moments:
        alone = evaluate(law, scenario_at(given, moment.at, known_at), engine="reference")
        assert alone.verdicts == moment.verdicts


@pytest.mark.parametrize("engine", ENGINES)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(law=frameworks(), given_timeline=timelines(), known=st.none() | st.integers(0, 12))
def test_every_moment_equals_evaluation_from_scratch(
    engine: str, law: Framework, given_timeline: Timeline, known: int | None
) -> None:
    """Going on from the run before changes no verdict, on what is known now or at any audit date."""
    known_at = None if known is None else START + timedelta(hours=known)
    if known_at is None or any(event.known_at <= known_at for event in given_timeline.events):
        same_as_from_scratch(law, given_timeline, engine, known_at)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(given_timeline=timelines(), data=st.data())
def test_the_order_of_arrival_does_not_matter(given_timeline: Timeline, data: st.DataObject) -> None:
    """The same events in any order are the same timeline, with the same facts at every instant."""
    shuffled = data.draw(st.permutations(given_timeline.events))
    again = attrs.evolve(given_timeline, events=tuple(shuffled))
    assert again == given_timeline
    for event in given_timeline.events:
        assert scenario_at(again, event.at) == scenario_at(given_timeline, event.at)
        assert scenario_at(again, event.at, event.at) == scenario_at(given_timeline, event.at, event.at)


def test_arrival_in_any_order_unfolds_to_the_same() -> None:
    """The whole unfolding, causes and hindsight among it, is equal for events written backwards."""
    given = timeline()
    backwards = attrs.evolve(given, events=tuple(reversed(given.events)))
    assert unfold(framework(), backwards, ("strike",)) == unfold(framework(), given, ("strike",))
