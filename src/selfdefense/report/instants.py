"""Instants as readers see them: the day and time in the zone of a timeline. Decides nothing."""

from datetime import datetime, timezone

__all__ = ["instant_text", "zone_text"]


def zone_text(zone: timezone) -> str:
    """Say a zone as its distance from Greenwich."""
    return datetime(2000, 1, 1, tzinfo=zone).isoformat()[-6:]


def instant_text(instant: datetime, zone: timezone, *, whole_day: bool = False) -> str:
    """Say an instant in a zone: only the day, where nothing else is known or it is the beginning of one."""
    local = instant.astimezone(zone)
    return local.strftime("%Y-%m-%d") if whole_day else local.strftime("%Y-%m-%d %H:%M")
