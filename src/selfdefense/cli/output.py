"""Where results and messages go: results to standard output, everything else to standard error."""

import os
import sys
from typing import TextIO

__all__ = ["colored", "complain", "emit", "emit_bytes", "page_width"]

_ASCII = {"✔": "+", "✖": "x", "◇": "~", "·": "-", "…": "...", "†": "*"}
_WIDEST = 110
_NOT_A_TERMINAL = 100


def emit(text: str) -> None:
    """Write a result to standard output, as far as its encoding goes."""
    _write(sys.stdout, text)


def emit_bytes(content: bytes) -> None:
    """Write a result whose bytes matter to standard output, whatever the encoding of the terminal."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.flush()


def complain(text: str) -> None:
    """Write a message to standard error; what a terminal would obey, as in the name of a file, is written out."""
    lines = text.removesuffix("\n").split("\n")
    _write(sys.stderr, "".join(f"{line if line.isprintable() else _escaped(line)}\n" for line in lines))


def _escaped(line: str) -> str:
    from selfdefense.diagnostics import escaped

    return escaped(line)


def _write(stream: TextIO, text: str) -> None:
    encoding = stream.encoding or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        for symbol, letter in _ASCII.items():
            text = text.replace(symbol, letter)
        text = text.encode(encoding, "backslashreplace").decode(encoding)
    stream.write(text)
    stream.flush()


def colored(choice: str) -> bool:
    """Decide on colour: as chosen, else on a terminal unless the environment says no."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


def page_width() -> int:
    """Give the columns of the terminal within reason, or a fixed width where there is none."""
    if not sys.stdout.isatty():
        return _NOT_A_TERMINAL
    import shutil

    return max(40, min(_WIDEST, shutil.get_terminal_size().columns))
