"""The sentences around static findings and claims: what is found, and what to do about it, in every language."""

from collections.abc import Mapping
from types import MappingProxyType

from selfdefense.analysis import ClaimStanding, FindingKind

__all__ = ["CURES", "MESSAGES", "NONE_FOUND", "SUMMARIES"]

NONE_FOUND = ("nothing was found", "指摘すべき点はない")

_Texts = Mapping[str, tuple[str, str]]

MESSAGES: _Texts = MappingProxyType(
    {
        FindingKind.NEVER_APPLIES.value: (
            "the norm {about} applies in no situation, on no day and under no reading",
            "規定{about}は、いかなる日のいかなる解釈の下でも、いかなる場合にも適用されない",
        ),
        FindingKind.ALWAYS_OVERRIDDEN.value: (
            "the norm {about} applies, and has its effect in no situation: something always overrides or closes it",
            "規定{about}は適用されても、常に他の規定に排除され又は閉ざされ、効力を有することがない",
        ),
        FindingKind.REDUNDANT_CONDITION.value: (
            "part {detail} of the condition of {about} changes nothing: the rest says the same without it",
            "規定{about}の要件のうち{detail}の部分は、除いても他の部分と同じことを述べる",
        ),
        FindingKind.NEVER_MATTERS.value: (
            "no outcome of any action ever rests on the fact {about}",
            "事実{about}は、いかなる行為の結論にも影響しない",
        ),
        FindingKind.GAP.value: (
            "on some days no norm in force speaks of {about}, while {others} rests on it",
            "{others}は{about}を要件とするが、これについて述べる規定が施行されていない日がある",
        ),
        FindingKind.OVERLAP.value: (
            "the norm {about} has its effect in exactly the situations in which {others} has the same one",
            "規定{about}は、{others}と同じ効力を、全く同じ場合に有する",
        ),
        FindingKind.STEP_OF_NOBODY.value: (
            "no office is named that takes the step {about}",
            "手続{about}を行う機関が定められていない",
        ),
        ClaimStanding.REFUTED.value: ("the claim {about} does not hold", "命題{about}は成り立たない"),
        ClaimStanding.VACUOUS.value: (
            "the claim {about} says nothing: what it speaks of never comes to pass",
            "命題{about}は、想定する場合が生じないため、何も述べていない",
        ),
        ClaimStanding.UNDECIDED.value: (
            "the claim {about} was not decided: the question grew too large",
            "命題{about}は、問題が大きすぎるため判定できなかった",
        ),
    }
)

CURES: _Texts = MappingProxyType(
    {
        FindingKind.NEVER_APPLIES.value: ("correct the condition", "要件を見直す"),
        FindingKind.ALWAYS_OVERRIDDEN.value: (
            "narrow what overrides it, or remove it",
            "排除する規定を絞るか、これを除く",
        ),
        FindingKind.REDUNDANT_CONDITION.value: (
            "leave the part out, unless the law's own words have it",
            "法文にない限り、その部分を除く",
        ),
        FindingKind.NEVER_MATTERS.value: (
            "use the fact in a norm in force, or remove it",
            "施行中の規定で用いるか、除く",
        ),
        FindingKind.GAP.value: (
            "encode the law of those days, or date the norm",
            "当時の法を記述するか、規定の時期を改める",
        ),
        FindingKind.OVERLAP.value: (
            "keep both only where the law says it twice",
            "法が二度定めている場合に限り両方を残す",
        ),
        FindingKind.STEP_OF_NOBODY.value: ("name the office with `by`", "`by`で機関を定める"),
        ClaimStanding.REFUTED.value: (
            "evaluate the scenario, and correct the rule or the claim",
            "示された事例を評価し、規則又は命題を改める",
        ),
        ClaimStanding.VACUOUS.value: ("correct the claim, or encode the route", "命題を改めるか、根拠規定を記述する"),
        ClaimStanding.UNDECIDED.value: ("narrow the claim", "命題を絞る"),
    }
)

SUMMARIES: _Texts = MappingProxyType(
    {
        FindingKind.NEVER_APPLIES.value: ("A norm that never applies", "適用されることのない規定"),
        FindingKind.ALWAYS_OVERRIDDEN.value: ("A norm that never has its effect", "効力を有することのない規定"),
        FindingKind.REDUNDANT_CONDITION.value: ("A redundant condition", "余分な要件"),
        FindingKind.NEVER_MATTERS.value: ("A fact that never matters", "影響のない事実"),
        FindingKind.GAP.value: ("A gap in time", "時間的な空白"),
        FindingKind.OVERLAP.value: ("Two norms that say the same", "同じことを述べる二つの規定"),
        FindingKind.STEP_OF_NOBODY.value: ("A step that nobody takes", "行う者のない手続"),
        ClaimStanding.REFUTED.value: ("A claim that does not hold", "成り立たない命題"),
        ClaimStanding.VACUOUS.value: ("A claim that says nothing", "何も述べない命題"),
        ClaimStanding.UNDECIDED.value: ("A claim that was not decided", "判定できなかった命題"),
    }
)
