"""When an application has come to its end: nothing of it is counted, and nothing is lost."""

from datetime import date, timedelta

import pytest

from askwhy.domain.applications import KEPT_IN_SIGHT, Decision, is_closed

TODAY = date(2026, 11, 24)
YESTERDAY = TODAY - timedelta(days=1)
LONG_AGO = TODAY - KEPT_IN_SIGHT - timedelta(days=1)


@pytest.mark.parametrize(
    ("decision", "decided_on", "plans", "until", "closed"),
    [
        (Decision.PENDING, None, 0, None, False),
        (Decision.PENDING, None, 1, YESTERDAY, False),
        (Decision.REJECTED, YESTERDAY, 0, None, False),
        (Decision.REJECTED, LONG_AGO, 0, None, True),
        (Decision.REJECTED, YESTERDAY, 1, TODAY, False),
        (Decision.REJECTED, YESTERDAY, 1, YESTERDAY, True),
        (Decision.SILENT, YESTERDAY, 2, None, True),
        (Decision.SILENT, LONG_AGO, 1, date.max, False),
        (Decision.OFFER, YESTERDAY, 1, None, False),
        (Decision.OFFER, LONG_AGO, 1, None, True),
        (Decision.WITHDRAWN, YESTERDAY, 0, None, True),
        (Decision.WITHDRAWN, YESTERDAY, 1, date.max, False),
    ],
)
def test_it_is_closed_when_it_was_answered_and_all_is_said(
    decision: Decision, decided_on: date | None, plans: int, until: date | None, closed: bool
) -> None:
    assert is_closed(decision, decided_on, plans, until, TODAY) is closed
