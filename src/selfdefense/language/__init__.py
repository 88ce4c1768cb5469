"""From YAML documents to a framework or scenario: read, resolve, check."""

from .load import load_framework
from .load_framework import check_framework
from .packs import find_pack, list_packs

__all__ = ["check_framework", "find_pack", "list_packs", "load_framework"]
