"""What a pack becomes: parties expanded, names resolved, norms linked."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from selfdefense.diagnostics import Diagnostic, DiagnosticError
from selfdefense.framework import (
    AllOf,
    AnyOf,
    Compare,
    Comparison,
    ConceptHolds,
    Excepts,
    FactHolds,
    Framework,
    Ground,
    Known,
    Layer,
    Not,
    Obliges,
    Override,
    Permits,
    Prohibits,
    ReadingRef,
    RelativeDate,
    Requires,
    Step,
    StepChoice,
    UseProcedure,
)
from selfdefense.language import check_framework, load_framework

from .packs import TINY, law_of, tiny_with


def test_the_tiny_pack_has_no_mistakes_and_no_warnings() -> None:
    """The pack that other tests start from is clean."""
    framework, diagnostics = check_framework(TINY)
    assert framework is not None
    assert diagnostics.errors == ()
    assert diagnostics.warnings == ()


def test_a_fact_for_each_member_becomes_one_fact_a_member(tiny: Framework) -> None:
    """Names, phrases and questions are filled with the member."""
    fact = tiny.fact["attack_on.borduria"]
    assert (fact.family, fact.party, fact.member) == ("attack_on", "neighbour", "borduria")
    assert fact.says.wordings == (("en", "Borduria is being attacked"), ("ja", "ボルドゥリアが攻撃されている"))
    assert fact.asks is not None
    assert fact.asks.inside("en") == "Is Borduria being attacked?"
    assert "attack_on" not in tiny.fact


def test_a_member_s_step_is_refused_by_the_same_member(tiny: Framework) -> None:
    """`refused_by` of a fact with `each` names the same member's fact."""
    assert tiny.fact["request_of.syldavia"].refused_by == "refusal_of.syldavia"


def test_the_bare_name_of_a_member_s_action_is_the_group_of_all(tiny: Framework) -> None:
    """An action with `each` gives the group and its members, each a kind of the same member's."""
    assert tiny.action["help"].group == ("help.borduria", "help.syldavia")
    assert tiny.action["help"].does.inside("en") == "using force to help a neighbour"
    assert tiny.action["help.borduria"].kind_of == ("use_force",)
    assert tiny.action["shell_for.syldavia"].kind_of == ("help.syldavia",)
    assert tiny.action["fight"].group == ("defend", "help")


def test_a_norm_for_each_member_speaks_of_that_member_alone(tiny: Framework) -> None:
    """Facts, concepts, actions and procedures of the same party mean the norm's member."""
    norm = tiny.norm["army-act/help[neighbour=syldavia]"]
    assert norm.family == "army-act/help"
    assert norm.bindings == (("neighbour", "syldavia"),)
    assert norm.when == ConceptHolds(concept="neighbour_at_war.syldavia")
    assert isinstance(norm.content, Permits)
    assert norm.content.action == "help.syldavia"
    assert norm.content.covers_kinds
    assert norm.content.steps[0] == UseProcedure(procedure="request.syldavia")
    assert norm.content.rests_on == "carry_supplies"


def test_a_procedure_for_each_member_has_the_member_s_steps(tiny: Framework) -> None:
    """The steps of `request.syldavia` are Syldavia's, refused by Syldavia's refusal, taken by the fact's office."""
    procedure = next(p for p in tiny.procedures if p.name == "request.syldavia")
    provision = "army-act/5-from-1990"
    assert procedure.steps == (
        Step(facts=("request_of.syldavia",), by="crown", refused_by=("refusal_of.syldavia",), provision=provision),
    )


def test_two_procedures_of_one_name_may_follow_each_other(tiny: Framework) -> None:
    """Each version keeps its own provision; the later one has alternatives."""
    earlier, later = (p for p in tiny.procedures if p.name == "decision")
    assert earlier.provision == "army-act/5"
    assert isinstance(later.steps[0], StepChoice)
    assert later.steps[0].refused_by == ("council_refused",)
    approved, urgent = later.steps[0].alternatives
    assert isinstance(approved, Step)
    assert isinstance(urgent, Step)
    assert (approved.lapsed_by, approved.refused_by) == ("approval_expired", ("council_refused",))
    assert (urgent.facts, urgent.after[0].fact, urgent.after[0].by) == ((), "approval_sought", "crown")


