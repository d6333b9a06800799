"""One's own free hours: read as people write them, kept in one short form."""

import pytest
from hypothesis import given
from tests.domain.strategies import FREE_HOURS

from askwhy.domain.faults import Fault
from askwhy.domain.own_day import FreeHours
from askwhy.facts.free_hours import read_free_hours, write_free_hours
from askwhy.wording import hours

LUNCH, EVENING = (720, 780), (1050, 1200)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Mon-Fri 12:00-13:00, 17:30-20:00; Sat 10:00-16:00", "1-5@12:00-13:00,17:30-20:00 6@10:00-16:00"),
        ("monday – friday 12:00–13:00", "1-5@12:00-13:00"),
        ("Sat,Sun 9:00-18:00", "6-7@9:00-18:00"),
        ("12:00-13:00", "1-7@12:00-13:00"),
        ("Fri-Mon 8:00-9:00", "1@8:00-9:00 5-7@8:00-9:00"),
        ("1-5@12:00-13:00,17:30-20:00 6@10:00-16:00", "1-5@12:00-13:00,17:30-20:00 6@10:00-16:00"),
        ("Tue 17:00-24:00", "2@17:00-24:00"),
    ],
)
def test_what_people_write_is_kept_in_one_form(text: str, kept: str) -> None:
    assert write_free_hours(read_free_hours(text)) == kept


@given(free=FREE_HOURS)
def test_what_is_written_is_read_again(free: FreeHours) -> None:
    assert read_free_hours(write_free_hours(free)) == free


@given(free=FREE_HOURS)
def test_what_people_are_shown_they_can_type(free: FreeHours) -> None:
    assert read_free_hours(hours.free(free)) == free


def test_the_days_may_have_other_names() -> None:
    german = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")

    assert read_free_hours("Mo-Fr 12:00-13:00", german)[4] == (LUNCH,)
    assert read_free_hours("Samstag 12:00-13:00", german)[5] == (LUNCH,)


@pytest.mark.parametrize(
    "text",
    ["", "  ", "always", "Mon", "Mon-Fri", "12-13", "18:00-17:00", "9:00-9:00", "9:70-10:00", "8 9:00-10:00",
     "9:00-12:00, 11:00-13:00", "Mo 9:00-10:00", "9:00-24:30", "9:00", "9:00-10:00-11:00"],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_with_what_was_written(text: str) -> None:
    with pytest.raises(Fault) as refused:
        read_free_hours(text)

    assert refused.value.reason.key == "not_free_hours"
    assert refused.value.reason.arg("value") == text
