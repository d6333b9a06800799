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


def test_lunch_stands_below_the_hours() -> None:
    assert (
        hours.week(WorkingWeek.of(540, 1080, lunch=(750, 840))) == "9:00–18:00, Mon to Fri\nlunch 12:30–14:00"
    )


def test_free_hours_stand_by_their_days() -> None:
    day, night = ((720, 780), (1050, 1200)), ((600, 960),)

    assert hours.free((day,) * 5 + (night, ())) == "Mon–Fri 12:00–13:00, 17:30–20:00; Sat 10:00–16:00"
    assert hours.free((day, (), *[()] * 5)) == "Mon 12:00–13:00, 17:30–20:00"
