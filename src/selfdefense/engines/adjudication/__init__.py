"""From findings to verdicts: effects, routes, outcomes and their explanations (D7–D9, D11), whoever found them."""

from .explaining import Explainer
from .matter import Matter
from .outcomes import Scope, layer_grants, outcome, routes_in
from .verdict import leaves_of, verdict_on

__all__ = ["Explainer", "Matter", "Scope", "layer_grants", "leaves_of", "outcome", "routes_in", "verdict_on"]
