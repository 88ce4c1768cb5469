"""Explanations: why a verdict is what it is, as a tree that is complete in itself (D14)."""

from selfdefense.evaluation import (
    ConceptComputed,
    ConceptFound,
    Effective,
    Granted,
    InReading,
    Mode,
    Reason,
    ReasonKind,
)
from selfdefense.framework import (
    AllOf,
    AnyOf,
    AtLeast,
    Compare,
    ConceptHolds,
    Condition,
    Excepts,
    FactHolds,
    Known,
    Norm,
    Not,
    Permits,
    Step,
    StepChoice,
    facts_of,
)

from .conduct import step_report
from .matter import Matter
from .outcomes import Scope, layer_grants, outcome, routes_in
from .wording import detail_of

__all__ = ["Explainer"]


class Explainer:
    """Builds explanations of one matter; what is asked again (a concept, a route, an action) is shared."""

    def __init__(self, matter: Matter) -> None:
        self._matter = matter
        self._concepts: dict[str, Reason] = {}
        self._routes: dict[tuple[str, str], Reason] = {}
        self._verdicts: dict[tuple[str, Scope], Reason] = {}

    def verdict(self, action: str, scope: Scope) -> Reason:
        """Explain the outcome of an action; of a group, of each member."""
        if (action, scope) not in self._verdicts:
            self._verdicts[action, scope] = self._explain_verdict(action, scope)
        return self._verdicts[action, scope]

    def _explain_verdict(self, action: str, scope: Scope) -> Reason:
        members = self._matter.law.framework.action[action].group
        kind = ReasonKind.VERDICT
        if members:
            return self._outcome(kind, action, scope, tuple(self.verdict(member, scope) for member in members))
        bars = tuple(
            self._bar(bar, action)
            for bar in self._matter.law.bars_of(action)
            if scope.layer is None or bar.layer is scope.layer
        )
        routes = tuple(self._route(route, action) for route in routes_in(self._matter, action, scope))
        return self._outcome(kind, action, scope, bars + routes)

    def _outcome(self, kind: ReasonKind, action: str, scope: Scope, children: tuple[Reason, ...]) -> Reason:
        found = outcome(self._matter, action, Mode.PROSPECT, scope)
        now = outcome(self._matter, action, Mode.NOW, scope)
        basis = self._matter.law.framework.action[action].needs_basis
        if scope.layer is not None and not layer_grants(self._matter, action, scope.layer):
            basis = False
        return Reason(
            kind=kind,
            name=action,
            value=found.value,
            now=now.value,
            detail=None if basis else "needs no basis",
            children=children,
        )

    # norms

    def _bar(self, norm: Norm, action: str) -> Reason:
        return self._norm(ReasonKind.BAR, norm, action)

    def _norm(
        self, kind: ReasonKind, norm: Norm, action: str | None, detail: str | None = None, *, now: bool = True
    ) -> Reason:
        """Explain a prescriptive norm; what only guards a step or limit is read in prospect alone."""
        matter = self._matter
        return Reason(
            kind=kind,
            name=norm.id,
            value=matter.effect(norm, action).value,
            now=matter.effect(norm, action, Mode.NOW).value if now and action is not None else None,
            provision=norm.provision,
            detail=detail,
            children=(*self._ground(norm), *self._overrides(norm, action, now=now), *self._carried(norm)),
        )

    def _ground(self, norm: Norm) -> tuple[Reason, ...]:
        readings = tuple(
            Reason(
                kind=ReasonKind.READING,
                name=ref.question,
                value=self._matter.found(InReading(ref.question, ref.readings)).word,
                detail=" or ".join(ref.readings),
            )
            for ref in self._matter.law.open_readings[norm.id]
        )
        return (*readings, self._condition(norm.when))

    def _overrides(self, norm: Norm, action: str | None, *, now: bool = True) -> tuple[Reason, ...]:
        overriders = self._matter.law.overriders_of(norm, action)
        return tuple(self._override(other, norm, action, now=now) for other in overriders)

    def _override(self, other: Norm, norm: Norm, action: str | None, *, now: bool) -> Reason:
        ground = next(o.ground for o in other.overrides if o.norm == norm.id)
        if isinstance(other.content, Permits):
            target = action if action is not None else other.content.action
            route = self._route(other, target)
            return Reason(
                kind=ReasonKind.OVERRIDE,
                name=other.id,
                value=self._matter.force(other, action, Mode.PROSPECT).word,
                provision=other.provision,
                detail=ground.value,
                children=(route,),
            )
        return self._norm(ReasonKind.OVERRIDE, other, action, ground.value, now=now)

    def _carried(self, norm: Norm) -> tuple[Reason, ...]:
        """Explain the steps and limits of an exception."""
        return self._conduct(norm) if isinstance(norm.content, Excepts) else ()

    def _route(self, norm: Norm, action: str) -> Reason:
        if (norm.id, action) not in self._routes:
            self._routes[norm.id, action] = self._explain_route(norm, action)
        return self._routes[norm.id, action]

    def _explain_route(self, norm: Norm, action: str) -> Reason:
        matter = self._matter
        content = norm.content
        assert isinstance(content, Permits)
        under = tuple(
            self._norm(ReasonKind.BAR, bar, action, "under") for bar in matter.law.bars_under(action, norm.id)
        )
        rests = () if content.rests_on is None else (self._rests_on(content.rests_on),)
        return Reason(
            kind=ReasonKind.ROUTE,
            name=norm.id,
            value=matter.found(Granted(norm.id, action)).word,
            now=matter.found(Granted(norm.id, action, Mode.NOW)).word,
            provision=norm.provision,
            children=(
                *self._ground(norm),
                *self._overrides(norm, action),
                *under,
                *rests,
                *self._conduct(norm),
            ),
        )

    def _rests_on(self, action: str) -> Reason:
        verdict = self.verdict(action, Scope())
        return Reason(kind=ReasonKind.RESTS_ON, name=action, value=verdict.value, now=verdict.now, children=(verdict,))

    # conditions

    def _condition(self, condition: Condition) -> Reason:
        value = self._matter.holds(condition).word
        match condition:
            case FactHolds(fact=fact):
                return Reason(kind=ReasonKind.FACT, name=fact, value=value)
            case Compare(fact=fact):
                return Reason(kind=ReasonKind.COMPARISON, name=fact, value=value, detail=detail_of(condition))
            case ConceptHolds(concept=concept):
                return self._concept(concept)
            case AllOf(parts=parts):
                return self._compound(ReasonKind.ALL, value, parts)
            case AnyOf(parts=parts):
                return self._compound(ReasonKind.ANY, value, parts)
            case AtLeast(count=count, parts=parts):
                return self._compound(ReasonKind.AT_LEAST, value, parts, str(count))
            case Not(part=part):
                return self._compound(ReasonKind.NOT, value, (part,))
            case Known(part=part):
                return self._compound(ReasonKind.KNOWN, value, (part,))

    def _compound(
        self, kind: ReasonKind, value: str, parts: tuple[Condition, ...], detail: str | None = None
    ) -> Reason:
        return Reason(kind=kind, value=value, detail=detail, children=tuple(map(self._condition, parts)))

    def _concept(self, concept: str) -> Reason:
        if concept not in self._concepts:
            self._concepts[concept] = self._explain_concept(concept)
        return self._concepts[concept]

    def _explain_concept(self, concept: str) -> Reason:
        matter = self._matter
        stipulated = concept in matter.situation.stipulated
        found = matter.found(ConceptComputed(concept) if not stipulated else ConceptFound(concept))
        detail = "stipulated" if stipulated else None if matter.law.knows(concept) else "not known to the law"
        if detail is None and matter.law.framework.concept[concept].open:
            detail = "open"
        norms = (
            *((norm, "counts as") for norm in matter.law.counting_as(concept)),
            *((norm, "counts not") for norm in matter.law.counting_not(concept)),
        )
        children = () if stipulated else tuple(self._counting(norm, word) for norm, word in norms)
        return Reason(kind=ReasonKind.CONCEPT, name=concept, value=found.word, detail=detail, children=children)

    def _counting(self, norm: Norm, word: str) -> Reason:
        return Reason(
            kind=ReasonKind.NORM,
            name=norm.id,
            value=self._matter.found(Effective(norm.id)).word,
            provision=norm.provision,
            detail=word,
            children=(*self._ground(norm), *self._overrides(norm, None)),
        )

    # steps and limits

    def _conduct(self, norm: Norm) -> tuple[Reason, ...]:
        matter = self._matter
        steps = tuple(
            self._binding(required.guard, norm, required.step.when, self._step(required.step, required.guard, norm))
            for required in matter.law.steps_of(norm)
        )
        limits = tuple(
            self._binding(
                required.guard,
                norm,
                required.limit.when,
                Reason(
                    kind=ReasonKind.LIMIT,
                    name=", ".join(facts_of(required.limit.condition)),
                    value=matter.holds(required.limit.condition).word,
                    provision=required.limit.provision,
                    children=(self._condition(required.limit.condition),),
                ),
            )
            for required in matter.law.limits_of(norm)
        )
        return steps + limits

    def _binding(self, guard: str | None, norm: Norm, when: Condition, reason: Reason) -> Reason:
        """Put what makes a step or limit binding in front of its own children, where that is not always."""
        grounds: tuple[Reason, ...] = ()
        if guard is not None:
            assert isinstance(norm.content, Permits | Excepts)
            grounds = (
                self._norm(ReasonKind.NORM, self._matter.law.norms[guard], norm.content.action, "requires", now=False),
            )
        if when != AllOf(parts=()):
            grounds += (
                Reason(kind=ReasonKind.GROUND, value=self._matter.holds(when).word, children=(self._condition(when),)),
            )
        return Reason(
            kind=reason.kind,
            name=reason.name,
            value=reason.value,
            provision=reason.provision,
            detail=reason.detail,
            children=grounds + reason.children,
        )

    def _step(self, step: Step | StepChoice, guard: str | None, norm: Norm) -> Reason:
        state = step_report(self._matter, step, self._matter.guard(guard, norm)).state
        if isinstance(step, StepChoice):
            alternatives = tuple(
                self._binding(None, norm, part.when, self._step(part, None, norm)) for part in step.alternatives
            )
            children = (*alternatives, *self._refusals(step.refused_by))
            return Reason(kind=ReasonKind.CHOICE, value=state.value, provision=step.provision, children=children)
        lapsed = () if step.lapsed_by is None else (self._said(step.lapsed_by, "lapsed"),)
        after = tuple(self._said(fact, "refused") for follow_up in step.after for fact in follow_up.refused_by)
        return Reason(
            kind=ReasonKind.STEP,
            name=", ".join(step.facts),
            value=state.value,
            provision=step.provision,
            children=(*(self._said(fact) for fact in step.facts), *self._refusals(step.refused_by), *after, *lapsed),
        )

    def _refusals(self, facts: tuple[str, ...]) -> tuple[Reason, ...]:
        return tuple(self._said(fact, "refused") for fact in facts)

    def _said(self, fact: str, detail: str | None = None) -> Reason:
        return Reason(kind=ReasonKind.FACT, name=fact, value=self._matter.fact(fact).word, detail=detail)
