"""Recomputing: from an explanation alone, without engine or rule pack, to the outcome (D14).

It reads only the shape of the tree and the values of its leaves: facts, comparisons, stipulated concepts, open
questions. What every other node says it found is not read, so a false step on the way cannot go unnoticed.
"""

from collections.abc import Iterable, Iterator

from selfdefense.evaluation import Outcome, Reason, ReasonKind
from selfdefense.truth import Truth, all_of, any_of, at_least, known

__all__ = ["recomputed"]


_CONDITIONS = {
    ReasonKind.ALL,
    ReasonKind.ANY,
    ReasonKind.NOT,
    ReasonKind.KNOWN,
    ReasonKind.AT_LEAST,
    ReasonKind.FACT,
    ReasonKind.COMPARISON,
    ReasonKind.CONCEPT,
}
_STEPS = (ReasonKind.STEP, ReasonKind.CHOICE)


def recomputed(explanation: Reason) -> tuple[Outcome, Outcome]:
    """Give the outcome in prospect and as things stand, by the rules alone (D9)."""
    return _outcome(explanation, now=False), _outcome(explanation, now=True)


def _of(reason: Reason, *kinds: ReasonKind) -> Iterator[Reason]:
    return (child for child in reason.children if child.kind in kinds)


def _word(word: str) -> Truth:
    return Truth[word.upper()]


def _outcome(verdict: Reason, *, now: bool) -> Outcome:
    members = tuple(_of(verdict, ReasonKind.VERDICT))
    if members:
        return min((_outcome(member, now=now) for member in members), key=list(Outcome).index)
    lawful = _lawful(verdict, now=now)
    if lawful is Truth.FALSE:
        return Outcome.PROHIBITED if _prohibited(verdict, now=now) else Outcome.NOT_AUTHORISED
    if lawful is Truth.UNKNOWN:
        return Outcome.UNDETERMINED
    as_things_stand = now or _lawful(verdict, now=True) is Truth.TRUE
    return Outcome.PERMITTED if as_things_stand else Outcome.PERMITTED_SUBJECT_TO


def _lawful(verdict: Reason, *, now: bool) -> Truth:
    members = tuple(_of(verdict, ReasonKind.VERDICT))
    if members:
        return any_of(_lawful(member, now=now) for member in members)
    granted = any_of(_granted(route, now=now) for route in _of(verdict, ReasonKind.ROUTE))
    basis = Truth.TRUE if verdict.detail is not None else granted
    return basis & ~_barred(verdict, now=now)


def _barred(verdict: Reason, *, now: bool) -> Truth:
    return any_of(_effective(bar, now=now) for bar in _of(verdict, ReasonKind.BAR))


def _prohibited(verdict: Reason, *, now: bool) -> bool:
    if _barred(verdict, now=now) is Truth.TRUE:
        return True
    return any(
        _forbidden(route, now=now) is Truth.TRUE and _stands(route, now=now) is not Truth.FALSE
        for route in _of(verdict, ReasonKind.ROUTE)
    )


# norms (D7)


def _ground(norm: Reason) -> Truth:
    readings = (_word(reading.value) for reading in _of(norm, ReasonKind.READING))
    conditions = (_condition(child) for child in norm.children if child.kind in _CONDITIONS)
    return all_of(readings) & all_of(conditions)


def _effective(norm: Reason, *, now: bool) -> Truth:
    defeated = any_of(_force(other, now=now) for other in _of(norm, ReasonKind.OVERRIDE))
    return _ground(norm) & ~defeated


def _force(override: Reason, *, now: bool) -> Truth:
    route = next(_of(override, ReasonKind.ROUTE), None)
    if route is not None:
        closed = _granted(route, now=False) is Truth.FALSE
        return Truth.FALSE if closed else _effective(route, now=False)
    effect = _effective(override, now=now) & ~_breached(override)
    return effect & (_done_all(override) if now else ~_refused_any(override))


# routes (D8)


def _forbidden(route: Reason, *, now: bool) -> Truth:
    return any_of(_effective(bar, now=now) for bar in _of(route, ReasonKind.BAR))


def _stands(route: Reason, *, now: bool) -> Truth:
    rests = (_lawful(rest.children[0], now=now) for rest in _of(route, ReasonKind.RESTS_ON))
    stands = _effective(route, now=now) & ~_breached(route) & all_of(rests)
    return stands & (_done_all(route) if now else ~_refused_any(route))


def _granted(route: Reason, *, now: bool) -> Truth:
    return _stands(route, now=now) & ~_forbidden(route, now=now)


# steps and limits (D6)


def _binding(reason: Reason) -> Truth:
    guards = (_effective(norm, now=False) for norm in _of(reason, ReasonKind.NORM))
    grounds = (_condition(ground.children[0]) for ground in _of(reason, ReasonKind.GROUND))
    return all_of(guards) & all_of(grounds)


def _breached(norm: Reason) -> Truth:
    return any_of(_binding(limit) & known(~_condition(limit.children[-1])) for limit in _of(norm, ReasonKind.LIMIT))


def _refused_any(norm: Reason) -> Truth:
    return any_of(_binding(step) & _refused(step) for step in _of(norm, *_STEPS))


def _done_all(norm: Reason) -> Truth:
    return all_of(~_binding(step) | _done(step) for step in _of(norm, *_STEPS))


def _facts(step: Reason, detail: str | None) -> Iterable[Truth]:
    return (_word(fact.value) for fact in _of(step, ReasonKind.FACT) if fact.detail == detail)


def _refused(step: Reason) -> Truth:
    refused = any_of(map(known, _facts(step, "refused")))
    if step.kind is ReasonKind.STEP:
        return refused
    return refused | all_of(~_binding(part) | _refused(part) for part in _of(step, *_STEPS))


def _done(step: Reason) -> Truth:
    if step.kind is ReasonKind.CHOICE:
        return ~_refused(step) & any_of(_binding(part) & _done(part) for part in _of(step, *_STEPS))
    lapsed = any_of(map(known, _facts(step, "lapsed")))
    return ~_refused(step) & ~lapsed & all_of(_facts(step, None))


# conditions (D3, D4)


def _condition(reason: Reason) -> Truth:
    inner = [_condition(child) for child in reason.children if child.kind in _CONDITIONS]
    match reason.kind:
        case ReasonKind.ALL:
            return all_of(inner)
        case ReasonKind.ANY:
            return any_of(inner)
        case ReasonKind.AT_LEAST:
            return at_least(int(reason.detail or 0), inner)
        case ReasonKind.NOT:
            return ~inner[0]
        case ReasonKind.KNOWN:
            return known(inner[0])
        case ReasonKind.CONCEPT:
            return _concept(reason)
        case _:
            return _word(reason.value)


def _concept(reason: Reason) -> Truth:
    if reason.detail == "stipulated":
        return _word(reason.value)
    norms = tuple(_of(reason, ReasonKind.NORM))
    holds = any_of(_effective(norm, now=False) for norm in norms if norm.detail == "counts as")
    fails = any_of(_effective(norm, now=False) for norm in norms if norm.detail == "counts not")
    if reason.detail != "open":
        return holds
    if holds is Truth.TRUE and fails is Truth.FALSE:
        return Truth.TRUE
    return Truth.FALSE if fails is Truth.TRUE and holds is Truth.FALSE else Truth.UNKNOWN
