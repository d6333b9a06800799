"""Working weeks: what they accept, and which days they work."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.hours import STANDARD_WEEK, WorkingWeek


def test_the_standard_week_is_monday_to_friday_from_half_past_eight() -> None:
    assert STANDARD_WEEK.days == ((510, 1050),) * 5 + (None, None)


@given(weekdays=st.sets(st.integers(0, 6), min_size=1))
def test_a_week_works_on_its_weekdays_only(weekdays: set[int]) -> None:
    week = WorkingWeek.of(540, 1020, tuple(weekdays))

    assert {day for day in range(7) if week.works_on(day)} == weekdays


@pytest.mark.parametrize(
    ("hours", "message"),
    [
        ((540, 540), "forward"),
        ((1020, 540), "forward"),
        ((-30, 540), "forward"),
        ((540, 1441), "forward"),
        (None, "needs a day"),
    ],
)
def test_a_week_refuses_hours_that_cannot_be(hours: tuple[int, int] | None, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        WorkingWeek((hours,) * 7)


@pytest.mark.parametrize("length", [0, 6, 8])
def test_a_week_has_seven_days(length: int) -> None:
    with pytest.raises(ValueError, match="seven"):
        WorkingWeek(((540, 1020),) * length)


def test_a_day_may_last_from_midnight_to_midnight() -> None:
    assert WorkingWeek.of(0, 24 * 60, (6,)).days[6] == (0, 1440)
