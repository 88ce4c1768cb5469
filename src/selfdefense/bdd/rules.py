"""Rules written in a doc string: its files, on disk for the loader, and lines that stay the doc string's own.

A line `---` or `--- laws/charter.yaml` begins the next file. A file without a name is told by its first key.
"""

import re
from pathlib import Path

__all__ = ["write_rules"]

_HEAD = "framework: inline\ntitle: {en: the rules of a feature, ja: 機能の規則}\nlanguage: en\n"
_NEXT = re.compile(r"---(?: (?P<name>[a-z0-9/-]+\.yaml))?\s*")


def _parts(rules: str) -> list[tuple[str | None, str]]:
    """Split a doc string into files; blank lines before each part keep its lines where they are."""
    parts: list[tuple[str | None, list[str]]] = [(None, [])]
    for number, line in enumerate(rules.split("\n")):
        if found := _NEXT.fullmatch(line):
            parts.append((found["name"], [""] * (number + 1)))
        else:
            parts[-1][1].append(line)
    return [(name, "\n".join(lines) + "\n") for name, lines in parts if "".join(lines).strip()]


def _name_of(text: str, number: int) -> str:
    first_key = re.search(r"^([a-z_]+):", text, flags=re.MULTILINE)
    match first_key[1] if first_key else "":
        case "framework":
            return "framework.yaml"
        case "not_encoded":
            return "not-encoded.yaml"
        case "law":
            return f"law-{number}.yaml"
        case _:
            return f"vocabulary/part-{number}.yaml"


def write_rules(rules: tuple[str, ...], folder: Path) -> Path:
    """Write the rules of one or more doc strings as a rule pack, and give its folder."""
    pack = folder / f"rules-{len(rules)}"
    files = [part for text in rules for part in _parts(text)]
    named = {name or _name_of(text, number): text for number, (name, text) in enumerate(files, start=1)}
    for name, text in {"framework.yaml": _HEAD, **named}.items():
        (pack / name).parent.mkdir(parents=True, exist_ok=True)
        (pack / name).write_text(text, encoding="utf-8")
    return pack
