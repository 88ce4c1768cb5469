"""The law in force: a framework on one day and under one stance, indexed for those who apply it (D5, D12).

It selects and looks up; it evaluates nothing. Norms whose reading the stance rejects are left out; those of a
question that is left open stay, and say so.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import lru_cache

import attrs

from selfdefense.frozen import frozen

from .framework import Framework
from .norms import CountsAs, CountsNot, Excepts, Norm, Obliges, Permits, Prohibits, ReadingRef, Requires
from .provisions import Provision
from .readings import OPEN, Stance
from .steps import Limit, Step, StepChoice, StepItem, UseProcedure

__all__ = ["LawInForce", "RequiredLimit", "RequiredStep", "indexed", "law_in_force"]

_ON_AN_ACTION = (Permits, Prohibits, Excepts)


@frozen
class RequiredStep:
    """A step of a permission or exception; `guard` is the requiring norm it comes from, if any."""

    step: Step | StepChoice
    guard: str | None = None


@frozen
class RequiredLimit:
    """A limit of a permission or exception; `guard` is the requiring norm it comes from, if any."""

    limit: Limit
    guard: str | None = None


def _open_readings(norm: Norm, framework: Framework, stance: Stance) -> tuple[ReadingRef, ...] | None:
    """Give the readings that stay open, or None where the stance rejects one that the norm needs."""
    still_open = []
    for ref in norm.readings:
        chosen = stance.reading_of(ref.question)
        every = {reading.name for reading in framework.question[ref.question].readings}
        if chosen == OPEN:
            if not every <= set(ref.readings):
                still_open.append(ref)
        elif chosen not in ref.readings:
            return None
    return tuple(still_open)


def _ancestors(framework: Framework) -> dict[str, frozenset[str]]:
    """Map each action to itself, what it is a kind of, and the groups it is in, however remote."""
    parents: dict[str, set[str]] = {action.name: set(action.kind_of) for action in framework.actions}
    for action in framework.actions:
        for member in action.group:
            parents[member].add(action.name)

    def close(name: str, seen: set[str]) -> set[str]:
        if name not in seen:
            seen.add(name)
            for parent in sorted(parents[name]):
                close(parent, seen)
        return seen

    return {name: frozenset(close(name, set())) for name in parents}


def _inverted(ancestors: Mapping[str, frozenset[str]]) -> dict[str, tuple[str, ...]]:
    covered: dict[str, list[str]] = {name: [] for name in ancestors}
    for name, covering in ancestors.items():
        for one in covering:
            covered[one].append(name)
    return {name: tuple(names) for name, names in covered.items()}


def _grouped(pairs: Iterable[tuple[str, Norm]]) -> dict[str, tuple[Norm, ...]]:
    groups: dict[str, list[Norm]] = {}
    for key, norm in pairs:
        groups.setdefault(key, []).append(norm)
    return {key: tuple(norms) for key, norms in groups.items()}


@attrs.frozen(kw_only=True, eq=False)
class LawInForce:
    """The norms in force on a day under a stance, and who adds to, overrides or concerns whom.

    `actions` are those that are asked; what bears on none of them may have been left out.
    """

    framework: Framework
    day: date
    stance: Stance
    actions: tuple[str, ...]
    norms: Mapping[str, Norm]
    open_readings: Mapping[str, tuple[ReadingRef, ...]]
    ancestors: Mapping[str, frozenset[str]]
    _counts_as: Mapping[str, tuple[Norm, ...]]
    _counts_not: Mapping[str, tuple[Norm, ...]]
    _overriders: Mapping[str, tuple[Norm, ...]]
    _requirements: Mapping[str, tuple[Norm, ...]]
    _procedures: Mapping[str, tuple[StepItem, ...]]
    _covered: Mapping[str, tuple[str, ...]]
    _on_action: Mapping[str, tuple[Norm, ...]]
    _order: Mapping[str, int]
    _selected: dict[tuple[str, str], tuple[Norm, ...]] = attrs.field(factory=dict, init=False, repr=False)

    def provision_of(self, norm: Norm) -> Provision:
        """Give the provision that a norm comes from."""
        return self.framework.provision[norm.provision]

    def covers(self, covering: str, action: str) -> bool:
        """Say whether the second action is the first, a kind of it, or in its group."""
        return covering in self.ancestors[action]

    def covered_by(self, action: str) -> tuple[str, ...]:
        """List the actions that an action or group covers, itself included."""
        return self._covered[action]

    def counting_as(self, concept: str) -> tuple[Norm, ...]:
        """List the norms that make a concept true."""
        return self._counts_as.get(concept, ())

    def counting_not(self, concept: str) -> tuple[Norm, ...]:
        """List the norms that make an open concept false."""
        return self._counts_not.get(concept, ())

    def knows(self, concept: str) -> bool:
        """Say whether any norm in force speaks of the concept (D4)."""
        return bool(self.counting_as(concept) or self.counting_not(concept))

    def overriders_of(self, norm: Norm, action: str | None) -> tuple[Norm, ...]:
        """List the norms that, when effective, defeat this one for the action (D7)."""
        return tuple(o for o in self._overriders.get(norm.id, ()) if self._speaks_of(o, action))

    def _speaks_of(self, norm: Norm, action: str | None) -> bool:
        match norm.content:
            case Permits():
                return action is None or self.permits(norm, action)
            case Prohibits(action=own) | Excepts(action=own):
                return action is None or self.covers(own, action)
            case _:
                return True

    def permits(self, norm: Norm, action: str) -> bool:
        """Say whether a permission speaks of the action: a permission covers kinds only where it says so (D6)."""
        content = norm.content
        if not isinstance(content, Permits):
            return False
        if content.action == action:
            return True
        named = self.framework.action[content.action]
        return (content.covers_kinds or bool(named.group)) and self.covers(content.action, action)

    def routes_of(self, action: str) -> tuple[Norm, ...]:
        """List the permissions of the action in layers that grant (D8, D11)."""
        return self._once(
            ("routes", action),
            lambda: (n for n in self._naming(action) if n.layer.bars and self.permits(n, action)),
        )

    def permissions_of(self, action: str) -> tuple[Norm, ...]:
        """List the permissions of the action in every layer, those that grant nothing included."""
        return self._once(("permissions", action), lambda: (n for n in self._naming(action) if self.permits(n, action)))

    def prohibitions_of(self, action: str) -> tuple[Norm, ...]:
        """List the prohibitions of the action in every layer, those under a route included (D6)."""
        return self._once(
            ("prohibitions", action),
            lambda: (norm for norm in self._naming(action) if isinstance(norm.content, Prohibits)),
        )

    def exceptions_of(self, action: str) -> tuple[Norm, ...]:
        """List the exceptions that bear on the action, whatever they override (D7)."""
        return self._once(
            ("exceptions", action),
            lambda: (norm for norm in self._naming(action) if isinstance(norm.content, Excepts)),
        )

    def _naming(self, action: str) -> list[Norm]:
        """List, in the law's order, the norms whose content names the action, or what covers it."""
        found = (norm for covering in self.ancestors[action] for norm in self._on_action.get(covering, ()))
        return sorted(found, key=lambda norm: self._order[norm.id])

    def _once(self, key: tuple[str, str], select: Callable[[], Iterable[Norm]]) -> tuple[Norm, ...]:
        if key not in self._selected:
            self._selected[key] = tuple(select())
        return self._selected[key]

    def bars_of(self, action: str) -> tuple[Norm, ...]:
        """List the prohibitions that can bar the action itself (D9, D11)."""
        return tuple(n for n in self.prohibitions_of(action) if n.layer.bars and not _under(n))

    def bars_under(self, action: str, route: str) -> tuple[Norm, ...]:
        """List the prohibitions that can bar one route of the action (D6)."""
        return tuple(n for n in self.prohibitions_of(action) if n.layer.bars and route in _under(n))

    def requirements_of(self, norm: Norm) -> tuple[Norm, ...]:
        """List the norms of every layer that add steps or limits to this one (D6)."""
        return self._requirements.get(norm.id, ())

    def steps_of(self, norm: Norm) -> tuple[RequiredStep, ...]:
        """List the steps of a permission or exception, procedures opened, requirements added."""
        assert isinstance(norm.content, Permits | Excepts)
        own = tuple(RequiredStep(step) for step in self.opened(norm.content.steps))
        return own + tuple(
            RequiredStep(step, requirement.id)
            for requirement, content in self._binding(norm)
            for step in self.opened(content.steps)
        )

    def limits_of(self, norm: Norm) -> tuple[RequiredLimit, ...]:
        """List the limits of a permission or exception, requirements added."""
        assert isinstance(norm.content, Permits | Excepts)
        own = tuple(RequiredLimit(limit) for limit in norm.content.limits)
        return own + tuple(
            RequiredLimit(limit, requirement.id)
            for requirement, content in self._binding(norm)
            for limit in content.limits
        )

    def _binding(self, norm: Norm) -> Iterable[tuple[Norm, Requires]]:
        for requirement in self.requirements_of(norm):
            if requirement.layer.bars and isinstance(requirement.content, Requires):
                yield requirement, requirement.content

    def opened(self, items: tuple[StepItem, ...]) -> tuple[Step | StepChoice, ...]:
        """Put the steps of the procedures in force in the place of their names."""
        steps: list[Step | StepChoice] = []
        for item in items:
            if isinstance(item, UseProcedure):
                steps.extend(self.opened(self._procedures.get(item.procedure, ())))
            else:
                steps.append(item)
        return tuple(steps)

    def duties_of(self, action: str) -> tuple[Norm, ...]:
        """List the duties in force that concern the action."""
        return tuple(
            norm
            for norm in self.norms.values()
            if isinstance(norm.content, Obliges)
            and any(self.covers(concerned, action) for concerned in norm.content.concerns)
        )


