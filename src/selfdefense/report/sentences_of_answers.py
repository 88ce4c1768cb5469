"""The sentences around what blocks an action, paths to lawfulness and questions, in English and Japanese."""

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
    "in force until": ("in force until the day before {until}", "{until}の前日まで施行"),
    "in force between": ("in force from {start} until the day before {until}", "{start}から{until}の前日まで施行"),
    "enacted only": ("enacted {enacted}, and in force on no day that is known", "{enacted}制定、施行日は未定"),
    "never in force": ("in force on no day that is known", "施行日の記録がない"),
    "under that law": ("{text}; under that law: {outcome}", "{text}。その法の下では{outcome}"),
    "on the reading": ("“{says}” ({holder})", "「{says}」({holder})"),
    "on that reading": ("{text}; on that reading: {outcome}", "{text}。その解釈の下では{outcome}"),
    "own reading": ("it rests on the reading {says}", "{says}の解釈による"),
    "picture of": ("The explanation as a tree: {title}", "説明図: {title}"),
}

ANSWERS: dict[str, tuple[str, str]] = {**_EXPLAINED}
