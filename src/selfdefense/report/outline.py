"""An evaluation as one outline that every renderer walks. It decides nothing and sorts nothing."""

from collections.abc import Iterator

from selfdefense.evaluation import ConceptReport, Evaluation, Note, Outcome, ReasonKind, Verdict
from selfdefense.framework import Framework
from selfdefense.scenario import Scenario
from selfdefense.truth import Truth

from .blocks import Field, Line, Mark, Outline
from .verdict_outline import verdict_section
from .wording import Wording

__all__ = ["outline_of"]

_TRUTH_MARKS = {Truth.TRUE: Mark.YES, Truth.FALSE: Mark.NO, Truth.UNKNOWN: Mark.OPEN}


def outline_of(
    evaluation: Evaluation,
    framework: Framework,
    *,
    scenario: Scenario | None = None,
    language: str | None = None,
    explain: bool = False,
) -> Outline:
    """Outline an evaluation; the scenario, where given, adds its title and who says what of contested facts."""
    wording = Wording(framework, language if language is not None else framework.language)
    return Outline(
        title=_title(wording, evaluation, scenario),
        fields=tuple(field for field in _header(wording, evaluation, explain=explain) if field.lines),
        sections=tuple(verdict_section(wording, verdict, scenario, explain=explain) for verdict in evaluation.verdicts),
    )


def _title(wording: Wording, evaluation: Evaluation, scenario: Scenario | None) -> str:
    if scenario is None or scenario.title is None:
        return evaluation.scenario
    return f"{wording.text(scenario.title)} ({evaluation.scenario})"


def _header(wording: Wording, evaluation: Evaluation, *, explain: bool) -> Iterator[Field]:
    yield Field(label=wording.say("law"), lines=(_law(wording, evaluation, explain=explain),))
    yield Field(label=wording.say("note"), lines=tuple(_notes(wording, evaluation)))
    yield Field(label=wording.say("stance"), lines=tuple(_stance(wording, evaluation)))
    yield Field(label=wording.say("engine"), lines=(Line(text=evaluation.engine),))
    yield Field(label=wording.say("situations"), lines=tuple(_situations(wording, evaluation, explain=explain)))


def _law(wording: Wording, evaluation: Evaluation, *, explain: bool) -> Line:
    parts = [wording.text(wording.framework.title), f"{wording.say('as of')} {evaluation.as_of}"]
    if evaluation.law_as_of != evaluation.as_of:
        parts.append(f"{wording.say('law as of')} {evaluation.law_as_of}")
    if explain:
        parts.append(wording.say("digest", digest=evaluation.digest[:12]))
    return Line(text=wording.join(parts))


def _notes(wording: Wording, evaluation: Evaluation) -> Iterator[Line]:
    phrases = {
        Note.EARLIER_LAW: "earlier law",
        Note.COMING_LAW: "coming law",
        Note.NO_VERSION: "no version",
        Note.LATER_THAN_READ: "later than read",
    }
    days = {"facts": evaluation.as_of, "law": evaluation.law_as_of, "read": wording.framework.read_until}
    for note in evaluation.notes:
        said = wording.say(phrases[note], **{name: str(day) for name, day in days.items()})
        yield Line(text=said, mark=Mark.NO if note is Note.NO_VERSION else Mark.NOTE)


def _stance(wording: Wording, evaluation: Evaluation) -> Iterator[Line]:
    if not evaluation.stance.choices:
        return
    official = wording.framework.official_stance(evaluation.law_as_of)
    other = [choice for choice in evaluation.stance.choices if choice not in official.choices]
    for question, reading in other:
        yield Line(text=wording.say("other stance", question=question, reading=reading), mark=Mark.NOTE)
    if not other:
        yield Line(text=wording.say("official stance", day=str(evaluation.law_as_of)))
    bearing = _questions_named(evaluation)
    for question in evaluation.open_questions:
        if question in bearing:
            asks = wording.text(wording.framework.question[question].asks)
            yield Line(text=wording.say("left open", asks=asks), mark=Mark.OPEN)
    others = [question for question in evaluation.open_questions if question not in bearing]
    if others:
        yield Line(text=wording.say("also left open", names=wording.join(others)), mark=Mark.NOTE)


def _questions_named(evaluation: Evaluation) -> set[str]:
    """Collect the questions of law on which a verdict turns, or may as things stand; not those of what is settled."""
    return {name for verdict in evaluation.verdicts for name in _questions_of(verdict)}


def _questions_of(verdict: Verdict) -> Iterator[str]:
    if verdict.outcome is Outcome.UNDETERMINED:
        yield from (turn.question for turn in verdict.turns_on if turn.question is not None)
    elif verdict.now is Outcome.UNDETERMINED or verdict.basis_open:
        yield from (reason.name for reason in verdict.explanation.walk() if reason.kind is ReasonKind.READING)


def _situations(wording: Wording, evaluation: Evaluation, *, explain: bool) -> Iterator[Line]:
    for report in evaluation.concepts:
        if explain or report.truth is Truth.TRUE or report.stipulated:
            yield _situation(wording, report)


def _situation(wording: Wording, report: ConceptReport) -> Line:
    text = wording.finding(wording.concept(report.concept), report.truth)
    if report.stipulated:
        text = wording.say("stipulated", statement=text)
    if not report.known_to_law:
        text = wording.say("unknown to law", statement=text)
    provision = wording.framework.concept[report.concept].provision
    cites = () if provision is None else (wording.cite(provision),)
    return Line(text=text, mark=_TRUTH_MARKS[report.truth], cites=cites)
