"""A scenario to fill in: the facts that bear on the actions asked, each unknown, with its phrase as a comment."""

from collections.abc import Iterator
from datetime import date

from selfdefense.framework import FactType, Framework, Kind, Role, law_in_force

from .bearing import facts_bearing_on
from .plain import plain
from .wording import Wording

__all__ = ["blank_scenario"]

_TEXTS = {
    "en": {
        "intro": "Fill in what is known; what stays unknown or is left out counts as unknown, never as false.",
        "days": "The day of the facts, and of the law where nothing else is said (law_as_of).",
        "story": "Say in a few words what has happened, and where that is known from.",
        "title": "(title)",
        "narrative": "(what has happened)",
        Role.CIRCUMSTANCE: "what is so: true, false or unknown",
        Role.STEP: "what has been ordered, approved, requested or refused; unknown counts as outstanding",
        Role.CONDUCT: "how the action is carried out; unknown counts as still to be observed",
        "judged": "the law leaves this to {by}",
        "act": "(act)",
        "acts": "What is marked (act) is of the act itself, and may also stand under `given` of an act.",
        "expect": "What you expect; `selfdefense test` checks it.",
        "nothing": "no fact bears on the actions under the law of that day",
    },
    "ja": {
        "intro": "判明している事実を記入する。unknown のもの、記載のないものは不明として扱い、偽とはみなさない。",
        "days": "事実の基準日。別に law_as_of を書かなければ法の基準日でもある。",
        "story": "何が起きたか、何によって知られるかを簡潔に書く。",
        "title": "(題名)",
        "narrative": "(何が起きたか)",
        Role.CIRCUMSTANCE: "事情: true, false, unknown のいずれか",
        Role.STEP: "手続(命令、承認、要請、拒否など)。unknown は未了として扱う",
        Role.CONDUCT: "実施の態様。unknown は遵守を要するものとして扱う",
        "judged": "{by}の判断に委ねられる",
        "act": "(行動)",
        "acts": "(行動)とあるものは個々の行動の事実で、行動の given に書いてもよい。",
        "expect": "期待する結果。selfdefense test で検査する。",
        "nothing": "その日の法の下では、これらの行動に関わる事実はない",
    },
}


def blank_scenario(
    framework: Framework, actions: tuple[str, ...], *, name: str, as_of: date, language: str | None = None
) -> str:
    """Write a scenario on some actions as YAML. ValueError for an action that the framework does not know."""
    for action in actions:
        if action not in framework.action:
            raise ValueError(f"no action named `{action}`")
    wording = Wording(framework, language if language is not None else framework.language)
    return "\n".join(_lines(wording, actions, name, as_of)) + "\n"


def _text(wording: Wording, key: str | Role) -> str:
    return _TEXTS["ja" if wording.language == "ja" else "en"][key]


def _lines(wording: Wording, actions: tuple[str, ...], name: str, as_of: date) -> Iterator[str]:
    code = wording.language
    yield f"# {_text(wording, 'intro')}"
    yield f"scenario: {name}"
    yield f"framework: {wording.framework.id}"
    yield f"as_of: {as_of}    # {_text(wording, 'days')}"
    yield f"# {_text(wording, 'story')}"
    yield f'title: {{{code}: "{_text(wording, "title")}"}}'
    yield f'narrative: {{{code}: "{_text(wording, "narrative")}"}}'
    yield "source: []"
    yield ""
    yield from _facts(wording, actions, as_of)
    yield ""
    yield "ask:"
    for action in actions:
        yield f"  - {action}    # {wording.does(action)}"
    yield ""
    yield f"# {_text(wording, 'expect')}"
    yield "# expect:"
    for action in actions:
        yield f"#   {action}: undetermined"


def _facts(wording: Wording, actions: tuple[str, ...], as_of: date) -> Iterator[str]:
    framework = wording.framework
    law = law_in_force(framework, as_of, framework.official_stance(as_of))
    named = {fact.name: fact for action in actions for fact in facts_bearing_on(law, action)}
    if not named:
        yield f"facts: {{}}    # {_text(wording, 'nothing')}"
        return
    if any(fact.of_act for fact in named.values()):
        yield f"# {_text(wording, 'acts')}"
    yield "facts:"
    for role in Role:
        of_role = [fact for fact in framework.facts if fact.name in named and fact.role is role]
        if of_role:
            yield f"  # {_text(wording, role)}"
        yield from _of_families(wording, of_role)


def _of_families(wording: Wording, facts: list[FactType]) -> Iterator[str]:
    """Write facts declared for each member of a party under their common name."""
    families = dict.fromkeys(fact.family for fact in facts)
    for family in families:
        of_family = [fact for fact in facts if fact.family == family]
        if of_family[0].member is not None:
            yield f"  {family}:"
        for fact in of_family:
            name = f"  {fact.member}" if fact.member is not None else fact.name
            yield f"  {name}: unknown    # {plain(_comment(wording, fact))}"


def _comment(wording: Wording, fact: FactType) -> str:
    parts = [wording.text(fact.says)]
    if fact.kind is Kind.CHOICE:
        parts.append(" | ".join(f"{choice.name} = {wording.text(choice.says)}" for choice in fact.choices))
    if fact.kind is Kind.QUANTITY and fact.unit is not None:
        parts.append(wording.text(fact.unit))
    if fact.kind is Kind.DATE:
        parts.append("2020-12-31")
    if fact.judged_by is not None:
        parts.append(_text(wording, "judged").format(by=wording.office(fact.judged_by)))
    if fact.by is not None:
        parts.append(wording.office(fact.by))
    return "; ".join(parts) + (f" {_text(wording, 'act')}" if fact.of_act else "")
