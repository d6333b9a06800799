"""Working hours as text: written down as stretches, and read as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.faults import Fault
from askwhy.domain.hours import STANDARD_WEEK, Stretch, WorkingWeek
from askwhy.facts.working_hours import read_working_hours, stretches_of
from askwhy.wording.hours import typed

ENGLISH = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
GERMAN = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")
WEEKDAYS = (0, 1, 2, 3, 4)
LUNCH = (12 * 60, 13 * 60)


def read(text: str, names: tuple[str, ...] = ENGLISH) -> WorkingWeek:
    """Read hours of somebody who works from Monday to Friday so far."""
    return read_working_hours(text, names, WEEKDAYS)


@pytest.mark.parametrize(
    "text",
    [
        "Mon–Fri 9:00–17:00",
        "mon-fri 9-17",
        "Monday-Friday 9am-5pm",
        "Mon-Fri: 9 a.m. - 5 p.m.",
        "9:00-17:00",
        "9.00 - 17.00",
        "9am - 5pm.",
        "9h00-17h00",
    ],
)
def test_the_same_hours_written_in_many_ways(text: str) -> None:
    assert read(text) == WorkingWeek.of(9 * 60, 17 * 60)


def test_what_parts_a_day_is_its_lunch_and_a_short_day_has_none() -> None:
    week = read("Mo-Do 8:00-12:00, 13:00-17:00; Fr 8-12 Uhr", GERMAN)

    assert week.days == (*[(480, 1020)] * 4, (480, 720), None, None)
    assert (week.lunch_on(0), week.lunch_on(4)) == (LUNCH, None)


def test_hours_alone_mean_the_days_on_which_they_work() -> None:
    week = read_working_hours("10-16", ENGLISH, (6, 0, 1))

    assert [week.works_on(day) for day in range(7)] == [True, True, False, False, False, False, True]


@pytest.mark.parametrize(
    "text",
    [
        "whenever",
        "Mon-Fri",
        "9-5",
        "Mon 9:75-17:00",
        "Mon 25-26",
        "Mon 8-10, 11-13, 14-16",
        "Mon 9-12, 11-17",
        "Blursday 9-17",
        "13pm-5",
    ],
)
def test_what_are_no_hours_is_said_with_what_was_typed(text: str) -> None:
    with pytest.raises(Fault) as raised:
        read(text)

    assert raised.value.reason.key == "not_working_hours"
    assert dict(raised.value.reason.args)["value"] == text


def test_a_week_has_one_break() -> None:
    with pytest.raises(Fault, match="breaks_differ"):
        read("Mon 8-12, 13-17; Tue 8-13, 14-17")


HOURS = st.tuples(st.integers(5 * 60, 12 * 60), st.integers(12 * 60 + 1, 24 * 60))
BREAKS = st.none() | st.tuples(st.integers(11 * 60, 12 * 60), st.integers(12 * 60 + 1, 15 * 60))


@given(days=st.lists(st.none() | HOURS, min_size=7, max_size=7).filter(any), lunch=BREAKS)
def test_what_is_written_is_read_again(days: list[Stretch | None], lunch: Stretch | None) -> None:
    week = WorkingWeek(tuple(days), lunch)

    again = read_working_hours(typed(week), ENGLISH, WEEKDAYS)

    assert stretches_of(again) == stretches_of(week)


def test_the_week_of_most_is_one_line() -> None:
    assert typed(STANDARD_WEEK) == "Mon–Fri 8:30–17:30"
