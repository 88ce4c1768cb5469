"""What blocks an action, as lines: under each prohibition its exceptions, under each legal basis what is in its way."""

from collections.abc import Iterable, Iterator

import attrs

from selfdefense.analysis.blocker import Blocker, BlockerKind
from selfdefense.evaluation import Outcome, Reason, ReasonKind
from selfdefense.frozen import frozen
from selfdefense.scenario import Scenario
from selfdefense.truth import Truth

from .alleged import contested_lines
from .blocks import Cite, Line, Mark
from .statements import clause, statement
from .wording import Wording

__all__ = ["blocker_lines", "blocker_text"]


def blocker_lines(wording: Wording, blockers: Iterable[Blocker], scenario: Scenario | None) -> tuple[Line, ...]:
    """Say what blocks each action; what makes a concept so is told once."""
    return tuple(_Telling(wording, tuple(blockers), scenario).lines())


def blocker_text(wording: Wording, blocker: Blocker) -> str:
    """Say one blocker by itself."""
    return _Telling(wording, (), None).text(blocker)


@frozen
class _Telling:
    wording: Wording
    blockers: tuple[Blocker, ...]
    scenario: Scenario | None
    told: set[str] = attrs.field(factory=set)

    def lines(self) -> Iterator[Line]:
        actions = dict.fromkeys(blocker.action for blocker in self.blockers)
        for action in actions:
            own = tuple(self._of_action([b for b in self.blockers if b.action == action]))
            yield from own if len(actions) == 1 else (Line(text=self.wording.does(action), children=own),)

    def _of_action(self, blockers: list[Blocker]) -> Iterator[Line]:
        for bar in (b for b in blockers if b.norm is None):
            below = [b for b in blockers if b.norm is not None and b.lifts == bar.by]
            nothing = Line(text=self.wording.say("no exception"), mark=Mark.NOTE)
            yield attrs.evolve(self._line(bar), children=tuple(self._norms(below)) or (nothing,))
        yield from self._norms([b for b in blockers if b.norm is not None and b.lifts is None])

    def _norms(self, blockers: list[Blocker]) -> Iterator[Line]:
        """Put the blockers of each permission or exception under it."""
        for norm in dict.fromkeys(blocker.norm for blocker in blockers):
            own = [blocker for blocker in blockers if blocker.norm == norm]
            mark = Mark.NO if any(blocker.certain for blocker in own) else Mark.OPEN
            yield Line(text=self._called(own[0]), mark=mark, children=tuple(map(self._line, own)))

    def _called(self, blocker: Blocker) -> str:
        assert blocker.norm is not None
        cite = self.wording.named(self.wording.framework.norm[blocker.norm].provision)
        return self.wording.say("of basis" if blocker.lifts is None else "exception of", cite=cite)

    # one blocker

    def _line(self, blocker: Blocker) -> Line:
        kind = self.wording.say(f"blocker {blocker.kind.value}")
        text = self.text(blocker)
        if not blocker.certain and blocker.kind in (BlockerKind.DEFEATED, BlockerKind.RESTS_ON_UNLAWFUL):
            text = self.wording.say("may", text=text)
        return Line(
            text=self.wording.say("blocker", kind=kind, text=text),
            mark=Mark.NO if blocker.certain else Mark.OPEN,
            cites=self._cites(blocker),
            children=tuple(self._below(blocker)),
        )

    def text(self, blocker: Blocker) -> str:
        """Say what blocks."""
        match blocker.kind:
            case BlockerKind.FALSE | BlockerKind.MISSING:
                assert blocker.reason is not None
                return self._condition(blocker.reason)
            case BlockerKind.REFUSED_STEP:
                return self.wording.join([self.wording.fact(fact) for fact in blocker.facts], "and")
            case BlockerKind.BREACHED_LIMIT:
                assert blocker.reason is not None
                return clause(self.wording, blocker.reason.children[-1])
            case BlockerKind.NOT_IN_FORCE:
                return self._with_outcome("under that law", self._period(blocker), blocker.outcome)
            case BlockerKind.OTHER_READING:
                return self._with_outcome("on that reading", self._readings(blocker), blocker.outcome)
            case _:
                return self._by(blocker)

    def _condition(self, reason: Reason) -> str:
        """Say a condition that is not met; of one that something is not so, that it is, or may be."""
        if reason.kind is not ReasonKind.NOT:
            return statement(self.wording, reason, self.told)
        inner = reason.children[0]
        if reason.value == Truth.UNKNOWN.word:
            return statement(self.wording, inner, self.told)
        return self.wording.say("must not be", statement=statement(self.wording, inner, self.told))

    def _by(self, blocker: Blocker) -> str:
        """Say which norm defeats or forbids, or on what unlawful action it rests."""
        assert blocker.by is not None
        if blocker.kind is BlockerKind.RESTS_ON_UNLAWFUL:
            assert blocker.reason is not None
            outcome = self.wording.word(Outcome(blocker.reason.value))
            return self.wording.say("rests on", does=self.wording.does(blocker.by), outcome=outcome)
        cite = self.wording.named(self.wording.framework.norm[blocker.by].provision)
        if blocker.kind is BlockerKind.DEFEATED:
            return self.wording.say("defeated", cite=cite)
        if not blocker.certain:
            return self.wording.say("bar open", cite=cite)
        return self.wording.say("barred" if blocker.norm is None else "forbidden", cite=cite)

    def _with_outcome(self, phrase: str, text: str, outcome: Outcome | None) -> str:
        if outcome is None:
            return text
        return self.wording.say(phrase, text=text, outcome=self.wording.word(outcome))

    def _period(self, blocker: Blocker) -> str:
        start, until = str(blocker.start), str(blocker.until)
        if blocker.start is None:
            phrase = "never in force" if blocker.enacted is None else "enacted only"
            return self.wording.say(phrase, enacted=str(blocker.enacted))
        return self.wording.say(
            "in force from" if blocker.until is None else "in force between", start=start, until=until
        )

    def _readings(self, blocker: Blocker) -> str:
        return self.wording.join([reading_said(self.wording, *choice) for choice in blocker.readings], "and")

    def _cites(self, blocker: Blocker) -> tuple[Cite, ...]:
        """Cite where a step or limit comes from; the other texts cite what they need."""
        if blocker.kind in (BlockerKind.REFUSED_STEP, BlockerKind.BREACHED_LIMIT) and blocker.provision is not None:
            return (self.wording.cite(blocker.provision),)
        return ()

    def _below(self, blocker: Blocker) -> Iterator[Line]:
        if blocker.kind is BlockerKind.MISSING:
            for fact in blocker.facts:
                yield from contested_lines(self.wording, fact, self.scenario)
        if blocker.kind is BlockerKind.FORBIDDEN and blocker.by is not None:
            for ref in self.wording.framework.norm[blocker.by].readings:
                said = self.wording.join(
                    [reading_said(self.wording, ref.question, name) for name in ref.readings], "or"
                )
                yield Line(text=self.wording.say("own reading", says=said), mark=Mark.NOTE)


def reading_said(wording: Wording, question: str, name: str) -> str:
    """Say a reading of a question of law, and who holds it."""
    reading = next(found for found in wording.framework.question[question].readings if found.name == name)
    return wording.say("on the reading", says=wording.text(reading.says), holder=wording.text(reading.holder))
