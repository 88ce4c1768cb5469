"""Decision diagrams: all completions of a situation at once (D10)."""

from .completions import Completions, comparisons_of
from .exact import Asked, Exact, exact_outcome, is_contradictory, lawful_planes, turns_on
from .manager import MANY_NODES, Diagram, DiagramsTooLarge, Manager
from .ordering import order_of_facts
from .planes import Planes, both, planes_of
from .relevance import bearing_care, places_of
from .settling import said, turned, ways_of
from .space import Space
from .unknowns import Case, Domain, Unknown, cases_of, cuts_of, laid_out, open_questions
from .ways import Setting, Way, cover, diagram_of, restricted, shortest_ways, ways_to

__all__ = [
    "MANY_NODES",
    "Asked",
    "Case",
    "Completions",
    "Diagram",
    "DiagramsTooLarge",
    "Domain",
    "Exact",
    "Manager",
    "Planes",
    "Setting",
    "Space",
    "Unknown",
    "Way",
    "bearing_care",
    "both",
    "cases_of",
    "comparisons_of",
    "cover",
    "cuts_of",
    "diagram_of",
    "exact_outcome",
    "is_contradictory",
    "laid_out",
    "lawful_planes",
    "open_questions",
    "order_of_facts",
    "places_of",
    "planes_of",
    "restricted",
    "said",
    "shortest_ways",
    "turned",
    "turns_on",
    "ways_of",
    "ways_to",
]
