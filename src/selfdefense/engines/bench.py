"""The bench: one situation under one law, by one engine; each verdict on it, made exact where it is open (D9, D10)."""

from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from selfdefense.evaluation import Mode, Outcome, ReasonKind, TurnsOn, Verdict, Ways
from selfdefense.framework import LawInForce
from selfdefense.scenario import Act, Situation

from .adjudication import Explainer, Matter, Scope, layer_grants, leaves_of, outcome, routes_in, verdict_on
from .questions import modes_of
from .runners import Runner, program_of

if TYPE_CHECKING:
    from .diagrams import Asked, Completions

__all__ = ["Bench"]


class Bench:
    """What the verdicts on one situation share; computed when first needed."""

    def __init__(self, law: LawInForce, situation: Situation, run: Runner) -> None:
        self.law = law
        self.situation = situation
        self._run = run

    @cached_property
    def matter(self) -> Matter:
        """What the engine found."""
        return Matter(law=self.law, situation=self.situation, findings=self._run(self.law, self.situation))

    @cached_property
    def completions(self) -> "Completions":
        """All ways to fill in what is unknown."""
        from .diagrams import Completions

        return Completions(self.law, program_of(self.law, self.situation), self.situation)

    @property
    def contradictory(self) -> bool:
        """Say whether no completion is left (D10). Without constraints and stipulations there always is one."""
        if not self.law.framework.constraints and not self.situation.stipulated:
            return False
        from .diagrams import is_contradictory

        return is_contradictory(self.completions)

    @cached_property
    def _explainer(self) -> Explainer:
        return Explainer(self.matter)

    @cached_property
    def _without_assumptions(self) -> "Bench | None":
        if not self.situation.assumed:
            return None
        return Bench(self.law, self.situation.without_assumptions(), self._run)

    def verdict(self, act: Act) -> Verdict:
        """Give the verdict on an act: by the rules alone, and where these leave it open, by all completions."""
        verdict = self._refined(verdict_on(self.matter, act, self._explainer), act)
        verdict = attrs.evolve(verdict, ways=self._ways(verdict, act))
        plain = self._without_assumptions
        if plain is None or not verdict.assumptions:
            return verdict
        return attrs.evolve(verdict, without_assumptions=plain.outcomes(act)[0])

    def is_settled(self, act: Act) -> bool:
        """Say whether the rules alone settle what comes out, in every mode (D9): no completion is looked at."""
        scope = Scope(layer=act.layer, route=act.route)
        modes = modes_of(self.law, act.action)
        return all(outcome(self.matter, act.action, mode, scope) is not Outcome.UNDETERMINED for mode in modes)

    def outcomes(self, act: Act) -> tuple[Outcome, Outcome]:
        """Give the outcome of an act and how things stand, as its verdict has them, and nothing else."""
        scope = Scope(layer=act.layer, route=act.route)
        prospect, now = (outcome(self.matter, act.action, mode, scope) for mode in (Mode.PROSPECT, Mode.NOW))
        if Outcome.UNDETERMINED not in (prospect, now):
            return prospect, now
        from .diagrams import exact_outcome

        asked = self.asked(act)
        if prospect is Outcome.UNDETERMINED:
            prospect = exact_outcome(self.completions, asked, Mode.PROSPECT).outcome
        if now is Outcome.UNDETERMINED:
            now = exact_outcome(self.completions, asked, Mode.NOW).outcome
        return prospect, now

    def _ways(self, verdict: Verdict, act: Act) -> Ways | None:
        if verdict.outcome is not Outcome.UNDETERMINED:
            return None
        from .diagrams import ways_of

        return ways_of(self.completions, self.asked(act))

    def _refined(self, verdict: Verdict, act: Act) -> Verdict:
        open_modes = (verdict.outcome, verdict.now, verdict.in_principle)
        if Outcome.UNDETERMINED not in open_modes:
            return verdict
        from .diagrams import exact_outcome, turns_on

        asked = self.asked(act)
        exact = exact_outcome(self.completions, asked, Mode.PROSPECT)
        now = exact_outcome(self.completions, asked, Mode.NOW)
        settled = verdict.outcome is Outcome.UNDETERMINED and exact.outcome is not Outcome.UNDETERMINED
        turning: tuple[TurnsOn, ...] = ()
        if exact.outcome is Outcome.UNDETERMINED and verdict.outcome is Outcome.UNDETERMINED:
            turning = turns_on(self.completions, asked, Mode.PROSPECT, self._open_concepts(verdict))
        return attrs.evolve(
            verdict,
            outcome=exact.outcome if verdict.outcome is Outcome.UNDETERMINED else verdict.outcome,
            now=now.outcome if verdict.now is Outcome.UNDETERMINED else verdict.now,
            in_principle=self._in_principle(verdict, asked, exact.outcome),
            turns_on=turning,
            dont_care=tuple(open_fact for open_fact in verdict.turns_on if open_fact not in turning),
            settled_by_completions=settled,
            basis_open=settled and exact.basis_open,
        )

    def _open_concepts(self, verdict: Verdict) -> tuple[str, ...]:
        """List the concepts left to an office on which the explanation is open, whatever the facts (D4)."""
        named = (
            reason.name
            for reason in verdict.explanation.walk()
            if reason.kind is ReasonKind.CONCEPT and reason.detail == "open" and reason.value == "unknown"
        )
        return tuple(dict.fromkeys(named))

    def _in_principle(self, verdict: Verdict, asked: "tuple[Asked, ...]", outcome: Outcome) -> Outcome | None:
        if verdict.in_principle is not Outcome.UNDETERMINED:
            return verdict.in_principle
        from .diagrams import exact_outcome

        exact = exact_outcome(self.completions, asked, Mode.IN_PRINCIPLE).outcome
        return None if exact is outcome else exact

    def asked(self, act: Act) -> "tuple[Asked, ...]":
        """Give what of the law an act asks, action by action."""
        from .diagrams import Asked

        scope = Scope(layer=act.layer, route=act.route)
        return tuple(
            Asked(
                action=leaf,
                routes=routes_in(self.matter, leaf, scope),
                bars=tuple(b for b in self.law.bars_of(leaf) if act.layer is None or b.layer is act.layer),
                needs_basis=self.law.framework.action[leaf].needs_basis
                and (act.layer is None or layer_grants(self.matter, leaf, act.layer)),
                whole=scope.whole,
                layer=act.layer,
            )
            for leaf in leaves_of(self.matter, act.action)
        )
