"""Dates and times as people say them, and read as people write them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.wording import dates
from askwhy.wording.days import read_day
from askwhy.wording.numbers import in_words, listed, opening

TUESDAY = date(2026, 11, 24)
DAYS = st.dates(date(2020, 1, 1), date(2039, 12, 31))


def test_a_day_is_said_in_each_length() -> None:
    assert dates.long_day(TUESDAY) == "Tuesday 24 November"
    assert dates.short_day(TUESDAY) == "24 Nov"
    assert dates.day_with_weekday(TUESDAY) == "Tue 24 Nov"
    assert dates.full_day(TUESDAY) == "Tue 24 Nov 2026"


@pytest.mark.parametrize(
    ("ahead", "near", "spoken"),
    [
        (0, "Today", "today"),
        (1, "Tomorrow", "tomorrow"),
        (-1, "Yesterday", "yesterday"),
        (2, "Thu 26 Nov", "Thursday"),
        (-4, "Fri 20 Nov", "Friday"),
        (6, "Mon 30 Nov", "Monday"),
        (7, "Tue 1 Dec", "1 Dec"),
        (-7, "Tue 17 Nov", "17 Nov"),
        (400, "Wed 29 Dec 2027", "29 Dec"),
    ],
)
def test_a_day_near_today_is_said_by_its_distance(ahead: int, near: str, spoken: str) -> None:
    day = TUESDAY + timedelta(days=ahead)

    assert (dates.near_day(day, TUESDAY), dates.spoken_day(day, TUESDAY)) == (near, spoken)


@given(day=DAYS)
def test_a_day_is_named_as_the_calendar_names_it(day: date) -> None:
    assert dates.long_day(day) == f"{day:%A} {day.day} {day:%B}"
    assert dates.full_day(day) == f"{day:%a} {day.day} {day:%b} {day.year}"
    assert dates.short_weekday(day.weekday()) == f"{day:%a}"


def test_a_clock_shows_the_zone_of_the_instant() -> None:
    assert dates.clock(datetime(2026, 11, 24, 8, 5, tzinfo=ZoneInfo("America/Chicago"))) == "8:05"


def test_a_stretch_that_ends_at_midnight_ends_at_twenty_four() -> None:
    start = datetime(2026, 11, 24, 22, 30, tzinfo=UTC)

    assert dates.stretch(start, start + timedelta(minutes=60)) == "22:30–23:30"
    assert dates.stretch(start, start + timedelta(minutes=90)) == "22:30–24:00"
    assert dates.stretch(start - timedelta(minutes=1350), start) == "0:00–22:30"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("today", TUESDAY),
        (" Tomorrow ", date(2026, 11, 25)),
        ("yesterday", date(2026, 11, 23)),
        ("2026-11-03", date(2026, 11, 3)),
        ("3 Nov", date(2026, 11, 3)),
        ("Nov 3", date(2026, 11, 3)),
        ("3 November 2025", date(2025, 11, 3)),
        ("Tue 3 Nov", date(2026, 11, 3)),
        ("3.11.", date(2026, 11, 3)),
        ("3.11.25", date(2025, 11, 3)),
        ("3/11", date(2026, 11, 3)),
        ("2 Jan", date(2027, 1, 2)),
        ("29 Feb 2027", None),
        ("31.11.", None),
        ("soon", None),
        ("", None),
        ("3 Nov Dec", None),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, expected: date | None) -> None:
    assert read_day(text, TUESDAY) == expected


def test_in_some_countries_the_month_comes_first_but_never_with_a_dot() -> None:
    assert read_day("11/3", TUESDAY, month_first=True) == date(2026, 11, 3)
    assert read_day("3.11.", TUESDAY, month_first=True) == date(2026, 11, 3)


@given(day=DAYS, today=DAYS)
def test_a_day_that_was_said_in_full_can_be_read_again(day: date, today: date) -> None:
    assert read_day(dates.full_day(day), today) == day
    assert read_day(day.isoformat(), today) == day


@given(ahead=st.integers(-170, 170), today=DAYS)
def test_a_day_without_a_year_is_the_one_nearest_to_today(ahead: int, today: date) -> None:
    day = today + timedelta(days=ahead)
    read = read_day(dates.short_day(day), today)

    assert read == day


def test_small_numbers_are_words() -> None:
    assert (in_words(3), in_words(12), in_words(13), opening(2)) == ("three", "twelve", "13", "Two")


def test_a_list_ends_in_and() -> None:
    assert [listed(parts) for parts in ([], ["Å"], ["Å", "é"], ["Å", "é", "ß"])] == [
        "",
        "Å",
        "Å and é",
        "Å, é and ß",
    ]
