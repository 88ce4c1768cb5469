"""Comparison of what a feature says of single provisions with what the engines say of their norms."""

from collections.abc import Iterable, Sequence

from selfdefense.evaluation import Bar, Effect, Standing, Verdict
from selfdefense.framework import Prohibits

from .application import Application
from .failures import fail

__all__ = ["check_bar", "check_defeated", "check_duty", "check_policy", "check_standing", "check_weapons"]

_USABLE = (Standing.OPEN, Standing.PENDING)


def check_standing(application: Application, verdict: Verdict, citation: str, expected: Sequence[str]) -> None:
    """Find the provision's route, standing as expected (D8)."""
    norms = application.norms(citation)
    if not any(route.norm in norms and route.standing.value in expected for route in verdict.routes):
        known = [
            f"{application.cite(route.norm)} (`{route.norm}`) is {route.standing.value}" for route in verdict.routes
        ]
        fail(_lines(f"“{citation}” is no legal basis that is {' or '.join(expected)}", known))


def check_defeated(application: Application, verdict: Verdict, defeated: str, citation: str) -> None:
    """Find that a norm of one provision defeats the prohibition of another (D7)."""
    norms, defeaters = application.norms(defeated), application.norms(citation)
    for bar in verdict.bars:
        if bar.norm in norms and bar.effect is Effect.DEFEATED and defeaters & set(bar.defeated_by):
            return
    fail(_lines(f"“{defeated}” is not defeated by “{citation}”", map(_state_of, verdict.bars)))


def check_bar(application: Application, verdict: Verdict, citation: str, *, effective: bool) -> None:
    """Find whether a provision's prohibition is effective (D7, D9)."""
    norms = application.norms(citation)
    if not any(isinstance(application.framework.norm[norm].content, Prohibits) for norm in norms):
        fail(f"“{citation}” is no prohibition at all")
    effects = {bar.effect for bar in verdict.bars if bar.norm in norms}
    if (Effect.EFFECTIVE in effects) is not effective or (Effect.OPEN in effects and not effective):
        what = "does not bar" if effective else "bars, or may bar,"
        fail(_lines(f"“{citation}” {what} it", map(_state_of, verdict.bars)))


def _state_of(bar: Bar) -> str:
    by = f" by {', '.join(f'`{norm}`' for norm in bar.defeated_by)}" if bar.defeated_by else ""
    return f"`{bar.norm}` is {bar.effect.value.replace('_', ' ')}{by}"


def check_weapons(application: Application, verdict: Verdict, phrase: str) -> None:
    """Find the tier of weapons use among those that the usable routes carry (D6)."""
    expected = application.phrases.tier(phrase)
    found = [tier for route in verdict.routes if route.standing in _USABLE for tier in route.weapons]
    if expected not in found:
        fail(
            f"the weapons tier is {', '.join(f'`{tier}`' for tier in dict.fromkeys(found)) or 'none'}, not `{expected}`"
        )


def check_policy(application: Application, verdict: Verdict, citation: str, expected: str) -> None:
    """Compare what a provision below statute says of the action (D11)."""
    norms = application.norms(citation)
    if not any(item.norm in norms and item.state.value == expected for item in verdict.policy):
        known = [f"`{item.norm}`: {item.state.value.replace('_', ' ')}" for item in verdict.policy]
        fail(_lines(f"as policy, “{citation}” is not {expected.replace('_', ' ')}", known))


def check_duty(application: Application, verdict: Verdict, citation: str, expected: str) -> None:
    """Compare where a duty stands (D6)."""
    norms = application.norms(citation)
    if not any(duty.norm in norms and duty.state.value == expected for duty in verdict.duties):
        known = [f"`{duty.norm}` is {duty.state.value}" for duty in verdict.duties]
        fail(_lines(f"no duty of “{citation}” is {expected}", known))


def _lines(first: str, others: Iterable[str]) -> str:
    return "\n  ".join([first, *others])
