"""Ways: what would settle a verdict that is open: the shortest sets of values that make it lawful, or unlawful (D10).

Not counterfactuals: a way fills in only what is unknown.
"""

from selfdefense.framework import Layer, Value
from selfdefense.frozen import frozen

__all__ = ["LayerWays", "RouteWays", "Setting", "TurnsOn", "Way", "Ways"]


@frozen(kw_only=True)
class TurnsOn:
    """A fact, an open question of law, or a concept left to an office, on which an undetermined verdict turns."""

    fact: str | None = None
    question: str | None = None
    concept: str | None = None

    @property
    def name(self) -> str:
        """Give the name of the fact, question or concept."""
        return self.fact or self.question or self.concept or ""


@frozen(kw_only=True)
class Setting:
    """A fact has one of these values (None: it stays unknown), or a question of law one of these readings."""

    fact: str | None = None
    question: str | None = None
    values: tuple[Value | None, ...]

    @property
    def name(self) -> str:
        """Give the name of the fact or question."""
        return self.fact or self.question or ""


Way = tuple[Setting, ...]
"""Settings that together settle the matter, whatever the other open facts turn out to be."""


@frozen(kw_only=True)
class RouteWays:
    """A route whose standing is open: what it turns on, and the shortest ways to it."""

    norm: str
    action: str
    turns_on: tuple[TurnsOn, ...]
    to_route: tuple[Way, ...] = ()


@frozen(kw_only=True)
class LayerWays:
    """A layer that is open by itself: what its prohibitions turn on, and the shortest ways past them."""

    layer: Layer
    action: str
    turns_on: tuple[TurnsOn, ...]
    to_clear: tuple[Way, ...] = ()


@frozen(kw_only=True)
class Ways:
    """The shortest ways to lawful and to unlawful, the shortest first.

    `more_to_lawful` and `more_to_unlawful` count the ways not listed, None where there are too many to count.
    `lawful_exactly_if`: lawful if, and only if, one of these ways is so; None where too many would be needed.
    """

    to_lawful: tuple[Way, ...]
    to_unlawful: tuple[Way, ...]
    more_to_lawful: int | None = 0
    more_to_unlawful: int | None = 0
    lawful_exactly_if: tuple[Way, ...] | None = None
    routes: tuple[RouteWays, ...] = ()
    layers: tuple[LayerWays, ...] = ()
