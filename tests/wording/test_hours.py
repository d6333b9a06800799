"""Working hours in words."""

import pytest

from askwhy.domain.hours import STANDARD_WEEK, WorkingWeek
from askwhy.wording import hours

HALF_FRIDAY = WorkingWeek((*((8 * 60, 17 * 60) for _ in range(4)), (8 * 60, 12 * 60 + 30), None, None))
TWO_DAYS = WorkingWeek((None, (9 * 60, 17 * 60), None, (9 * 60, 17 * 60), None, None, None))
FROM_SUNDAY = WorkingWeek(((9 * 60, 18 * 60),) * 4 + (None, None, (9 * 60, 18 * 60)))


@pytest.mark.parametrize(
    ("week", "said"),
    [
        (STANDARD_WEEK, "8:30–17:30, Mon to Fri"),
        (HALF_FRIDAY, "8:00–17:00, Mon to Thu\n8:00–12:30, Fri"),
        (TWO_DAYS, "9:00–17:00, Tue\n9:00–17:00, Thu"),
        (FROM_SUNDAY, "9:00–18:00, Mon to Thu\n9:00–18:00, Sun"),
    ],
)
def test_days_with_the_same_hours_stand_together(week: WorkingWeek, said: str) -> None:
    assert hours.week(week) == said