def _under(norm: Norm) -> tuple[str, ...]:
    return norm.content.under if isinstance(norm.content, Prohibits) else ()


@lru_cache(maxsize=128)
def law_in_force(framework: Framework, day: date, stance: Stance) -> LawInForce:
    """Select and index the norms in force on a day under a stance."""
    in_force = {p.id for p in framework.provisions if p.in_force(day)}
    norms: dict[str, Norm] = {}
    open_readings: dict[str, tuple[ReadingRef, ...]] = {}
    for norm in framework.norms:
        refs = _open_readings(norm, framework, stance) if norm.provision in in_force else None
        if refs is not None:
            norms[norm.id] = norm
            open_readings[norm.id] = refs
    return indexed(framework, day, stance, norms, open_readings)


def indexed(  # noqa: PLR0913 - the parts of one value
    framework: Framework,
    day: date,
    stance: Stance,
    norms: Mapping[str, Norm],
    open_readings: Mapping[str, tuple[ReadingRef, ...]],
    actions: tuple[str, ...] | None = None,
) -> LawInForce:
    """Index the norms that were selected, for the actions that are asked: all of them, unless some are named."""
    selected = norms.values()
    in_force = {p.id for p in framework.provisions if p.in_force(day)}
    ancestors = _ancestors(framework)
    return LawInForce(
        framework=framework,
        day=day,
        stance=stance,
        actions=tuple(action.name for action in framework.actions) if actions is None else actions,
        norms=norms,
        open_readings=open_readings,
        ancestors=ancestors,
        covered=_inverted(ancestors),
        counts_as=_grouped((n.content.concept, n) for n in selected if isinstance(n.content, CountsAs)),
        counts_not=_grouped((n.content.concept, n) for n in selected if isinstance(n.content, CountsNot)),
        overriders=_grouped((o.norm, n) for n in selected for o in n.overrides),
        requirements=_grouped((of, n) for n in selected if isinstance(n.content, Requires) for of in n.content.of),
        procedures={p.name: p.steps for p in framework.procedures if p.provision in in_force},
        on_action=_grouped((n.content.action, n) for n in selected if isinstance(n.content, _ON_AN_ACTION)),
        order={norm: place for place, norm in enumerate(norms)},
    )
