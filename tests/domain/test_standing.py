"""How a matter stands, in one word."""

from datetime import date, timedelta
from typing import Any

import pytest

from askwhy.domain.outreach import Ending, PlanState
from askwhy.domain.standing import Standing, standing

TODAY = date(2026, 11, 24)
DAY = timedelta(days=1)

ACTIVE: dict[str, Any] = {
    "state": PlanState.ACTIVE,
    "ending": None,
    "due_on": TODAY + DAY,
    "closes_on": TODAY + 20 * DAY,
    "held_back": False,
    "opted_out": False,
    "today": TODAY,
}
FINISHED: dict[str, Any] = {"state": PlanState.FINISHED, "due_on": None}


@pytest.mark.parametrize(
    ("differs", "expected"),
    [
        ({}, Standing.WAITING),
        ({"due_on": TODAY}, Standing.DUE),
        ({"due_on": TODAY - DAY}, Standing.DUE),
        ({"due_on": TODAY, "held_back": True}, Standing.HELD_BACK),
        ({"due_on": TODAY, "state": PlanState.PAUSED}, Standing.PAUSED),
        ({"due_on": TODAY, "opted_out": True}, Standing.OPTED_OUT),
        ({"state": None, "due_on": None}, Standing.NO_PLAN),
        ({"state": None, "due_on": None, "opted_out": True}, Standing.OPTED_OUT),
        ({"due_on": None, "closes_on": None}, Standing.DECISION_OPEN),
        ({"due_on": None}, Standing.WAITING),
        ({"due_on": None, "closes_on": TODAY}, Standing.WAITING),
        ({"due_on": None, "closes_on": TODAY - DAY}, Standing.RESTS),
        (FINISHED | {"ending": Ending.REPLIED}, Standing.REPLIED),
        (FINISHED | {"ending": Ending.NO_REPLY}, Standing.RESTS),
        (FINISHED | {"ending": Ending.DECLINED}, Standing.RESTS),
        (FINISHED | {"ending": Ending.FOUND_JOB}, Standing.RESTS),
        (FINISHED, Standing.RESTS),
    ],
    ids=str,
)
def test_the_standing_of_a_matter(differs: dict[str, Any], expected: Standing) -> None:
    assert standing(**ACTIVE | differs) is expected
