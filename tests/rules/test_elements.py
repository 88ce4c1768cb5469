"""Each element of the formal reading that the project began with is in the pack, and in its role."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest
import yaml

from selfdefense import evaluate, load_framework, load_scenario
from selfdefense.framework import OPEN
from tests.counted import count

from .elements import Said

HERE = Path(__file__).parent
SCENARIOS = HERE.parent.parent / "scenarios"
READING = HERE.parent.parent.parent / "shared" / "law" / "elements.md"
JAPAN = load_framework("japan")
SAID = Said(JAPAN)
Claim = Mapping[str, str]
ROWS: Mapping[str, Claim | list[Claim]] = yaml.safe_load((HERE / "elements.yaml").read_text(encoding="utf-8"))["rows"]
NUMBERS = {"versions": 14, "situation": 25, "filter": 58, "action": 292, "override": 16, "tier": 6, "reading": 21}


def _claims(key: str) -> list[Claim]:
    row = ROWS[key]
    return row if isinstance(row, list) else [row]


def _norm(claim: Claim) -> bool:
    layers = {norm.layer.value for norm in SAID.norms[claim["norm"]]}
    return claim["is"] in SAID.modalities(claim["norm"]) and claim.get("layer", "") in {"", *layers}


def _in_norm(claim: Claim) -> bool:
    """Look for the name where the claim says it stands, and for `without` that it stands nowhere."""
    where: dict[str, Callable[[str], set[str]]] = {
        "when": SAID.circumstances,
        "step": SAID.steps,
        "limit": SAID.limits,
        "weapons": SAID.tiers,
        "overrides": SAID.overridden,
    }
    norm = claim["in"]
    if "without" in claim:
        every = set[str]().union(SAID.circumstances(norm), SAID.steps(norm), SAID.limits(norm))
        return norm in SAID.norms and claim["without"] in _names() and claim["without"] not in every
    [role] = set(claim) & set(where)
    return claim[role] in where[role](norm)


def _names() -> set[str]:
    return {name.partition(".")[0] for name in (*JAPAN.fact, *JAPAN.concept)}


def _provision(claim: Mapping[str, object]) -> bool:
    provision = JAPAN.provision.get(str(claim["provision"]))
    if provision is None:
        return False
    dates = {"from": provision.start, "until": provision.until}
    return all(dates[name] == claim[name] for name in dates if name in claim)


def _reading(claim: Claim) -> bool:
    question, _, reading = claim["reading"].partition("/")
    return reading in {each.name for each in JAPAN.question[question].readings}


def _open(claim: Claim) -> bool:
    return [stance.reading for stance in JAPAN.question[claim["open"]].official] == [OPEN]


def _scenario(claim: Claim) -> bool:
    return outcome(claim["scenario"], claim["of"])[0] == claim["is"]


def outcome(file: str, label: str) -> tuple[str, str]:
    """Evaluate a scenario, and give an act's outcome and what it is now."""
    scenario = load_scenario(SCENARIOS / file, JAPAN, root=SCENARIOS)
    actions = (*(act.label for act in scenario.ask), *([label] if label in JAPAN.action else []))
    evaluation = evaluate(JAPAN, scenario, engine="compiled", actions=tuple(dict.fromkeys(actions)))
    [verdict] = [verdict for verdict in evaluation.verdicts if verdict.label == label]
    return verdict.outcome.value, verdict.now.value


HELD: Mapping[str, Callable[[Claim], bool]] = {
    "norm": _norm,
    "in": _in_norm,
    "provision": _provision,
    "reading": _reading,
    "open": _open,
    "scenario": _scenario,
    "fact": lambda claim: claim["fact"] in JAPAN.fact,
    "concept": lambda claim: claim["concept"] in JAPAN.concept,
    "action": lambda claim: claim["action"] in JAPAN.action,
    "tier": lambda claim: claim["tier"] in JAPAN.weapons_tier,
    "procedure": lambda claim: claim["procedure"] in {each.name for each in JAPAN.procedures},
    "not_encoded": lambda claim: claim["not_encoded"] in {each.name for each in JAPAN.not_encoded},
}


