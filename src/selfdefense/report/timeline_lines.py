"""What lines of a timeline say: facts that changed, law that came and went, verdicts that turned and why."""

from collections.abc import Iterator, Sequence

from selfdefense.analysis import Cause, FactChange, Hindsight, LawChange, NormTurn, VerdictChange
from selfdefense.evaluation import Outcome, ReasonKind, Verdict
from selfdefense.framework import OPEN, Value
from selfdefense.scenario import Act

from .blocks import Line, Mark
from .marks import OUTCOME_MARKS
from .phrases import word_of
from .wording import Wording

__all__ = ["change_line", "fact_line", "fact_text", "hindsight_line", "label_text", "law_lines", "verdict_line"]

_MOST_TURNS = 6


def label_text(wording: Wording, acts: Sequence[Act], label: str) -> str:
    """Name what was asked: an act by its own name, an action by what is done."""
    own = next((act.name for act in acts if act.label == label and act.name is not None), None)
    return own if own is not None else wording.does(label)


def fact_text(wording: Wording, name: str, value: Value | None) -> str:
    """Say a fact with its value."""
    says = wording.fact(name)
    if value is None or isinstance(value, bool):
        return wording.statement(says, "unknown" if value is None else str(value).lower())
    return wording.say("given", says=says, value=wording.value(name, value))


def fact_line(wording: Wording, change: FactChange) -> Line:
    """Say what is now said of a fact."""
    if not change.stated_after:
        return Line(text=wording.say("withdrawn", says=fact_text(wording, change.fact, change.before)), mark=Mark.NOTE)
    return Line(text=fact_text(wording, change.fact, change.after), mark=Mark.NOTE)


def verdict_line(wording: Wording, acts: Sequence[Act], verdict: Verdict) -> Line:
    """Say a verdict in one line."""
    label = label_text(wording, acts, verdict.label)
    now = () if verdict.now is verdict.outcome else (_now_line(wording, verdict.now),)
    text = wording.say("stands", label=label, outcome=wording.word(verdict.outcome))
    return Line(text=text, mark=OUTCOME_MARKS[verdict.outcome], children=now)


def _now_line(wording: Wording, now: Outcome) -> Line:
    return Line(text=wording.say("now", now=wording.word(now)), mark=OUTCOME_MARKS[now])


def change_line(wording: Wording, acts: Sequence[Act], change: VerdictChange) -> Line:
    """Say how a verdict turned, and below it why."""
    before, after = wording.word(change.before), wording.word(change.after)
    label = label_text(wording, acts, change.label)
    if change.before is change.after:
        text = wording.say("stands", label=label, outcome=after)
    else:
        text = wording.say("turned", label=label, before=before, after=after)
    mark = OUTCOME_MARKS[change.after]
    return Line(text=text, mark=mark, children=tuple(_below_change(wording, change)))


def _below_change(wording: Wording, change: VerdictChange) -> Iterator[Line]:
    if change.before_now is not change.after_now:
        before, after = wording.word(change.before_now), wording.word(change.after_now)
        yield Line(text=wording.say("turned now", before=before, after=after), mark=OUTCOME_MARKS[change.after_now])
    yield Line(text=wording.say("caused by", reasons=_reasons(wording, change.cause)), mark=Mark.NOTE)
    turns = tuple(dict.fromkeys(text for turn in change.cause.turns if (text := _turn_text(wording, turn))))
    yield from (Line(text=text) for text in turns[:_MOST_TURNS])
    if len(turns) > _MOST_TURNS:
        yield Line(text=wording.say("others", count=str(len(turns) - _MOST_TURNS)))


def _reasons(wording: Wording, cause: Cause) -> str:
    reasons = [fact_line(wording, change).text for change in cause.facts]
    if cause.law is not None:
        reasons.append(wording.say("caused by law"))
    if cause.day:
        reasons.append(wording.say("caused by day"))
    return wording.join(reasons, "and")


def _turn_text(wording: Wording, turn: NormTurn) -> str:
    """Say what a norm or concept finds otherwise; requirements and constitutive norms are left to the explanation."""
    before, after = (
        wording.say("no part") if value is None else word_of(value, wording.language)
        for value in (turn.before, turn.after)
    )
    if turn.kind is ReasonKind.CONCEPT:
        return wording.say("turns norm", name=wording.concept(turn.name), before=before, after=after)
    if turn.kind is ReasonKind.NORM or turn.provision is None:
        return ""
    return wording.say(turn.kind.value, cite=wording.named(turn.provision), value=f"{before} → {after}")


def law_lines(wording: Wording, law: LawChange) -> Iterator[Line]:
    """Say what came into force, what went out of it, and which official reading became another."""
    for phrase, names in (("left force", law.left), ("came into force", law.came)):
        for name in names:
            yield Line(text=wording.say(phrase), about=wording.cite(name), mark=Mark.NOTE)
    for change in law.readings:
        question = wording.framework.question[change.question]
        readings = {reading.name: wording.text(reading.says) for reading in question.readings}
        before, after = (readings.get(name, word_of(OPEN, wording.language)) for name in (change.before, change.after))
        text = wording.say("read anew", asks=wording.text(question.asks), before=before, after=after)
        yield Line(text=text, mark=Mark.NOTE)


def hindsight_line(wording: Wording, acts: Sequence[Act], hindsight: Hindsight) -> Line:
    """Say how a verdict was on what was known then, and how it is on what is known now."""
    text = wording.say(
        "was judged",
        label=label_text(wording, acts, hindsight.label),
        then=wording.word(hindsight.then),
        known=wording.word(hindsight.known),
    )
    if hindsight.then is not hindsight.known:
        return Line(text=text, mark=Mark.NOTE)
    then, known = wording.word(hindsight.then_now), wording.word(hindsight.known_now)
    now = Line(text=wording.say("was judged now", then=then, known=known))
    return Line(text=text, mark=Mark.NOTE, children=(now,))
