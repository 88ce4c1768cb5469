"""A small framework in two languages, and evaluations of it, for tests of what readers see."""

from datetime import date

from selfdefense.engines import evaluate
from selfdefense.evaluation import Evaluation
from selfdefense.framework import (
    Action,
    Assumption,
    Certainty,
    Choice,
    Compare,
    Comparison,
    Concept,
    ConceptHolds,
    CountsAs,
    Excepts,
    FactHolds,
    FactType,
    FollowUp,
    Framework,
    Ground,
    Kind,
    Law,
    Layer,
    Limit,
    Norm,
    NotEncoded,
    Obliges,
    Office,
    OfficialStance,
    Override,
    Permits,
    Prohibits,
    Provision,
    Question,
    Reading,
    ReadingStatus,
    Requires,
    Role,
    Step,
    StepChoice,
    Text,
    WeaponsGrant,
    WeaponsTier,
)
from selfdefense.scenario import Act, Assertion, Expectation, Fact, Scenario

DAY = date(2020, 5, 1)


def text(en: str, ja: str) -> Text:
    """Make a text in English and Japanese."""
    return Text((("en", en), ("ja", ja)))


def _fact(name: str, en: str, ja: str, role: Role = Role.CIRCUMSTANCE, **more: object) -> FactType:
    kind = more.pop("kind", Kind.BOOLEAN)
    return FactType(name=name, family=name, kind=kind, role=role, says=text(en, ja), **more)  # type: ignore[arg-type]


def _provision(law: str, at: str, cite: Text, layer: Layer, certainty: Certainty = Certainty.TEXT) -> Provision:
    return Provision(
        id=f"{law}/{at}",
        law=law,
        at=at,
        cite=cite,
        says=text(f"what {law} {at} says", f"{at}の趣旨"),
        layer=layer,
        certainty=certainty,
        url=f"https://example.org/{law}",
        start=date(1950, 1, 1),
    )


FACTS = (
    _fact("attacked", "the harbour was attacked", "港が攻撃された"),
    _fact(
        "grave",
        "the attack threatens the land's survival",
        "攻撃が国の存立を脅かしている",
        judged_by="council",
        criteria=(text("what is destroyed", "破壊されたもの"), text("what may follow", "今後の見通し")),
        provision="defence-act/2",
    ),
    _fact(
        "place",
        "the place",
        "場所",
        kind=Kind.CHOICE,
        of_act=True,
        choices=(
            Choice(name="sea", says=text("the sea", "海")),
            Choice(name="abroad", says=text("foreign soil", "外国の領土")),
        ),
    ),
    _fact("ordered", "the order was given", "命令が発せられた", Role.STEP, by="minister", refused_by="not_ordered"),
    _fact("not_ordered", "the order was refused", "命令が拒否された", Role.STEP, by="minister"),
    _fact("approved", "the assembly has approved", "議会が承認した", Role.STEP, by="assembly"),
    _fact("sought", "approval was sought", "承認が求められた", Role.STEP, by="minister"),
    _fact("refused", "the assembly has refused", "議会が承認しなかった", Role.STEP, by="assembly"),
    _fact("urgent", "there is no time to ask the assembly", "議会に諮るいとまがない"),
    _fact("measured", "no more force is used than needed", "実力の行使が必要な限度にとどまる", Role.CONDUCT),
    _fact("told", "the public has been told", "国民に公表された", Role.STEP, by="council"),
)

CONCEPTS = (
    Concept(
        name="emergency",
        family="emergency",
        says=text("there is an emergency", "緊急事態である"),
        provision="defence-act/2",
    ),
)

ACTIONS = (
    Action(name="strike", family="strike", does=text("striking back", "反撃")),
    Action(
        name="strike_abroad", family="strike_abroad", does=text("striking abroad", "国外への反撃"), kind_of=("strike",)
    ),
    Action(name="warn", family="warn", does=text("warning by radio", "無線による警告"), needs_basis=False),
    Action(name="lend", family="lend", does=text("lending ships", "船舶の貸与")),
    Action(
        name="any_strike", family="any_strike", does=text("any strike", "反撃全般"), group=("strike", "strike_abroad")
    ),
)

LAWS = (
    Law(name="charter", title=text("Charter", "憲章"), layer=Layer.CONSTITUTION, url="https://example.org/charter"),
    Law(name="defence-act", title=text("Defence Act", "防衛法"), layer=Layer.STATUTE, url="https://example.org/act"),
    Law(name="policy", title=text("Policy", "方針"), layer=Layer.COMMITMENT, url="https://example.org/policy"),
)

PROVISIONS = (
    _provision("charter", "1", text("art. 1", "第1条"), Layer.CONSTITUTION),
    _provision("charter", "view", text("view of 1960", "1960年見解"), Layer.CONSTITUTION, Certainty.SECOND_HAND),
    _provision("defence-act", "2", text("art. 2", "第2条"), Layer.STATUTE),
    _provision("defence-act", "7", text("art. 7(1)", "第7条第1項"), Layer.STATUTE),
    _provision("policy", "1", text("para. 1", "第1項"), Layer.COMMITMENT, Certainty.MEMORY),
)

