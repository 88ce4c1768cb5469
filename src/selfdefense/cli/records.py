"""Receipts in files, as commands are given them."""

import sys
from pathlib import Path

from selfdefense.analysis import Receipt
from selfdefense.framework import Framework
from selfdefense.language import find_pack, load_framework
from selfdefense.report.plain import plain

from .errors import BadInputError
from .inputs import STDIN

__all__ = ["framework_of", "read_receipt"]

_MOST_BYTES = 2**26
"""64 MiB: no receipt comes near it."""


def read_receipt(place: str) -> Receipt:
    """Read the receipt in a file, or on standard input; what is none is bad input."""
    try:
        content = sys.stdin.buffer.read(_MOST_BYTES) if place == STDIN else _bytes(Path(place))
        receipt = Receipt(text=content.decode("utf-8").removesuffix("\n"))
        _ = receipt.content
    except OSError as mistake:
        raise BadInputError(f"error: `{place}` cannot be read: {(mistake.strerror or 'no file').lower()}") from mistake
    except ValueError as mistake:
        raise BadInputError(f"error: `{place}` is no receipt") from mistake
    return receipt


def _bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_MOST_BYTES)


def framework_of(receipt: Receipt, chosen: str | None) -> Framework:
    """Load the rule pack chosen, or else the shipped one that a receipt names."""
    if chosen is not None:
        return load_framework(chosen)
    pack = receipt.content.get("pack")
    name = pack.get("id") if isinstance(pack, dict) else None
    if not isinstance(name, str) or find_pack(name) is None:
        raise BadInputError(f"error: no rule pack named `{plain(str(name))}`; give its folder with --framework")
    return load_framework(name)