def holds(claim: Claim) -> bool:
    """Whether the pack is as one claim of the table says."""
    [kind] = set(claim) & set(HELD)
    return HELD[kind](claim)


@pytest.mark.parametrize("key", ROWS)
def test_an_element_is_in_the_pack(key: str) -> None:
    """What the table names is there, and has the role that the table says."""
    claims = _claims(key)
    assert claims
    assert [claim for claim in claims if not holds(claim)] == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"norm": "sdf-act/force-for-japan", "is": "prohibits"},
        {"norm": "constitution/renunciation-of-force", "is": "prohibits", "layer": "statute"},
        {"in": "sdf-act/force-for-japan", "step": "armed_attack_on_japan"},
        {"in": "sdf-act/force-for-japan", "when": "defence_operation_ordered_for_japan"},
        {"in": "sdf-act/force-for-japan", "weapons": "t1"},
        {"in": "sdf-act/84-3-protect", "without": "no_combat_at_place"},
        {"in": "sdf-act/84-4-transport", "without": "no_such_fact"},
        {"provision": "iis-act/1", "from": date(2016, 3, 28)},
        {"reading": "self-defence/no-such-reading"},
        {"open": "self-defence"},
        {"not_encoded": "no-such-entry"},
        {"scenario": "missile-attack-on-japan.yaml", "of": "use_force_for_japan", "is": "prohibited"},
    ],
    ids=str,
)
def test_a_wrong_claim_is_noticed(wrong: Claim) -> None:
    """The table can fail: a norm of another modality, a name in another role, another day, another outcome."""
    assert not holds(wrong)


def test_the_table_has_all_its_rows() -> None:
    """So many rows of each section; a row left out is missed."""
    found = {section: sum(key.startswith(f"{section}/") for key in ROWS) for section in NUMBERS}
    assert found == NUMBERS
    assert sum(found.values()) == len(ROWS)


def test_no_row_of_the_reading_is_missing() -> None:
    """Where the reading is at hand, its rows are those of the table; elsewhere that is counted as not checked."""
    if not READING.exists():
        count("rows of the table of elements, not checked against the reading", len(ROWS))
        return
    there = dict.fromkeys(_rows_of(READING.read_text(encoding="utf-8")))
    assert [row for row in there if row not in ROWS] == []
    assert [row for row in ROWS if row not in there] == []
    count("rows of the reading found in the table of elements", len(there))


def _rows_of(text: str) -> Iterator[str]:
    """List the rows of sections 1 and 3 to 8: of a block each leaf, of a table each first cell."""
    parts = dict(re.findall(r"^## (\d+)\. (.*?)(?=^## |\Z)", text, re.DOTALL | re.MULTILINE))
    for number, section in (("1", "versions"), ("6", "override"), ("7", "tier"), ("8", "reading")):
        for name in _first_cells(parts[number]):
            yield f"{section}/{name}"
    for number, section in (("3", "situation"), ("4", "filter"), ("5", "action")):
        for block in re.findall(r"```yaml\n(.*?)```", parts[number], re.DOTALL):
            for name, said in yaml.safe_load(block).items():
                yield f"{section}/{name}"
                yield from ("/".join((section, name, *leaf)) for leaf in _leaves(said) if leaf[0] != "note")


def _first_cells(section: str) -> Iterator[str]:
    cells = [line.split("|")[1].strip() for line in section.splitlines() if re.match(r"\| [^-]", line)]
    for cell in cells[1:]:
        yield from re.findall(r"`([^`]+)`", cell) or [cell]


def _leaves(said: object, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    if isinstance(said, dict):
        for key, inner in said.items():
            yield from _leaves(inner, path if key in ("any", "all", "not") else (*path, str(key)))
    elif isinstance(said, list):
        for inner in said:
            yield from _leaves(inner, path)
    else:
        yield (*path, str(said))
