"""The languages that reports are written in."""

__all__ = ["LANGUAGES"]

LANGUAGES = ("en", "ja")
