"""Questions beyond a verdict: what would settle it, what would change it, what holds of every situation."""

from .ways import Settling, ways

__all__ = ["Settling", "ways"]
