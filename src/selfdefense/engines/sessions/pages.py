"""Pages: rules grouped into small rule sets, in stages, within every limit that was measured of the library.

A page is evaluated as a whole, so it holds only rules that read nothing which its own rules settle. Knows no library
but its limits and how it writes rules.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence

from selfdefense.frozen import frozen

from .translate import Pattern, Rule

__all__ = ["FIELDS_A_PAGE", "RULES_A_PAGE", "Page", "definition_of", "pages_of"]

# At most 64 tests may be pending for one message, which depends on the data: every pending test leads to a rule of its
# own, so sixty rules can never reach it; nor 255 equal patterns (there are none), nor 511 tests below one node.
RULES_A_PAGE = 60
# The library holds 252 fields a message, next to its own.
FIELDS_A_PAGE = 200

_TESTS: dict[int, tuple[str, int]] = {
    0b001: ("$eq", 0),
    0b010: ("$eq", 1),
    0b100: ("$eq", 2),
    0b110: ("$neq", 0),
    0b101: ("$neq", 1),
    0b011: ("$neq", 2),
}


@frozen
class Page:
    """Rules that are evaluated together (by number), and the fields that they read."""

    rules: tuple[int, ...]
    fields: tuple[int, ...]


def pages_of(rules: Sequence[Rule]) -> tuple[Page, ...]:
    """Group rules by stage, those that read the same fields together."""
    stages: dict[int, list[int]] = {}
    for number, stage in enumerate(_stages(rules)):
        stages.setdefault(stage, []).append(number)
    return tuple(page for _, numbers in sorted(stages.items()) for page in _filled(rules, numbers))


def _stages(rules: Sequence[Rule]) -> Iterator[int]:
    settled: dict[int, int] = {}
    for rule in rules:
        stage = max((settled.get(field, 0) for field, _ in rule.pattern), default=0)
        for target in (*rule.sure, *rule.maybe):
            settled[target] = max(settled.get(target, 0), stage + 1)
        yield stage


def _filled(rules: Sequence[Rule], numbers: list[int]) -> Iterator[Page]:
    held: list[int] = []
    fields: set[int] = set()
    for number in sorted(numbers, key=lambda number: _reach(rules[number].pattern)):
        read = {field for field, _ in rules[number].pattern}
        if held and (len(held) == RULES_A_PAGE or len(fields | read) > FIELDS_A_PAGE):
            yield Page(tuple(held), tuple(sorted(fields)))
            held, fields = [], set()
        held.append(number)
        fields |= read
    yield Page(tuple(held), tuple(sorted(fields)))


def definition_of(page: Page, rules: Sequence[Rule], names: Sequence[str]) -> str:
    """Write a page as the library reads it: each rule named by its place on the page.

    Tests that many rules share come first: the library then has a fifth less to do, and loads thrice as fast.
    """
    shared = Counter(test for number in page.rules for test in rules[number].pattern)
    written = {}
    for place, number in enumerate(page.rules):
        ordered = sorted(rules[number].pattern, key=lambda test: (-shared[test], test))
        tests = [_test(names[field], bits) for field, bits in ordered]
        written[f"{place:02}"] = {"all": [{"m": tests[0] if len(tests) == 1 else {"$and": tests}}]}
    return json.dumps(written, separators=(",", ":"))


def _test(name: str, bits: int) -> dict[str, object]:
    operator, value = _TESTS[bits]
    return {name: value} if operator == "$eq" else {operator: {name: value}}


def _reach(pattern: Pattern) -> list[int]:
    return [field for field, _ in reversed(pattern)]
