"""Questions beyond a verdict: what would settle it, what would change it, what holds of every situation."""

from .counterfactuals import NOBODY, Change, Counterfactual, Counterfactuals, whatif
from .effects_of_changes import EffectOfChanges, changed, effect_of
from .progress import Progress, silent
from .ways import Settling, ways

__all__ = [
    "NOBODY",
    "Change",
    "Counterfactual",
    "Counterfactuals",
    "EffectOfChanges",
    "Progress",
    "Settling",
    "changed",
    "effect_of",
    "silent",
    "ways",
    "whatif",
]
