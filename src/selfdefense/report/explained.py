"""Why and why not: one verdict in full, what is assumed and contested first, what blocks it, and the whole tree."""

from collections.abc import Iterable, Iterator

import attrs

from selfdefense.analysis.blocker import Blocker, BlockerKind
from selfdefense.evaluation import Evaluation, Reason, ReasonKind, Verdict
from selfdefense.framework import Framework
from selfdefense.frozen import frozen
from selfdefense.scenario import Scenario
from selfdefense.truth import Truth

from .alleged import contested_facts, evidence_lines
from .blocker_lines import blocker_lines
from .blocks import Field, Line, Outline, Section
from .explanation_outline import node_line
from .outline import outline_of
from .wording import Wording

__all__ = ["explained_outline", "explanation_tree"]

_ELSEWHERE = (BlockerKind.NOT_IN_FORCE, BlockerKind.OTHER_READING)


def explained_outline(  # noqa: PLR0913 - what to show and how, by keyword
    evaluation: Evaluation,
    blockers: Iterable[Blocker],
    framework: Framework,
    *,
    scenario: Scenario | None = None,
    language: str | None = None,
    short: bool = False,
) -> Outline:
    """Outline the first verdict of an evaluation with all that explains it; `short`: as in `explanation_tree`.

    What is lawful is not blocked by what other days and readings would give.
    """
    wording = Wording(framework, language if language is not None else framework.language)
    outline = outline_of(evaluation, framework, scenario=scenario, language=language)
    full = outline_of(evaluation, framework, scenario=scenario, language=language, explain=True).sections[0]
    verdict = evaluation.verdicts[0]
    shown = [b for b in blockers if b.kind not in _ELSEWHERE or verdict.outcome.lawful is not Truth.TRUE]
    in_the_way = Field(label=wording.say("in the way"), lines=blocker_lines(wording, shown, scenario))
    contested = Field(label=wording.say("contested"), lines=contested_facts(wording, verdict, scenario))
    tree = Field(
        label=wording.say("explanation"), lines=(explanation_tree(wording, verdict, scenario, short=short),), tree=True
    )
    section = _with(wording, full, contested, in_the_way, tree)
    return attrs.evolve(outline, sections=(section,))


def _with(wording: Wording, section: Section, contested: Field, in_the_way: Field, tree: Field) -> Section:
    """Put what is assumed and contested first, what blocks after the reasons, and the tree last."""
    first = [
        field for field in section.fields if field.label in (wording.say("assumptions"), wording.say("suppositions"))
    ]
    rest = [field for field in section.fields if field not in first and not field.tree]
    after = next((n + 1 for n, field in enumerate(rest) if field.label == wording.say("why")), 0)
    fields = (*first, contested, *rest[:after], in_the_way, *rest[after:], tree)
    return attrs.evolve(section, fields=tuple(field for field in fields if field.lines))


def explanation_tree(wording: Wording, verdict: Verdict, scenario: Scenario | None, *, short: bool = False) -> Line:
    """Make the tree of an explanation, with the evidence of its facts; what stands twice is shown once.

    `short`: without what only repeats what stands above it, and without prohibitions that do not apply.
    """
    return _Tree(wording, verdict, scenario, short).line(verdict.explanation)


@frozen
class _Tree:
    wording: Wording
    verdict: Verdict
    scenario: Scenario | None
    short: bool
    shown: set[tuple[ReasonKind, str]] = attrs.field(factory=set)

    def line(self, reason: Reason) -> Line:
        """Make a line of a node and of what is below it."""
        if reason.kind in (ReasonKind.ALL, ReasonKind.ANY) and len(reason.children) == 1:
            return self.line(reason.children[0])
        if self._repeated(reason):
            line = node_line(self.wording, reason)
            return attrs.evolve(line, text=self.wording.say("as above", text=line.text))
        return node_line(self.wording, reason, tuple(self._below(reason)))

    def _repeated(self, reason: Reason) -> bool:
        """Say whether a concept, or an action that is rested on, has been shown with all that is below it."""
        if reason.kind not in (ReasonKind.CONCEPT, ReasonKind.RESTS_ON) or not reason.children:
            return False
        key = (reason.kind, reason.name)
        repeated = key in self.shown
        self.shown.add(key)
        return repeated

    def _below(self, reason: Reason) -> Iterator[Line]:
        yield from evidence_lines(self.wording, self.verdict, self.scenario, reason)
        for child in reason.children:
            if not self.short or _tells(reason, child):
                yield self.line(child)


def _tells(above: Reason, child: Reason) -> bool:
    """Say whether a node says more than what stands above it."""
    if above.kind in (ReasonKind.STEP, ReasonKind.LIMIT) or above.detail == "requires":
        return child.kind is ReasonKind.GROUND or (child.detail == "refused" and child.value == "true")
    if child.kind is ReasonKind.BAR:
        return child.value != "does_not_apply"
    return child.kind is not ReasonKind.ALL or bool(child.children)