_CHOICE = StepChoice(
    alternatives=(
        Step(facts=("approved",), by="assembly", provision="defence-act/7"),
        Step(
            facts=(),
            when=FactHolds(fact="urgent"),
            after=(FollowUp(fact="sought", by="minister", refused_by=("refused",)),),
            provision="defence-act/7",
        ),
    ),
    refused_by=("refused",),
    provision="defence-act/7",
)
_ORDER = Step(facts=("ordered",), by="minister", refused_by=("not_ordered",), provision="defence-act/7")
_MEASURE = Limit(condition=FactHolds(fact="measured"), provision="charter/view")


def _norm(name: str, provision: str, layer: Layer, content: object, **more: object) -> Norm:
    return Norm(id=name, family=name, provision=provision, layer=layer, content=content, **more)  # type: ignore[arg-type]


def _permits(action: str) -> Permits:
    return Permits(
        action=action,
        steps=(_ORDER, _CHOICE),
        limits=(_MEASURE,),
        weapons=(WeaponsGrant(tier="full"),),
    )


NORMS = (
    _norm("renounced", "charter/1", Layer.CONSTITUTION, Prohibits(action="strike")),
    _norm(
        "defence",
        "charter/view",
        Layer.CONSTITUTION,
        Excepts(action="strike", limits=(_MEASURE,)),
        when=ConceptHolds(concept="emergency"),
        overrides=(Override(norm="renounced", ground=Ground.EXPRESS),),
    ),
    _norm(
        "is-emergency",
        "defence-act/2",
        Layer.STATUTE,
        CountsAs(concept="emergency"),
        when=__import__("selfdefense.framework", fromlist=["AllOf"]).AllOf(
            parts=(FactHolds(fact="attacked"), FactHolds(fact="grave"))
        ),
    ),
    _norm("may-strike", "defence-act/7", Layer.STATUTE, _permits("strike"), when=ConceptHolds(concept="emergency")),
    _norm(
        "may-strike-abroad",
        "defence-act/7",
        Layer.STATUTE,
        _permits("strike_abroad"),
        when=Compare(fact="place", comparison=Comparison.IS_ONE_OF, operand=("abroad",)),
    ),
    _norm(
        "stop",
        "defence-act/7",
        Layer.STATUTE,
        Obliges(
            duty=text("end the strike", "反撃を終える"),
            by="minister",
            within=text("at once", "直ちに"),
            concerns=("strike",),
        ),
        when=FactHolds(fact="refused"),
    ),
    _norm(
        "tell",
        "policy/1",
        Layer.COMMITMENT,
        Requires(of=("may-strike",), steps=(Step(facts=("told",), by="council", provision="policy/1"),)),
    ),
)

FRAMEWORK = Framework(
    id="harbour",
    title=text("Harbour", "港湾国"),
    language="en",
    digest="0123456789abcdef",
    offices=(
        Office(name="council", says=text("the Council", "評議会"), side="own"),
        Office(name="minister", says=text("the Minister", "大臣"), side="own"),
        Office(name="assembly", says=text("the Assembly", "議会"), side="own"),
    ),
    facts=FACTS,
    concepts=CONCEPTS,
    actions=ACTIONS,
    assumptions=(
        Assumption(
            name="attack-happened",
            says=text("the attack did happen", "攻撃は実際に行われた"),
            values=(("attacked", True),),
        ),
    ),
    weapons=(WeaponsTier(name="full", says=text("use of force", "武力の行使")),),
    laws=LAWS,
    provisions=PROVISIONS,
    norms=NORMS,
    questions=(
        Question(
            name="scope",
            asks=text("how far does defence reach?", "防衛はどこまで及ぶか"),
            readings=(
                Reading(
                    name="narrow",
                    says=text("at home only", "国内のみ"),
                    holder=text("the Council", "評議会"),
                    status=ReadingStatus.OFFICIAL,
                ),
                Reading(
                    name="wide",
                    says=text("everywhere", "全域"),
                    holder=text("scholars", "学説"),
                    status=ReadingStatus.SCHOLARLY,
                ),
            ),
            official=(OfficialStance(start=date(1950, 1, 1), reading="narrow"),),
        ),
    ),
    not_encoded=(
        NotEncoded(
            name="penal",
            says=text("penal provisions", "罰則"),
            why=text("they come later", "後日収録"),
            touches=("strike",),
        ),
    ),
)


def scenario(*facts: Fact, **more: object) -> Scenario:
    """Make a scenario of the harbour; what is not named is unknown."""
    return Scenario(  # type: ignore[arg-type]
        id=more.pop("id", "harbour-attacked"),
        framework="harbour",
        as_of=DAY,
        title=more.pop("title", text("The harbour is attacked", "港への攻撃")),
        facts=facts,
        **more,
    )


def fact(name: str, value: object, **more: object) -> Fact:
    """Make an alleged value."""
    return Fact(name=name, value=value, **more)  # type: ignore[arg-type]


def evaluated(given: Scenario, *labels: str) -> Evaluation:
    """Evaluate by the definitions."""
    return evaluate(FRAMEWORK, given, engine="reference", actions=labels or None)
