"""Overriding: in no circle, and never of a higher layer (D7); exceptions on one basis for each action (D15)."""

from selfdefense.diagnostics import Label, Span
from selfdefense.framework import Excepts, Framework, Norm

from .cycles import cycles_in
from .names import Names
from .periods import Period, overlapping, period_of

__all__ = ["check_bases", "check_layers", "check_overriding"]


def check_overriding(framework: Framework, names: Names) -> None:
    """Refuse norms that override each other in a circle, if their provisions can be in force together."""
    periods = _periods(framework)
    edges = {
        norm.id: [o.norm for o in norm.overrides if overlapping(periods[norm.id], periods[o.norm])]
        for norm in framework.norms
    }
    for circle in cycles_in(edges):
        way = ", which overrides ".join(f"`{name}`" for name in (*circle[1:], circle[0]))
        span = framework.norm[circle[0]].span
        assert span is not None
        related = tuple(Label(place, "in the circle") for name in circle[1:] if (place := framework.norm[name].span))
        names.diagnostics.report("override-cycle", f"`{circle[0]}` overrides {way}", span, related=related)


def check_layers(framework: Framework, names: Names) -> None:
    """Refuse the overriding of a norm of a higher layer."""
    for norm in framework.norms:
        for override in norm.overrides:
            target = framework.norm[override.norm]
            if norm.layer.rank > target.layer.rank:
                assert norm.span is not None
                message = (
                    f"`{norm.family}`, of the layer {norm.layer.value}, "
                    f"overrides `{target.family}`, of the layer {target.layer.value}"
                )
                related = () if target.span is None else (Label(target.span, "this one is higher"),)
                names.diagnostics.report("override-of-higher-layer", message, norm.span, related=related)


def check_bases(framework: Framework, names: Names) -> None:
    """Warn of exceptions on different bases that serve one action: their facts could be mixed."""
    periods = _periods(framework)
    first: dict[tuple[str, str], list[Norm]] = {}
    for norm in framework.norms:
        if not isinstance(norm.content, Excepts):
            continue
        for override in norm.overrides:
            others = first.setdefault((override.norm, norm.content.action), [])
            _warn_of_mixture(norm, others, periods, names)
            others.append(norm)


def _warn_of_mixture(norm: Norm, others: list[Norm], periods: dict[str, Period | None], names: Names) -> None:
    for other in others:
        if overlapping(periods[norm.id], periods[other.id]) and _may_stand_together(norm, other):
            assert isinstance(norm.content, Excepts)
            assert norm.span is not None
            related: list[Span] = [] if other.span is None or other.span == norm.span else [other.span]
            names.diagnostics.report(
                "mixed-basis-exceptions",
                f"`{norm.family}` and `{other.family}` both serve `{norm.content.action}`, on different grounds",
                norm.span,
                help="declare an action for each ground, and let them be kinds of this one",
                related=tuple(Label(span, "the other exception") for span in related),
            )
            return


def _may_stand_together(norm: Norm, other: Norm) -> bool:
    """Say whether no question of law is answered differently by the two."""
    own = {ref.question: set(ref.readings) for ref in norm.readings}
    return all(ref.question not in own or own[ref.question] & set(ref.readings) for ref in other.readings)


def _periods(framework: Framework) -> dict[str, Period | None]:
    return {norm.id: period_of(framework.provision[norm.provision]) for norm in framework.norms}
