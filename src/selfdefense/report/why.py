"""Why an outcome is what it is, in a few lines: the decisive nodes of its explanation (D9)."""

from collections.abc import Iterator

import attrs

from selfdefense.evaluation import (
    Bar,
    Effect,
    ExceptionUsed,
    Outcome,
    Reason,
    ReasonKind,
    Route,
    Standing,
    Verdict,
)
from selfdefense.frozen import frozen
from selfdefense.truth import Truth

from .blocks import Line, Mark
from .decisive import deciding, ground_of, node_of
from .failings import conduct_failing, keeping_from
from .marks import OUTCOME_MARKS
from .statements import joined, stated
from .wording import Wording

__all__ = ["why"]


def why(wording: Wording, verdict: Verdict) -> tuple[Line, ...]:
    """Say why the outcome is what it is; of a group, for the member that leads."""
    telling = _Telling(wording, verdict)
    if verdict.settled_by_completions:
        return tuple(telling.settled())
    if verdict.outcome.lawful is Truth.TRUE:
        return tuple(telling.lawful())
    if verdict.outcome is Outcome.UNDETERMINED:
        return tuple(telling.open())
    return tuple(telling.unlawful())


@frozen
class _Telling:
    """Tells why of one verdict; what makes a concept so is told once."""

    wording: Wording
    verdict: Verdict
    told: set[str] = attrs.field(factory=set)

    def _routes(self, standing: Standing) -> list[Route]:
        leading = self.verdict.leading
        return [r for r in self.verdict.routes if r.action == leading and r.standing is standing]

    def _bars(self, effect: Effect) -> list[Bar]:
        leading = self.verdict.leading
        return [b for b in self.verdict.bars if b.action == leading and b.effect is effect and not b.under]

    def _node(self, kind: ReasonKind, of: Route | Bar) -> Reason | None:
        return node_of(self.verdict, of.action, kind, of.norm)

    def settled(self) -> Iterator[Line]:
        """Tell what is open, and that it comes to the same whichever way it falls (D10)."""
        yield from self.open()
        text = self.wording.say("either way", outcome=self.wording.word(self.verdict.outcome))
        yield Line(text=text, mark=OUTCOME_MARKS[self.verdict.outcome])

    def lawful(self) -> Iterator[Line]:
        """Tell on which ground the first route stands, or that nothing stands in the way."""
        if not self.verdict.routes and not self._bars(Effect.DEFEATED):
            yield Line(text=self.wording.say("unbarred"), mark=Mark.YES)
        for route in (self._routes(Standing.OPEN) or self._routes(Standing.PENDING))[:1]:
            met = self.wording.say("basis met", cite=self.wording.named(route.provision))
            yield Line(text=met, mark=Mark.YES, children=tuple(self._ground(route)))

    def _ground(self, route: Route) -> Iterator[Line]:
        node = self._node(ReasonKind.ROUTE, route)
        for reason in () if node is None else deciding(ground_of(node), "true"):
            yield stated(self.wording, reason, self.told)

    def unlawful(self) -> Iterator[Line]:
        """Tell what prohibits it and why nothing lifts that; else why each legal basis fails, or that there is none."""
        bars, closed = self._bars(Effect.EFFECTIVE), self._routes(Standing.CLOSED)
        if bars:
            yield from map(self._barred, bars)
        elif closed:
            yield from map(self._unfounded, closed)
        else:
            yield Line(text=self.wording.say("no reason"), mark=Mark.NO)

    def _barred(self, bar: Bar) -> Line:
        nothing = Line(text=self.wording.say("no exception"), mark=Mark.NOTE)
        text = self.wording.say("barred", cite=self.wording.named(bar.provision))
        return Line(text=text, mark=Mark.NO, children=tuple(self._unlifted(bar)) or (nothing,))

    def _unlifted(self, bar: Bar) -> Iterator[Line]:
        """Tell of each norm that overrides a prohibition why it does not here, or what is open of it."""
        for exception in bar.overriders:
            if exception.effect is Effect.OPEN:
                yield self._exception("exception open", Mark.OPEN, bar, exception, "unknown")
            elif exception.effect is not Effect.EFFECTIVE:
                yield self._exception("exception fails", Mark.NO, bar, exception, "false")

    def _exception(self, phrase: str, mark: Mark, bar: Bar, exception: ExceptionUsed, truth: str) -> Line:
        node = _override(self._node(ReasonKind.BAR, bar), exception.norm)
        conduct = conduct_failing(self.wording, node, exception.steps, exception.limits)
        reasons = keeping_from(self.wording, node, conduct, truth, self.told)
        text = self.wording.say(phrase, cite=self.wording.named(exception.provision), reasons=reasons)
        return Line(text=self.wording.say("in theory", text=text) if exception.exceptional else text, mark=mark)

    def _unfounded(self, route: Route) -> Line:
        node = self._node(ReasonKind.ROUTE, route)
        forbidding = (self.wording.framework.norm[norm].provision for norm in route.forbidden_by)
        conduct = conduct_failing(self.wording, node, route.steps, route.limits)
        conduct += [self.wording.say("forbidden", cite=self.wording.called(provision)) for provision in forbidding]
        return self._basis("basis closed", Mark.NO, route, conduct, "false")

    def _basis(self, phrase: str, mark: Mark, route: Route, conduct: list[str], truth: str) -> Line:
        reasons = keeping_from(self.wording, self._node(ReasonKind.ROUTE, route), conduct, truth, self.told)
        return Line(text=self.wording.say(phrase, cite=self.wording.named(route.provision), reasons=reasons), mark=mark)

    def open(self) -> Iterator[Line]:
        """Tell which prohibitions and legal bases are open, and what of them."""
        yield from map(self._open_bar, self._bars(Effect.OPEN))
        for route in self._routes(Standing.UNSETTLED):
            yield self._basis("basis open", Mark.OPEN, route, [], "unknown")

    def _open_bar(self, bar: Bar) -> Line:
        node = self._node(ReasonKind.BAR, bar)
        cite = self.wording.named(bar.provision)
        reasons = () if node is None else deciding(ground_of(node), "unknown")
        if reasons:
            text = self.wording.say("bar open for", cite=cite, reasons=joined(self.wording, list(reasons)))
            return Line(text=text, mark=Mark.OPEN)
        text = self.wording.say("bar open", cite=cite)
        return Line(text=text, mark=Mark.OPEN, children=tuple(self._unlifted(bar)))


def _override(bar: Reason | None, norm: str) -> Reason | None:
    """Find what the explanation of a prohibition says of a norm that overrides it."""
    children = () if bar is None else bar.children
    return next((child for child in children if child.kind is ReasonKind.OVERRIDE and child.name == norm), None)
