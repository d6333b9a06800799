"""Times of day as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.wording.clocks import read_clock


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("9:30", 570),
        ("09:30", 570),
        ("9.30", 570),
        ("9h30", 570),
        ("0930", 570),
        ("930", 570),
        ("9", 540),
        ("9 h", 540),
        (" 14:42 ", 882),
        ("2 pm", 840),
        ("2:30PM", 870),
        ("2:30 p.m.", 870),
        ("12 am", 0),
        ("12pm", 720),
        ("0:00", 0),
        ("23:59", 1439),
        ("24:00", None),
        ("9:60", None),
        ("13 pm", None),
        ("0 am", None),
        ("noon", None),
        ("", None),
        ("-1:30", None),
        ("9:3", None),
        ("٩:٣٠", None),
    ],
)
def test_a_clock_time_is_read_or_not(text: str, minutes: int | None) -> None:
    assert read_clock(text) == minutes


@given(st.integers(0, 24 * 60 - 1))
def test_every_minute_that_is_written_is_read(minute: int) -> None:
    assert read_clock(f"{minute // 60}:{minute % 60:02d}") == minute


@given(st.text(max_size=12))
def test_no_text_is_too_odd(text: str) -> None:
    read = read_clock(text)

    assert read is None or 0 <= read < 24 * 60
