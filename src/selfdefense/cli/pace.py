"""How far a long command is, how fast it goes and how long it still takes: one line on a terminal, none elsewhere."""

import sys
import time

__all__ = ["Pace"]

_SECONDS_BETWEEN = 0.5


class Pace:
    """Shows progress on standard error, where that is a terminal."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._started = self._last = time.monotonic()
        self._first: tuple[int, float] | None = None

    def show(self, rows: int, share: float | None) -> None:
        """Say how many rows are done, and which share of all, if that is known."""
        now = time.monotonic()
        if self._first is None:
            self._first = (rows, share or 0.0)
        if not self._shown or now - self._last < _SECONDS_BETWEEN:
            return
        self._last = now
        sys.stderr.write(f"\r{self.line(rows, share, now - self._started)}\033[K")
        sys.stderr.flush()

    def line(self, rows: int, share: float | None, seconds: float) -> str:
        """Write the line; what an earlier run had done does not count for the rate."""
        before, share_before = self._first or (0, 0.0)
        rate = (rows - before) / seconds if seconds else 0.0
        text = f"{rows:,} rows, {rate:,.0f} a second"
        if share is None or share <= share_before:
            return text
        left = (1 - share) / (share - share_before) * seconds
        return f"{text}, {share:.0%}, {left:.0f} s left"

    def end(self) -> None:
        """Clear the line."""
        if self._shown:
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()
