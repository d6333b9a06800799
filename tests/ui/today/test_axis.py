"""The axis of the day ribbon: one's own hours, and every minute that has to be shown."""

from datetime import date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.outreach import WindowKind
from askwhy.ui.today.axis import axis_for, minute_of

AWAKE = (7 * 60, 23 * 60)
BERLIN = ZoneInfo("Europe/Berlin")
minutes = st.integers(0, 26 * 60)


@given(st.lists(minutes), minutes, minutes)
def test_later_stands_further_right_and_nothing_stands_outside(
    shown: list[int], one: int, other: int
) -> None:
    axis = axis_for(AWAKE, shown, 680)

    assert (axis.at(one) <= axis.at(other)) == (one <= other) or axis.at(one) == axis.at(other)
    assert all(0 <= axis.at(minute) <= 680 for minute in (*shown, one, other))
    assert all(axis.first <= minute <= axis.last for minute in shown)


@given(st.lists(minutes))
def test_the_grounds_follow_each_other_without_a_hole(shown: list[int]) -> None:
    axis = axis_for(AWAKE, shown, 680)
    parts = [part for _kind, part in axis.grounds()]

    assert parts[0][0] == axis.first
    assert parts[-1][1] == axis.last
    assert all(before[1] == after[0] for before, after in pairwise(parts))


def test_the_usual_day_runs_from_seven_to_half_past_eleven_at_night() -> None:
    axis = axis_for(AWAKE, [], 680)

    assert (axis.first, axis.last) == (7 * 60, 23 * 60 + 30)
    assert axis.hours()[0] == 8 * 60
    assert [kind for kind, _part in axis.grounds()] == [WindowKind.EARLY, WindowKind.MIDDAY, WindowKind.LATE]


def test_a_call_after_midnight_makes_the_day_longer() -> None:
    assert axis_for(AWAKE, [24 * 60 + 40], 680).last == 25 * 60


def test_a_short_day_still_has_an_axis() -> None:
    axis = axis_for((12 * 60, 12 * 60), [], 680)

    assert axis.last > axis.first


def test_minutes_are_those_of_the_clock_on_the_wall() -> None:
    day = date(2026, 11, 24)

    assert minute_of(datetime(2026, 11, 24, 14, 42, tzinfo=BERLIN), day) == 14 * 60 + 42
    assert minute_of(datetime(2026, 11, 25, 0, 30, tzinfo=BERLIN), day) == 24 * 60 + 30
    assert minute_of(datetime(2026, 11, 23, 23, 0, tzinfo=BERLIN), day) == -60
