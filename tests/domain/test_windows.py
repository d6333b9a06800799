"""Call windows: inside their hours, on their working days, in both clocks, within one's own waking day."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.strategies import CHANGING, DAYS, HOURS, INSTANTS, OWN_DAYS, PLACES, ZONES, clock_changes

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.hours import STANDARD_WEEK, Stretch, WorkingWeek
from askwhy.domain.outreach import WindowKind
from askwhy.domain.windows import (
    EDGE_MINUTES,
    SHORTEST_MINUTES,
    CalleePlace,
    CallWindow,
    OwnDay,
    clipped,
    stretches,
    window_at,
    windows_on,
)

EVERY_DAY = WorkCalendar(WorkingWeek.of(510, 1050, tuple(range(7))))
MINUTE = timedelta(minutes=1)


def minute_of(instant: datetime, zone: ZoneInfo) -> int:
    """Give the minute that a clock in the zone shows."""
    local = instant.astimezone(zone)
    return local.hour * 60 + local.minute


@given(hours=st.tuples(st.integers(0, 800), st.integers(801, 1440)))
def test_stretches_lie_in_the_hours_in_order_and_never_overlap(hours: Stretch) -> None:
    parts = [part for _, part in stretches(hours)]

    assert all(hours[0] <= start < end <= hours[1] for start, end in parts)
    assert all(before[1] <= after[0] for before, after in pairwise(parts))


@given(hours=HOURS.filter(lambda hours: hours[1] - hours[0] >= 2 * EDGE_MINUTES))
def test_early_is_the_first_and_late_the_last_ninety_minutes(hours: Stretch) -> None:
    cut = dict(stretches(hours))

    assert cut[WindowKind.EARLY] == (hours[0], hours[0] + 90)
    assert cut[WindowKind.LATE] == (hours[1] - 90, hours[1])


def test_a_short_day_is_halved_and_has_no_midday() -> None:
    assert dict(stretches((540, 660))) == {WindowKind.EARLY: (540, 600), WindowKind.LATE: (600, 660)}


def test_a_day_too_short_for_a_call_has_no_window() -> None:
    assert stretches((540, 569)) == ()


@given(place=PLACES, day=DAYS)
def test_a_window_lies_within_their_hours_on_their_own_clock(place: CalleePlace, day: date) -> None:
    hours = place.calendar.week.days[day.weekday()]

    for window in windows_on(day, place):
        assert hours is not None
        assert window.day == day == window.start.astimezone(place.zone).date()
        assert hours[0] <= minute_of(window.start, place.zone) < minute_of(window.end, place.zone) <= hours[1]


@given(place=PLACES, day=DAYS)
def test_a_day_has_windows_only_when_it_is_worked(place: CalleePlace, day: date) -> None:
    assert bool(windows_on(day, place)) == place.calendar.is_workday(day)


@given(place=PLACES, day=DAYS)
def test_the_windows_of_a_day_follow_each_other_without_overlap(place: CalleePlace, day: date) -> None:
    windows = windows_on(day, place)

    assert all(before.end <= after.start for before, after in pairwise(windows))
    assert len({window.kind for window in windows}) == len(windows)


@pytest.mark.parametrize("name", CHANGING)
def test_when_their_clocks_change_the_windows_keep_their_hours(name: str) -> None:
    zone = ZoneInfo(name)
    days = clock_changes(zone, 2026) + clock_changes(zone, 2027)
    assert len(days) >= 3

    for change in days:
        for day in (change - timedelta(days=1), change, change + timedelta(days=1)):
            early, _, late = windows_on(day, CalleePlace(zone, EVERY_DAY))
            assert (minute_of(early.start, zone), minute_of(early.end, zone)) == (510, 600)
            assert (minute_of(late.start, zone), minute_of(late.end, zone)) == (960, 1050)
            assert early.end - early.start == late.end - late.start == timedelta(minutes=90)


def test_in_march_a_call_from_berlin_to_new_york_is_an_hour_earlier_for_three_weeks() -> None:
    place = CalleePlace(ZoneInfo("America/New_York"), WorkCalendar())
    berlin = ZoneInfo("Europe/Berlin")
    begins = [windows_on(date(2026, 3, day), place)[0].start.astimezone(berlin) for day in (6, 9, 27, 30)]

    assert [f"{begin:%H:%M}" for begin in begins] == ["14:30", "13:30", "13:30", "14:30"]


def test_in_april_and_october_sydney_moves_against_berlin_by_two_hours() -> None:
    place = CalleePlace(ZoneInfo("Australia/Sydney"), WorkCalendar())
    berlin = ZoneInfo("Europe/Berlin")
    lates = [
        windows_on(day, place)[2].start.astimezone(berlin) for day in (date(2026, 3, 27), date(2026, 4, 6))
    ]

    assert [f"{late:%H:%M}" for late in lates] == ["06:00", "08:00"]


@given(zone=ZONES, own=OWN_DAYS, day=DAYS)
def test_what_is_left_of_a_window_is_its_longest_part_in_ones_waking_day(
    zone: ZoneInfo, own: OwnDay, day: date
) -> None:
    for window in windows_on(day, CalleePlace(zone, EVERY_DAY)):
        part = clipped(window, own)
        longest = longest_awake(window, own)

        if part is None:
            assert longest < SHORTEST_MINUTES
        else:
            assert window.start <= part.start < part.end <= window.end
            assert (part.end - part.start) / MINUTE == longest
            assert own.awake[0] <= minute_of(part.start, own.zone)
            assert minute_of(part.end - MINUTE, own.zone) < own.awake[1]


def longest_awake(window: CallWindow, own: OwnDay) -> int:
    """Count, minute by minute, the longest run of a window in which one is awake."""
    longest = run = 0
    for ahead in range((window.end - window.start) // MINUTE):
        minute = minute_of(window.start + ahead * MINUTE, own.zone)
        run = run + 1 if own.awake[0] <= minute < own.awake[1] else 0
        longest = max(longest, run)
    return longest


def test_unless_it_is_set_ones_day_lasts_from_seven_to_eleven() -> None:
    assert OwnDay(ZoneInfo("UTC")).awake == (7 * 60, 23 * 60)


def test_a_day_that_ends_at_midnight_lasts_until_midnight() -> None:
    zone = ZoneInfo("Europe/Berlin")
    window = CallWindow(
        WindowKind.LATE,
        date(2026, 11, 24),
        datetime(2026, 11, 24, 22, 30, tzinfo=UTC),
        datetime(2026, 11, 24, 23, 30, tzinfo=UTC),
    )

    part = clipped(window, OwnDay(zone, (7 * 60, 24 * 60)))

    assert part is not None
    assert part.end == datetime(2026, 11, 24, 23, 0, tzinfo=UTC)


@given(place=PLACES, instant=INSTANTS)
def test_an_instant_lies_in_the_window_that_holds_it_and_in_none_outside_their_hours(
    place: CalleePlace, instant: datetime
) -> None:
    day = instant.astimezone(place.zone).date()
    holding = [window.kind for window in windows_on(day, place) if window.start <= instant < window.end]

    assert window_at(instant, place) == (holding[0] if holding else None)


def test_a_minute_before_they_close_is_late_and_closing_time_is_over() -> None:
    place = CalleePlace(ZoneInfo("America/Chicago"), WorkCalendar(STANDARD_WEEK))
    closing = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)

    assert window_at(closing - MINUTE, place) is WindowKind.LATE
    assert window_at(closing, place) is None
