"""Business days: they roll forward, add up, and count back."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.samples import free
from tests.domain.strategies import CALENDARS, DAYS

from askwhy.domain.calendars import WorkCalendar

FRIDAY = date(2026, 11, 20)
SATURDAY = date(2026, 11, 21)
MONDAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)

COUNTS = st.integers(1, 15)


@given(calendar=CALENDARS, day=DAYS)
def test_rolling_forward_finds_the_nearest_working_day_that_is_not_earlier(
    calendar: WorkCalendar, day: date
) -> None:
    rolled = calendar.roll_forward(day)

    assert rolled >= day
    assert calendar.is_workday(rolled)
    between = (day + timedelta(days=ahead) for ahead in range((rolled - day).days))
    assert not any(calendar.is_workday(free) for free in between)


@given(calendar=CALENDARS, day=DAYS, count=COUNTS)
def test_as_many_working_days_lie_between_as_were_added(
    calendar: WorkCalendar, day: date, count: int
) -> None:
    later = calendar.add_business_days(day, count)

    assert calendar.is_workday(later)
    assert calendar.business_days_between(day, later) == count


@given(calendar=CALENDARS, day=DAYS, first=COUNTS, second=COUNTS)
def test_adding_in_two_goes_is_adding_at_once(
    calendar: WorkCalendar, day: date, first: int, second: int
) -> None:
    in_two = calendar.add_business_days(calendar.add_business_days(day, first), second)

    assert in_two == calendar.add_business_days(day, first + second)


@given(calendar=CALENDARS, day=DAYS)
def test_adding_none_only_rolls_forward(calendar: WorkCalendar, day: date) -> None:
    assert calendar.add_business_days(day, 0) == calendar.roll_forward(day)


@given(calendar=CALENDARS, first=DAYS, back=st.integers(0, 30))
def test_nothing_lies_between_a_day_and_an_earlier_one(
    calendar: WorkCalendar, first: date, back: int
) -> None:
    assert calendar.business_days_between(first, first - timedelta(days=back)) == 0


def test_the_day_after_friday_is_monday() -> None:
    assert WorkCalendar().add_business_days(FRIDAY, 1) == MONDAY


def test_from_a_free_day_the_next_working_day_is_the_first() -> None:
    assert WorkCalendar().add_business_days(SATURDAY, 1) == MONDAY
    assert WorkCalendar().add_business_days(SATURDAY, 2) == TUESDAY


def test_a_free_monday_is_no_working_day() -> None:
    calendar = WorkCalendar(holiday=free(MONDAY))

    assert calendar.add_business_days(FRIDAY, 1) == TUESDAY
    assert calendar.business_days_between(FRIDAY, TUESDAY) == 1
