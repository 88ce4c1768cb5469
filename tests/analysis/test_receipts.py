"""Receipts: equal evaluations give equal bytes, any changed field is found, and a replay says what differs (D14)."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from selfdefense.analysis import FlawKind, Receipt, receipt, recorded_scenario, replay, verify
from selfdefense.analysis.canonical import Json, canonical, decoded, encoded, parsed
from selfdefense.engines import evaluate
from selfdefense.framework import Framework, Text, Value
from selfdefense.language import load_framework, load_scenario, scenario_from_text
from selfdefense.scenario import Act, Fact, Scenario

from .crisis import framework

FACTS = """
scenario: harbour-attacked
framework: harbour
as_of: 2020-05-01
title: {en: The harbour is attacked, ja: 港への攻撃}
assume: [attack-happened]
facts:
  grave: {contested: [{value: true, by: council}, {value: false, by: "the neighbour"}]}
  ordered: {value: true, by: minister, evidence: "the order of 1 May"}
ask: [strike, {act: raid, action: strike_abroad, given: {place: abroad}}, warn]
"""


def scenario() -> Scenario:
    """Read the scenario."""
    return scenario_from_text(FACTS, framework())


def recorded() -> Receipt:
    """Give the receipt of the scenario."""
    return receipt(framework(), scenario(), evaluate(framework(), scenario()))


def paths(value: Json, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """List the path of every leaf."""
    if isinstance(value, dict) and value:
        return [found for key, part in value.items() for found in paths(part, (*path, key))]
    if isinstance(value, list) and value:
        return [found for number, part in enumerate(value) for found in paths(part, (*path, number))]
    return [path]


def tampered(given: Receipt, path: tuple[str | int, ...]) -> Receipt:
    """Change one leaf and nothing else."""
    content = given.content
    place = content
    for step in path[:-1]:
        place = place[step]  # type: ignore[index]
    before = place[path[-1]]  # type: ignore[index]
    place[path[-1]] = (not before) if isinstance(before, bool) else f"{before}x"  # type: ignore[index]
    return Receipt(text=canonical(content))


def test_the_same_evaluation_gives_the_same_bytes() -> None:
    """Nothing in a receipt depends on when or where it was written, nor on the file that the scenario stands in."""
    elsewhere = scenario_from_text("\n\n" + FACTS, framework(), name="elsewhere")
    again = receipt(framework(), elsewhere, evaluate(framework(), elsewhere))
    assert again == recorded()
    assert again.text == canonical(parsed(again.text))


def test_a_receipt_is_verified_and_replayed() -> None:
    """What was recorded comes back, byte by byte, and its scenario too."""
    given = recorded()
    assert verify(given) == ()
    assert recorded_scenario(given) == scenario()
    found = replay(given, framework())
    assert (found.same, found.differences, found.pack_changed) == (True, (), False)


def test_every_changed_field_is_found() -> None:
    """Each leaf in turn: the digest of its part names it, and so does the digest over all."""
    given = recorded()
    for path in paths(given.content):
        flaws = verify(tampered(given, path))
        named = {flaw.field for flaw in flaws}
        if path[0] == "sha256":
            assert named == {"sha256"}
        elif path[0] == "format":
            assert [flaw.kind for flaw in flaws] == [FlawKind.NO_RECEIPT]
        elif path[0] == "digests":
            assert named == {path[1], "sha256"}
        else:
            assert ".".join(map(str, path[:2])) in named or str(path[0]) in named, path


def test_a_forged_outcome_does_not_follow_from_its_explanation() -> None:
    """Whoever forges an outcome and every digest is still found out by the explanation, and by a replay."""
    content = recorded().content
    content["verdicts"][1]["outcome"] = "permitted"
    parts = {name: part for name, part in content.items() if name not in ("digests", "sha256")}
    forged = _resealed(parts)
    assert [(flaw.kind, flaw.field) for flaw in verify(forged)] == [(FlawKind.NOT_EXPLAINED, "verdicts.1")]
    found = replay(forged, framework())
    assert [difference.field for difference in found.differences] == ["verdicts.1.outcome"]
    assert found.differences[0].recorded == '"permitted"'


def _resealed(parts: dict[str, Json]) -> Receipt:
    """Write every digest anew, as a forger would."""
    from selfdefense.analysis import receipts

    content = {**parts, "digests": dict(receipts._digests(parts))}
    return Receipt(text=canonical({**content, "sha256": receipts._digest(content)}))


def test_parts_added_or_taken_away_are_found() -> None:
    """A verdict left out and a key put in."""
    content = recorded().content
    del content["verdicts"][2]
    content["note"] = "harmless"
    kinds = {(flaw.kind, flaw.field) for flaw in verify(Receipt(text=canonical(content)))}
    assert {(FlawKind.MISSING, "verdicts.2"), (FlawKind.ADDED, "note")} <= kinds


@pytest.mark.parametrize("text", ["", "{}", "[]", "nonsense", '{"format":"selfdefense-receipt/2"}', "[" * 100_000])
def test_what_is_no_receipt_is_said_to_be_none(text: str) -> None:
    """No text makes verification fail otherwise than by saying so."""
    assert [flaw.kind for flaw in verify(Receipt(text=text))] == [FlawKind.NO_RECEIPT]


@pytest.mark.parametrize("change", ['{"format":', '{"a":1.5,"format":', '{"a":NaN,"format":', '{"format":"","format":'])
def test_other_json_of_the_same_content_is_not_the_receipt(change: str) -> None:
    """Blanks are found; floats and keys said twice are refused."""
    text = recorded().text
    spaced = Receipt(text=text.replace(",", ", ", 1))
    assert FlawKind.NOT_CANONICAL in {flaw.kind for flaw in verify(spaced)}
    odd = Receipt(text=text.replace('{"as_of":', change + '"x","as_of":', 1))
    assert verify(odd) != ()


def test_another_pack_is_said(tmp_path: Path) -> None:
    """The same law with another digest replays to the same verdicts, and it is said that the rules are not the same."""
    other = attrs.evolve(framework(), digest="0" * 64)
    found = replay(recorded(), other)
    assert (found.same, found.pack_changed) == (False, True)
    assert [difference.field for difference in found.differences] == ["pack.digest"]


def test_a_receipt_of_another_framework_cannot_be_replayed() -> None:
    """That is no difference, but a mistake of the caller."""
    other = attrs.evolve(framework(), id="elsewhere")
    with pytest.raises(ValueError, match="of the rule pack `harbour`"):
        replay(recorded(), other)
    with pytest.raises(ValueError, match="another framework"):
        receipt(other, scenario(), evaluate(framework(), scenario()))
    with pytest.raises(ValueError, match="another scenario"):
        receipt(framework(), attrs.evolve(scenario(), id="other"), evaluate(framework(), scenario()))


def test_what_prevailed_over_the_scenario_is_replayed_too() -> None:
    """Days, readings and chosen actions of the evaluation are recorded beside the scenario."""
    options = {"as_of": date(2021, 1, 1), "law_as_of": date(1955, 1, 1), "readings": {"scope": "wide"}}
    evaluation = evaluate(framework(), scenario(), actions=["help.north", "raid"], **options)  # type: ignore[arg-type]
    given = receipt(framework(), scenario(), evaluation)
    assert replay(given, framework()).same


def test_the_tiny_pack_replays(tmp_path: Path) -> None:
    """Another pack, with open questions of law and concepts left to an office."""
    law = load_framework(Path(__file__).parents[1] / "language" / "good" / "tiny")
    given = Scenario(id="nothing", framework=law.id, as_of=date(2020, 1, 1))
    assert replay(receipt(law, given, evaluate(law, given)), law).same


SCENARIOS = Path(__file__).parents[2] / "scenarios"
SHIPPED = ("china-us-clash-over-taiwan", "three-conditions-one-by-one", "assets-joint-evacuation-harassed")


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_scenarios_replay(name: str) -> None:
    """Open verdicts, layers asked alone, open questions of law: whole by themselves, and the same bytes again."""
    law = load_framework("japan")
    given = load_scenario(SCENARIOS / f"{name}.yaml", law)
    written = receipt(law, given, evaluate(law, given))
    assert (verify(written), replay(written, law).same, recorded_scenario(written)) == ((), True, given)


VALUES: st.SearchStrategy[Value | None] = st.one_of(
    st.none(), st.booleans(), st.sampled_from(("sea", "2020-01-01")), st.dates(), st.decimals(-999, 999, places=2)
)


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(VALUES, max_size=5), st.text('ab日\u3000"\\', max_size=4))
def test_scenarios_come_back_equal_from_canonical_json(values: list[Value | None], words: str) -> None:
    """Dates, quantities and choices are told apart, whatever they look like."""
    facts = tuple(Fact(name=f"f{number}", value=value, note=words) for number, value in enumerate(values))
    given = Scenario(
        id="x",
        framework="y",
        as_of=date(2020, 1, 1),
        title=Text((("en", words),)),
        facts=facts,
        ask=(Act(action="a", name=words, given=facts),),
    )
    assert decoded(parsed(canonical(encoded(given))), Scenario) == given


def test_floats_have_no_canonical_form() -> None:
    """Neither out nor in."""
    with pytest.raises(TypeError, match="float"):
        encoded(1.5)
    with pytest.raises(ValueError, match="no whole number"):
        parsed("1e3")
    assert encoded(Decimal("1.50")) == {"quantity": "1.50"}


def test_frameworks_are_told_apart_by_digest() -> None:
    """The pack in a receipt is the digest of its files."""
    law: Framework = framework()
    assert recorded().content["pack"] == {"id": "harbour", "digest": law.digest}
