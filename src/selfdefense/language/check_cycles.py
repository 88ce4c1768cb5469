"""Nothing rests on itself: concepts, actions that rest on others, kinds, groups, procedures (D4, D6, D8)."""

from collections.abc import Iterable, Mapping

from selfdefense.diagnostics import Span
from selfdefense.framework import CountsAs, CountsNot, Framework, Norm, Permits, StepItem, UseProcedure

from .bind import names_in
from .cycles import cycles_in
from .names import Names

__all__ = ["check_actions", "check_concepts", "check_procedures", "check_resting"]


def check_concepts(framework: Framework, names: Names) -> None:
    """Refuse a concept that its own definition leads back to, also through what overrides the definition."""
    overriders: dict[str, list[Norm]] = {}
    for norm in framework.norms:
        for override in norm.overrides:
            overriders.setdefault(override.norm, []).append(norm)
    edges: dict[str, list[str]] = {concept.name: [] for concept in framework.concepts}
    for norm in framework.norms:
        if isinstance(norm.content, CountsAs | CountsNot):
            edges[norm.content.concept].extend(_concepts_behind(norm, overriders, framework))
    places = {concept.name: concept.span for concept in framework.concepts}
    _report("concept-cycle", "rests on", edges, places, names)


def _concepts_behind(norm: Norm, overriders: Mapping[str, list[Norm]], framework: Framework) -> list[str]:
    """List the concepts in a norm's ground, and in the grounds of all that may defeat it."""
    behind = {norm.id: norm}
    waiting = [norm]
    while waiting:
        for overrider in overriders.get(waiting.pop().id, ()):
            if overrider.id not in behind:
                behind[overrider.id] = overrider
                waiting.append(overrider)
    conditions = (part for found in behind.values() for part in names_in(found.when))
    return [name for name in dict.fromkeys(conditions) if name in framework.concept]


def check_resting(framework: Framework, names: Names) -> None:
    """Refuse actions whose lawfulness rests on their own (D8)."""
    edges: dict[str, list[str]] = {action.name: list(action.group) for action in framework.actions}
    for norm in framework.norms:
        content = norm.content
        if isinstance(content, Permits) and content.rests_on is not None:
            edges[content.action].append(content.rests_on)
            kinds = _kinds_of(content.action, framework) if content.covers_kinds else []
            for kind in kinds:
                edges[kind].append(content.rests_on)
    places = {action.name: action.span for action in framework.actions}
    _report("rests-on-cycle", "rests on", edges, places, names)


def _kinds_of(name: str, framework: Framework) -> list[str]:
    """List the kinds of an action, however remote."""
    found = [name]
    for known in found:
        found.extend(a.name for a in framework.actions if known in a.kind_of and a.name not in found)
    return found[1:]


def check_actions(names: Names) -> bool:
    """Refuse an action that is a kind of itself, or a group that is in itself; say whether there was none."""
    actions = names.vocabulary.actions
    places = {name: action.span for name, action in actions.items()}
    kinds = {name: action.kind_of for name, action in actions.items()}
    groups = {name: action.group for name, action in actions.items()}
    _report("action-cycle", "is a kind of", kinds, places, names)
    _report("action-cycle", "is a group with", groups, places, names)
    return not cycles_in(groups)


def check_procedures(framework: Framework, names: Names) -> None:
    """Refuse a procedure that uses itself."""
    edges: dict[str, list[str]] = {}
    for procedure in framework.procedures:
        edges.setdefault(procedure.name, []).extend(_used(procedure.steps))
    places = {procedure.name: procedure.span for procedure in framework.procedures}
    _report("procedure-cycle", "uses", edges, places, names)


def _used(steps: tuple[StepItem, ...]) -> list[str]:
    return [item.procedure for item in steps if isinstance(item, UseProcedure)]


def _report(
    code: str, verb: str, edges: Mapping[str, Iterable[str]], places: Mapping[str, Span | None], names: Names
) -> None:
    for circle in cycles_in(edges):
        place = next((span for name in circle if (span := places.get(name)) is not None), None)
        assert place is not None
        way = f", which {verb} ".join(f"`{name}`" for name in (*circle[1:], circle[0]))
        names.diagnostics.report(code, f"`{circle[0]}` {verb} {way}", place)
