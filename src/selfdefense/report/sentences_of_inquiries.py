"""The sentences around what-if questions, proofs and comparisons, in every language of reports."""

__all__ = ["INQUIRIES"]

INQUIRIES: dict[str, tuple[str, str]] = {
    "what would change it": ("What would change it", "結論を変えるもの"),
    "least changes to lawful": ("least changes that make it lawful", "適法となる最小の変更"),
    "least changes to unlawful": ("least changes that make it unlawful", "違法となる最小の変更"),
    "as it is": ("as it is", "現状"),
    "changed so": ("with these changes", "変更後"),
    "changes made": ("changes", "変更"),
    "now in brackets": ("{outcome} (now: {now})", "{outcome}(現状では{now})"),
    "claims of": ("Claims about {framework}", "{framework}に関する命題"),
    "claim proved": ("PROVED", "証明された"),
    "claim refuted": ("REFUTED", "反証された"),
    "claim vacuous": ("VACUOUS", "空虚(該当なし)"),
    "claim undecided": ("UNDECIDED", "未決"),
    "claims counted": (
        "{proved} proved, {refuted} refuted, {vacuous} vacuous, {undecided} undecided",
        "証明{proved}、反証{refuted}、空虚{vacuous}、未決{undecided}",
    ),
    "versions checked": ("versions of the law checked: {count}", "検討した法の版: {count}"),
    "refuted on": ("refuted by the law from {start}: this scenario shows it", "{start}からの法で反証: 次のシナリオ"),
    "comparison of": ("{one} compared with {other}", "{one}と{other}の比較"),
    "proven equal": ("proven equal: no situation makes a difference", "同一であることが証明された"),
    "equal actions": ("proven equal in every situation", "全ての状況で同一の行動"),
    "undecided actions": ("too large to decide", "規模のため未決"),
    "difference": ("{was} becomes {becomes}", "{was}→{becomes}"),
    "if and only if": ("exactly if", "次の場合に限る"),
    "at least if": ("at least if", "少なくとも次の場合"),
    "one way": ("and, as one of {count} ways, number {number}", "かつ、{count}通りのうち{number}番目"),
    "witness": ("for example", "例"),
    "only in one": ("known only to the first", "前者のみ"),
    "only in other": ("known only to the second", "後者のみ"),
}
