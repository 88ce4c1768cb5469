"""The session engine: durable-rules, kept to a narrow corridor that was measured."""

from .host import Availability, available
from .session import SessionProgram, SessionRun

__all__ = ["Availability", "SessionProgram", "SessionRun", "available"]
