"""Times, days and numbers are written as the system's settings have them, whatever the language."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest

from askwhy.wording import dates, hours
from askwhy.wording.habits import Habits, decimal, follow
from askwhy.wording.i18n import speaking

TUESDAY = date(2026, 11, 24)
AMERICAN = Habits(twelve_hours=True, month_first=True)


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Follow the usual habits again."""
    yield
    follow(Habits())


def clock(hour: int, minute: int = 0) -> str:
    """Give what a clock shows, with plain spaces."""
    return dates.clock(datetime(2026, 11, 24, hour, minute)).replace("\N{NO-BREAK SPACE}", " ")


def test_a_clock_shows_twelve_hours_where_the_system_does() -> None:
    follow(AMERICAN)

    assert [clock(0, 5), clock(8, 42), clock(12), clock(14, 30)] == [
        "12:05 AM",
        "8:42 AM",
        "12:00 PM",
        "2:30 PM",
    ]
    assert dates.hour_clock(14).replace("\N{NO-BREAK SPACE}", " ") == "2 PM"


def test_and_twenty_four_elsewhere() -> None:
    assert [clock(0, 5), clock(14, 30), dates.hour_clock(8)] == ["0:05", "14:30", "8:00"]


@pytest.mark.parametrize(
    ("begins", "ends", "said"),
    [(14, 16, "2:00–4:00 PM"), (11, 13, "11:00 AM–1:00 PM"), (22, 24, "10:00 PM–12:00 AM")],
)
def test_a_stretch_names_the_half_of_the_day_once_where_that_is_enough(
    begins: int, ends: int, said: str
) -> None:
    follow(AMERICAN)

    assert dates.minutes_stretch(begins * 60, ends * 60).replace("\N{NO-BREAK SPACE}", " ") == said


def test_the_month_comes_first_where_the_system_has_it_so() -> None:
    follow(AMERICAN)
    said = (dates.short_day(TUESDAY), dates.day_with_weekday(TUESDAY), dates.long_day(TUESDAY))

    assert said == ("Nov 24", "Tue Nov 24", "Tuesday, November 24")


def test_but_german_keeps_its_order() -> None:
    follow(AMERICAN)
    with speaking("de"):
        assert dates.long_day(TUESDAY) == "Dienstag, 24. November"


def test_a_number_has_the_mark_of_the_place() -> None:
    assert [decimal(66.7), decimal(25.0), decimal(8.45)] == ["66.7", "25", "8.4"]

    follow(Habits(decimal_mark=","))

    assert [decimal(66.7), decimal(25.0)] == ["66,7", "25"]


def test_what_one_types_again_is_written_by_twenty_four_hours() -> None:
    follow(AMERICAN)
    free = (((720, 780),), (), (), (), (), (), ())

    assert hours.free(free) == "Mon 12:00–13:00"
