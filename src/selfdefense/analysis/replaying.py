"""Replaying: what a receipt records, evaluated again offline, and every field that is not the same (D14)."""

from collections.abc import Iterator
from datetime import date
from itertools import islice

import attrs

from selfdefense.engines import engine_statuses, evaluate
from selfdefense.framework import Framework
from selfdefense.scenario import Scenario

from .canonical import Json, canonical, decoded
from .effects_of_changes import fits
from .receipts import Flaw, Receipt, receipt, verify

__all__ = ["Difference", "Replay", "recorded_scenario", "replay"]

_MOST = 100
_FOLLOWING = ("digests", "sha256")
"""What differs whenever anything else does."""


@attrs.frozen(kw_only=True)
class Difference:
    """A field by its path, as recorded and as replayed, each in canonical JSON; None where it is not there."""

    field: str
    recorded: str | None
    replayed: str | None


@attrs.frozen(kw_only=True)
class Replay:
    """A receipt and what comes of it now: flaws of the receipt itself, and the first hundred differences.

    `pack_changed`: the rules are not those that were recorded, so that differences may come from them.
    """

    recorded: Receipt
    replayed: Receipt
    flaws: tuple[Flaw, ...]
    differences: tuple[Difference, ...]
    pack_changed: bool

    @property
    def same(self) -> bool:
        """Say whether the replay gives the same bytes."""
        return self.recorded == self.replayed


def recorded_scenario(recorded: Receipt) -> Scenario:
    """Give the scenario that a receipt records. ValueError where it records none."""
    return decoded(recorded.content.get("scenario"), Scenario)


def replay(recorded: Receipt, framework: Framework) -> Replay:
    """Evaluate again what a receipt records. ValueError where it records nothing that this framework can evaluate.

    The engine recorded is used where it is there, else the default one: then `engine` is among the differences.
    """
    content, scenario = recorded.content, recorded_scenario(recorded)
    try:
        _refuse_impossible_values(framework, scenario)
        if content["pack"]["id"] != framework.id:
            raise ValueError(f"the receipt is of the rule pack `{content['pack']['id']}`, not of `{framework.id}`")
        evaluation = evaluate(
            framework,
            scenario,
            as_of=date.fromisoformat(content["as_of"]),
            law_as_of=date.fromisoformat(content["law_as_of"]),
            engine=_engine(content["engine"]),
            readings=dict(content["stance"]),
            actions=[verdict["act"] or verdict["action"] for verdict in content["verdicts"]],
        )
    except (KeyError, TypeError) as mistake:
        raise ValueError("the receipt does not record what was evaluated") from mistake
    again = receipt(framework, scenario, evaluation)
    return Replay(
        recorded=recorded,
        replayed=again,
        flaws=verify(recorded),
        differences=tuple(islice(_differences("", content, again.content), _MOST)),
        pack_changed=content["pack"].get("digest") != framework.digest,
    )


def _refuse_impossible_values(framework: Framework, scenario: Scenario) -> None:
    """KeyError or TypeError where a fact is not there, or has a value that it cannot have."""
    for fact in (*scenario.facts, *(given for act in scenario.ask for given in act.given)):
        if fact.value is not None and not fits(framework.fact[fact.name], fact.value):
            raise TypeError(fact.name)


def _engine(recorded: str) -> str:
    available = {status.name for status in engine_statuses() if status.available}
    return recorded if recorded in available else "auto"


def _differences(path: str, one: Json, other: Json) -> Iterator[Difference]:
    """Go down both together, and give each place where they part."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted({*one, *other}):
            if path or key not in _FOLLOWING:
                yield from _at(f"{path}.{key}" if path else key, key in one, key in other, one.get(key), other.get(key))
    elif isinstance(one, list) and isinstance(other, list):
        for number in range(max(len(one), len(other))):
            first, second = one[number : number + 1], other[number : number + 1]
            yield from _at(f"{path}.{number}", bool(first), bool(second), *(first or [None]), *(second or [None]))
    elif one != other or type(one) is not type(other):
        yield Difference(field=path, recorded=canonical(one), replayed=canonical(other))


def _at(path: str, in_one: bool, in_other: bool, one: Json, other: Json) -> Iterator[Difference]:
    if in_one and in_other:
        yield from _differences(path, one, other)
    else:
        yield Difference(
            field=path,
            recorded=canonical(one) if in_one else None,
            replayed=canonical(other) if in_other else None,
        )
