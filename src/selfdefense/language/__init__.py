"""From YAML documents to a framework or scenario: read, resolve, check. Timelines are read by `load_timeline`."""

from .load_framework import check_framework, load_framework
from .load_scenario import check_scenario, load_scenario, scenario_from_facts, scenario_from_text
from .packs import find_pack, list_packs

__all__ = [
    "check_framework",
    "check_scenario",
    "find_pack",
    "list_packs",
    "load_framework",
    "load_scenario",
    "scenario_from_facts",
    "scenario_from_text",
]
