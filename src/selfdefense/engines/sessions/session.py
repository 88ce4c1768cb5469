"""Sessions: a program run by durable-rules, page after page. The rules that fire are the grounds.

What is kept between runs is rules, never facts: every page is left as it was found. Stages follow one another in
Python, so no rule ever waits for another rule of its page.
"""

import os
import threading
from collections.abc import Sequence
from operator import itemgetter

from selfdefense.engines.inputs import Intake
from selfdefense.engines.program import Program
from selfdefense.frozen import frozen

from .host import RuleSet
from .names import names_of_fields
from .pages import Page, definition_of, pages_of
from .translate import Rule, translate

__all__ = ["SessionProgram", "SessionRun"]


@frozen
class SessionRun:
    """A run: the value 0, 1 or 2 of every field, the rules that fired, page by page, and the flags of long patterns."""

    values: tuple[int, ...]
    fired: tuple[tuple[int, ...], ...]
    flags: tuple[int, ...] = ()


class SessionProgram:
    """A program as pages of rules. Threads may share it: one run at a time. A forked process gets its own copy."""

    def __init__(self, program: Program) -> None:
        translation = translate(program)
        self._intake = Intake.of(program)
        self._size = program.size
        self._initial = translation.initial
        self._copies = tuple((copy.target, copy.source, copy.table) for copy in translation.copies)
        self._rules = translation.rules
        names = names_of_fields(len(translation.initial))
        self._texts = _texts(translation.rules, names)
        self._initial_texts = [three[value] for three, value in zip(self._texts, translation.initial, strict=True)]
        self._consequences = tuple(map(self._consequences_of, translation.rules))
        self._pages = tuple(_LoadedPage(page, self._rules, names) for page in pages_of(translation.rules))
        # A lock held by another thread at a fork stays locked in the child for ever: each process makes its own.
        self._locks: dict[int, threading.Lock] = {}

    def run(self, inputs: Sequence[int]) -> tuple[int, ...]:
        """Give the value 0, 1 or 2 of every field, inputs first."""
        return self.evaluate(inputs).values

    def evaluate(self, inputs: Sequence[int], previous: SessionRun | None = None) -> SessionRun:
        """Run the program; after a previous run, only the pages that read a changed field (the result is the same)."""
        given = self._intake.checked(inputs)
        if previous is not None and len(previous.fired) != len(self._pages):
            raise ValueError("the previous run is one of another program")
        with self._locks.setdefault(os.getpid(), threading.Lock()):
            return self._evaluated(given, previous)

    def _evaluated(self, given: bytes, previous: SessionRun | None) -> SessionRun:
        values = [*given, *self._initial[len(given) :]]
        texts = [three[value] for three, value in zip(self._texts, given, strict=False)]
        texts += self._initial_texts[len(given) :]
        before = () if previous is None else previous.values + previous.flags
        fired = []
        for number, page in enumerate(self._pages):
            if previous is not None and page.fields(values) == page.fields(before):
                rules = previous.fired[number]
            else:
                rules = page.fire(texts)
            fired.append(rules)
            self._settle(rules, values, texts)
        for target, source, table in self._copies:
            values[target] = table[values[source]]
        return SessionRun(tuple(values[: self._size]), tuple(fired), tuple(values[self._size :]))

    def _settle(self, fired: Sequence[int], values: list[int], texts: list[str]) -> None:
        for number in fired:
            for target, value, text in self._consequences[number]:
                if values[target] < value:
                    values[target] = value
                    texts[target] = text

    def _consequences_of(self, rule: Rule) -> tuple[tuple[int, int, str], ...]:
        sure = ((target, 2, self._texts[target][2]) for target in rule.sure)
        maybe = ((target, 1, self._texts[target][1]) for target in rule.maybe)
        return (*sure, *maybe)

    def grounds(self, run: SessionRun) -> tuple[tuple[int, int], ...]:
        """Give the grounds of a run: each gate that rules made true, with the numbers of its true disjuncts."""
        return tuple(sorted(ground for page in run.fired for rule in page for ground in self._rules[rule].grounds))


def _texts(rules: Sequence[Rule], names: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Write each value of each field; none that no rule lets pass, as a field that is absent does not match either."""
    passing = [0] * len(names)
    for rule in rules:
        for field, bits in rule.pattern:
            passing[field] |= bits
    return tuple(
        tuple(f',"{name}":{value}' if bits >> value & 1 else "" for value in range(3))
        for name, bits in zip(names, passing, strict=True)
    )


class _LoadedPage:
    """A page, loaded at its first use, and again if an evaluation was interrupted in it."""

    def __init__(self, page: Page, rules: Sequence[Rule], names: Sequence[str]) -> None:
        self._page, self._rules, self._names = page, rules, names
        self._rule_set: RuleSet | None = None
        # One key would give a bare value, not a tuple of one.
        keys = page.fields if len(page.fields) > 1 else (slice(page.fields[0], page.fields[0] + 1),)
        self.fields = itemgetter(*keys)

    def fire(self, texts: Sequence[str]) -> tuple[int, ...]:
        """Evaluate the page, given every field as text, and give the rules that fired."""
        if self._rule_set is None or not self._rule_set.idle:
            self._rule_set = RuleSet(definition_of(self._page, self._rules, self._names), len(self._page.rules))
        places = self._rule_set.fire("".join(self.fields(texts)))
        return tuple(map(self._page.rules.__getitem__, places))
