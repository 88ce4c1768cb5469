"""Every legal phrase that readers see, in every language of reports. The law's own words come from the framework."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from selfdefense.evaluation import (
    DueState,
    Effect,
    LayerBar,
    LayerGrant,
    LimitState,
    Note,
    Outcome,
    PolicyState,
    Standing,
    StepState,
)
from selfdefense.framework import Certainty, Comparison, Layer, ReadingStatus, Role
from selfdefense.truth import Truth

from .sentences import SENTENCES

__all__ = ["WORDS", "say", "word", "word_of"]

_OUTCOMES: dict[Enum, tuple[str, str]] = {
    Outcome.PERMITTED: ("permitted", "認められる"),
    Outcome.PERMITTED_SUBJECT_TO: ("permitted, subject to steps", "手続を条件に認められる"),
    Outcome.UNDETERMINED: ("undetermined", "判断できない(事実未確定)"),
    Outcome.NOT_AUTHORISED: ("not authorised", "法的根拠がない"),
    Outcome.PROHIBITED: ("prohibited", "禁止される"),
}

_ROUTES_AND_NORMS: dict[Enum, tuple[str, str]] = {
    Standing.OPEN: ("open", "成立している"),
    Standing.PENDING: ("pending", "手続待ち"),
    Standing.CLOSED: ("closed", "成立しない"),
    Standing.UNSETTLED: ("unsettled", "成否未確定"),
    Effect.EFFECTIVE: ("effective", "効力を有する"),
    Effect.DEFEATED: ("defeated", "排除される"),
    Effect.DOES_NOT_APPLY: ("does not apply", "適用されない"),
    Effect.FAILS: ("fails: a step was refused or a limit breached", "手続の拒否又は限度の逸脱により効力がない"),
    Effect.OPEN: ("open", "未確定"),
}

_STEPS_AND_LIMITS: dict[Enum, tuple[str, str]] = {
    StepState.DONE: ("done", "済み"),
    StepState.REFUSED: ("refused", "拒否された"),
    StepState.NOT_DONE: ("not done", "行われていない"),
    StepState.OUTSTANDING: ("outstanding", "未了"),
    StepState.NOT_NEEDED: ("not needed", "不要"),
    StepState.NOT_OPEN: ("not open here", "本件では採れない"),
    LimitState.KEPT: ("kept", "遵守されている"),
    LimitState.BREACHED: ("breached", "逸脱している"),
    LimitState.TO_OBSERVE: ("to observe", "遵守を要する"),
    LimitState.NOT_BINDING: ("not binding here", "本件では及ばない"),
    DueState.DUE: ("due", "義務あり"),
    DueState.DISCHARGED: ("discharged", "履行済み"),
    DueState.OPEN: ("may come to bind", "生じうる"),
}

_LAYERS: dict[Enum, tuple[str, str]] = {
    Layer.CONSTITUTION: ("Constitution", "憲法"),
    Layer.INTERNATIONAL_LAW: ("international law", "国際法"),
    Layer.STATUTE: ("statute", "法律"),
    Layer.CABINET_DECISION: ("Cabinet decision", "閣議決定"),
    Layer.STATEMENT: ("statement", "答弁・声明"),
    Layer.COMMITMENT: ("commitment", "対外約束"),
    LayerBar.BARS: ("bars", "禁止する"),
    LayerBar.LEAVES_CLEAR: ("leaves clear", "禁止しない"),
    LayerBar.OPEN: ("open", "未確定"),
    LayerGrant.GRANTS: ("grants", "根拠を与える"),
    LayerGrant.LACKS_AUTHORITY: ("gives no authority", "根拠を与えない"),
    LayerGrant.OPEN: ("open", "未確定"),
    PolicyState.RULED_OUT: ("ruled out by policy", "政策上排除される"),
    PolicyState.NOT_KEPT: ("commitment not kept", "約束が守られていない"),
    PolicyState.KEPT: ("kept", "守られている"),
    PolicyState.OPEN: ("open", "未確定"),
    PolicyState.GRANTS_NOTHING: ("creates no authority", "権限を生じない"),
}

_KNOWLEDGE: dict[Enum, tuple[str, str]] = {
    Truth.TRUE: ("true", "真"),
    Truth.FALSE: ("false", "偽"),
    Truth.UNKNOWN: ("unknown", "不明"),
    Certainty.TEXT: ("read in the text", "条文で確認"),
    Certainty.SECOND_HAND: ("read second-hand", "二次資料による"),
    Certainty.MEMORY: ("from memory, not checked", "記憶による・未確認"),
    Note.EARLIER_LAW: ("earlier law", "以前の法"),
    Note.COMING_LAW: ("coming law", "将来の法"),
    Note.NO_VERSION: ("no version of the law covers this day", "この日の法が収録されていない"),
    Note.LATER_THAN_READ: ("later than the texts that were read", "確認した条文より後の日"),
    ReadingStatus.OFFICIAL: ("official", "政府見解"),
    ReadingStatus.JUDICIAL: ("judicial", "判例"),
    ReadingStatus.SCHOLARLY: ("scholarly", "学説"),
    ReadingStatus.PARTY: ("party", "当事者"),
    Role.CIRCUMSTANCE: ("circumstance", "事情"),
    Role.STEP: ("step", "手続"),
    Role.CONDUCT: ("conduct", "実施の態様"),
}

_COMPARISONS: dict[Enum, tuple[str, str]] = {
    Comparison.IS: ("is", "である"),
    Comparison.IS_ONE_OF: ("is one of", "のいずれかである"),
    Comparison.BELOW: ("is below", "未満"),
    Comparison.AT_MOST: ("is at most", "以下"),
    Comparison.ABOVE: ("is above", "超"),
    Comparison.AT_LEAST: ("is at least", "以上"),
    Comparison.BEFORE: ("is before", "より前"),
    Comparison.ON_OR_BEFORE: ("is on or before", "以前"),
    Comparison.AFTER: ("is after", "より後"),
    Comparison.ON_OR_AFTER: ("is on or after", "以後"),
}

WORDS: Mapping[Enum, tuple[str, str]] = MappingProxyType(
    {**_OUTCOMES, **_ROUTES_AND_NORMS, **_STEPS_AND_LIMITS, **_LAYERS, **_KNOWLEDGE, **_COMPARISONS}
)

_BY_VALUE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {str(member.value): WORDS[member] for found in (Effect, StepState, Outcome) for member in found}
    | {truth.word: WORDS[truth] for truth in Truth}
)
"""What an explanation's nodes can find; the values of these lists do not clash."""


def _column(language: str) -> int:
    return 1 if language == "ja" else 0


def word(member: Enum, language: str) -> str:
    """Say a member of one of the closed lists."""
    return WORDS[member][_column(language)]


def word_of(value: str, language: str) -> str:
    """Say what an explanation's node found; a value of no closed list is said as it is."""
    return _BY_VALUE.get(value, (value, value))[_column(language)]


def say(phrase: str, language: str, **places: str) -> str:
    """Say a phrase by its key, with texts put in its places."""
    return SENTENCES[phrase][_column(language)].format(**places)
