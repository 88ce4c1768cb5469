"""A crisis by hand under the harbour's law, and how its events are put on other days and in another order."""

from functools import cache
from pathlib import Path

from selfdefense.framework import Framework
from selfdefense.language import load_framework
from selfdefense.language.load_timeline import timeline_from_text
from selfdefense.scenario.timeline import Timeline

PACK = Path(__file__).parent.parent / "packs" / "harbour"

HEAD = 'timeline: crisis\nframework: harbour\nzone: "+09:00"\n'

NIGHT = """
facts: {measured: true, urgent: false}
events:
  - at: 2020-05-01T10:00+09:00
    facts: {attacked: true}
  - at: 2020-05-01T12:00+09:00
    facts: {grave: true}
    known_at: 2020-05-02T08:00+09:00
  - at: 2020-05-02T10:00+09:00
    facts: {ordered: true, approved: true}
  - at: 2020-05-03T10:00+09:00
    facts: {rejected: true}
  - at: 2020-05-04T10:00+09:00
    correct: {grave: false}
"""


@cache
def framework() -> Framework:
    """Load the pack."""
    return load_framework(PACK)


def timeline(rest: str = NIGHT) -> Timeline:
    """Read a timeline, its head put in front."""
    return timeline_from_text(HEAD + rest, framework())
