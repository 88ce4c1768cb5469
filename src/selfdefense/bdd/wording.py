"""What the steps are worded in: sentences in two languages, closed lists of words, days. No sentence itself."""

import re
from collections.abc import Mapping
from datetime import date

from pytest_bdd import parsers

__all__ = [
    "DUES",
    "LAYERS",
    "LAYER_STATES",
    "MODES",
    "NOTES",
    "OUTCOMES",
    "POLICIES",
    "STANDINGS",
    "TRUTHS",
    "Sentence",
    "Wording",
    "day_of",
    "one_of",
]

OUTCOMES = {
    "permitted": "permitted",
    "permitted, subject to steps": "permitted_subject_to",
    "not authorised": "not_authorised",
    "prohibited": "prohibited",
    "undetermined": "undetermined",
    "lawful": "lawful",
    "unlawful": "unlawful",
    "認められる": "permitted",
    "手続を条件に認められる": "permitted_subject_to",
    "法的根拠がない": "not_authorised",
    "禁止される": "prohibited",
    "判断できない": "undetermined",
    "適法である": "lawful",
    "違法である": "unlawful",
}
STANDINGS = {
    "open": "open",
    "pending": "pending",
    "closed": "closed",
    "unsettled": "unsettled",
    "成立している": "open",
    "手続待ちである": "pending",
    "成立しない": "closed",
    "成否未確定である": "unsettled",
}
DUES = {
    "due": "due",
    "discharged": "discharged",
    "not settled": "open",
    "生じている": "due",
    "履行済みである": "discharged",
    "未確定である": "open",
}
POLICIES = {
    "rules it out": "ruled_out",
    "is kept": "kept",
    "is not kept": "not_kept",
    "is not settled": "open",
    "creates no authority": "grants_nothing",
    "これを排除する": "ruled_out",
    "守られている": "kept",
    "守られていない": "not_kept",
    "未確定である": "open",
    "権限を生じない": "grants_nothing",
}
LAYERS = {
    "the Constitution": "constitution",
    "international law": "international-law",
    "statute": "statute",
    "憲法": "constitution",
    "国際法": "international-law",
    "法律": "statute",
}
LAYER_STATES = {
    "bars it": ("bar", "bars"),
    "leaves it clear": ("bar", "leaves_clear"),
    "may bar it": ("bar", "open"),
    "grants it": ("grant", "grants"),
    "gives no authority": ("grant", "lacks_authority"),
    "may grant it": ("grant", "open"),
    "これを禁止する": ("bar", "bars"),
    "これを禁止しない": ("bar", "leaves_clear"),
    "これを禁止するか未確定である": ("bar", "open"),
    "根拠を与える": ("grant", "grants"),
    "根拠を与えない": ("grant", "lacks_authority"),
    "根拠を与えるか未確定である": ("grant", "open"),
}
TRUTHS = {"true": True, "false": False, "unknown": None, "真": True, "偽": False, "不明": None}
MODES = {
    None: "outcome",
    "now ": "now",
    "in principle ": "in_principle",
    "現状では": "now",
    "原則としては": "in_principle",
}
NOTES = {
    "earlier law": "earlier_law",
    "coming law": "coming_law",
    "no version of the law covers this day": "no_version",
    "later than the texts that were read": "later_than_read",
    "以前の法": "earlier_law",
    "将来の法": "coming_law",
    "この日の法が収録されていない": "no_version",
    "確認した条文より後の日": "later_than_read",
}


def one_of(words: Mapping[str, object]) -> str:
    """Match any of the words, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


class Sentence(parsers.re):
    """A sentence in one language. It does not fit a line that one of `unless` fits: each line has one reading."""

    def __init__(self, pattern: str, unless: tuple["Sentence", ...] = ()) -> None:
        super().__init__(pattern)
        self._unless = unless

    def is_matching(self, name: str) -> bool:
        """Say whether a line of a feature is this sentence."""
        return super().is_matching(name) and not any(other.is_matching(name) for other in self._unless)


class Wording:
    """A sentence in `en` and in `ja`."""

    def __init__(self, en: str, ja: str, unless: tuple["Wording", ...] = ()) -> None:
        others = tuple(sentence for other in unless for sentence in (other.en, other.ja))
        self.en: Sentence = Sentence(en, others)
        self.ja: Sentence = Sentence(ja, others)


def day_of(words: str) -> date:
    """Read a day, written with hyphens or with 年月日; ValueError where the calendar has no such day."""
    year, month, day = (int(number) for number in re.findall(r"\d+", words))
    return date(year, month, day)
