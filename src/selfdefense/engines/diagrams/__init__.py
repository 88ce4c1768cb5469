"""Decision diagrams: all completions of a situation at once (D10)."""

from .completions import Completions
from .exact import Asked, Exact, exact_outcome, is_contradictory, turns_on

__all__ = ["Asked", "Completions", "Exact", "exact_outcome", "is_contradictory", "turns_on"]
