"""Days as people write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.wording.dates import full_day
from askwhy.wording.days import read_day

TODAY = date(2026, 11, 24)


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 12, 31)))
def test_what_a_form_writes_it_reads_again(day: date) -> None:
    assert read_day(full_day(day), TODAY) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", TODAY),
        ("Yesterday", date(2026, 11, 23)),
        (" tomorrow ", date(2026, 11, 25)),
        ("3 Nov", date(2026, 11, 3)),
        ("3. november", date(2026, 11, 3)),
        ("Nov 3", date(2026, 11, 3)),
        ("Tuesday 3 November 2026", date(2026, 11, 3)),
        ("3 Nov 25", date(2025, 11, 3)),
        ("2026-11-03", date(2026, 11, 3)),
        ("3.11.", date(2026, 11, 3)),
        ("3.11.2025", date(2025, 11, 3)),
        ("3/11", date(2026, 11, 3)),
        ("29 Feb", date(2028, 2, 29)),
    ],
)
def test_a_day_is_read_in_many_ways(text: str, day: date) -> None:
    # The 29th of February stands only in a leap year, of which the nearest is meant.
    today = date(2027, 6, 1) if text == "29 Feb" else TODAY

    assert read_day(text, today) == day


def test_where_the_month_comes_first_a_stroke_follows_it_and_a_dot_does_not() -> None:
    assert read_day("11/3", TODAY, month_first=True) == date(2026, 11, 3)
    assert read_day("3.11.", TODAY, month_first=True) == date(2026, 11, 3)


@given(st.integers(min_value=-180, max_value=180))
def test_without_a_year_the_nearest_one_is_meant(ahead: int) -> None:
    day = TODAY + timedelta(days=ahead)

    assert read_day(f"{day.day} {day:%b}", TODAY) == day


@pytest.mark.parametrize(
    "text", ["", "soon", "32 Nov", "31.2.", "Ju 3", "3 4 5 Nov", "Nov", "3 Nov Dana", "2026-13-01"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text, TODAY) is None


@given(st.text(max_size=20))
def test_any_text_is_read_or_not_but_never_fails(text: str) -> None:
    found = read_day(text, TODAY)

    assert found is None or isinstance(found, date)
