"""Published cases with an official verdict, held against ours. Judges nobody: who is at fault is written by hand."""

from collections.abc import Mapping
from enum import Enum
from pathlib import Path

import attrs

from selfdefense.engines import evaluate
from selfdefense.evaluation import DueState, Effect, LimitState, Outcome, PolicyState, Standing, Verdict
from selfdefense.framework import Framework
from selfdefense.language import load_scenario
from selfdefense.language.plain_document import Plain, read_plain
from selfdefense.scenario import Scenario
from selfdefense.truth import Truth

__all__ = [
    "Agreement",
    "CaseComparison",
    "Fault",
    "Finding",
    "Judgement",
    "OfficialOutcome",
    "OfficialVerdict",
    "carries_conditions",
    "compare_cases",
    "findings_of",
    "first_figures",
    "ours_as_official",
]

_MAY_HOLD = (Effect.EFFECTIVE, Effect.OPEN)


class OfficialOutcome(Enum):
    """What an official source says of an act."""

    PERMITTED = "permitted"
    PERMITTED_WITH_CONDITIONS = "permitted_with_conditions"
    PROHIBITED = "prohibited"
    UNDETERMINED = "undetermined"


class Agreement(Enum):
    """How far our verdict and the official one are one."""

    SAME = "same"
    LAWFUL_ALIKE = "lawful_alike"
    DIFFERENT = "different"


class Fault(Enum):
    """What makes two verdicts differ: our encoding, how the case comes to its verdict, or what can be said at all."""

    ENCODING = "encoding"
    DERIVATION = "derivation"
    VOCABULARY = "vocabulary"


@attrs.frozen(kw_only=True)
class OfficialVerdict:
    """What the source of a case says of an act. `stated`: in substance by the source, else derived from it."""

    case: str
    act: str
    verdict: OfficialOutcome
    stated: bool
    basis: str
    depends_on: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Judgement:
    """Where a difference comes from, and why we think so."""

    case: str
    act: str
    fault: Fault
    why: str


@attrs.frozen(kw_only=True)
class Finding:
    """Something of a case that found no place in the vocabulary, and what became of it."""

    case: str
    what: str
    why: str
    now: str | None = None


@attrs.frozen(kw_only=True)
class CaseComparison:
    """An act of a case: what is official, what we say, and where a difference comes from."""

    scenario: Scenario
    official: OfficialVerdict
    verdict: Verdict
    judgement: Judgement | None

    @property
    def ours(self) -> frozenset[OfficialOutcome]:
        """Give the official words that would say the same as our verdict."""
        return ours_as_official(self.verdict)

    @property
    def agreement(self) -> Agreement:
        """Say how far the two are one."""
        if self.official.verdict in self.ours:
            return Agreement.SAME
        lawful = {OfficialOutcome.PERMITTED, OfficialOutcome.PERMITTED_WITH_CONDITIONS}
        return Agreement.LAWFUL_ALIKE if {self.official.verdict, *self.ours} <= lawful else Agreement.DIFFERENT


def ours_as_official(verdict: Verdict) -> frozenset[OfficialOutcome]:
    """Say a verdict in official words. What is lawful and ruled out by policy may be called prohibited too."""
    if verdict.outcome is Outcome.UNDETERMINED:
        return frozenset({OfficialOutcome.UNDETERMINED})
    if verdict.outcome.lawful is Truth.FALSE:
        return frozenset({OfficialOutcome.PROHIBITED})
    conditions = carries_conditions(verdict)
    said = OfficialOutcome.PERMITTED_WITH_CONDITIONS if conditions else OfficialOutcome.PERMITTED
    ruled_out = any(item.state is PolicyState.RULED_OUT for item in verdict.policy)
    return frozenset({said, OfficialOutcome.PROHIBITED} if ruled_out else {said})


def carries_conditions(verdict: Verdict) -> bool:
    """Say whether what is lawful is so only after steps, within limits or with duties."""
    routes = [route for route in verdict.routes if route.standing is not Standing.CLOSED]
    exceptions = [used for bar in verdict.bars for used in bar.overriders if used.effect in _MAY_HOLD]
    limits = [
        *(limit for route in routes for limit in route.limits),
        *(limit for one in exceptions for limit in one.limits),
    ]
    return (
        verdict.outcome is Outcome.PERMITTED_SUBJECT_TO
        or any(limit.state is LimitState.TO_OBSERVE for limit in limits)
        or any(duty.state is not DueState.DISCHARGED for duty in verdict.duties)
    )


def compare_cases(framework: Framework, folder: str | Path) -> tuple[CaseComparison, ...]:
    """Hold every official verdict of a folder against ours.

    The folder has a scenario for each case, `official.yaml` and `judgements.yaml`. Raises `KeyError` where an official
    verdict names an act that its scenario does not ask.
    """
    place = Path(folder)
    judgements = {(one.case, one.act): one for one in map(_judgement, _listed(place / "judgements.yaml", "judgements"))}
    by_case: dict[str, list[OfficialVerdict]] = {}
    for one in map(_official, _listed(place / "official.yaml", "official")):
        by_case.setdefault(one.case, []).append(one)
    return tuple(
        compared
        for case, official in by_case.items()
        for compared in _compared(framework, place / f"{case}.yaml", official, judgements)
    )


def findings_of(folder: str | Path) -> tuple[Finding, ...]:
    """List what found no place in the vocabulary, from `findings.yaml`."""
    listed = _listed(Path(folder) / "findings.yaml", "findings")
    return tuple(Finding(**{key: _text(value) for key, value in one.items()}) for one in listed)


def first_figures(folder: str | Path) -> str | None:
    """Give what the comparison came to before anything was changed, as `findings.yaml` keeps it."""
    root = read_plain(Path(folder) / "findings.yaml")
    kept = root.get("as_first_written") if isinstance(root, dict) else None
    return kept if isinstance(kept, str) else None


def _compared(
    framework: Framework,
    path: Path,
    official: list[OfficialVerdict],
    judgements: Mapping[tuple[str, str], Judgement],
) -> tuple[CaseComparison, ...]:
    scenario = load_scenario(path, framework, root=path.parent.parent)
    evaluation = evaluate(framework, scenario)
    return tuple(
        CaseComparison(
            scenario=scenario,
            official=one,
            verdict=evaluation.verdict(one.act),
            judgement=judgements.get((one.case, one.act)),
        )
        for one in official
    )


def _listed(path: Path, key: str) -> tuple[dict[str, Plain], ...]:
    """Read the list under a key of a file; each item is a mapping."""
    root = read_plain(path)
    items = root.get(key) if isinstance(root, dict) else None
    if not isinstance(items, list):
        raise ValueError(f"`{path.name}` has no list `{key}`")
    return tuple(item for item in items if isinstance(item, dict))


def _official(item: dict[str, Plain]) -> OfficialVerdict:
    depends_on = item.get("depends_on", [])
    return OfficialVerdict(
        case=_text(item["case"]),
        act=_text(item["act"]),
        verdict=OfficialOutcome(_text(item["verdict"])),
        stated=_text(item["given"]) == "stated",
        basis=_text(item["basis"]),
        depends_on=tuple(_text(one) for one in depends_on) if isinstance(depends_on, list) else (),
    )


def _judgement(item: dict[str, Plain]) -> Judgement:
    return Judgement(
        case=_text(item["case"]), act=_text(item["act"]), fault=Fault(_text(item["fault"])), why=_text(item["why"])
    )


def _text(value: Plain) -> str:
    if not isinstance(value, str):
        raise ValueError("a text is expected here")
    return value
