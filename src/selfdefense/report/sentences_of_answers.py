"""The sentences around what blocks an action, paths to lawfulness and questions, in every language of reports."""

from .sentences_of_inquiries import INQUIRIES
from .sentences_of_readings import READINGS

__all__ = ["ANSWERS"]

_EXPLAINED = {
    "in the way": ("in the way", "妨げ"),
    "contested": ("contested", "争いのある事実"),
    "evidence": ("evidence: {evidence}", "根拠: {evidence}"),
    "said by": ("said by {who}", "主張者: {who}"),
    "noted": ("note: {note}", "注記: {note}"),
    "assumed here": ("assumed", "仮定による"),
    "supposed here": ("supposed for this act", "この行動についての想定"),
    "as above": ("{text} (shown above)", "{text}(前掲)"),
    "exception of": ("the exception of {cite}", "{cite}の例外"),
    "of basis": ("{cite} as a legal basis", "根拠としての{cite}"),
    "must not be": ("{statement}, and that must not be so", "{statement}(これに当たらないことを要する)"),
    "may": ("{text} (open)", "{text}(未確定)"),
    "blocker": ("{kind}: {text}", "{kind}: {text}"),
    "blocker false": ("not met", "不充足"),
    "blocker missing": ("not known", "不明"),
    "blocker refused_step": ("step refused", "手続の拒否"),
    "blocker breached_limit": ("limit breached", "限度の逸脱"),
    "blocker defeated": ("overridden", "他規定の優先"),
    "blocker forbidden": ("forbidden", "禁止"),
    "blocker rests_on_unlawful": ("its premise fails", "前提の不成立"),
    "blocker not_in_force": ("not in force", "施行されていない"),
    "blocker other_reading": ("another reading", "別の解釈"),
    "in force from": ("in force from {start}", "{start}から施行"),
    "in force between": ("in force from {start} until the day before {until}", "{start}から{until}の前日まで施行"),
    "enacted only": ("enacted {enacted}, and in force on no day that is known", "{enacted}制定、施行日は未定"),
    "never in force": ("in force on no day that is known", "施行日の記録がない"),
    "under that law": ("{text}; under that law: {outcome}", "{text}。その法の下では{outcome}"),
    "on the reading": ("“{says}” ({holder})", "「{says}」({holder})"),
    "on that reading": ("{text}; on that reading: {outcome}", "{text}。その解釈の下では{outcome}"),
    "own reading": ("it rests on the reading {says}", "{says}の解釈による"),
}

_ASKED = {
    "question number": ("question {number} (at most {left} to go): {asks}", "質問{number}(残り最大{left}問): {asks}"),
    "name of fact": ("name", "名称"),
    "bears on": ("why", "質問の理由"),
    "it decides": (
        "it decides whether {does} is lawful",
        "「{does}」の適法性を左右する",
    ),
    "it decides now": (
        "it decides whether {does} is lawful as things stand",
        "現状における「{does}」の適法性を左右する",
    ),
    "would settle": ("would settle", "回答による帰結"),
    "settles lawful": ("{answer}: {does} is lawful, if its steps are taken", "{answer}: 手続を経れば「{does}」は適法"),
    "settles unlawful": ("{answer}: {does} is unlawful", "{answer}: 「{does}」は違法"),
    "settles lawful now": ("{answer}: {does} is lawful as things stand", "{answer}: 現状で「{does}」は適法"),
    "settles unlawful now": ("{answer}: {does} is unlawful as things stand", "{answer}: 現状で「{does}」は違法"),
    "settles nothing": ("{answer}: nothing yet", "{answer}: 直ちには定まらない"),
    "such as": ("such as {value}", "例えば{value}"),
    "to answer": ("to answer", "回答"),
    "can say yes": ("yes, no, unknown, contested", "yes(はい), no(いいえ), unknown(不明), contested(争いあり)"),
    "can say refused": (
        "yes, no, refused, unknown, contested",
        "yes(はい), no(いいえ), refused(拒否), unknown(不明), contested(争いあり)",
    ),
    "can say choice": ("{name}: {says}", "{name}: {says}"),
    "can say other": ("unknown, contested", "unknown(不明), contested(争いあり)"),
    "can say open": ("unknown (it stays open)", "unknown(未決着のままとする)"),
    "can say number": ("a number, unknown, contested", "数値, unknown(不明), contested(争いあり)"),
    "can say day": (
        "a day like 2016-03-29, unknown, contested",
        "2016-03-29のような日付, unknown(不明), contested(争いあり)",
    ),
    "can do": (
        "back, skip, quit (saves), help; evidence after #",
        "back(戻る), skip(後回し), quit(保存して終了), help(説明); #の後に根拠",
    ),
    "is settled": ("settled: {does}: {outcome}", "確定: {does}: {outcome}"),
    "all settled": ("nothing that can be asked matters any more", "結論に関わる質問は残っていない"),
    "end or back": ("an empty line ends; back answers the last question anew", "空行で終了、backで直前の質問に戻る"),
    "still open": ("{does}: {outcome}", "{does}: {outcome}"),
    "cut short": ("ended before the last question", "全ての質問の前に終了"),
    "saved": ("wrote {file}", "{file}に保存"),
    "nothing before": ("there is no question before this one", "これより前の質問はない"),
    "not understood": ("`{said}` is no answer to this", "「{said}」は回答として認識できない"),
    "excluded": ("what is already known excludes that", "その回答は既知の事実と矛盾する"),
    "who says what": (
        "who says what? one line each: an answer, then who says so; an empty line ends",
        "誰がどう主張しているか。1行に1件、回答、主張者の順。空行で終了",
    ),
    "two at least": ("two assertions at least; nothing is noted", "2件以上の主張が必要。記録しない"),
    "not of a fact": ("only a fact can be contested", "争いありとできるのは事実のみ"),
    "help asking": (
        "yes, no: as it is; unknown: nobody knows, it is not asked again; contested: people say different things; "
        "skip: leave it for now; back: answer the last question anew; quit: save what is known and end",
        "yes, no: 事実のとおり回答; unknown: 不明として再度は質問しない; contested: 主張が分かれている; "
        "skip: 今は答えない; back: 直前の質問に戻る; quit: 保存して終了",
    ),
}

