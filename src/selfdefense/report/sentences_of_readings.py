"""The sentences around the same scenario under every reading, in every language of reports."""

__all__ = ["READINGS"]

READINGS: dict[str, tuple[str, str]] = {
    "readings of": ("{title}, under every reading", "{title}(全ての解釈による)"),
    "officially open": ("{outcome}: the question left open", "{outcome}: 論点を未決着とした場合"),
    "disputed actions": ("disputed", "見解が対立する行動"),
    "nothing disputed": ("nothing among what is asked", "なし"),
    "without bearing": ("without bearing", "結論に関わらない論点"),
    "agreement agreed": ("{outcome}; the readings agree", "{outcome}(解釈によって異ならない)"),
    "agreement depends": (
        "{outcome}; some readings settle what others leave open",
        "{outcome}(解釈によっては事実を待たずに決まる)",
    ),
    "agreement disputed": ("{outcome}; DISPUTED", "{outcome}(見解が対立)"),
    "reading held": ("{outcome}: {says} ({holder}; {status})", "{outcome}: {says}({holder}、{status})"),
    "reading not held": (
        "{outcome}: {says} ({holder}; {status}; not held on that day)",
        "{outcome}: {says}({holder}、{status}、当日には採られていない)",
    ),
    "combination": ("{outcome}: {readings}", "{outcome}: {readings}"),
    "views": ("contested facts, as seen by", "争いのある事実についての主張"),
    "view of": ("{outcome}: {holder}", "{outcome}: {holder}"),
    "combinations": ("combinations of readings", "解釈の組合せ"),
    "cannot be so": ("the scenario cannot be so on this reading", "この解釈ではシナリオが成り立たない"),
}
