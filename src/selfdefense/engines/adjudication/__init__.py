"""From findings to verdicts: effects, routes, outcomes and their explanations (D7–D9, D11), whoever found them."""

from .explaining import Explainer
from .matter import Matter
from .verdict import verdict_on

__all__ = ["Explainer", "Matter", "verdict_on"]
