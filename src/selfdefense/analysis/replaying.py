"""Replaying: what a receipt records, evaluated again offline, and every field that is not the same (D14)."""

from collections.abc import Iterator

import attrs

from selfdefense.engines import engine_statuses, evaluate
from selfdefense.framework import Framework
from selfdefense.scenario import Scenario

from .canonical import Json, canonical, decoded
from .receipts import Flaw, Receipt, receipt, verify

__all__ = ["Difference", "Replay", "recorded_scenario", "replay"]

_MOST = 100


@attrs.frozen(kw_only=True)
class Difference:
    """A field by its path, as recorded and as replayed, each in canonical JSON; None where it is not there."""

    field: str
    recorded: str | None
    replayed: str | None


@attrs.frozen(kw_only=True)
class Replay:
    """A receipt and what comes of it now. `same`: the same bytes. `pack_changed`: the rules are not those recorded."""

    receipt: Receipt
    replayed: Receipt
    flaws: tuple[Flaw, ...]
    differences: tuple[Difference, ...]
    pack_changed: bool

    @property
    def same(self) -> bool:
        """Say whether the bytes are the same."""
        return self.receipt == self.replayed


def recorded_scenario(receipt: Receipt) -> Scenario:
    """Give the scenario that a receipt records. ValueError where it records none."""
    return decoded(receipt.content.get("scenario"), Scenario)


def replay(recorded: Receipt, framework: Framework) -> Replay:
    """Evaluate again what a receipt records. ValueError where it records nothing that this framework can evaluate.

    The recorded engine is used where it is there, else the default one: then `engine` is among the differences.
    """
    content, scenario = recorded.content, recorded_scenario(recorded)
    pack = content.get("pack", {})
    if pack.get("id") != framework.id:
        raise ValueError(f"the receipt is of the rule pack `{pack.get('id')}`, not of `{framework.id}`")
    evaluation = evaluate(
        framework,
        attrs.evolve(scenario, as_of=_day(content, "as_of", scenario), law_as_of=_law_day(content, scenario)),
        engine=_engine(content),
        readings={str(question): str(reading) for question, reading in content.get("stance", {}).items()},
        actions=_labels(content),
    )
    again = receipt(framework, scenario, evaluation)
    return Replay(
        receipt=recorded,
        replayed=again,
        flaws=verify(recorded),
        differences=tuple(_differences(content, again.content)),
        pack_changed=pack.get("digest") != framework.digest,
    )
