"""Audits: an instant judged on what was known then, and on what is known now (D13)."""

from datetime import datetime, timedelta, timezone

import pytest

from selfdefense.analysis import audit
from selfdefense.evaluation import Outcome

from .crisis import framework, timeline

ZONE = timezone(timedelta(hours=9))
AFTER_ORDER = datetime(2020, 5, 2, 12, tzinfo=ZONE)


def test_who_acted_is_judged_on_what_was_known_then() -> None:
    """The strike was permitted on what was known, and prohibited on what is known now; one fact tells why."""
    found = audit(framework(), timeline(), ("strike",), at=AFTER_ORDER)
    assert [verdict.outcome for verdict in found.then] == [Outcome.PERMITTED]
    assert [verdict.outcome for verdict in found.now] == [Outcome.PROHIBITED]
    assert found.turned == ("strike",)
    assert [(fact.fact, fact.before, fact.after) for fact in found.facts] == [("grave", True, False)]


def test_the_audit_date_may_be_another_than_the_instant() -> None:
    """Once the correction is known, both judgements agree."""
    late = datetime(2020, 5, 5, tzinfo=ZONE)
    found = audit(framework(), timeline(), ("strike",), at=AFTER_ORDER, known_at=late)
    assert (found.turned, found.facts) == ((), ())


def test_there_is_nothing_to_audit_before_the_beginning() -> None:
    """No facts stand before the first event."""
    with pytest.raises(ValueError, match="begins later"):
        audit(framework(), timeline(), at=datetime(2020, 1, 1, tzinfo=ZONE))
