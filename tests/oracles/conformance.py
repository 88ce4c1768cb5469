"""The cases of the package `datalog-conformance` that speak of defeasible theories, and their ground instances.

The package says what is in a case; here it is read as plain YAML. In a rule a name without quotes is a variable. Our
language has no variables, so rules are written out for every value before they are translated.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from importlib.resources import files
from itertools import count
from typing import Any

import attrs
import yaml

__all__ = ["Case", "Instance", "Literal", "NotExpressibleError", "Theory", "cases", "grounded"]

LARGEST_FILE = 100_000
MOST_INSTANCES = 600
_LITERAL = re.compile(r"(?P<no>not )?(?P<sign>~)?(?P<predicate>[^()\s]+)\s*(?:\((?P<terms>.*)\))?")
_nameless = count()
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class NotExpressibleError(Exception):
    """A case that our language cannot say; the message is the reason."""


@attrs.frozen(order=True)
class Literal:
    """A predicate of terms, or its contrary (`~`). `no`: not proved, in a body."""

    predicate: str
    terms: tuple[str, ...]
    positive: bool = True
    no: bool = attrs.field(default=False, order=False)

    @property
    def contrary(self) -> "Literal":
        """Give the contrary literal."""
        return attrs.evolve(self, positive=not self.positive)

    @property
    def proved(self) -> "Literal":
        """Give the literal that a body asks for, or asks not to be proved."""
        return attrs.evolve(self, no=False)


@attrs.frozen
class Rule:
    """A rule as written; `kind` is strict, defeasible or defeater."""

    name: str
    kind: str
    head: Literal
    body: tuple[Literal, ...]


@attrs.frozen
class Instance:
    """A rule with a value for each of its variables."""

    name: str
    kind: str
    head: Literal
    body: tuple[Literal, ...]


@attrs.frozen
class Theory:
    """Facts, instances of rules, and which rule is superior to which."""

    facts: frozenset[Literal]
    instances: tuple[Instance, ...]
    superior: frozenset[tuple[str, str]]


@attrs.frozen
class Case:
    """A case as read: `written` is its YAML, None where the file is too large to be read here."""

    file: str
    name: str
    written: Mapping[str, Any] | None


def cases() -> tuple[Case, ...]:
    """Read all cases about defeasible theories, in the order of their files."""
    folder = files("datalog_conformance") / "_tests" / "defeasible"
    found = []
    for group in sorted(folder.iterdir(), key=lambda entry: entry.name):
        for file in sorted(group.iterdir(), key=lambda entry: entry.name):
            if file.name.endswith(".yaml"):
                found += _cases_of(f"{group.name}/{file.name}", file.read_text(encoding="utf-8"))
    return tuple(found)


def _cases_of(file: str, text: str) -> list[Case]:
    if len(text) > LARGEST_FILE:
        names = re.findall(r"^(?:- )?name: (\S+)", text, re.MULTILINE)
        return [Case(file, name, None) for name in names]
    document = yaml.load(text, Loader=_LOADER)
    listed = document.get("tests", [document])
    return [Case(file, case["name"], case) for case in listed]


def literal_of(text: str) -> Literal:
    """Read a literal of a rule. Quoted names and numbers are values; other names are variables, marked by `?`."""
    match = _LITERAL.fullmatch(text)
    if match is None:
        raise NotExpressibleError("arithmetic, or a comparison of two facts")
    terms = [] if match["terms"] is None else [_term(part.strip()) for part in match["terms"].split(",")]
    return Literal(match["predicate"], tuple(terms), match["sign"] is None, match["no"] is not None)


def _term(text: str) -> str:
    if re.fullmatch(r'"[^"]*"', text):
        return text[1:-1]
    if re.fullmatch(r"\d+", text):
        return text
    if not re.fullmatch(r"\w+", text):
        raise NotExpressibleError("arithmetic, or a comparison of two facts")
    return f"?{text}" if text != "_" else f"?_{next(_nameless)}"


def _facts(written: Mapping[str, Any]) -> frozenset[Literal]:
    return frozenset(
        attrs.evolve(literal_of(predicate), terms=tuple(map(str, row)))
        for predicate, rows in written.items()
        for row in rows
    )


def _rules(theory: Mapping[str, Any]) -> Iterator[Rule]:
    kinds = {"strict_rules": "strict", "defeasible_rules": "defeasible", "defeaters": "defeater"}
    for section, kind in kinds.items():
        for rule in theory.get(section) or ():
            body = tuple(map(literal_of, rule.get("body") or ()))
            yield Rule(rule["id"], kind, literal_of(rule["head"]), body)


def grounded(theory: Mapping[str, Any]) -> Theory:
    """Write the rules out for all values that can matter."""
    facts = _facts(theory.get("facts") or {})
    rules = tuple(_rules(theory))
    for one, other in theory.get("conflicts") or ():
        if literal_of(one).contrary != literal_of(other):
            raise NotExpressibleError("a conflict between literals that are not contraries")
    superior = frozenset((one, other) for one, other in theory.get("superiority") or ())
    return Theory(facts, _instances(facts, rules), superior)


Possible = Mapping[tuple[str, bool], set[tuple[str, ...]]]


def _instances(facts: frozenset[Literal], rules: tuple[Rule, ...]) -> tuple[Instance, ...]:
    """Repeat until no rule has a new instance whose positive body could be proved; then write out the bodies."""
    possible: dict[tuple[str, bool], set[tuple[str, ...]]] = defaultdict(set)
    for fact in facts:
        possible[fact.predicate, fact.positive].add(fact.terms)
    found: dict[tuple[Rule, tuple[tuple[str, str], ...]], None] = {}
    size = -1
    while size != len(found):
        size = len(found)
        for rule in rules:
            positive = [literal for literal in rule.body if not literal.no]
            for values in tuple(_matches(positive, {}, possible)):
                head = _filled(rule.head, values)
                found[rule, tuple(sorted(values.items()))] = None
                possible[head.predicate, head.positive].add(head.terms)
        if len(found) > MOST_INSTANCES:
            raise NotExpressibleError("too large to be written out without variables")
    return tuple(_instance(rule, dict(values), possible) for rule, values in found)


def _instance(rule: Rule, values: Mapping[str, str], possible: Possible) -> Instance:
    body = (one for literal in rule.body for one in _written_out(literal, values, possible))
    return Instance(rule.name, rule.kind, _filled(rule.head, values), tuple(body))


def _written_out(literal: Literal, values: Mapping[str, str], possible: Possible) -> Iterator[Literal]:
    """A literal that is not to be proved for any value of a variable is one for each value that could be."""
    if not literal.no or all(term in values or not term.startswith("?") for term in literal.terms):
        yield _filled(literal, values)
    else:
        for extended in _matches([literal.proved], values, possible):
            yield _filled(literal, extended)


def _filled(literal: Literal, values: Mapping[str, str]) -> Literal:
    if any(term.startswith("?") and term not in values for term in literal.terms):
        raise NotExpressibleError("a variable that nothing binds")
    return attrs.evolve(literal, terms=tuple(values.get(term, term) for term in literal.terms))


def _matches(body: list[Literal], values: Mapping[str, str], possible: Possible) -> Iterator[Mapping[str, str]]:
    if not body:
        yield values
        return
    first, *others = body
    for row in sorted(possible.get((first.predicate, first.positive), ())):
        extended = _unified(first.terms, row, values)
        if extended is not None:
            yield from _matches(others, extended, possible)


def _unified(terms: tuple[str, ...], row: tuple[str, ...], values: Mapping[str, str]) -> dict[str, str] | None:
    extended = dict(values)
    if len(terms) != len(row):
        return None
    for term, value in zip(terms, row, strict=True):
        if not term.startswith("?"):
            if term != value:
                return None
        elif extended.setdefault(term, value) != value:
            return None
    return extended
