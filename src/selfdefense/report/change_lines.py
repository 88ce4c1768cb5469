"""Ways and changes in words: what would have to turn out so, and what would have to change, by who controls it."""

from collections.abc import Iterable, Iterator

from selfdefense.analysis.counterfactuals import Counterfactual, Counterfactuals
from selfdefense.evaluation import Setting, Way
from selfdefense.framework import Value

from .blocks import Line, Mark
from .wording import Wording

__all__ = ["change_lines", "setting_text", "way_text"]

_MOST = 6


def way_text(wording: Wording, way: Way) -> str:
    """Say what must turn out so, all of it together."""
    return wording.join([setting_text(wording, setting) for setting in way], "and")


def setting_text(wording: Wording, setting: Setting) -> str:
    """Say that a fact has one of some values, or a question of law one of some readings."""
    if setting.question is not None:
        asks = wording.text(wording.framework.question[setting.question].asks)
        readings = wording.join([str(value) for value in setting.values], "or")
        return wording.say("reading needed", readings=readings, asks=asks)
    return valued(wording, setting.name, setting.values)


def valued(wording: Wording, fact: str, values: Iterable[Value | None]) -> str:
    """Say that a fact has one of some values; None: that it is unknown."""
    listed = tuple(values)
    if listed == (None,):
        return wording.say("becomes unknown", says=wording.fact(fact))
    if len(listed) == 1 and isinstance(listed[0], bool):
        return wording.statement(wording.fact(fact), "true" if listed[0] else "false")
    said = wording.any_of([wording.value(fact, value) for value in listed if value is not None])
    return wording.say("becomes", says=wording.fact(fact), value=said)


def change_lines(wording: Wording, changes: Counterfactuals) -> tuple[Line, ...]:
    """List least changes, those of one side alone first; or say that none will do."""
    if not changes.found:
        phrase = "no facts help" if changes.complete else "not all searched"
        return (Line(text=wording.say(phrase), mark=Mark.NO if changes.complete else Mark.OPEN),)
    lines = tuple(_of_side(wording, side, found) for side, found in changes.by_side)
    return lines if changes.complete else (*lines, Line(text=wording.say("not all searched"), mark=Mark.OPEN))


def _of_side(wording: Wording, sides: tuple[str, ...], found: tuple[Counterfactual, ...]) -> Line:
    said = wording.join([wording.say(f"side {side}") for side in sides], "list")
    ordered = sorted(found, key=lambda one: len(one.changes))
    return Line(text=wording.say("changes of", side=said), mark=Mark.NOTE, children=tuple(_changes(wording, ordered)))


def _changes(wording: Wording, found: list[Counterfactual]) -> Iterator[Line]:
    for one in found[:_MOST]:
        text = wording.join([valued(wording, change.fact, change.to) for change in one.changes], "and")
        if one.evaluative:
            text = wording.say("takes judgement", text=text)
        yield Line(text=text, mark=Mark.OPEN)
    if len(found) > _MOST:
        yield Line(text=wording.say("changes more", count=str(len(found) - _MOST)), mark=Mark.NOTE)