def test_a_norm_on_several_actions_is_one_for_each_and_a_group_is_its_members(tiny: Framework) -> None:
    """Members of a group that belong to a party bind their norm to that member."""
    ids = [norm.id for norm in tiny.norms if norm.family == "army-act/supplies"]
    assert ids == [
        "army-act/supplies[carry_supplies]",
        "army-act/supplies[defend]",
        "army-act/supplies[help.borduria]",
        "army-act/supplies[help.syldavia]",
    ]
    assert tiny.norm[ids[3]].bindings == (("neighbour", "syldavia"),)


def test_some_and_every_become_any_and_all_of_the_members(tiny: Framework) -> None:
    """One condition for each member."""
    some = tiny.norm["army-act/supplies[defend]"].when
    assert some == AnyOf(parts=(FactHolds(fact="attack_on.borduria"), FactHolds(fact="attack_on.syldavia")))
    every = tiny.norm["charter/2#4"].when
    assert isinstance(every, AllOf)
    assert every.parts[0] == Not(part=FactHolds(fact="attack_on.borduria"))


def test_comparisons_are_read_by_the_type_of_the_fact(tiny: Framework) -> None:
    """A quantity, a choice and a date relative to the scenario's."""
    defence = tiny.norm["army-act/defence"]
    assert isinstance(defence.when, AllOf)
    assert defence.when.parts[1] == Compare(fact="troops", comparison=Comparison.ABOVE, operand=Decimal(10))
    content = tiny.norm["army-act/help[neighbour=borduria]"].content
    assert isinstance(content, Permits)
    assert isinstance(content.steps[1], Step)
    place = Compare(fact="place", comparison=Comparison.IS_ONE_OF, operand=("hill", "sea"))
    assert content.steps[1].when == place
    since = Compare(fact="truce", comparison=Comparison.ON_OR_AFTER, operand=RelativeDate(-20))
    assert content.limits[0].when == since


def test_weapons_carry_the_provision_they_come_from(tiny: Framework) -> None:
    """One tier by condition, one always."""
    content = tiny.norm["army-act/defence"].content
    assert isinstance(content, Permits)
    assert [(grant.tier, grant.provision) for grant in content.weapons] == [
        ("cannon", "army-act/6"),
        ("rifle", "army-act/6"),
    ]


def test_norms_without_an_id_take_their_provision_s(tiny: Framework) -> None:
    """The second one is numbered; the order is the document's."""
    ids = [norm.id for norm in tiny.norms if norm.provision == "charter/2"]
    assert ids == [
        "charter/self-defence",
        "charter/2",
        "charter/2#2[neighbour=borduria]",
        "charter/2#2[neighbour=syldavia]",
        "charter/2#3",
        "charter/2#4",
    ]


def test_an_interpreting_provision_has_the_layer_of_what_it_interprets(tiny: Framework) -> None:
    """So an official opinion may except a norm of the constitution, as a reading of it."""
    assert tiny.law["crown-opinion"].layer is Layer.STATEMENT
    assert tiny.provision["crown-opinion/help"].layer is Layer.CONSTITUTION
    norm = tiny.norm["crown-opinion/help-excepted[neighbour=borduria]"]
    assert norm.layer is Layer.CONSTITUTION
    assert norm.overrides == (Override(norm="charter/renunciation", ground=Ground.SPECIAL),)
    assert norm.readings == (ReadingRef(question="self-help", readings=("broad",)),)
    assert isinstance(norm.content, Excepts)
    assert norm.content.exceptional


def test_references_of_one_party_mean_the_same_member(tiny: Framework) -> None:
    """What is required, or barred under a route, of one neighbour says nothing of the other."""
    required = tiny.norm["army-act/7[neighbour=borduria]"].content
    assert isinstance(required, Requires)
    assert required.of == ("army-act/help[neighbour=borduria]",)
    prohibited = tiny.norm["army-act/no-help-from-the-hill[neighbour=syldavia]"].content
    assert prohibited == Prohibits(action="help.syldavia", under=("army-act/help[neighbour=syldavia]",))