_PLANNED = {
    "path": ("path {number}", "経路{number}"),
    "path by": ("{standing}; steps ahead, at least: {ahead}", "{standing}。残る手続は少なくとも{ahead}件"),
    "path without basis": (
        "no legal basis is needed; steps ahead, at least: {ahead}",
        "法的根拠を要しない。残る手続は少なくとも{ahead}件",
    ),
    "path for": ("{does}: {text}", "{does}: {text}"),
    "relying on": ("relying on the exception of {cite}", "{cite}の例外による"),
    "provided that": ("it becomes a legal basis if one of these turns out so", "次のいずれかであれば根拠となる"),
    "provided one": ("it becomes a legal basis if {facts}", "根拠となるのは次の場合: {facts}"),
    "first lawful": ("first, {does} must itself be lawful", "まず「{does}」が適法であること"),
    "to do": ("{number}. {text}", "{number}. {text}"),
    "lapsed step": ("to be taken anew: {says}", "改めて行う必要がある: {says}"),
    "done already": ("already done", "済んだ手続"),
    "nothing to do": ("no step is outstanding", "残る手続はない"),
    "then within": (
        "afterwards, {within}: {says}: {state}",
        "事後、{within}: {says}: {state}",
    ),
    "then within by": (
        "afterwards, {within}: {says}: {state}, by {by}",
        "事後、{within}: {says}: {state}({by})",
    ),
    "observing": ("to observe", "遵守すべき限度"),
    "kept": ("kept so far: {says}", "現在遵守: {says}"),
    "no path": ("no path", "経路なし"),
    "no step helps": (
        "no step whatever makes it lawful while these facts stand: every step was counted as one that can be taken",
        "現在の事実の下では、いかなる手続によっても適法とならない(全ての手続が可能として判断した)",
    ),
    "would have to change": ("what would have to change", "変わるべき事実"),
    "no facts help": (
        "no change of facts makes it lawful under this law and this reading",
        "この法とこの解釈の下では、いかなる事実の変化によっても適法とならない",
    ),
    "changes of": ("in the hands of {side}", "{side}に属する事実"),
    "side own": ("the state itself", "自国"),
    "side partner": ("the partner", "協力国"),
    "side adversary": ("the adversary", "相手方"),
    "side third_state": ("third states", "第三国"),
    "side nobody": ("nobody", "誰の支配にも属さないもの"),
    "changes more": ("and {count} more, which take more changes", "ほか{count}通り(より多くの変化を要する)"),
    "not all searched": ("longer changes were not searched", "これより多くの変化は調べていない"),
    "takes judgement": ("{text} (an office's judgement)", "{text}(判断権者の判断による)"),
    "becomes": ("{says}: {value}", "{says}: {value}"),
    "becomes unknown": ("it is not known whether {says}", "「{says}」か否かが不明となる"),
    "afterwards owed": ("duties", "義務"),
}

ANSWERS: dict[str, tuple[str, str]] = {**_EXPLAINED, **_ASKED, **_PLANNED, **READINGS, **INQUIRIES}
