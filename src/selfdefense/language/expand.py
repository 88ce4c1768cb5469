"""From drafts to norms: one for each action and for each member (D15). Links no norms to one another."""

from collections.abc import Iterator

import attrs

from selfdefense.framework import (
    AllOf,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Content,
    Excepts,
    FactHolds,
    Known,
    Norm,
    Not,
    Obliges,
    Permits,
    Procedure,
    Prohibits,
    Requires,
    Role,
)
from selfdefense.frozen import frozen

from .bind import bound
from .drafts import NormDraft, ProcedureDraft, References
from .names import Names
from .step_refusals import with_refusals

__all__ = ["Unlinked", "expand_norm", "expand_procedure"]

_NONE = References()
Bindings = tuple[tuple[str, str], ...]


@frozen
class Unlinked:
    """A norm that does not yet say which other norms it overrides, requires or bars."""

    norm: Norm
    references: References


def expand_procedure(draft: ProcedureDraft, names: Names) -> Iterator[Procedure]:
    """Repeat a procedure for its members."""
    procedure = Procedure(name=draft.name, provision=draft.provision.id, steps=draft.steps, span=draft.span)
    if draft.each is None:
        yield with_refusals(procedure, names.vocabulary.facts)
        return
    for member in draft.each.members:
        of_member = bound(procedure, names.vocabulary.names_of(draft.each.party.name, member))
        named = attrs.evolve(of_member, name=f"{draft.name}.{member}")
        yield with_refusals(named, names.vocabulary.facts)


def expand_norm(draft: NormDraft, names: Names) -> Iterator[Unlinked]:
    """Repeat a norm for its actions and members; what it orders to cease becomes prohibitions of their own."""
    for suffix, content in draft.contents:
        ending = "" if suffix is None else f"[{suffix}]"
        if draft.each is None:
            yield from _norms(draft, content, draft.when, ending, _bindings_of_action(content, names), names)
            continue
        party = draft.each.party.name
        for member in draft.each.members:
            of_member = names.vocabulary.names_of(party, member)
            content_of_member, when = bound(content, of_member), bound(draft.when, of_member)
            bindings = ((party, member),)
            yield from _norms(draft, content_of_member, when, f"{ending}[{party}={member}]", bindings, names)


def _bindings_of_action(content: Content, names: Names) -> Bindings:
    """Give the member that a group's own action is of, so that it is linked to norms on that member."""
    if not isinstance(content, Permits | Prohibits | Excepts):
        return ()
    action = names.vocabulary.actions[content.action]
    return () if action.party is None or action.member is None else ((action.party, action.member),)


def _norms(  # noqa: PLR0913 - what one expansion differs in from the others
    draft: NormDraft, content: Content, when: Condition, ending: str, bindings: Bindings, names: Names
) -> Iterator[Unlinked]:
    norm = Norm(
        id=f"{draft.family}{ending}",
        family=draft.family,
        provision=draft.provision.id,
        layer=draft.provision.layer,
        content=_complete(content, names),
        when=when,
        readings=draft.readings,
        bindings=bindings,
        span=draft.span,
    )
    yield Unlinked(norm, draft.references)
    if isinstance(content, Obliges):
        for action in content.ceases:
            yield Unlinked(_cessation(norm, content, action, ending, names), _NONE)


def _complete(content: Content, names: Names) -> Content:
    match content:
        case Permits() | Excepts() | Requires():
            return with_refusals(content, names.vocabulary.facts)
        case _:
            return content


def _cessation(norm: Norm, duty: Obliges, action: str, ending: str, names: Names) -> Norm:
    """Give the prohibition that an order to cease is while the duty runs (D6)."""
    family = f"{norm.family}/ceases"
    when = _steps_known(norm.when, names)
    if duty.discharged_by is not None:
        when = AllOf(parts=(when, Not(part=Known(part=FactHolds(fact=duty.discharged_by)))))
    return attrs.evolve(
        norm,
        id=f"{family}[{action}]{ending}",
        family=family,
        content=Prohibits(action=action),
        when=when,
        overrides=(),
    )


def _steps_known(condition: Condition, names: Names) -> Condition:
    """Read steps and conduct as they are known: what is outstanding neither starts nor ends a duty to cease (D6)."""
    match condition:
        case FactHolds(fact=fact) | Compare(fact=fact):
            known = names.vocabulary.facts.get(fact)
            is_circumstance = known is None or known.role is Role.CIRCUMSTANCE
            return condition if is_circumstance else Known(part=condition, span=condition.span)
        case AllOf(parts=parts) | AnyOf(parts=parts) | AtLeast(parts=parts):
            return attrs.evolve(condition, parts=tuple(_steps_known(part, names) for part in parts))
        case Not(part=part):
            return attrs.evolve(condition, part=_steps_known(part, names))
        case _:
            return condition
