"""The way to an action under one legal basis, as a ladder: condition, steps in order, limits. Applies no law."""

from collections.abc import Iterator

from selfdefense.framework import (
    ALWAYS,
    Condition,
    Excepts,
    Framework,
    Limit,
    Norm,
    Permits,
    Requires,
    Step,
    StepChoice,
    StepItem,
    UseProcedure,
)
from selfdefense.frozen import frozen
from selfdefense.report.blocks import Line
from selfdefense.report.condition_text import condition_text
from selfdefense.report.wording import Wording

from .sentences import said

__all__ = ["condition_line", "limit_line", "offered_steps", "step_lines"]


def condition_line(wording: Wording, condition: Condition) -> Line:
    """Say when a norm applies."""
    if condition == ALWAYS:
        return Line(text=said(wording, "always"))
    return Line(text=said(wording, "if", condition=condition_text(wording, condition)))


def limit_line(wording: Wording, limit: Limit) -> Line:
    """Say how an action may be carried out."""
    text = condition_text(wording, limit.condition)
    if limit.when == ALWAYS:
        return Line(text=said(wording, "limit", text=text))
    return Line(text=said(wording, "limit if", condition=condition_text(wording, limit.when), text=text))


def offered_steps(framework: Framework, items: tuple[StepItem, ...]) -> Iterator[Step | StepChoice]:
    """Open procedures: the steps of every version of them, in the order of the documents."""
    for item in items:
        if isinstance(item, UseProcedure):
            for procedure in framework.procedures:
                if procedure.name == item.procedure:
                    yield from offered_steps(framework, procedure.steps)
        else:
            yield item


def step_lines(wording: Wording, norm: Norm) -> Iterator[Line]:
    """Say the steps of a permission, exception or requirement, numbered."""
    assert isinstance(norm.content, Permits | Excepts | Requires)
    for number, step in enumerate(offered_steps(wording.framework, norm.content.steps), 1):
        yield _Ladder(wording, norm.provision).rung(step, str(number))


@frozen
class _Ladder:
    """`home`: the provision that the ladder belongs to; steps of other provisions cite their own."""

    wording: Wording
    home: str

    def rung(self, step: Step | StepChoice, number: str) -> Line:
        if isinstance(step, StepChoice):
            parts = tuple(self.rung(part, f"{number}.{n}") for n, part in enumerate(step.alternatives, 1))
            more = tuple(self._about(step, "needed if"))
            return Line(text=said(self.wording, "choice", number=number), children=(*parts, *more))
        cited = "" if step.provision == self.home else f" ({self.wording.named(step.provision)})"
        return Line(text=f"{self._text(step, number)}{cited}", children=tuple(self._more(step, number)))

    def _text(self, step: Step, number: str) -> str:
        facts = [self.wording.fact(fact) for fact in step.facts]
        text = self.wording.join(facts, "and") if facts else said(self.wording, "nothing first")
        by = step.by or next((b for f in step.facts if (b := self.wording.framework.fact[f].by)), None)
        if by is None:
            return said(self.wording, "step", number=number, text=text)
        return said(self.wording, "step by", number=number, office=self.wording.office(by), text=text)

    def _more(self, step: Step, number: str) -> Iterator[Line]:
        yield from self._about(step, "open if" if "." in number else "needed if")
        if step.lapsed_by is not None:
            yield Line(text=said(self.wording, "lapses", fact=self.wording.fact(step.lapsed_by)))
        for after in step.after:
            by = "" if after.by is None else f"{self.wording.office(after.by)}: "
            within = "" if after.within is None else f" ({self.wording.text(after.within)})"
            yield Line(text=said(self.wording, "after", text=f"{by}{self.wording.fact(after.fact)}{within}"))

    def _about(self, step: Step | StepChoice, key: str) -> Iterator[Line]:
        if step.when != ALWAYS:
            yield Line(text=said(self.wording, key, condition=condition_text(self.wording, step.when)))
        if step.refused_by:
            facts = self.wording.join([self.wording.fact(fact) for fact in step.refused_by], "or")
            yield Line(text=said(self.wording, "refused", facts=facts))
