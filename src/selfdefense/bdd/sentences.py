"""The sentences of the steps, in `en` and `ja`. None is about one law: phrases and citations are the pack's.

Where a place is open to any phrase (`Given an armed attack has occurred`), the sentence is tried last.
"""

from .wording import DUES, LAYER_STATES, LAYERS, NOTES, OUTCOMES, POLICIES, STANDINGS, Wording, one_of

_DAY = r"(?P<day>\d{4}-\d{1,2}-\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日)"
_TABLE = "[:：]?"


def _quoted(en: str, ja: str, *names: str) -> Wording:
    """Build a wording whose places (`{name}`) are quoted: "…" in `en`, 「…」 in `ja`."""
    in_en = {name: rf'"(?P<{name}>[^"]+)"' for name in names}
    in_ja = {name: rf"「(?P<{name}>[^」]+)」" for name in names}
    return Wording(_filled(en, in_en), _filled(ja, in_ja))


def _filled(sentence: str, places: dict[str, str]) -> str:
    for name, pattern in places.items():
        sentence = sentence.replace("{" + name + "}", pattern)
    return sentence


LAW = _quoted(f"the law of {{framework}} as of {_DAY}", f"{_DAY}現在の{{framework}}の法", "framework")
RULES = Wording(f"the rules(?: as of {_DAY})?{_TABLE}", f"(?:{_DAY}現在の)?次の規則{_TABLE}")
SCENARIO_FILE = _quoted("the scenario {file}", "シナリオ{file}", "file")
SCENARIO_TEXT = Wording(f"the scenario{_TABLE}", f"次のシナリオ{_TABLE}")
DAY = Wording(f"the day is {_DAY}", f"{_DAY}現在である")
DAY_OF_THE_FACTS = Wording(f"the facts are of {_DAY}", f"事実は{_DAY}のものである")
FACTS = Wording(f"these facts{_TABLE}", f"次の事実{_TABLE}")
ASSUMPTION = _quoted("the assumption {assumption}", "仮定{assumption}", "assumption")
READING = _quoted(
    "the reading {reading} of the question {question}", "論点{question}についての見解{reading}", "reading", "question"
)
STIPULATION = Wording(
    r"it is stipulated that it is (?P<negated>not )?so that (?P<phrase>.+)",
    r"(?P<phrase>.+?)(?P<negated>のではない)?ものとみなす",
)
DENIAL = Wording(r"it is not so that (?P<phrase>.+)", r"(?P<phrase>.+)ということはない")
DOUBT = Wording(r"it is unknown whether (?P<phrase>.+)", r"(?P<phrase>.+)かどうかは不明である")
FACT = Wording(
    r"(?P<phrase>.+)",
    r"(?P<phrase>.+)",
    unless=(
        LAW,
        RULES,
        SCENARIO_FILE,
        SCENARIO_TEXT,
        DAY,
        DAY_OF_THE_FACTS,
        FACTS,
        ASSUMPTION,
        READING,
        STIPULATION,
        DENIAL,
        DOUBT,
    ),
)

APPLIED = Wording(r"the law is applied", r"法を適用する")
LOADED = Wording(r"the rules are loaded", r"規則を読み込む")
CEASES = Wording(rf"on {_DAY} it is no longer so that (?P<phrase>.+)", rf"{_DAY}に(?P<phrase>.+)ということがなくなった")
BECOMES = Wording(rf"on {_DAY} it is so that (?P<phrase>.+)", rf"{_DAY}に(?P<phrase>.+)こととなった")

CONCEPT = Wording(r"it is so that (?P<phrase>.+)", r"(?P<phrase>.+)ことになる")
NO_CONCEPT = Wording(r"it is not so that (?P<phrase>.+)", r"(?P<phrase>.+)ことにはならない")
OPEN_CONCEPT = Wording(r"it is unknown whether (?P<phrase>.+)", r"(?P<phrase>.+)かどうかは不明である")
NOTE = Wording(rf'it is noted: "(?P<note>{one_of(NOTES)})"', rf"注記「(?P<note>{one_of(NOTES)})」が付く")
FAILURE = Wording(
    r'loading fails with "(?P<code>[^"]+)" at line (?P<line>\d+)',
    r"読込みは(?P<line>\d+)行目の「(?P<code>[^」]+)」で失敗する",
)
TURNS_ON = Wording(
    f"(?P<action>.+) is undetermined, and turns on{_TABLE}",
    f"(?P<action>.+)については判断できず、次のことによる{_TABLE}",
)
LEGAL_BASIS = _quoted("the legal basis is {provision}", "法的根拠は{provision}である", "provision")
STANDING = _quoted(
    f"the legal basis {{provision}} is (?P<state>{one_of(STANDINGS)})",
    f"法的根拠{{provision}}は(?P<state>{one_of(STANDINGS)})",
    "provision",
)
DEFEATED = _quoted(
    "{defeated} is defeated by {provision}", "{defeated}は{provision}により排除される", "defeated", "provision"
)
BARS = _quoted("{provision} bars it", "{provision}がこれを禁じている", "provision")
BARS_NOT = _quoted("{provision} does not bar it", "{provision}はこれを禁じていない", "provision")
STEPS = Wording(f"these steps are outstanding{_TABLE}", f"次の手続が残っている{_TABLE}")
NO_STEPS = Wording(r"no step is outstanding", r"残っている手続はない")
LIMITS = Wording(f"these limits apply{_TABLE}", f"次の限度が付く{_TABLE}")
WEAPONS = _quoted("the weapons tier is {tier}", "武器の使用は{tier}である", "tier")
POLICY = _quoted(
    f"as policy, {{provision}} (?P<state>{one_of(POLICIES)})",
    f"政策として{{provision}}は(?P<state>{one_of(POLICIES)})",
    "provision",
)
LAYER = Wording(
    f"by itself (?P<layer>{one_of(LAYERS)}) (?P<state>{one_of(LAYER_STATES)})",
    f"(?P<layer>{one_of(LAYERS)})は、それ自体としては(?P<state>{one_of(LAYER_STATES)})",
)
DUTY = _quoted(
    f"the duty of {{provision}} is (?P<state>{one_of(DUES)})",
    f"{{provision}}の義務は(?P<state>{one_of(DUES)})",
    "provision",
)
OUTCOME_UNDER = Wording(
    rf'under "(?P<provision>[^"]+)" alone, (?P<action>.+?) is '
    rf"(?P<mode>now |in principle )?(?P<outcome>{one_of(OUTCOMES)})",
    rf"「(?P<provision>[^」]+)」のみによれば、(?P<action>.+?)(?:は|には)"
    rf"(?P<mode>現状では|原則としては)?(?P<outcome>{one_of(OUTCOMES)})",
)
OUTCOME = Wording(
    rf"(?P<action>.+?) is (?P<mode>now |in principle )?(?P<outcome>{one_of(OUTCOMES)})",
    rf"(?P<action>.+?)(?:は|には)(?P<mode>現状では|原則としては)?(?P<outcome>{one_of(OUTCOMES)})",
    unless=(CONCEPT, NO_CONCEPT, OPEN_CONCEPT, OUTCOME_UNDER),
)
