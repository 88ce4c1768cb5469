"""Receipts: a record of an evaluation that anyone can check by itself, and replay offline to the same bytes (D14).

A receipt is one line of canonical JSON. It says the rule pack by digest, the package, the whole scenario, the stance,
the engine, and every verdict with its explanation; then the SHA-256 of each of its parts, and one over all of it.
Whoever changes a field and every digest with it makes another receipt: keep the digest, or a journal, elsewhere.
"""

import hashlib
from collections.abc import Iterator
from enum import Enum

import attrs

from selfdefense.evaluation import Evaluation, Outcome, Verdict
from selfdefense.framework import Framework
from selfdefense.scenario import Scenario
from selfdefense.version import __version__

from .canonical import Json, canonical, decoded, encoded, parsed
from .recomputing import recomputed

__all__ = ["Flaw", "FlawKind", "Receipt", "receipt", "verify"]

_FORMAT = "selfdefense-receipt/1"
_DIGESTS, _TOTAL = "digests", "sha256"


@attrs.frozen(kw_only=True)
class Receipt:
    """One line of canonical JSON, without its line break; equal evaluations give equal receipts."""

    text: str

    @property
    def content(self) -> dict[str, Json]:
        """Give what it says, as plain values; ValueError where it is none of our receipts."""
        content = parsed(self.text)
        if not isinstance(content, dict) or content.get("format") != _FORMAT:
            raise ValueError(f"not a receipt of the form {_FORMAT}")
        return content

    @property
    def sha256(self) -> str:
        """Give the digest over all of it, as it says itself."""
        return str(self.content.get(_TOTAL, ""))


class FlawKind(Enum):
    """In what way a receipt is not as it was written."""

    NO_RECEIPT = "no_receipt"
    NOT_CANONICAL = "not_canonical"
    CHANGED = "changed"
    MISSING = "missing"
    ADDED = "added"
    NOT_EXPLAINED = "not_explained"


@attrs.frozen(kw_only=True)
class Flaw:
    """A part of a receipt, by its path, and what is wrong with it; no path for the whole."""

    kind: FlawKind
    field: str = ""


def receipt(framework: Framework, scenario: Scenario, evaluation: Evaluation) -> Receipt:
    """Write the receipt of an evaluation. ValueError where it is not one of this scenario under this framework."""
    if (evaluation.framework, evaluation.digest) != (framework.id, framework.digest):
        raise ValueError("the evaluation is of another framework")
    if evaluation.scenario != scenario.id:
        raise ValueError("the evaluation is of another scenario")
    content = {
        "format": _FORMAT,
        "package": {"name": "selfdefense", "version": __version__},
        "pack": {"id": framework.id, "digest": framework.digest},
        "scenario": encoded(scenario),
        "as_of": evaluation.as_of.isoformat(),
        "law_as_of": evaluation.law_as_of.isoformat(),
        "stance": dict(evaluation.stance.choices),
        "open_questions": encoded(evaluation.open_questions),
        "engine": evaluation.engine,
        "notes": encoded(evaluation.notes),
        "concepts": encoded(evaluation.concepts),
        "verdicts": encoded(evaluation.verdicts),
    }
    content[_DIGESTS] = dict(_digests(content))
    return Receipt(text=canonical({**content, _TOTAL: _digest(content)}))


def _digest(value: Json) -> str:
    return hashlib.sha256(canonical(value).encode()).hexdigest()


def _digests(content: dict[str, Json]) -> Iterator[tuple[str, str]]:
    """Give the digest of every part, two levels deep: `pack.digest`, `scenario.facts`, `verdicts.3`."""
    for name, part in content.items():
        match part:
            case dict() if part:
                yield from ((f"{name}.{key}", _digest(value)) for key, value in part.items())
            case list() if part:
                yield from ((f"{name}.{number}", _digest(value)) for number, value in enumerate(part))
            case _:
                yield name, _digest(part)


def verify(receipt: Receipt) -> tuple[Flaw, ...]:
    """List what is wrong with a receipt, taken by itself; none where it is as it was written.

    Besides the digests, every outcome must follow from its own explanation (D14).
    """
    try:
        content = receipt.content
    except ValueError:
        return (Flaw(kind=FlawKind.NO_RECEIPT),)
    flaws = [] if canonical(content) == receipt.text else [Flaw(kind=FlawKind.NOT_CANONICAL)]
    return (*flaws, *_changed(content), *_unexplained(content))


def _changed(content: dict[str, Json]) -> Iterator[Flaw]:
    written = content.get(_DIGESTS)
    written = written if isinstance(written, dict) else {}
    parts = {name: part for name, part in content.items() if name not in (_DIGESTS, _TOTAL)}
    found = dict(_digests(parts))
    for field in sorted({*written, *found}):
        if field not in found:
            yield Flaw(kind=FlawKind.MISSING, field=field)
        elif field not in written:
            yield Flaw(kind=FlawKind.ADDED, field=field)
        elif written[field] != found[field]:
            yield Flaw(kind=FlawKind.CHANGED, field=field)
    if content.get(_TOTAL) != _digest({name: part for name, part in content.items() if name != _TOTAL}):
        yield Flaw(kind=FlawKind.CHANGED, field=_TOTAL)


def _unexplained(content: dict[str, Json]) -> Iterator[Flaw]:
    verdicts = content.get("verdicts")
    for number, written in enumerate(verdicts if isinstance(verdicts, list) else []):
        try:
            explained = _is_explained(decoded(written, Verdict))
        except (ValueError, KeyError, IndexError):
            explained = False
        if not explained:
            yield Flaw(kind=FlawKind.NOT_EXPLAINED, field=f"verdicts.{number}")


def _is_explained(verdict: Verdict) -> bool:
    """Say whether the outcomes follow from the explanation; what it leaves open, all completions may settle (D10)."""
    outcome, now = recomputed(verdict.explanation)
    settled = outcome is Outcome.UNDETERMINED and verdict.settled_by_completions
    return (outcome is verdict.outcome or settled) and now in (verdict.now, Outcome.UNDETERMINED)
