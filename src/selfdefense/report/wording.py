"""The framework's own words in one language: provisions as cited, facts as statements, questions to ask."""

import re
from enum import Enum

from selfdefense.framework import Certainty, Comparison, FactType, Framework, Kind, Text
from selfdefense.frozen import frozen
from selfdefense.truth import Truth

from .blocks import Cite
from .phrases import say, word

__all__ = ["Wording"]

_STATEMENTS = {"true": "known", "false": "not so", "unknown": "not known"}
_FINDINGS = {Truth.TRUE: "holds", Truth.FALSE: "fails", Truth.UNKNOWN: "open"}
_GOES_ON = {
    "en": re.compile(r"(arts?|ss?|paras?|rules?|nos?|ch|sec)\b|(of|on|by|under|in|to|with|that|preamble)\b|\("),
    "ja": re.compile("第|（|前文|附則"),
}
"""How a citation begins that goes on from the title of its law; any other stands apart from it."""
_BETWEEN = {"en": (" ", ", "), "ja": ("", " ")}


@frozen
class Wording:
    """Says what a framework names, in one language."""

    framework: Framework
    language: str

    def text(self, text: Text) -> str:
        """Give a text in the language."""
        return text.inside(self.language)

    def say(self, phrase: str, **places: str) -> str:
        """Say a phrase in the language."""
        return say(phrase, self.language, **places)

    def join(self, parts: list[str] | tuple[str, ...], phrase: str = "list") -> str:
        """Put parts one after the other: `list`, `or` (before the last alone), `and`."""
        if phrase != "or":
            return self.say(phrase).join(parts)
        return self._alternatives(parts, self.say("list"), self.say("or"))

    def any_of(self, values: list[str]) -> str:
        """Say that one of several values is enough; values that have an "or" or a comma of their own are set apart."""
        own = (self.say("list"), self.say("or"))
        if len(values) < 2 or not any(mark in value for value in values for mark in own):
            return self.join(values, "or")
        apart = [self.say("apart", value=value) for value in values]
        return self._alternatives(apart, self.say("list apart"), self.say("or apart"))

    @staticmethod
    def _alternatives(parts: list[str] | tuple[str, ...], comma: str, last: str) -> str:
        return last.join([comma.join(parts[:-1]), *parts[-1:]]) if len(parts) > 1 else "".join(parts)

    def word(self, member: Enum) -> str:
        """Say a member of one of the closed lists."""
        return word(member, self.language)

    # laws

    def called(self, provision: str) -> str:
        """Name a provision as it is cited, with its law."""
        found = self.framework.provision[provision]
        title = self.text(self.framework.law[found.law].title)
        cite = self.text(found.cite)
        language = self.language if self.language in _GOES_ON else "en"
        on, apart = _BETWEEN[language]
        return f"{title}{on if _GOES_ON[language].match(cite) else apart}{cite}"

    def cite(self, provision: str) -> Cite:
        """Cite a provision; where nobody has read its text, that is said."""
        found = self.framework.provision[provision]
        doubt = "" if found.certainty is Certainty.TEXT else self.word(found.certainty)
        return Cite(text=self.called(provision), url=found.url, doubt=doubt)

    def cite_norm(self, norm: str) -> Cite:
        """Cite the provision that a norm comes from."""
        return self.cite(self.framework.norm[norm].provision)

    def named(self, provision: str) -> str:
        """Name a provision in running text, with what a reader should doubt of it."""
        cite = self.cite(provision)
        return f"{cite.text} [{cite.doubt}]" if cite.doubt else cite.text

    def office(self, name: str) -> str:
        """Name an office; somebody who is none is called as the scenario does."""
        office = self.framework.office.get(name)
        return name if office is None else self.text(office.says)

    def offices(self, names: tuple[str, ...]) -> str:
        """Name several offices."""
        return self.join([self.office(name) for name in names])

    # what is alleged, found and done

    def does(self, action: str) -> str:
        """Say what an action is."""
        return self.text(self.framework.action[action].does)

    def fact(self, name: str) -> str:
        """Say a fact's clause."""
        return self.text(self.framework.fact[name].says)

    def concept(self, name: str) -> str:
        """Say a concept's clause."""
        return self.text(self.framework.concept[name].says)

    def statement(self, clause: str, truth: str) -> str:
        """Say that a clause is so, is not so, or is not known."""
        return self.say(_STATEMENTS[truth], says=clause)

    def finding(self, clause: str, truth: Truth) -> str:
        """Say that a concept holds, fails or is open."""
        return self.say(_FINDINGS[truth], says=clause)

    def compared(self, fact: str, detail: str) -> str:
        """Say a comparison from an explanation's detail: `is_one_of high_seas, port`."""
        operator, _, operand = detail.partition(" ")
        comparison = Comparison(operator)
        values = [self.value(fact, name) for name in operand.split(", ")]
        one_of = comparison is Comparison.IS_ONE_OF
        return self.say(
            "compared",
            says=self.fact(fact),
            comparison=self.word(Comparison.IS if one_of else comparison),
            operand=self.any_of(values) if one_of else self.join(values),
        )

    def value(self, fact: str, value: object) -> str:
        """Say a value of a fact: a choice by its phrase, a quantity with its unit."""
        described = self.framework.fact[fact]
        if isinstance(value, bool):
            return self.say("yes" if value else "no")
        for choice in described.choices:
            if choice.name == value:
                return self.text(choice.says)
        unit = f" {self.text(described.unit)}" if described.unit is not None else ""
        return f"{value}{unit}"

    def question(self, fact: str) -> str:
        """Give the question to ask of a fact: its own, or one made from its clause."""
        described = self.framework.fact[fact]
        return self.text(described.asks) if described.asks is not None else self._made_question(described)

    def _made_question(self, fact: FactType) -> str:
        says = self.text(fact.says)
        match fact.kind:
            case Kind.CHOICE:
                choices = self.join([self.text(choice.says) for choice in fact.choices])
                return self.say("which is it", says=says, choices=choices)
            case Kind.QUANTITY:
                return self.say("how much", says=says, unit=self.text(fact.unit) if fact.unit is not None else "")
            case Kind.DATE:
                return self.say("what day", says=says)
            case _:
                return self.say("is it so", says=says)
