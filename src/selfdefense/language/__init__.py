"""From YAML documents to a framework or scenario: read, resolve, check."""

from .instants import Instant, instant_from_text
from .load_framework import check_framework, load_framework
from .load_scenario import check_scenario, load_scenario, scenario_from_facts, scenario_from_text
from .load_timeline import check_timeline_file, load_timeline, timeline_from_text
from .packs import find_pack, list_packs
from .plain_document import Plain, read_plain

__all__ = [
    "Instant",
    "Plain",
    "check_framework",
    "check_scenario",
    "check_timeline_file",
    "find_pack",
    "instant_from_text",
    "list_packs",
    "load_framework",
    "load_scenario",
    "load_timeline",
    "read_plain",
    "scenario_from_facts",
    "scenario_from_text",
    "timeline_from_text",
]
