"""The sentence that announces a call, as one would write it."""

from datetime import date, datetime

import pytest

from askwhy.wording.announce import sentence, spoken_hour

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("hour", "minute", "expected"),
    [
        (8, 30, "half past eight"),
        (9, 0, "nine"),
        (11, 45, "a quarter to twelve"),
        (12, 0, "twelve"),
        (12, 45, "a quarter to one"),
        (16, 0, "four in the afternoon"),
        (16, 15, "a quarter past four in the afternoon"),
        (18, 30, "half past six in the evening"),
        (8, 37, "8:37"),
    ],
)
def test_an_hour_is_said_in_words(hour: int, minute: int, expected: str) -> None:
    assert spoken_hour(datetime(2026, 11, 24, hour, minute)) == expected


def test_within_a_week_the_weekday_is_enough() -> None:
    assert sentence(datetime(2026, 11, 24, 8, 30), TODAY) == "I will try you on Tuesday at half past eight."


@pytest.mark.parametrize(("day", "said"), [(20, "Friday 20 November"), (30, "Monday 30 November")])
def test_today_and_a_later_week_are_said_with_the_date(day: int, said: str) -> None:
    assert (
        sentence(datetime(2026, 11, day, 16, 0), TODAY)
        == f"I will try you on {said} at four in the afternoon."
    )
