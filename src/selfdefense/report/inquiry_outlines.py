"""Outlines of what-if questions, proofs of claims and comparisons of laws. They decide nothing."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import attrs

from selfdefense.analysis.comparison import ActionComparison, Comparison, OutcomeDifference
from selfdefense.analysis.counterfactuals import Counterfactuals
from selfdefense.analysis.effects_of_changes import EffectOfChanges
from selfdefense.analysis.proofs import ClaimProof, ClaimStanding, TenetProof
from selfdefense.analysis.written_scenario import written
from selfdefense.evaluation import Outcome, Setting, Verdict, Way
from selfdefense.framework import Framework, Value
from selfdefense.truth import Truth

from .blocks import Field, Line, Mark, Outline, Section
from .change_lines import change_lines, setting_text, valued
from .wording import Wording

__all__ = ["comparison_outline", "effect_outline", "proofs_outline", "whatif_outline"]

_STANDINGS = {
    ClaimStanding.PROVED: Mark.YES,
    ClaimStanding.REFUTED: Mark.NO,
    ClaimStanding.VACUOUS: Mark.NOTE,
    ClaimStanding.UNDECIDED: Mark.OPEN,
}


def _wording(framework: Framework, language: str | None) -> Wording:
    return Wording(framework, language if language is not None else framework.language)


def whatif_outline(found: Counterfactuals, framework: Framework, *, language: str | None = None) -> Outline:
    """Show the least changes that turn a matter, those of one side alone first."""
    wording = _wording(framework, language)
    wanted = "least changes to lawful" if found.wanted is Truth.TRUE else "least changes to unlawful"
    fields = (Field(label=wording.say(wanted), lines=change_lines(wording, found), tree=True),)
    result = Line(text=wording.word(found.outcome))
    section = Section(title=_called(wording, found.label), result=result, fields=fields)
    return Outline(title=wording.say("what would change it"), sections=(section,))


def _called(wording: Wording, label: str) -> str:
    """Name what was asked: an action by what is done, an act by its own name."""
    return wording.does(label) if label in wording.framework.action else label


def effect_outline(
    effect: EffectOfChanges,
    changes: Sequence[tuple[str, Value | None]],
    framework: Framework,
    *,
    language: str | None = None,
) -> Outline:
    """Show each verdict as it is and with the changes, beside each other."""
    wording = _wording(framework, language)
    made = tuple(Line(text=valued(wording, name, (value,)), mark=Mark.NOTE) for name, value in changes)
    pairs = zip(effect.original.verdicts, effect.changed.verdicts, strict=True)
    sections = tuple(
        Section(
            title=_called(wording, before.label),
            fields=(
                Field(label=wording.say("as it is"), lines=(Line(text=_said(wording, before)),)),
                Field(label=wording.say("changed so"), lines=(Line(text=_said(wording, after)),)),
            ),
        )
        for before, after in pairs
    )
    return Outline(
        title=effect.original.scenario,
        fields=(Field(label=wording.say("changes made"), lines=made),),
        sections=sections,
    )


def _said(wording: Wording, verdict: Verdict) -> str:
    outcome, now = wording.word(verdict.outcome), wording.word(verdict.now)
    return outcome if verdict.outcome is verdict.now else wording.say("now in brackets", outcome=outcome, now=now)


def proofs_outline(proofs: Sequence[ClaimProof], framework: Framework, *, language: str | None = None) -> Outline:
    """Show what became of each claim, the scenario against it where it is refuted."""
    wording = _wording(framework, language)
    counts = Counter(proof.standing for proof in proofs)
    counted = wording.say("claims counted", **{s.value: str(counts.get(s, 0)) for s in ClaimStanding})
    sections = tuple(_claim(wording, proof) for proof in proofs)
    title = wording.say("claims of", framework=wording.text(framework.title))
    return Outline(title=title, fields=(Field(label="", lines=(Line(text=counted),)),), sections=sections)


def _claim(wording: Wording, proof: ClaimProof) -> Section:
    versions = max((len(tenet.versions) for tenet in proof.tenets), default=0)
    result = Line(text=wording.say(f"claim {proof.standing.value}"), mark=_STANDINGS[proof.standing])
    lines = [Line(text=wording.say("versions checked", count=str(versions)), mark=Mark.NOTE)]
    lines += [line for tenet in proof.tenets for line in _refutation(wording, tenet)]
    return Section(
        title=wording.text(proof.claim.says), result=result, fields=(Field(label="", lines=tuple(lines), tree=True),)
    )


def _refutation(wording: Wording, tenet: TenetProof) -> tuple[Line, ...]:
    refuted = tenet.refuted
    if refuted is None or refuted.scenario is None:
        return ()
    said = wording.say("refuted on", start=str(refuted.start))
    return (Line(text=said, mark=Mark.NO, children=_as_yaml(written(refuted.scenario))),)


def _as_yaml(text: str) -> tuple[Line, ...]:
    """Keep what is further in further in, so that the scenario can be copied from the page."""
    lines: list[Line] = []
    for line in text.splitlines():
        if line.startswith(" ") and lines:
            lines[-1] = attrs.evolve(lines[-1], children=(*lines[-1].children, Line(text=line)))
        else:
            lines.append(Line(text=line))
    return tuple(lines)


def comparison_outline(
    found: Comparison, framework: Framework, one: str, other: str, *, language: str | None = None
) -> Outline:
    """Show each action whose outcome differs, where, and a situation for each difference."""
    wording = _wording(framework, language)
    fields = [
        _actions(wording, "equal actions", Mark.YES, [a.action for a in found.actions if a.equal]),
        _actions(wording, "undecided actions", Mark.OPEN, [a.action for a in found.actions if a.undecided]),
        _actions(wording, "only in one", Mark.NOTE, found.only_in_one),
        _actions(wording, "only in other", Mark.NOTE, found.only_in_other),
    ]
    sections = tuple(_differing(wording, action) for action in found.actions if action.differences)
    if found.equal:
        fields = [Field(label="", lines=(Line(text=wording.say("proven equal"), mark=Mark.YES),))]
    title = wording.say("comparison of", one=one, other=other)
    return Outline(title=title, fields=tuple(field for field in fields if field.lines), sections=sections)


def _actions(wording: Wording, phrase: str, mark: Mark, actions: Sequence[str]) -> Field:
    return Field(label=wording.say(phrase), lines=tuple(Line(text=action, mark=mark) for action in actions))


def _differing(wording: Wording, action: ActionComparison) -> Section:
    known = action.action in wording.framework.action
    fields = tuple(_difference(wording, difference) for difference in action.differences)
    return Section(title=wording.does(action.action) if known else action.action, fields=fields)


def _difference(wording: Wording, difference: OutcomeDifference) -> Field:
    label = wording.say(
        "difference", was=_outcomes(wording, difference.was), becomes=_outcomes(wording, difference.becomes)
    )
    exactly = wording.say("if and only if" if difference.complete else "at least if")
    lines = (
        Line(text=exactly, mark=Mark.NOTE, children=tuple(_regions(wording, difference.regions))),
        Line(text=wording.say("witness"), mark=Mark.NOTE, children=_as_yaml(written(difference.other))),
    )
    return Field(label=label, lines=lines, tree=True)


def _regions(wording: Wording, ways: Sequence[Way]) -> Iterator[Line]:
    """List what all ways have alike, once, and then what each has of its own, one condition a line."""
    if not ways:
        return
    alike = [setting for setting in ways[0] if all(setting in way for way in ways)]
    yield from _settings(wording, alike)
    own = [[setting for setting in way if setting not in alike] for way in ways]
    for number, rest in enumerate((rest for rest in own if rest), start=1):
        said = wording.say("one way", number=str(number), count=str(len(ways)))
        yield Line(text=said, mark=Mark.NOTE, children=tuple(_settings(wording, rest)))


def _settings(wording: Wording, settings: Iterable[Setting]) -> Iterator[Line]:
    yield from (Line(text=setting_text(wording, setting), mark=Mark.OPEN) for setting in settings)


def _outcomes(wording: Wording, outcomes: Sequence[Outcome]) -> str:
    return wording.join([wording.word(outcome) for outcome in outcomes], "or")