def test_a_duty_to_cease_is_also_a_prohibition(tiny: Framework) -> None:
    """It runs while the step is known to have been refused and the duty is not known to be discharged."""
    duty = tiny.norm["army-act/7#2"].content
    assert isinstance(duty, Obliges)
    assert duty.concerns == ("defend", "help.borduria", "help.syldavia")
    norm = tiny.norm["army-act/7#2/ceases[defend]"]
    assert norm.content == Prohibits(action="defend")
    refused = AllOf(parts=(Known(part=FactHolds(fact="council_refused")),))
    discharged = Not(part=Known(part=FactHolds(fact="troops_home")))
    assert norm.when == AllOf(parts=(refused, discharged))


def test_laws_in_parts_have_one_head(tiny: Framework) -> None:
    """A provision of another part belongs to the same law, and has its url where it gives none."""
    assert [law.name for law in tiny.laws] == ["army-act", "charter", "crown-opinion"]
    assert tiny.provision["army-act/9"].url == "https://arvia.example/army-act/9"
    assert tiny.provision["army-act/10"].url == "https://arvia.example/army-act"
    assert tiny.provision["army-act/10"].start is None


def test_official_readings_are_ordered_by_date(tiny: Framework) -> None:
    """The order in which they are written does not matter."""
    question = tiny.question["self-help"]
    assert question.official_on(date(1960, 1, 1)) == "narrow"
    assert question.official_on(date(2010, 1, 1)) == "open"


def test_constraints_for_each_member_are_one_a_member(tiny: Framework) -> None:
    """Both neighbours have the constraint."""
    assert len(tiny.constraints) == 4
    assert tiny.constraints[3].parts == (FactHolds(fact="request_of.syldavia"), FactHolds(fact="refusal_of.syldavia"))


def test_what_was_not_encoded_is_kept(tiny: Framework) -> None:
    """With the actions and provisions it touches."""
    entry = tiny.not_encoded[0]
    assert (entry.name, entry.touches, entry.provisions) == ("penalties", ("use_force",), ("army-act/9",))


def test_all_mistakes_of_all_files_come_together(tmp_path: Path) -> None:
    """A mistake in the vocabulary hides none in a law, and the order is that of the documents."""
    files = {
        "vocabulary/a.yaml": "facts:\n  - fact: fog\n    says: {en: it is foggy, ja: 霧}\n    role: stepp\n",
        "more.yaml": law_of("- permits: carry_supplies\n  when: [fog, mist]"),
        "other.yaml": "law: other\nprovision: []\n",
    }
    with pytest.raises(DiagnosticError) as caught:
        load_framework(tiny_with(tmp_path, files))
    found = [(d.code, d.label.span.document) for d in caught.value.diagnostics]
    assert found == [
        ("unknown-word", "tiny/vocabulary/a.yaml"),
        ("unknown-name", "tiny/more.yaml"),
        ("missing-key", "tiny/other.yaml"),
        ("unknown-key", "tiny/other.yaml"),
    ]


def test_warnings_are_given_to_who_asks(tmp_path: Path) -> None:
    """The framework is loaded all the same."""
    unused = "facts:\n  - fact: fog\n    says: {en: it is foggy, ja: 霧}\n"
    warnings: list[Diagnostic] = []
    framework = load_framework(tiny_with(tmp_path, {"vocabulary/a.yaml": unused}), warnings=warnings)
    assert "fog" in framework.fact
    assert [warning.code for warning in warnings] == ["unused-name"]


def test_a_folder_without_a_framework_is_an_error(tmp_path: Path) -> None:
    """Nothing is guessed."""
    with pytest.raises(DiagnosticError, match="unreadable-file"):
        load_framework(tmp_path)


def test_a_group_in_a_norm_for_each_member_has_that_member_alone(tmp_path: Path) -> None:
    """The other neighbour's action is none of this norm."""
    norms = "- id: together\n  each: neighbour\n  permits: fight\n  when: attack_on"
    framework = load_framework(tiny_with(tmp_path, {"more.yaml": law_of(norms)}))
    found = [
        (n.id, n.content.action) for n in framework.norms if isinstance(n.content, Permits) and n.provision == "more/1"
    ]
    assert found == [
        ("more/together[defend][neighbour=borduria]", "defend"),
        ("more/together[defend][neighbour=syldavia]", "defend"),
        ("more/together[help][neighbour=borduria]", "help.borduria"),
        ("more/together[help][neighbour=syldavia]", "help.syldavia"),
    ]
